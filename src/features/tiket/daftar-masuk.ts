import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { pengelolaTiket } from "./access.ts";
import { listTiket } from "./queries.ts";
import { Tiket } from "./schemas.ts";

export const daftarMasuk = readOperation({
  summary: "Laporan pegawai di unit yang saya kelola, yang paling dekat batasnya dahulu",
  http: ["GET", "/tiket/masuk"],
  input: z.object({ hanyaTerbuka: z.stringbool().or(z.boolean()).default(true) }),
  output: z.object({ tiket: z.array(Tiket) }),
  access: filtered([pengelolaTiket]),
  async run({ db, today, allowed }, { hanyaTerbuka }) {
    const terbuka = hanyaTerbuka ? sql<boolean>`t.status in ('BARU','DIPROSES')` : sql<boolean>`true`;
    return { tiket: await listTiket(db, sql<boolean>`${terbuka} and ${allowed("t")}`, today) };
  },
});
