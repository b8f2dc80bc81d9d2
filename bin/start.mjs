// npm start: installs and builds what is missing, then serves. npm run dev does the same and starts again on changes.
import { NODE, ROOT, ensureBuilt, ensureInstalled, run } from "./siap.mjs";
import { join } from "node:path";

ensureInstalled();
ensureBuilt();
const isDev = process.argv.includes("--dev");
// what Node compiled is kept for the next start: about an eighth of its work
process.exit(
  await run(NODE, [...(isDev ? ["--watch", "--watch-path=src"] : []), "--disable-warning=ExperimentalWarning", join(ROOT, "src/main.ts")], {
    NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/terang"),
  }),
);
