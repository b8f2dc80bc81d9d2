import { operations } from "#operations.ts";
import { createServer } from "#platform/http/server.ts";

/** The OpenAPI document as it is committed: from the declarations alone, no database needed. */
export async function renderOpenapi(): Promise<string> {
  const app = await createServer({
    operations,
    invoke: () => Promise.reject(new Error("Hanya untuk dokumen.")),
    findActor: async () => ({ jenis: "PUBLIK" as const }),
    pages: null,
    assetsDir: null,
    isBehindProxy: false,
    isSecure: false,
    logLevel: "silent",
  });
  try {
    await app.ready();
    return `${JSON.stringify(app.swagger(), null, 2)}\n`;
  } finally {
    await app.close();
  }
}
