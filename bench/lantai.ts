// The floor, in a process of its own: a bare Fastify handler that runs the same SQL and sends the rows, or the same bytes.
import { readFileSync } from "node:fs";
import fastify from "fastify";
import pg from "pg";
import type { Pernyataan } from "./rekam.ts";

/** What the floor answers: statements by the path that runs them, and a page as bytes. */
export type Bahan = { databaseUrl: string; bacaan: Record<string, Pernyataan[]>; halaman: string };

const bahan = JSON.parse(readFileSync(process.env.LANTAI_BAHAN ?? "", "utf8")) as Bahan;
const pool = new pg.Pool({ connectionString: bahan.databaseUrl, max: 16 });
const halaman = Buffer.from(bahan.halaman);
const app = fastify();

// prepared once per connection: a floor does the work as cheaply as it can be done
const nama = new Map<string, string>();
function namaDari(sql: string): string {
  const ada = nama.get(sql) ?? `lantai${nama.size}`;
  nama.set(sql, ada);
  return ada;
}

app.get("/sehat", async () => ({ status: "sehat" }));
app.get("/halaman", async (_request, reply) => reply.type("text/html; charset=utf-8").send(halaman));
app.get<{ Params: { id: string } }>("/bacaan/:id", async (request) => {
  const jawaban = [];
  for (const { sql, parameters } of bahan.bacaan[request.params.id] ?? [])
    jawaban.push((await pool.query({ name: namaDari(sql), text: sql, values: [...parameters] })).rows);
  return jawaban;
});

await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
process.once(
  "SIGTERM",
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
