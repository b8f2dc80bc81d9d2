import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { operations } from "#operations.ts";
import { anyRelation, relation } from "#platform/access/relation.ts";
import type { Access, PersonActor, Relation } from "#platform/access/relation.ts";
import { judge } from "#platform/operation.ts";
import { world } from "../world.ts";
import type { World } from "../world.ts";
import { kotaAcak, tulisKota } from "./kota-acak.ts";
import type { Kota } from "./kota-acak.ts";
import { ORAKEL } from "./orakel-akses.ts";

/** Other cities: BENIH=123 vitest run tests/contract/akses-acak.test.ts, then a failure is also made smaller. Its seed is printed. */
const BENIH = Number(process.env.BENIH ?? 20261124);
const KOTA = Number(process.env.KOTA ?? 10);

let w: World;
beforeAll(async () => {
  w = await world();
});

type Operasi = readonly [id: string, access: Access<unknown>];
const SEMUA: Operasi[] = Object.entries(operations).map(([id, one]) => [id, one.access as unknown as Access<unknown>]);

const actor = (pegawaiId: string): PersonActor => ({ jenis: "PEGAWAI", pegawaiId, akunId: pegawaiId, nama: "Uji" });

const isiDari = (kota: Kota, resource: string): string[] =>
  ({
    skp: kota.skp,
    evaluasi: kota.evaluasi,
    dokumen: kota.dokumen,
    rencana_hasil_kerja: kota.rhk,
    realisasi: kota.realisasi,
    bukti: kota.bukti,
    unit: kota.unit,
    peran: kota.peran,
    impor: kota.impor,
    delegasi_penilaian: kota.delegasi,
    tiket: kota.tiket,
    tim_kerja: kota.tim,
    pustaka_indikator: kota.pustaka,
    templat_skp: kota.templat,
    sasaran: kota.sasaran,
    matriks_peran: kota.matriks,
    matriks_hasil: kota.hasilMatriks,
    jabatan: kota.jabatan,
    penugasan: kota.penugasan,
    keadaan_pegawai: kota.keadaan,
    pegawai: kota.orang.map((id) => ({ id })),
  })[resource]?.map((satu) => satu.id) ?? [];

/** What the database says, for all records of one kind and all operations on them, in one statement a person. */
async function kataBasisData(kota: Kota, resource: string, orang: string, daftar: readonly Operasi[]): Promise<Map<string, (boolean | null)[]>> {
  const ids = isiDari(kota, resource);
  if (ids.length === 0) return new Map();
  const kolom = daftar.flatMap(([, access]) =>
    [access.relations, [...access.relations, ...access.see]].map((r) => anyRelation(r, "r", actor(orang), kota.hari)),
  );
  const { rows } = await sql<{
    id: string;
    kata: boolean[];
  }>`select r.id, array[${sql.join(kolom)}] as kata from ${sql.table(resource)} as r where r.id in (${sql.join(ids)})`.execute(w.connection.db);
  return new Map(rows.map((row) => [row.id, row.kata]));
}

/** Where database and oracle differ; the first few sentences are enough to understand. */
async function selisih(kota: Kota, daftar: readonly Operasi[]): Promise<string[]> {
  const beda: string[] = [];
  const perResource = Map.groupBy(daftar, ([id]) => {
    const aturan = ORAKEL[id];
    return typeof aturan === "object" ? aturan.resource : "";
  });
  for (const [resource, ops] of perResource) {
    if (resource === "") continue;
    for (const orang of kota.orang) {
      for (const [recordId, kata] of await kataBasisData(kota, resource, orang, ops)) {
        for (const [nomor, [id]] of ops.entries()) {
          const aturan = ORAKEL[id];
          if (typeof aturan !== "object") continue;
          const harap = aturan.putus(kota, orang, recordId);
          const nyata = { boleh: kata[nomor * 2] === true, lihat: kata[nomor * 2 + 1] === true };
          if (harap.boleh !== nyata.boleh || harap.lihat !== nyata.lihat)
            beda.push(
              `${id} pada ${kota.hari}: orang ${kota.orang.indexOf(orang)}, ${resource} ${recordId}: orakel ${JSON.stringify(harap)}, Terang ${JSON.stringify(nyata)}`,
            );
        }
      }
    }
  }
  return beda;
}

const kota = () => kotaAcak(w.cast.unit.pemko, w.cast.jabatan.wali);

test("setiap operasi punya aturan orakel, dan tidak ada aturan tanpa operasi", () => {
  expect(Object.keys(operations).filter((id) => !(id in ORAKEL))).toEqual([]);
  expect(Object.keys(ORAKEL).filter((id) => !(id in operations))).toEqual([]);
  for (const [id, access] of SEMUA) {
    const aturan = ORAKEL[id];
    expect([id, typeof aturan === "object" ? aturan.resource : aturan]).toEqual([id, "resource" in access ? access.resource : access.jenis]);
  }
});

test("di kota acak, pada hari acak, Terang membuka tepat apa yang dibuka orakel", async () => {
  await fc.assert(
    fc.asyncProperty(kota(), async (satu) => {
      await tulisKota(w, satu);
      expect((await selisih(satu, SEMUA)).slice(0, 5)).toEqual([]);
      await lewatPintu(satu);
    }),
    { seed: BENIH, numRuns: KOTA, endOnFailure: process.env.BENIH === undefined },
  );
}, 120_000);

/** The same through `judge` and through the door, for a few records: what the bulk statement cannot show is how operations use it. */
async function lewatPintu(satu: Kota): Promise<void> {
  const [o = ""] = satu.orang.slice(satu.skp.length % satu.orang.length);
  const call = w.terang.callAs(actor(o));
  w.clock.set(`${satu.hari}T02:00:00Z`);
  for (const [id, access] of SEMUA.filter((_, nomor) => nomor % 4 === satu.unit.length % 4)) {
    const aturan = ORAKEL[id];
    const recordId = "resource" in access ? isiDari(satu, access.resource)[0] : undefined;
    if (typeof aturan !== "object" || !("resource" in access) || !recordId) continue;
    const { boleh, lihat } = aturan.putus(satu, o, recordId);
    const kata = await judge(w.connection.db, access.resource, recordId, access.relations, access.see, actor(o), satu.hari);
    expect([id, kata]).toEqual([id, boleh ? "BOLEH" : lihat ? "TIDAK_BERHAK" : "TIDAK_TERLIHAT"]);
  }
  const terbuka = (id: string, resource: string) =>
    isiDari(satu, resource).filter((recordId) => {
      const aturan = ORAKEL[id];
      return typeof aturan === "object" && aturan.putus(satu, o, recordId).boleh;
    });
  const milikKota = new Set(satu.peran.map((p) => p.id));
  const dilihat: string[] = [];
  let sesudah = "";
  do {
    const halaman = await call("peran.daftar", { denganBerakhir: true, sesudah });
    dilihat.push(...halaman.peran.map((p) => p.id));
    sesudah = halaman.berikut ?? "";
  } while (sesudah);
  expect(dilihat.filter((id) => milikKota.has(id)).toSorted()).toEqual(terbuka("peran.daftar", "peran").toSorted());
  const [s] = satu.skp;
  if (!s) return;
  const lihat = terbuka("skp.lihat", "skp").includes(s.id);
  const hasil = await call("skp.lihat", { skpId: s.id as never }).then(
    () => "TERBUKA",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
  expect(hasil).toBe(lihat ? "TERBUKA" : "TIDAK_DITEMUKAN");
}

/** Mistakes somebody could make, each in one relation. */
const KESALAHAN: [nama: string, operasi: string, rusak: (asal: Relation) => Relation | null][] = [
  [
    "masa peran dilupakan",
    "skp.lihat",
    ganti("pengelola kinerja unit", (r, a) => peranTanpaMasa(sql`(select jb.unit_id from jabatan jb where jb.id = ${r}.jabatan_id)`, a)),
  ],
  [
    "hanya unit itu sendiri, bukan bawahannya",
    "skp.lihat",
    ganti(
      "inspektorat",
      (r, a, hari) =>
        sql<boolean>`exists (select 1 from peran pr join jabatan jb on jb.unit_id = pr.unit_id where jb.id = ${r}.jabatan_id and pr.pegawai_id = ${a.pegawaiId} and pr.peran = 'INSPEKTORAT' and pr.mulai <= ${hari} and (pr.selesai is null or ${hari} < pr.selesai))`,
    ),
  ],
  [
    "admin disamakan dengan pengelola",
    "capaianOrganisasi.tetapkan",
    ganti(
      "pengelola kinerja unit",
      (r, a, hari) =>
        sql<boolean>`exists (select 1 from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id where ul.unit_id = ${r}.id and pr.pegawai_id = ${a.pegawaiId} and pr.peran in ('PENGELOLA_KINERJA','ADMIN') and pr.mulai <= ${hari} and (pr.selesai is null or ${hari} < pr.selesai))`,
    ),
  ],
  ["dokumen terbuka sebelum disampaikan", "dokumen.unduh", ganti("pegawai yang bersangkutan", (r, a) => sql<boolean>`${r}.pegawai_id = ${a.pegawaiId}`)],
  ["atasan penilai dilupakan", "evaluasi.lihat", (asal) => (asal.nama === "atasan pejabat penilai" ? null : asal)],
  [
    "penilai SKP dianggap penilai evaluasi",
    "evaluasi.tetapkanPredikat",
    ganti("pejabat penilai", (r, a) => sql<boolean>`exists (select 1 from skp sk where sk.id = ${r}.skp_id and sk.penilai_id = ${a.pegawaiId})`),
  ],
];

function ganti(nama: string, where: Relation["where"]): (asal: Relation) => Relation {
  return (asal) => (asal.nama === nama ? relation(nama, asal.resource, where) : asal);
}

function peranTanpaMasa(unitId: ReturnType<typeof sql>, a: PersonActor) {
  return sql<boolean>`exists (select 1 from peran pr join unit_lingkup ul on ul.leluhur_id = pr.unit_id where ul.unit_id = ${unitId} and pr.pegawai_id = ${a.pegawaiId} and pr.peran = 'PENGELOLA_KINERJA')`;
}

test.each(KESALAHAN)("kesalahan yang ditanam ditemukan: %s", async (_nama, id, rusak) => {
  const [, asal] = SEMUA.find(([satu]) => satu === id) ?? ["", null];
  const access = {
    ...asal,
    relations: asal?.relations.flatMap((r) => rusak(r) ?? []),
    see: asal?.see.flatMap((r) => rusak(r) ?? []),
  } as unknown as Access<unknown>;
  expect(access.relations).not.toEqual(asal?.relations);
  const beda: string[] = [];
  await fc.check(
    fc.asyncProperty(kota(), async (satu) => {
      await tulisKota(w, satu);
      beda.push(...(await selisih(satu, [[id, access]])));
      return beda.length === 0;
    }),
    { seed: BENIH, numRuns: 60, endOnFailure: true },
  );
  expect(beda[0]).toMatch(new RegExp(`^${id} pada`));
});
