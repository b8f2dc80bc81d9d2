import type { Call, Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaPermintaan, coba, type Masalah } from "#web/formulir.ts";
import type { IsiRating } from "./panel-rating.tsx";

/** A refusal on the desk with what was typed; `tersimpan` when the draft itself is safe on the server. */
export type HasilPenilai = { masalah: Masalah; tersimpan: boolean; diketik: IsiRating | null; umpan: { sasaran: string; nilai: string; teks: string } | null };

export type JawabanPenilai = { jenis: "ditolak"; hasil: HasilPenilai } | { jenis: "jadi"; kabar: "draf" | "ditetapkan" | "umpan" | "disampaikan" };

/** Name of the button and of the text for feedback on one result, or with "nilai" on a value of behaviour. */
export const namaUmpan = (sasaran: string) => ({ aksi: `umpan:${sasaran}`, teks: `umpanTeks-${sasaran}` });

/**
 * Saves the draft, sets the predikat, delivers it, or gives feedback, as the pressed button says. The draft goes first every
 * time: whatever is refused afterwards must not cost a word.
 */
export async function tindakanPenilai(call: Call, evaluasiId: string, formulir: FormData): Promise<JawabanPenilai> {
  const aksi = String(formulir.get("aksi") ?? "simpan");
  const umpan = aksi.startsWith("umpan:") ? bacaUmpan(formulir, aksi.slice("umpan:".length)) : null;
  if (aksi === "sampaikan") {
    const hasil = await coba(() => call("evaluasi.sampaikan", { evaluasiId }, bacaPermintaan(formulir, "sampaikan")));
    return hasil.ok ? { jenis: "jadi", kabar: "disampaikan" } : ditolak({ masalah: hasil.masalah, tersimpan: true, diketik: null, umpan });
  }
  const diketik = formulir.has("versi") ? bacaRating(formulir) : null;
  let versi = Number(formulir.get("versi"));
  if (diketik) {
    const draf = await coba(() => call("evaluasi.simpanRating", { evaluasiId, versi, ...diketik }, bacaPermintaan(formulir, "draf")));
    if (!draf.ok) return ditolak({ masalah: draf.masalah, tersimpan: false, diketik, umpan });
    versi = draf.hasil.versi;
  }
  if (umpan) {
    const hasil = await coba(() => beri(call, formulir, umpan));
    return hasil.ok ? { jenis: "jadi", kabar: "umpan" } : ditolak({ masalah: hasil.masalah, tersimpan: true, diketik: null, umpan });
  }
  if (aksi !== "tetapkan" || !diketik) return { jenis: "jadi", kabar: "draf" };
  const sampaikan = formulir.get("sampaikan") === "ya";
  const tetap = await coba(() =>
    call(
      "evaluasi.tetapkanPredikat",
      { evaluasiId, versi, ...diketik, sampaikan } as InputOf<Operations, "evaluasi.tetapkanPredikat">,
      bacaPermintaan(formulir, "tetapkan"),
    ),
  );
  return tetap.ok ? { jenis: "jadi", kabar: "ditetapkan" } : ditolak({ masalah: tetap.masalah, tersimpan: true, diketik, umpan: null });
}

function beri(call: Call, formulir: FormData, { sasaran, nilai, teks }: NonNullable<HasilPenilai["umpan"]>) {
  const untuk = sasaran === "nilai" ? { nilai } : { rhkId: sasaran };
  return call(
    "umpanBalik.beri",
    { skpId: String(formulir.get("skpId")), periodeEvaluasiId: String(formulir.get("periodeEvaluasiId")), ...untuk, teks },
    bacaPermintaan(formulir, "umpan"),
  );
}

function bacaUmpan(formulir: FormData, sasaran: string): HasilPenilai["umpan"] {
  return { sasaran, nilai: String(formulir.get("umpanNilai") ?? ""), teks: String(formulir.get(namaUmpan(sasaran).teks) ?? "") };
}

function ditolak(hasil: HasilPenilai): JawabanPenilai {
  return { jenis: "ditolak", hasil };
}

function bacaRating(formulir: FormData): IsiRating {
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  return {
    hasilKerja: teks("hasilKerja") || null,
    perilakuKerja: teks("perilakuKerja") || null,
    alasanHasilKerja: teks("alasanHasilKerja"),
    alasanPerilakuKerja: teks("alasanPerilakuKerja"),
    catatan: teks("catatan"),
  };
}
