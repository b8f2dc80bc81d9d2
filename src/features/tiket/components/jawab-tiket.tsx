import { Form } from "react-router";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/** The pengelola's part of a ticket: take it, so the reporter knows who works on it, then answer in writing. */
export function JawabTiket({
  status,
  versi,
  permintaanId,
  jawaban,
}: {
  status: "BARU" | "DIPROSES";
  versi: number;
  permintaanId: string;
  jawaban: { masalah: Masalah; diketik: { status: string; jawaban: string } } | null;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <div className="susun j5 sempit">
      {status === "BARU" && (
        <Form method="post">
          <input type="hidden" name="permintaanId" value={`${permintaanId}-ambil`} />
          <input type="hidden" name="versi" value={versi} />
          <Tombol jenis="kedua" name="aksi" value="ambil">
            Tangani tiket ini
          </Tombol>
        </Form>
      )}
      <Form method="post" className="lembar susun" id="jawab" noValidate>
        <h2>Jawab pelapor</h2>
        <RingkasanGalat galat={galat.daftar} />
        {jawaban && galat.daftar.length === 0 && (
          <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
            Tulisan Anda masih ada di bawah.
          </Kabar>
        )}
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="versi" value={versi} />
        <Pilih
          name="status"
          legenda="Hasilnya"
          terpilih={jawaban?.diketik.status}
          galat={galat.untuk("status")}
          pilihan={[
            { nilai: "SELESAI", isi: <b>Sudah diperbaiki</b>, arti: "Penilai pada draf SKP pelapor langsung mengikuti." },
            { nilai: "DITOLAK", isi: <b>Tidak diubah</b>, arti: "Datanya sudah benar, atau bukan wewenang pengelola; tulis alasannya." },
          ]}
        />
        <Isian
          jenis="panjang"
          name="jawaban"
          label="Jawaban"
          petunjuk="Dibaca pelapor apa adanya."
          defaultValue={jawaban?.diketik.jawaban ?? ""}
          galat={galat.untuk("jawaban")}
          maxLength={2000}
        />
        <p>
          <Tombol penuh name="aksi" value="jawab">
            Kirim jawaban
          </Tombol>
        </p>
      </Form>
    </div>
  );
}
