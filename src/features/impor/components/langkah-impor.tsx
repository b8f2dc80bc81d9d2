import { Form } from "react-router";
import type { Masalah } from "#web/formulir.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { BIDANG } from "../bidang.ts";
import type { ImporRow } from "../schemas.ts";
import { ringkasJumlah } from "./kata-impor.ts";

type Bagian = { impor: ImporRow; permintaanId: string };

/** While a job runs: how far it is, and that nothing has to be held open. */
export function SedangBerjalan({ impor }: { impor: ImporRow }) {
  const isPeriksa = impor.status === "MEMERIKSA";
  const kata = { MEMERIKSA: "Memeriksa berkas", MENERAPKAN: "Menerapkan", MEMBATALKAN: "Mengembalikan keadaan semula" } as const;
  const nama = impor.status in kata ? kata[impor.status as keyof typeof kata] : "Memproses";
  return (
    <section className="susun j3" aria-labelledby="berjalan">
      <h2 id="berjalan">{nama}</h2>
      <p role="status">
        {isPeriksa && impor.jumlahBaris > 0
          ? `${impor.kemajuan.toLocaleString("id-ID")} dari ${impor.jumlahBaris.toLocaleString("id-ID")} baris.`
          : "Biasanya beberapa detik; 23.000 baris kira-kira setengah menit."}{" "}
        Halaman ini boleh ditutup, pekerjaannya tetap berjalan.
      </p>
      <progress className="kemajuan" aria-label={nama} {...(isPeriksa && impor.jumlahBaris > 0 ? { value: impor.kemajuan, max: impor.jumlahBaris } : {})} />
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      <p>
        <a href={`/impor/${impor.id}`}>Muat ulang untuk melihat kemajuannya</a>
      </p>
    </section>
  );
}

/** Step 1: which column holds what. */
export function PilihKolom({ impor, permintaanId, masalah, terbuka }: Bagian & { masalah: Masalah | null; terbuka: boolean }) {
  const galat = galatIsian(masalah?.errors);
  return (
    <details className="buka" open={terbuka} id="pemetaan">
      <summary>
        Kolom berkas ({Object.keys(impor.pemetaan).length} dari {impor.kepala.length} dipakai)
      </summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <p className="dua">Kolom yang tidak dipilih isinya tidak dibaca. Pilihan ini diingat untuk berkas berikutnya dengan kepala yang sama.</p>
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="aksi" value="petakan" />
        <input type="hidden" name="versi" value={impor.versi} />
        {impor.kepala.map((kepala, n) =>
          kepala === "" ? null : (
            <Isian
              key={`${n}-${kepala}`}
              jenis="pilihan"
              name={`kolom.${n}`}
              label={kepala}
              kosong="Tidak dipakai"
              pilihan={BIDANG[impor.jenis].map(({ kunci, judul, wajib }) => ({ nilai: kunci, teks: wajib ? `${judul} (wajib)` : judul }))}
              defaultValue={impor.pemetaan[kepala] ?? ""}
            />
          ),
        )}
        <p className="sebaris">
          <Tombol jenis={impor.status === "PEMETAAN" ? "utama" : "kedua"} penuh>
            Pakai kolom ini dan periksa
          </Tombol>
        </p>
      </Form>
    </details>
  );
}

/** What may be decided now, in the words of what will happen. */
export function Keputusan({ impor, permintaanId, boleh }: Bagian & { boleh: boolean }) {
  const isi = ringkasJumlah(impor.ringkasan, { tanpaTetap: true });
  const kosong = isi === "";
  return (
    <div className="susun j3">
      {impor.galat && (
        <Kabar jenis={impor.status === "DITERAPKAN" || impor.status === "PEMETAAN" ? "ingat" : "salah"} tegas={impor.galat}>
          {impor.status === "GAGAL" && "Tidak ada yang berubah."}
        </Kabar>
      )}
      {impor.status === "BERGALAT" && (
        <Kabar jenis="salah" tegas={`${(impor.ringkasan.GALAT ?? 0).toLocaleString("id-ID")} baris perlu diperbaiki.`}>
          Tidak ada yang berubah. Perbaiki di lembar kerja menurut daftar di bawah, lalu kirim lagi berkasnya.
        </Kabar>
      )}
      {impor.status === "SIAP" && kosong && <Kabar tegas="Tidak ada yang perlu diubah.">Semua baris sama dengan yang ada di Terang.</Kabar>}
      {impor.status === "DITERAPKAN" && (
        <Kabar jenis="beres" tegas={`Diterapkan: ${isi || "tanpa perubahan"}.`} status>
          Oleh {impor.diterapkanOleh}, {impor.diterapkanPada ? waktuPenuh(impor.diterapkanPada) : ""}.
        </Kabar>
      )}
      {impor.status === "DIBATALKAN" && (
        <Kabar jenis="beres" tegas="Dibatalkan; semuanya kembali seperti sebelum impor ini." status>
          Oleh {impor.dibatalkanOleh}, {impor.dibatalkanPada ? waktuPenuh(impor.dibatalkanPada) : ""}.
        </Kabar>
      )}
      <div className="sebaris">
        {boleh && impor.status === "SIAP" && !kosong && <Aksi {...{ impor, permintaanId }} aksi="terapkan" teks={`Terapkan: ${isi}`} />}
        {boleh && impor.status === "BERGALAT" && (
          <Tombol ke="/impor#kirim" penuh>
            Kirim berkas yang sudah diperbaiki
          </Tombol>
        )}
        {(impor.status === "BERGALAT" || impor.status === "SIAP") && (
          <Tombol jenis="kedua" ke={`/api/v1/impor/${impor.id}/laporan`} unduh>
            Unduh laporan (.xlsx)
          </Tombol>
        )}
        {boleh && impor.status === "DITERAPKAN" && <Aksi {...{ impor, permintaanId }} aksi="batalkan" jenis="kedua" teks="Batalkan impor ini" />}
        {boleh && ["PEMETAAN", "SIAP", "BERGALAT", "GAGAL"].includes(impor.status) && (
          <Aksi {...{ impor, permintaanId }} aksi="tinggalkan" jenis="ketiga" teks="Tinggalkan, hapus berkasnya" />
        )}
      </div>
    </div>
  );
}

function Aksi({ impor, permintaanId, aksi, teks, jenis = "utama" }: Bagian & { aksi: string; teks: string; jenis?: "utama" | "kedua" | "ketiga" }) {
  return (
    <Form method="post">
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={impor.versi} />
      <input type="hidden" name="aksi" value={aksi} />
      <Tombol jenis={jenis} penuh>
        {teks}
      </Tombol>
    </Form>
  );
}
