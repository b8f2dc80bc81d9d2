import type { CastName } from "./cast.ts";
import type { World } from "./world.ts";

/** One result as a form sends it: complete for JA/JF, quantitative. */
export const rhkUji = (isi: object) => ({
  jenis: "UTAMA",
  teks: "Ibu hamil terlayani sesuai SOP",
  indikator: [{ aspek: "KUANTITAS", teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%" }],
  ...isi,
});

/** The whole content of a draft as a form sends it, complete. */
export const isiUji = (rhk: object[] = [rhkUji({})]) => ({
  pendekatan: "KUANTITATIF" as const,
  rhk: rhk as never,
  ekspektasi: {} as never,
  lampiran: { DUKUNGAN_SUMBER_DAYA: ["Satu tensimeter"], SKEMA_PERTANGGUNGJAWABAN: ["Laporan bulanan"], KONSEKUENSI: ["Penugasan baru"] },
});

const PERSPEKTIF = ["PENERIMA_LAYANAN", "PROSES_BISNIS", "PENGUATAN_INTERNAL", "ANGGARAN"];

/** A result whose indicators cover the four perspectives of the JPT form. */
export const rhkJpt = (isi: object = {}) =>
  rhkUji({ indikator: PERSPEKTIF.map((perspektif) => ({ perspektif, teks: `Ukuran ${perspektif.toLowerCase()}`, target: "80–90%" })), ...isi });

/** A complete SKP of someone, handed in; the draft is begun unless one is named. */
export async function skpDiajukan(w: World, siapa: CastName, mulai?: string) {
  const { call } = w[siapa];
  const skpId = mulai ?? (await call("skp.mulai", {})).skpId;
  const { versi, keluarga } = await call("skp.lihat", { skpId });
  const saved = await call("skp.simpan", { skpId, versi, ...isiUji([keluarga === "JPT" ? rhkJpt() : rhkUji({})]) });
  const { versi: kini, rhk } = await call("skp.ajukan", { skpId, versi: saved.versi });
  return { skpId, versi: kini, rhk };
}
