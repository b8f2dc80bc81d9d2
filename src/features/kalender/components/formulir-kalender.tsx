import { Form, Link } from "react-router";
import { rentangTanggal } from "#web/format/tanggal.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Jendela } from "../pages/kalender.tsx";

export const NAMA_JENDELA = { I: "Triwulan I", II: "Triwulan II", III: "Triwulan III", "IV-AKHIR": "Triwulan IV dan tahunan" } as const;

type Bersama = { unitId: string; permintaanId: string; tahun: number; jawaban: { masalah: Masalah; aksi: string; diketik: Record<string, string> } | null };

/** The three days of one window that are policy. */
export function FormulirJendela({ jendela, unitId, permintaanId, tahun, jawaban, hariIni }: Bersama & { jendela: Jendela; hariIni: string }) {
  const milik = jawaban?.aksi === "jendela" ? jawaban : null;
  const galat = galatIsian(milik?.masalah.errors);
  const isBerjalan = jendela.buka <= hariIni;
  return (
    <Form method="post" className="lembar susun sempit" id="ubah" aria-labelledby="judul-ubah">
      <h2 id="judul-ubah">Ubah masa {NAMA_JENDELA[jendela.triwulan]}</h2>
      <p className="baca">
        Triwulannya {rentangTanggal(jendela.mulai, jendela.selesai)}.{" "}
        {isBerjalan && "Penilaiannya sudah dibuka, jadi hari terakhirnya hanya dapat dimundurkan; orang sudah berpegang pada tanggal ini."}
      </p>
      <RingkasanGalat galat={galat.daftar} />
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="aksi" value="jendela" />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="jendelaId" value={jendela.id} />
      <input type="hidden" name="versi" value={jendela.versi} />
      <Isian
        name="catatSampai"
        label="Realisasi dicatat sampai"
        type="date"
        defaultValue={milik?.diketik.catatSampai ?? jendela.catatSampai}
        galat={galat.untuk("catatSampai")}
      />
      <Isian
        name="buka"
        label="Penilaian dibuka"
        type="date"
        readOnly={isBerjalan}
        defaultValue={milik?.diketik.buka ?? jendela.buka}
        galat={galat.untuk("buka")}
      />
      <Isian name="tutup" label="Penilaian ditutup" type="date" defaultValue={milik?.diketik.tutup ?? jendela.tutup} galat={galat.untuk("tutup")} />
      <p className="sebaris">
        <Tombol penuh>Simpan masa ini</Tombol>
        <Link to={`/kalender?tahun=${tahun}`}>Batal</Link>
      </p>
    </Form>
  );
}

/** Holidays are pasted as they are announced: one line, one day. */
export function FormulirLibur({ unitId, permintaanId, jawaban, tahun }: Bersama) {
  const milik = jawaban?.aksi === "libur" ? jawaban : null;
  const galat = galatIsian(milik?.masalah.errors);
  return (
    <details className="buka" open={milik !== null}>
      <summary>Catat hari libur</summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="aksi" value="libur" />
        <input type="hidden" name="unitId" value={unitId} />
        <Isian
          jenis="panjang"
          name="daftar"
          label="Hari libur, satu baris satu hari"
          petunjuk={`Tanggal; nama; cuti bersama. Misalnya: 17 Agustus ${tahun}; Hari Kemerdekaan. Dapat ditempel langsung dari lembar kerja.`}
          rows={8}
          defaultValue={milik?.diketik.daftar}
          galat={galat.untuk("daftar")}
        />
        <Isian
          name="sumber"
          label="Sumber"
          petunjuk="Keputusan yang menetapkannya."
          defaultValue={milik?.diketik.sumber}
          galat={galat.untuk("sumber")}
          maxLength={300}
        />
        <p className="sebaris">
          <Tombol penuh>Simpan hari libur</Tombol>
        </p>
      </Form>
    </details>
  );
}
