// Writes what is generated from the operations: docs/openapi.json and docs/akses.md.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAksesDoc } from "./akses-doc.ts";
import { renderOpenapi } from "./openapi-doc.ts";

const DOCS = join(import.meta.dirname, "../docs");
await writeFile(join(DOCS, "openapi.json"), await renderOpenapi());
await writeFile(join(DOCS, "akses.md"), await renderAksesDoc());
process.exit(0);
