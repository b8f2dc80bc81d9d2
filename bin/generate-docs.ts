// Writes what is generated from the operations: docs/openapi.json and docs/akses.md; and docs/pemeriksa.md from the labelled statements.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAksesDoc } from "./akses-doc.ts";
import { renderOpenapi } from "./openapi-doc.ts";
import { renderPemeriksaDoc } from "./pemeriksa-doc.ts";

const DOCS = join(import.meta.dirname, "../docs");
await writeFile(join(DOCS, "openapi.json"), await renderOpenapi());
await writeFile(join(DOCS, "akses.md"), await renderAksesDoc());
await writeFile(join(DOCS, "pemeriksa.md"), await renderPemeriksaDoc());
process.exit(0);
