import type { Call } from "#operations.ts";
import { bacaPermintaan, coba, type Masalah } from "#web/formulir.ts";

/** What was typed into the form of feedback. `sasaran`: "rhk:<id>" or "nilai:<NILAI>". */
export type UmpanDiketik = { skpId: string; sasaran: string; teks: string; sumber: string; dariLabel: string };

export type HasilUmpan = { masalah: Masalah; diketik: UmpanDiketik };

/** Gives feedback in one's own name, or writes down that of someone outside. Null when it was accepted. */
export async function tindakanUmpanBalik(call: Call, formulir: FormData): Promise<HasilUmpan | null> {
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const diketik: UmpanDiketik = { skpId: teks("skpId"), sasaran: teks("sasaran"), teks: teks("teks"), sumber: teks("sumber"), dariLabel: teks("dariLabel") };
  const [jenis, id = ""] = diketik.sasaran.split(":");
  const isi = { skpId: diketik.skpId, teks: diketik.teks, ...(jenis === "nilai" ? { nilai: id } : { rhkId: id }) };
  const hasil = await coba(() =>
    diketik.sumber === "PIHAK_LAIN"
      ? call("umpanBalik.catatPihakLain", { ...isi, dariLabel: diketik.dariLabel }, bacaPermintaan(formulir, "pihak-lain"))
      : call("umpanBalik.beri", isi, bacaPermintaan(formulir, "beri")),
  );
  if (hasil.ok) return null;
  // the form has one question for both kinds of target
  const errors = hasil.masalah.errors.map((satu) => (satu.path === "rhkId" || satu.path === "nilai" ? { ...satu, path: "sasaran" } : satu));
  return { masalah: { ...hasil.masalah, errors }, diketik };
}
