import { JENIS_LAMPIRAN, LABEL_LAMPIRAN, LABEL_NILAI, LABEL_PERSPEKTIF, NILAI_PERILAKU, PERSPEKTIF } from "./kosakata.ts";
import { nasihatSkp } from "./nasihat-skp.ts";
import { PASAL } from "./putusan.ts";
import type { IndikatorUntukDiperiksa, SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";
import { isTargetTanggal } from "./target.ts";

export { ALASAN_MUTLAK } from "./skp-diperiksa.ts";
export type { IndikatorUntukDiperiksa, RhkUntukDiperiksa, SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";

const kosong = (teks: string | null | undefined): boolean => (teks ?? "").trim() === "";

function galatTarget(path: string, target: string | null): Temuan[] {
  if (kosong(target)) {
    return [{ path, kode: "TARGET_KOSONG", teks: "Indikator ini belum punya target.", contoh: "80–90%", dasar: PASAL.pendekatanKuantitatif }];
  }
  if (/\d/.test(target ?? "") || isTargetTanggal(target ?? "")) return [];
  const teks = "Pada pendekatan kuantitatif target berupa angka dengan satuan, atau tanggal.";
  return [{ path, kode: "TARGET_BUKAN_ANGKA", teks, kata: (target ?? "").trim(), contoh: "80–90%, 2–3 hari, 31 Desember", dasar: PASAL.pendekatanKuantitatif }];
}

function galatIndikator(skp: SkpUntukDiperiksa, path: string, indikator: IndikatorUntukDiperiksa): Temuan[] {
  const galat: Temuan[] = [];
  const kuantitatif = skp.pendekatan === "KUANTITATIF";
  if (kosong(indikator.teks)) {
    galat.push({ path: `${path}.teks`, kode: "INDIKATOR_KOSONG", teks: "Tulis ukuran keberhasilan atau indikatornya.", dasar: PASAL.isiSkp });
  }
  if (kuantitatif) galat.push(...galatTarget(`${path}.target`, indikator.target));
  if (kuantitatif && skp.keluarga === "JA_JF" && indikator.aspek === null) {
    galat.push({ path: `${path}.aspek`, kode: "ASPEK_KOSONG", teks: "Pilih aspek indikator ini: kuantitas, kualitas, waktu, atau biaya.", dasar: PASAL.aspek });
  }
  if (skp.keluarga === "JPT" && indikator.perspektif === null) {
    galat.push({ path: `${path}.perspektif`, kode: "PERSPEKTIF_KOSONG", teks: "Pilih perspektif indikator ini.", dasar: PASAL.perspektif });
  }
  return galat;
}

function galatRhk(skp: SkpUntukDiperiksa): Temuan[] {
  return skp.rhk.flatMap((rhk, r) => {
    const path = `rhk.${r}`;
    const galat: Temuan[] = [];
    if (kosong(rhk.teks)) galat.push({ path: `${path}.teks`, kode: "RHK_KOSONG", teks: "Tulis rencana hasil kerjanya.", dasar: PASAL.isiSkp });
    if (rhk.indikator.length === 0) {
      galat.push({ path: `${path}.indikator`, kode: "RHK_TANPA_INDIKATOR", teks: "Rencana hasil kerja ini belum punya indikator.", dasar: PASAL.isiSkp });
    }
    return [...galat, ...rhk.indikator.flatMap((satu, i) => galatIndikator(skp, `${path}.indikator.${i}`, satu))];
  });
}

function galatPerspektif(skp: SkpUntukDiperiksa): Temuan[] {
  if (skp.keluarga !== "JPT") return [];
  const ada = new Set(skp.rhk.flatMap((rhk) => rhk.indikator.map((satu) => satu.perspektif)));
  return PERSPEKTIF.filter((perspektif) => !ada.has(perspektif)).map((perspektif) => ({
    path: "rhk",
    kode: perspektif === "ANGGARAN" ? "PERSPEKTIF_ANGGARAN_TIDAK_ADA" : "PERSPEKTIF_TIDAK_LENGKAP",
    teks:
      perspektif === "ANGGARAN"
        ? "Perspektif Anggaran wajib ada pada SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri."
        : `Belum ada indikator dengan perspektif ${LABEL_PERSPEKTIF[perspektif]}; keempat perspektif harus terpenuhi.`,
    dasar: PASAL.perspektif,
  }));
}

function galatLampiran(skp: SkpUntukDiperiksa): Temuan[] {
  return JENIS_LAMPIRAN.filter((jenis) => !skp.lampiran[jenis].some((isi) => !kosong(isi))).map((jenis) => ({
    path: `lampiran.${jenis}`,
    kode: "LAMPIRAN_KOSONG",
    teks: `Lampiran ${LABEL_LAMPIRAN[jenis].toLowerCase()} belum diisi; sedikitnya satu hal.`,
    dasar: PASAL.lampiranSkp,
  }));
}

function galatPerilaku(skp: SkpUntukDiperiksa): Temuan[] {
  return NILAI_PERILAKU.flatMap((nilai) =>
    (skp.perilaku?.[nilai] ?? []).flatMap((isi, e) =>
      kosong(isi)
        ? [
            {
              path: `perilaku.${nilai}.${e}`,
              kode: "EKSPEKTASI_KOSONG",
              teks: `Isi ekspektasi khusus ${LABEL_NILAI[nilai]}, atau hapus barisnya.`,
              dasar: PASAL.perilakuKerja,
            },
          ]
        : [],
    ),
  );
}

/**
 * Holds a SKP against what the regulation asks of it. `galat` must be mended before it can be handed in; `nasihat` may
 * be left standing. Pure: the same SKP gives the same findings in the same order, top to bottom.
 */
export function periksaSkp(skp: SkpUntukDiperiksa): { galat: Temuan[]; nasihat: Temuan[] } {
  const tanpaUtama: Temuan[] = skp.rhk.some((rhk) => rhk.jenis === "UTAMA")
    ? []
    : [{ path: "rhk", kode: "RHK_UTAMA_TIDAK_ADA", teks: "SKP memuat sedikitnya satu hasil kerja utama.", dasar: PASAL.prioritasHasil }];
  return {
    galat: [...tanpaUtama, ...galatRhk(skp), ...galatPerspektif(skp), ...galatLampiran(skp), ...galatPerilaku(skp)],
    nasihat: nasihatSkp(skp),
  };
}
