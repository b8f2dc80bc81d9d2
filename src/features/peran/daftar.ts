import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { PEMBACA_PERAN } from "./access.ts";
import { PERAN } from "./kata-peran.ts";
import { presentPeran } from "./present-peran.ts";
import { SEHALAMAN, listPeran, listUnitPilihan } from "./queries.ts";
import { PeranResponse } from "./schemas.ts";
import { peranBolehDiberi } from "./wewenang.ts";

const kosongkan = (value: unknown) => (value === "" ? undefined : value);
const Kursor = z.string().regex(/^[\w-]+$/, "Halaman ini tidak ada.");

export const daftar = readOperation({
  summary: "Siapa memegang peran apa, di mana, sampai kapan; hanya peran yang boleh saya ketahui",
  http: ["GET", "/peran"],
  input: z.object({
    /** Only this unit and those below it. */
    unitId: z.preprocess(kosongkan, Id.optional()),
    denganBerakhir: z.preprocess((value) => value === true || value === "ya", z.boolean()).default(false),
    sesudah: z.preprocess(kosongkan, Kursor.optional()),
  }),
  output: z.object({
    unit: z.object({ id: z.string(), nama: z.string() }).nullable(),
    /** The way down: ancestors, the unit itself, its children. */
    pilihanUnit: z.array(z.object({ id: z.string(), nama: z.string(), indukId: z.string().nullable() })),
    peran: z.array(PeranResponse),
    berikut: z.string().nullable(),
    bolehBeri: z.array(z.enum(PERAN)),
  }),
  access: filtered(PEMBACA_PERAN),
  async run({ db, actor, today, allowed }, { unitId, denganBerakhir, sesudah }) {
    const pilihanUnit = await listUnitPilihan(db, unitId ?? null);
    const unit = pilihanUnit.find((one) => one.id === unitId) ?? null;
    const rows = await listPeran(db, { unitId: unitId ?? null, denganBerakhir, sesudah: bacaKursor(sesudah) }, today, allowed("h"));
    const akhir = rows.length > SEHALAMAN ? rows[SEHALAMAN - 1] : undefined;
    const wewenang = new Map<string, readonly string[]>();
    const peran: PeranResponse[] = [];
    for (const row of rows.slice(0, SEHALAMAN)) {
      const boleh = wewenang.get(row.unitId) ?? (await peranBolehDiberi(db, row.unitId, actor, today));
      wewenang.set(row.unitId, boleh);
      peran.push(presentPeran(row, today, boleh.includes(row.peran)));
    }
    return {
      unit: unit && { id: unit.id, nama: unit.nama },
      pilihanUnit,
      peran,
      berikut: akhir ? Buffer.from(JSON.stringify([akhir.unit, akhir.id])).toString("base64url") : null,
      bolehBeri: unit ? [...(await peranBolehDiberi(db, unit.id, actor, today))] : [],
    };
  },
});

function bacaKursor(kursor: string | undefined): { unit: string; id: string } | null {
  if (!kursor) return null;
  try {
    const isi: unknown = JSON.parse(Buffer.from(kursor, "base64url").toString());
    const hasil = z.tuple([z.string(), z.uuid()]).safeParse(isi);
    return hasil.success ? { unit: hasil.data[0], id: hasil.data[1] } : null;
  } catch {
    return null;
  }
}
