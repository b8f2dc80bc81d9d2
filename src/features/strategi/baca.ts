import { sql } from "kysely";
import { z } from "zod";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { filtered } from "#platform/access/relation.ts";
import { BerkasKeluar, Id } from "#platform/input.ts";
import { XLSX } from "#platform/lembar/tulis.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { nasihatStrategi } from "#rules/strategi.ts";
import { lembarWorkblock, renderWorkblock } from "./documents/lembar-workblock.ts";
import { listCalonPeran, listIki, listStrategi } from "./queries.ts";
import type { IkiRow, StrategiRow } from "./queries.ts";
import { DaftarStrategiResponse } from "./schemas.ts";
import type { StrategiResponse } from "./schemas.ts";
import { TOLAK_STRATEGI } from "./teks.ts";

const access = filtered(PEMBACA_SKP, (input: { skpId: string }) => input.skpId);

function jadikan({ ikiTeks, ...satu }: StrategiRow, iki: IkiRow | undefined): StrategiResponse {
  const bagian = satu.bagian.map(({ sebutan, beban, hasil, pegawaiId }) => ({ sebutan, beban, hasil, adaPemilik: pegawaiId !== null }));
  const target = iki?.target ?? null;
  // the qualitative form keeps the target inside its sentence
  return { ...satu, iki: iki?.teks ?? ikiTeks, target, nasihat: nasihatStrategi(satu.cara, target ?? iki?.teks ?? ikiTeks, bagian) };
}

export const daftar = readOperation({
  summary: "Strategi pencapaian tiap indikator di satu SKP, dengan pembagiannya dan workblock-nya",
  http: ["GET", "/skp/:skpId/strategi"],
  input: z.object({ skpId: SkpId }),
  output: DaftarStrategiResponse,
  access,
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, actor, today, allowed }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const iki = await listIki(db, skpId);
    const semua = (await listStrategi(db, skpId)).map((satu) =>
      jadikan(
        satu,
        iki.find(({ indikatorId }) => indikatorId === satu.indikatorId),
      ),
    );
    const ubah = actor.jenis === "PEGAWAI" && actor.pegawaiId === skp.pegawai_id;
    const calon = ubah ? await listCalonPeran(db, skp.pegawai_id, skp.tahun, today) : [];
    const tim = new Map(calon.flatMap(({ timKerjaId, tim: nama }) => (timKerjaId && nama ? [[timKerjaId, nama] as const] : [])));
    return {
      skpId,
      tahun: skp.tahun,
      pemilik: { nama: skp.pegawai.nama, jabatan: skp.pegawai.jabatan },
      iki: iki.map((satu) => ({ ...satu, strategi: semua.filter(({ indikatorId }) => indikatorId === satu.indikatorId) })),
      lepas: semua.filter((satu) => !iki.some(({ indikatorId }) => indikatorId === satu.indikatorId)),
      calon: calon.filter((satu, nomor) => calon.findIndex(({ pegawaiId }) => pegawaiId === satu.pegawaiId) === nomor),
      matriks: [
        ...(calon.some(({ timKerjaId }) => timKerjaId === null) ? [{ timKerjaId: null, nama: `Matriks Anda ${skp.tahun}` }] : []),
        ...[...tim].map(([timKerjaId, nama]) => ({ timKerjaId, nama: `Matriks tim ${nama}` })),
      ],
      boleh: { ubah },
    };
  },
});

export const unduhWorkblock = readOperation({
  summary: "Mengunduh workblock satu strategi (Format A.1.4) sebagai PDF atau XLSX",
  http: ["GET", "/skp/:skpId/strategi/:strategiId/workblock"],
  input: z.object({ skpId: SkpId, strategiId: Id, bentuk: z.enum(["pdf", "xlsx"], "Pilih pdf atau xlsx.").default("pdf") }),
  output: BerkasKeluar,
  access,
  laju: { kali: 120, menit: 15, per: "orang" },
  refusals: [TOLAK_STRATEGI.WORKBLOCK_KOSONG],
  async run({ db, now, allowed }, { skpId, strategiId, bentuk }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const [strategi] = await listStrategi(db, skpId, strategiId);
    if (!strategi) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const workblock = strategi.workblock ?? refuse(TOLAK_STRATEGI.WORKBLOCK_KOSONG);
    const { iki, target } = jadikan(
      strategi,
      (await listIki(db, skpId)).find(({ indikatorId }) => indikatorId === strategi.indikatorId),
    );
    const data = { ...workblock, indikator: target ? `${iki}: ${target}` : iki, tahun: skp.tahun, nama: skp.pegawai.nama };
    const nama = `A.1.4-workblock-${skp.tahun}.${bentuk}`;
    return bentuk === "xlsx"
      ? { nama, jenis: XLSX, isi: await lembarWorkblock(data) }
      : { nama, jenis: "application/pdf", isi: new Uint8Array(renderWorkblock(data, now)) };
  },
});
