import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { CAPAIAN_ORGANISASI, LABEL_CAPAIAN } from "#rules/kosakata.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Daftar = OutputOf<Operations, "capaianOrganisasi.daftar">;

export const NAMA_TRIWULAN = { I: "Triwulan I", II: "Triwulan II", III: "Triwulan III", "IV-AKHIR": "Tahunan" } as const;

/** Sets or changes the achievement of one unit for one period, with what it rests on. */
export function IsianCapaian({
  unit,
  periode,
  permintaanId,
  jawaban,
}: {
  unit: Daftar["unit"][number];
  periode: Daftar["periode"][number];
  permintaanId: string;
  jawaban: { masalah: Masalah; diketik: { capaian: string; dasar: string } } | null;
}) {
  const ada = unit.capaian.find((satu) => satu.periodeEvaluasiId === periode.id);
  const galat = galatIsian(jawaban?.masalah.errors);
  const nilai = jawaban?.diketik ?? { capaian: ada?.capaian ?? "", dasar: ada?.dasar ?? "" };
  return (
    <Form method="post" className="lembar susun sempit" id="isian-capaian">
      <h2>
        {unit.nama}, {NAMA_TRIWULAN[periode.triwulan]}
      </h2>
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
          {jawaban.masalah.code === "DATA_SUDAH_BERUBAH" && ada
            ? `Yang tersimpan sekarang: ${LABEL_CAPAIAN[ada.capaian]}, “${ada.dasar}”.`
            : "Tulisan Anda masih ada di bawah."}
        </Kabar>
      )}
      {ada && (
        <p className="dua">
          Ditetapkan {ada.ditetapkanOleh}, {waktuPenuh(ada.ditetapkanPada)}. Perubahan tidak mengubah predikat yang sudah ditetapkan.
        </p>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="unitId" value={unit.unitId} />
      <input type="hidden" name="periodeEvaluasiId" value={periode.id} />
      <input type="hidden" name="versi" value={ada?.versi ?? 0} />
      <Pilih
        name="capaian"
        legenda="Capaian kinerja organisasi"
        galat={galat.untuk("capaian")}
        terpilih={nilai.capaian}
        pilihan={CAPAIAN_ORGANISASI.map((satu) => ({ nilai: satu, isi: <b>{LABEL_CAPAIAN[satu]}</b> }))}
      />
      <Isian
        jenis="panjang"
        name="dasar"
        label="Dasar"
        petunjuk="Laporan atau keputusan yang menetapkannya, dengan nomor dan tanggalnya."
        defaultValue={nilai.dasar}
        galat={galat.untuk("dasar")}
        maxLength={2000}
      />
      <p className="sebaris">
        <Tombol penuh>{ada ? "Ubah capaian" : "Tetapkan capaian"}</Tombol>
        <Tombol jenis="ketiga" ke="/capaian-organisasi">
          Batal
        </Tombol>
      </p>
    </Form>
  );
}
