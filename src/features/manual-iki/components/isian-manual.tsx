import { Form, Link } from "react-router";
import { LABEL_PERIODE_LAPOR, PERIODE_LAPOR } from "#rules/manual-iki.ts";
import { ARTI_TINGKAT, LABEL_TINGKAT, TINGKAT_HASIL, TINGKAT_JPT } from "#rules/tingkat-hasil.ts";
import type { Isi, Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Iki, Manual } from "./baca-manual.tsx";

export type Jawaban = { indikatorId: string; masalah: Masalah; diketik: { [nama: string]: Isi } };

/** The fields of Format A.1.3 for one indicator; what came from the library stands there to be mended. */
export function IsianManual({ manual, satu, permintaanId, jawaban }: { manual: Manual; satu: Iki; permintaanId: string; jawaban: Jawaban | null }) {
  const galat = galatIsian(jawaban?.masalah.errors);
  const nilai = (nama: "tujuan" | "definisi" | "formula" | "satuan" | "sumberData" | "tingkat" | "periode") => {
    const diketik = jawaban?.diketik[nama];
    return jawaban ? (typeof diketik === "string" ? diketik : "") : (satu[nama] ?? "");
  };
  const isian = (nama: Parameters<typeof nilai>[0]) => ({ name: nama, defaultValue: nilai(nama), galat: galat.untuk(nama) });
  const isOpsional = manual.pendekatan === "KUALITATIF";
  const berubah = jawaban?.masalah.code === "DATA_SUDAH_BERUBAH";
  return (
    <Form method="post" className="lembar susun j5 sempit" preventScrollReset key={`${satu.indikatorId}.${satu.versi}`}>
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
          {berubah && "Simpan sekali lagi untuk memakai tulisan Anda di bawah ini."}
        </Kabar>
      )}
      {satu.versi === 0 && satu.pustaka && <p className="dua">Sebagian sudah terisi dari pustaka indikator {satu.pustaka}. Sesuaikan seperlunya.</p>}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="indikatorId" value={satu.indikatorId} />
      <input type="hidden" name="versi" value={satu.versi} />
      <Isian {...isian("tujuan")} jenis="panjang" rows={2} label="Tujuan" petunjuk="Untuk apa indikator ini diukur." maxLength={2000} />
      <Isian {...isian("definisi")} jenis="panjang" rows={5} label="Definisi" petunjuk="Apa yang dihitung, dan apa yang tidak." maxLength={6000} />
      <Isian
        {...isian("formula")}
        jenis="panjang"
        rows={2}
        label="Formula"
        opsional={isOpsional}
        petunjuk="Sebut pembilang dan penyebutnya."
        maxLength={2000}
      />
      <Isian {...isian("satuan")} label="Satuan pengukuran" opsional={isOpsional} maxLength={200} />
      <Pilih
        name="tingkat"
        legenda="Kualitas dan tingkat kendali"
        galat={galat.untuk("tingkat")}
        terpilih={nilai("tingkat")}
        pilihan={(manual.keluarga === "JPT" ? TINGKAT_JPT : TINGKAT_HASIL).map((satuTingkat) => ({
          nilai: satuTingkat,
          isi: LABEL_TINGKAT[satuTingkat],
          arti: ARTI_TINGKAT[satuTingkat],
        }))}
      />
      <Isian {...isian("sumberData")} jenis="panjang" rows={2} label="Sumber data" petunjuk="Catatan atau aplikasi tempat angkanya diambil." maxLength={2000} />
      <Isian
        {...isian("periode")}
        jenis="pilihan"
        label="Periode pelaporan"
        kosong="Pilih periode"
        pilihan={PERIODE_LAPOR.map((periode) => ({ nilai: periode, teks: LABEL_PERIODE_LAPOR[periode] }))}
      />
      <p className="sebaris">
        <Tombol penuh>Simpan manual</Tombol>
        <Link to={`/skp/${manual.skpId}/manual#iki-${satu.indikatorId}`} preventScrollReset>
          Batal
        </Link>
      </p>
    </Form>
  );
}
