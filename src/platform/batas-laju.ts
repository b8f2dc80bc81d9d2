import { sql } from "kysely";
import type { Database } from "./db/connect.ts";
import { REFUSAL, refuse } from "./refusal.ts";

/** At most `kali` calls within `menit`, for each person or for each network address. */
export type Laju = { kali: number; menit: number; per: "orang" | "alamat" };

type Hitungan = { kali: number; mulai: Date };

/** Counts one more on a fixed window, in one statement, so that many processes count together. */
export async function hitungLaju(db: Database, kunci: string, menit: number, now: Date): Promise<Hitungan> {
  const batas = new Date(now.getTime() - menit * 60_000);
  const { rows } = await sql<Hitungan>`
    insert into laju as l (kunci, mulai, kali) values (${kunci}, ${now}, 1)
    on conflict (kunci) do update set kali = case when l.mulai <= ${batas} then 1 else l.kali + 1 end, mulai = case when l.mulai <= ${batas} then ${now} else l.mulai end
    returning kali, mulai`.execute(db);
  return rows[0] ?? { kali: 1, mulai: now };
}

/** Counts one more and refuses beyond the limit, with the minutes until the window ends. */
export async function batasiLaju(db: Database, kunci: string, { kali, menit }: Pick<Laju, "kali" | "menit">, now: Date): Promise<void> {
  const hitungan = await hitungLaju(db, kunci, menit, now);
  if (hitungan.kali > kali) refuse(REFUSAL.TERLALU_SERING, { menit: sisaMenit(hitungan.mulai, menit, now) });
}

/** Forgets a count, after the person proved to be who they say. */
export async function hapusLaju(db: Database, kunci: string): Promise<void> {
  await db.deleteFrom("laju").where("kunci", "=", kunci).execute();
}

function sisaMenit(mulai: Date, menit: number, now: Date): number {
  return Math.max(1, Math.ceil((mulai.getTime() + menit * 60_000 - now.getTime()) / 60_000));
}
