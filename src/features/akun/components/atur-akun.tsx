import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Akun = OutputOf<Operations, "akun.lihatPegawai">;

/** What the pengelola can do with one account; each form says what follows. */
export function AturAkun({ akun, aksi, galat, permintaanId }: { akun: Akun; aksi: string | null; galat: GalatIsian; permintaanId: string }) {
  if (akun.ditutup)
    return (
      <Form method="post" className="susun j3 sempit">
        <Kepala aksi="buka" versi={akun.versi} permintaanId={permintaanId} />
        <p className="baca">Sesudah dibuka, orangnya dapat masuk lagi dengan kata sandi yang lama, atau dengan kode baru.</p>
        <div className="sebaris">
          <Tombol jenis="kedua">Buka lagi akun ini</Tombol>
        </div>
      </Form>
    );
  return (
    <div>
      <Buka baris judul="Kata sandi lupa, atau masuk pertama kali" terbuka={aksi === "kode" || !akun.adaSandi}>
        <Form method="post" className="susun j3 sempit">
          <Kepala aksi="kode" versi={akun.versi} permintaanId={permintaanId} />
          <p className="baca">
            Lihat kartu pegawainya dahulu. Kode tampil sekali di layar Anda; cetak dan serahkan langsung. Kode yang lama tidak berlaku lagi.
          </p>
          {akun.faktorKedua && (
            <>
              <label className="centang">
                <input type="checkbox" name="hapusFaktorKedua" />
                Ponselnya juga hilang: hapus faktor kedua saat kode dipakai
              </label>
              <Isian name="alasan" id="alasan" label="Alasan menghapus faktor kedua" galat={aksi === "kode" ? galat.untuk("alasan") : undefined} opsional />
            </>
          )}
          <div className="sebaris">
            <Tombol penuh>Terbitkan kode masuk</Tombol>
          </div>
        </Form>
      </Buka>
      <Buka baris judul="Ponsel atau komputernya hilang" catatan={`${akun.jumlahSesi} sesi terbuka`}>
        <Form method="post" className="susun j3 sempit">
          <Kepala aksi="sesi" versi={akun.versi} permintaanId={permintaanId} />
          <p className="baca">Semua perangkatnya harus masuk lagi. Tulisan yang sudah tersimpan tidak hilang.</p>
          <div className="sebaris">
            <Tombol jenis="kedua">Akhiri semua sesinya</Tombol>
          </div>
        </Form>
      </Buka>
      {akun.versi !== null && (
        <Buka baris judul="Tidak boleh masuk lagi" terbuka={aksi === "tutup"}>
          <Form method="post" className="susun j3 sempit">
            <Kepala aksi="tutup" versi={akun.versi} permintaanId={permintaanId} />
            <p className="baca">Akun ditutup: sesinya berakhir dan kodenya batal. Data dan penilaiannya tetap ada; akun dapat dibuka lagi.</p>
            <Isian
              name="alasan"
              id="alasan-tutup"
              label="Alasan"
              petunjuk="Misalnya pindah instansi. Tercatat dalam audit."
              galat={aksi === "tutup" ? galat.untuk("alasan") : undefined}
              required
            />
            <div className="sebaris">
              <Tombol jenis="kedua">Tutup akun</Tombol>
            </div>
          </Form>
        </Buka>
      )}
    </div>
  );
}

function Kepala({ aksi, versi, permintaanId }: { aksi: string; versi: number | null; permintaanId: string }) {
  return (
    <>
      <input type="hidden" name="aksi" value={aksi} />
      <input type="hidden" name="permintaanId" value={permintaanId} />
      {versi !== null && <input type="hidden" name="versi" value={versi} />}
    </>
  );
}
