import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

type Riwayat = OutputOf<Operations, "akun.keamanan">["riwayat"];

const CARA: Record<Riwayat[number]["cara"], string> = {
  SANDI: "Kata sandi",
  FAKTOR_KEDUA: "Kata sandi dan faktor kedua",
  KODE: "Kode dari pengelola",
  TAUTAN: "Tautan surel",
  KUNCI_SANDI: "Kunci sandi",
  MASUK_TUNGGAL: "Masuk tunggal",
  PERAGAAN: "Peragaan",
};

/** When an account was used to sign in, also where it failed. */
export function TabelRiwayatMasuk({ riwayat }: { riwayat: Riwayat }) {
  return (
    <Tabel
      judul="Masuk terakhir"
      baris={riwayat}
      kunci={(satu, nomor) => `${satu.pada} ${nomor}`}
      kosong={<Kosong judul="Belum ada catatan masuk">Catatan dibuat setiap kali akun ini dipakai masuk, dan disimpan 180 hari.</Kosong>}
      kolom={[
        { kunci: "pada", judul: "Waktu", kepala: true, isi: (satu) => waktuPenuh(satu.pada) },
        { kunci: "hasil", judul: "Hasil", isi: (satu) => (satu.berhasil ? "Masuk" : "Gagal") },
        { kunci: "cara", judul: "Cara", isi: (satu) => CARA[satu.cara] },
        { kunci: "perangkat", judul: "Perangkat", isi: (satu) => satu.perangkat },
        { kunci: "alamat", judul: "Alamat jaringan", utuh: true, isi: (satu) => satu.alamatIp },
      ]}
    />
  );
}
