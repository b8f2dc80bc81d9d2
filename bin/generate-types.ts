// Writes src/platform/db/types.gen.ts from a freshly migrated embedded database. Columns whose check constraint lists
// their words become unions of those words, so a typo in a status does not compile.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { generate, PostgresDialect, RawExpressionNode } from "kysely-codegen";
import { connectPglite } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";

const OUT = join(import.meta.dirname, "../src/platform/db/types.gen.ts");

export async function generateTypes(): Promise<string> {
  const connection = await connectPglite(null);
  try {
    await migrate(connection.db);
    const { rows } = await sql<{ tabel: string; def: string }>`
      select c.relname as tabel, pg_get_constraintdef(k.oid) as def from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'c' and c.relnamespace = 'public'::regnamespace order by 1, 2`.execute(connection.db);
    const columns: Record<string, RawExpressionNode> = {};
    const nullable = await sql<{ kunci: string; boleh: string; bawaan: string | null }>`
      select table_name || '.' || column_name as kunci, is_nullable as boleh, column_default as bawaan from information_schema.columns where table_schema = 'public'`.execute(
      connection.db,
    );
    const isNullable = new Map(nullable.rows.map((row) => [row.kunci, row.boleh === "YES"]));
    const hasDefault = new Set(nullable.rows.filter((row) => row.bawaan !== null).map((row) => row.kunci));
    for (const { tabel, def } of rows) {
      const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[([^\]]+)\]\)\)\)$/.exec(def);
      if (!match?.[1] || !match[2]) continue;
      const key = `${tabel}.${match[1]}`;
      const words = [...match[2].matchAll(/'([^']+)'/g)].map((word) => JSON.stringify(word[1])).join(" | ");
      const type = isNullable.get(key) ? `${words} | null` : words;
      // a node, not a string: the generator's own type parser does not run beside TypeScript 7
      columns[key] = new RawExpressionNode(hasDefault.has(key) ? `Generated<${type}>` : type);
    }
    const text = await generate({
      db: connection.db,
      dialect: new PostgresDialect({ dateParser: "string", numericParser: "string" }),
      overrides: { columns },
    });
    return text
      .replaceAll(/export type Int8 = .*;/g, "export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>;")
      .replaceAll(/export type Numeric = .*;/g, "export type Numeric = ColumnType<string, number | string, number | string>;");
  } finally {
    await connection.close();
  }
}

if (import.meta.main) await writeFile(OUT, await generateTypes());
