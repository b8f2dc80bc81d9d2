import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalPenuh } from "#web/format/tanggal.ts";

export type KodeTerbit = OutputOf<Operations, "akun.terbitkanKode">;

/** The letter handed over with the code: printed as it stands, everything around it stays on the screen. */
export function SuratKode({ kode, alamat }: { kode: KodeTerbit; alamat: string }) {
  return (
    <section className="surat-kode susun j3" aria-labelledby="surat">
      <h2 id="surat">Kode masuk Terang</h2>
      <p>
        Untuk <b>{kode.nama}</b>, NIP {kode.nip}
      </p>
      <p className="kode-besar">
        <code>{kode.kode}</code>
      </p>
      <ol className="baca">
        <li>
          Buka <b>{alamat}/masuk/kode</b>
        </li>
        <li>Tulis NIP Anda dan kode di atas.</li>
        <li>Pilih kata sandi sendiri, paling sedikit 12 huruf.</li>
      </ol>
      <p className="baca">
        Berlaku sampai <b>{tanggalPenuh(kode.berlakuSampai)}</b>, hanya sekali pakai. Jangan diberikan kepada siapa pun; petugas tidak pernah memintanya lewat
        telepon atau pesan.
        {kode.hapusFaktorKedua && " Faktor kedua yang lama ikut dihapus saat kode ini dipakai; pasang lagi sesudah masuk."}
      </p>
    </section>
  );
}
