import { createHash, randomUUID } from "node:crypto";
import { findEvaluasi } from "#features/evaluasi/queries.ts";
import { findSkp, listEkspektasi, listLampiran, listRhk } from "#features/skp/queries.ts";
import { canonical } from "#platform/audit.ts";
import type { Tx } from "#platform/db/connect.ts";
import { alamatPeriksa } from "./alamat.ts";
import { renderDokumen } from "./cetakan.ts";
import type { Form, IsiDokumen } from "./cetakan.ts";
import { buatKode } from "./kode.ts";
import { findKop, listBerlaku, listEvaluasiDitetapkan } from "./queries.ts";
import type { BerlakuRow } from "./queries.ts";
import { susunDokumenEvaluasi, susunHasil, susunLampiran, susunSkp } from "./susun.ts";
import type { EvaluasiDitetapkan } from "./susun.ts";

export type Diterbitkan = { dokumenId: string; form: Form; dataSha256: string; pdfSha256: string; menggantikan: string | null };
type Pemilik = { skpId: string; evaluasiId: string | null; pegawaiId: string };

export const sha256 = (isi: string | Uint8Array): string => createHash("sha256").update(isi).digest("hex");

/**
 * Issues the documents of a SKP that is set and has none yet, and prints those whose bytes are missing. Holds the SKP's
 * row, so that a job and a reader who come at once issue once; not its key, since a document of the evaluation refers to it. @returns what was issued or printed now
 */
export async function terbitkanSkp(tx: Tx, skpId: string, now: Date): Promise<Diterbitkan[]> {
  const kunci = await tx.selectFrom("skp").select(["status", "ditetapkan_oleh"]).where("id", "=", skpId).forNoKeyUpdate().executeTakeFirst();
  const skp = kunci?.status === "DITETAPKAN" ? await findSkp(tx, skpId) : null;
  if (!kunci || !skp) return [];
  const pemilik = { skpId, evaluasiId: null, pegawaiId: skp.pegawai_id };
  const ada = await listBerlaku(tx, pemilik);
  const kop = await findKop(tx);
  const penetap = kunci.ditetapkan_oleh === skp.atasan_penilai_id && skp.atasan_penilai ? skp.atasan_penilai : skp.penilai;
  const terbit: Diterbitkan[] = [];
  if (!ada.some((one) => one.form !== "A.1.8")) {
    const data = susunSkp(kop, skp, penetap, await listRhk(tx, skpId), await listEkspektasi(tx, skpId));
    terbit.push(await terbit1(tx, pemilik, { form: data.form, data } as IsiDokumen, now, null));
  }
  if (!ada.some((one) => one.form === "A.1.8"))
    terbit.push(await terbit1(tx, pemilik, { form: "A.1.8", data: susunLampiran(kop, skp, penetap, await listLampiran(tx, skpId)) }, now, null));
  return [...terbit, ...(await cetakYangBelum(tx, ada))];
}

/**
 * Issues result and document (C, D.1.1) of an evaluation that is set; once the employee has signed, D.1.1 anew with the
 * date of that signature, and the old one says so. Holds the evaluation's row. @returns what was issued or printed now
 */
export async function terbitkanEvaluasi(tx: Tx, evaluasiId: string, now: Date): Promise<Diterbitkan[]> {
  await tx.selectFrom("evaluasi").select("id").where("id", "=", evaluasiId).forNoKeyUpdate().executeTakeFirst();
  const evaluasi = await findEvaluasi(tx, evaluasiId);
  if (!evaluasi || !isDitetapkan(evaluasi)) return [];
  const pemilik = { skpId: evaluasi.skpId, evaluasiId, pegawaiId: evaluasi.pegawaiId };
  const ada = await listBerlaku(tx, pemilik);
  const kop = await findKop(tx);
  const terbit: Diterbitkan[] = [];
  if (!ada.some((one) => one.form !== "D.1.1")) {
    const data = susunHasil(kop, evaluasi, await listRhk(tx, evaluasi.skpId, { mulai: evaluasi.mulai, selesai: evaluasi.selesai }));
    terbit.push(await terbit1(tx, pemilik, { form: data.form, data }, now, null));
  }
  const d11 = ada.find((one) => one.form === "D.1.1");
  const data =
    d11?.form === "D.1.1" ? { ...d11.data, tanggalPegawai: susunDokumenEvaluasi(kop, evaluasi).tanggalPegawai } : susunDokumenEvaluasi(kop, evaluasi);
  const isBelumBertandaTangan = d11?.form === "D.1.1" && d11.data.tanggalPegawai !== data.tanggalPegawai;
  if (!d11 || isBelumBertandaTangan) terbit.push(await terbit1(tx, pemilik, { form: "D.1.1", data }, now, d11?.id ?? null));
  return [...terbit, ...(await cetakYangBelum(tx, isBelumBertandaTangan ? ada.filter((one) => one !== d11) : ada))];
}

/** Everything a SKP should have on paper: its own documents and those of every evaluation set. */
export async function terbitkanSemua(tx: Tx, skpId: string, now: Date): Promise<Diterbitkan[]> {
  const terbit = await terbitkanSkp(tx, skpId, now);
  for (const evaluasiId of await listEvaluasiDitetapkan(tx, skpId)) terbit.push(...(await terbitkanEvaluasi(tx, evaluasiId, now)));
  return terbit;
}

function isDitetapkan(evaluasi: Awaited<ReturnType<typeof findEvaluasi>>): evaluasi is EvaluasiDitetapkan {
  return evaluasi !== null && evaluasi.status !== "TERBUKA" && evaluasi.predikat !== null && evaluasi.masukan !== null;
}

async function terbit1(tx: Tx, pemilik: Pemilik, isi: IsiDokumen, now: Date, menggantikan: string | null): Promise<Diterbitkan> {
  const id = randomUUID();
  const kode = buatKode();
  const data = JSON.stringify(isi.data);
  const dataSha256 = sha256(canonical(JSON.parse(data)));
  const pdf = renderDokumen(isi, { kodeVerifikasi: kode, urlVerifikasi: alamatPeriksa(kode), tanggalDokumen: now });
  const pdfSha256 = sha256(pdf);
  await tx
    .insertInto("dokumen")
    .values({
      id,
      kode,
      form: isi.form,
      skp_id: pemilik.skpId,
      evaluasi_id: pemilik.evaluasiId,
      pegawai_id: pemilik.pegawaiId,
      data,
      data_sha256: dataSha256,
      pdf: Buffer.from(pdf),
      pdf_sha256: pdfSha256,
      dibuat_pada: now,
    })
    .execute();
  if (menggantikan) await tx.updateTable("dokumen").set({ digantikan_pada: now, digantikan_oleh: id }).where("id", "=", menggantikan).execute();
  return { dokumenId: id, form: isi.form, dataSha256, pdfSha256, menggantikan };
}

/** Prints rows that were stored without their bytes, from their own data and with their own code. */
async function cetakYangBelum(tx: Tx, ada: readonly BerlakuRow[]): Promise<Diterbitkan[]> {
  const dicetak: Diterbitkan[] = [];
  for (const one of ada.filter((row) => !row.hasPdf)) {
    const pdf = renderDokumen(one, { kodeVerifikasi: one.kode, urlVerifikasi: alamatPeriksa(one.kode), tanggalDokumen: one.dibuatPada });
    const pdfSha256 = sha256(pdf);
    await tx
      .updateTable("dokumen")
      .set({ pdf: Buffer.from(pdf), pdf_sha256: pdfSha256 })
      .where("id", "=", one.id)
      .execute();
    dicetak.push({ dokumenId: one.id, form: one.form, dataSha256: one.dataSha256, pdfSha256, menggantikan: null });
  }
  return dicetak;
}
