import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { canonical, verifySeal } from "#platform/audit.ts";
import type { Database } from "#platform/db/connect.ts";
import { readOperation } from "#platform/operation.ts";
import { JUDUL_FORM } from "./cetakan.ts";
import { bacaKode } from "./kode.ts";
import { findDiperiksa } from "./queries.ts";
import type { DokumenDiperiksa } from "./queries.ts";
import { samarkanNama } from "./samaran.ts";
import { HasilPeriksa } from "./schemas.ts";
import { sha256 } from "./terbitkan.ts";

export const KodeMasuk = z.string().max(60, "Kode ini terlalu panjang.");

export const periksa = readOperation({
  summary: "Memeriksa keaslian dokumen dari kodenya; tidak pernah menampilkan predikat",
  http: ["GET", "/periksa/:kode"],
  input: z.object({ kode: KodeMasuk }),
  output: HasilPeriksa,
  access: publik,
  laju: { kali: 240, menit: 15, per: "alamat" },
  async run({ db, now }, { kode }) {
    const dibaca = bacaKode(kode);
    const dokumen = dibaca ? await findDiperiksa(db, dibaca) : null;
    const diperiksaPada = now.toISOString();
    if (!dokumen) return { status: "TIDAK_DIKENAL" as const, kode: dibaca ?? kode.trim(), dokumen: null, diperiksaPada };
    const { dataUtuh, berkasUtuh } = keutuhan(dokumen);
    const status = !dataUtuh || !berkasUtuh ? ("RUSAK" as const) : dokumen.digantikanPada ? ("DIGANTIKAN" as const) : ("ASLI" as const);
    return { status, kode: dibaca ?? kode, dokumen: await tampilkan(db as unknown as Database, dokumen, { dataUtuh, berkasUtuh }), diperiksaPada };
  },
});

/** Prints recomputed, and held against the audit's note of the day it was issued where there is one. */
function keutuhan({ data, dataSha256, pdf, pdfSha256, catatan }: DokumenDiperiksa): { dataUtuh: boolean; berkasUtuh: boolean } {
  const cocok = (dicatat: string | undefined, kini: string | null) => dicatat === undefined || dicatat === kini;
  return {
    dataUtuh: sha256(canonical(data)) === dataSha256 && cocok(catatan?.dataSha256, dataSha256),
    berkasUtuh: pdf === null ? catatan?.pdfSha256 === undefined : sha256(pdf) === pdfSha256 && cocok(catatan?.pdfSha256, pdfSha256),
  };
}

async function tampilkan(db: Database, dokumen: DokumenDiperiksa, utuh: { dataUtuh: boolean; berkasUtuh: boolean }): Promise<HasilPeriksa["dokumen"]> {
  const { pegawai } = dokumen.data;
  const tanggal = "tanggalPenilai" in dokumen.data ? dokumen.data.tanggalPenilai : dokumen.data.tanggalTandaTangan.penilai;
  return {
    form: dokumen.form,
    judul: JUDUL_FORM[dokumen.form],
    namaTersamar: samarkanNama(pegawai.nama ?? pegawai.jabatan),
    nipAkhir: pegawai.nip?.slice(-3) ?? null,
    unitKerja: pegawai.unitKerja,
    penandaTangan: "Pejabat Penilai Kinerja",
    tanggal,
    diterbitkanPada: dokumen.dibuatPada.toISOString(),
    digantikanPada: dokumen.digantikanPada?.toISOString() ?? null,
    ...utuh,
    segel:
      dokumen.segel !== null && dokumen.segelPada
        ? { nomor: dokumen.segel, pada: dokumen.segelPada.toISOString(), cocok: await verifySeal(db, dokumen.segel) }
        : null,
  };
}
