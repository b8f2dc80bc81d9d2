import type { Call } from "#operations.ts";
import { bacaAngka } from "#web/format/angka.ts";
import { bacaPermintaan, coba, type Masalah } from "#web/formulir.ts";
import type { BarisResponse } from "../schemas.ts";
import { isVersiLain, type VersiLain } from "./versi-lain.ts";

/** What stood in the form, as typed. */
export type Diketik = { nilai: string; uraian: string; tautan: string; judul: string; versi: number };

/** A refusal with what was typed; `tersimpan` when the record itself is safe and only its evidence was refused. */
export type HasilCatat = { masalah: Masalah; tersimpan: boolean; diketik: Diketik; lain: VersiLain | null };

export type JawabanCatat = { jenis: "ditolak"; hasil: HasilCatat } | { jenis: "jadi"; aksi: "lanjut" | "bukti" | "hapus" | "selesaikan" };

/**
 * Saves the record, then its evidence, as the pressed button says. The record goes first: a file that is refused must not cost a
 * word. Every step has an id of its own, so a form sent twice acts once.
 */
export async function tindakanRealisasi(call: Call, bulan: string, baris: BarisResponse, formulir: FormData): Promise<JawabanCatat> {
  const aksi = String(formulir.get("aksi") ?? "lanjut");
  const diketik = bacaDiketik(formulir);
  const versiTerbaru = formulir.get("versiTerbaru");
  const pilihan = formulir.get("pilihVersi");
  if (versiTerbaru !== null && pilihan === "lain") return { jenis: "jadi", aksi: "selesaikan" };
  if (versiTerbaru !== null && pilihan === "saya") diketik.versi = Number(versiTerbaru);
  const simpan = isSama(baris, diketik)
    ? { ok: true as const, hasil: baris }
    : await coba(() =>
        call("realisasi.simpan", { rhkId: baris.rhkId, indikatorId: baris.indikatorId ?? "", bulan, ...diketik }, bacaPermintaan(formulir, "simpan")),
      );
  const tolak = (masalah: Masalah, tersimpan: boolean): JawabanCatat => ({
    jenis: "ditolak",
    hasil: { masalah, tersimpan, diketik, lain: tersimpan ? null : bacaLain(masalah) },
  });
  if (!simpan.ok) return tolak(versiTerbaru !== null && pilihan === null ? tanpaPilihan(simpan.masalah) : simpan.masalah, false);
  const realisasiId = simpan.hasil.realisasi?.id ?? "";
  if (aksi.startsWith("hapus:")) {
    const hapus = await coba(() => call("realisasi.hapusBukti", { buktiId: aksi.slice("hapus:".length) }, bacaPermintaan(formulir, "hapus")));
    // gone already, by the first of two presses: what was asked for is so
    return hapus.ok || hapus.masalah.status === 404 ? { jenis: "jadi", aksi: "hapus" } : tolak(hapus.masalah, true);
  }
  const berkas = formulir.get("berkas");
  if (berkas instanceof File && berkas.name !== "") {
    const isi = new Uint8Array(await berkas.arrayBuffer());
    const hasil = await coba(() =>
      call("realisasi.tambahBerkas", { realisasiId, judul: diketik.judul, berkas: { nama: berkas.name, isi } }, bacaPermintaan(formulir, "berkas")),
    );
    if (!hasil.ok) return tolak(diIsian(hasil.masalah, "berkas"), true);
  }
  if (diketik.tautan !== "") {
    // the name belongs to the file when both came at once
    const judul = berkas instanceof File && berkas.name !== "" ? "" : diketik.judul;
    const hasil = await coba(() => call("realisasi.tambahTautan", { realisasiId, judul, tautan: diketik.tautan }, bacaPermintaan(formulir, "tautan")));
    if (!hasil.ok) return tolak(diIsian(hasil.masalah, "tautan"), true);
  }
  return { jenis: "jadi", aksi: aksi === "bukti" || aksi === "selesaikan" ? aksi : "lanjut" };
}

function bacaDiketik(formulir: FormData): Diketik {
  const teks = (nama: string) => String(formulir.get(nama) ?? "").trim();
  return {
    nilai: teks("nilai"),
    uraian: teks("uraian").replaceAll("\r\n", "\n"),
    tautan: teks("tautan"),
    judul: teks("judul"),
    versi: Number(formulir.get("versi") ?? 0),
  };
}

/** Whether the record already says this: saving it again would only fill the audit. */
function isSama({ realisasi }: BarisResponse, { nilai, uraian }: Diketik): boolean {
  return realisasi !== null && realisasi.uraian === uraian && (nilai === "" ? realisasi.nilai === null : bacaAngka(nilai) === realisasi.nilai);
}

/** A refusal of evidence without a field of its own is told at the field that brought the evidence. */
function diIsian(masalah: Masalah, path: string): Masalah {
  return masalah.errors.length > 0 ? masalah : { ...masalah, errors: [{ path, code: masalah.code, message: masalah.detail }] };
}

/** Two versions stand side by side and none was chosen. */
function tanpaPilihan(masalah: Masalah): Masalah {
  return { ...masalah, errors: [{ path: "pilihVersi", code: "belum_dipilih", message: "Pilih tulisan Anda atau yang tersimpan." }] };
}

function bacaLain({ code, rincian }: Masalah): VersiLain | null {
  return code === "DATA_SUDAH_BERUBAH" && isVersiLain(rincian) ? rincian : null;
}
