import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Connection } from "#platform/db/connect.ts";
import { KOLOM } from "./kolom.ts";
import type { Potongan } from "./kolom.ts";

/** Takes pieces of tables into the database in one connection; `perintah` runs plain SQL there. */
export type Penyalin = { salin(potongan: Potongan): Promise<void>; perintah(sql: string): Promise<void>; tutup(): Promise<void> };

const dari = (tabel: Potongan["tabel"], sumber: string) => `copy ${tabel} (${KOLOM[tabel].join(", ")}) from ${sumber}`;

export async function bukaPenyalin(connection: Connection): Promise<Penyalin> {
  if (connection.pglite) return denganPglite(connection.pglite);
  if (!("connectionString" in connection.jobs)) throw new Error("Basis data ini tidak mengenal COPY.");
  const client = new pg.Client({ connectionString: connection.jobs.connectionString });
  await client.connect();
  return {
    async salin({ tabel, isi }) {
      await pipeline(Readable.from([Buffer.from(isi)]), client.query(copyFrom(dari(tabel, "stdin"))));
    },
    async perintah(sql) {
      await client.query(sql);
    },
    tutup: () => client.end(),
  };
}

function denganPglite(pglite: PGlite): Penyalin {
  return {
    async salin({ tabel, isi }) {
      await pglite.query(dari(tabel, "'/dev/blob'"), [], { blob: new Blob([isi]) });
    },
    async perintah(sql) {
      await pglite.exec(sql);
    },
    tutup: async () => {},
  };
}
