// Starts the web application: `npm start`. One line with the address, or one sentence per mistake; never a stack trace.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { boot } from "#boot.ts";
import { operations } from "#operations.ts";
import { readConfig } from "#platform/config.ts";
import { StartError } from "#platform/db/open.ts";
import type { FindActor } from "#platform/http/api.ts";
import { createServer } from "#platform/http/server.ts";
import type { Actor } from "#platform/operation.ts";
import { createPages } from "./pages.ts";

/** Patience with open requests and running jobs at a stop. */
const STOP_WITHIN_MS = 8_000;

const BUILD = join(import.meta.dirname, "../build/web");

async function main(): Promise<void> {
  const result = readConfig(process.env);
  if (!result.ok) throw new StartError(result.sentences.join("\n"));
  const { config } = result;
  if (!existsSync(join(BUILD, "server/index.js")))
    throw new StartError("Halaman belum dibangun. Jalankan npm run build, atau npm start yang melakukannya sendiri.");
  const onError = (error: unknown) => process.stderr.write(`${JSON.stringify({ galat: error instanceof Error ? error.message : String(error) })}\n`);
  const terang = await boot(config, { isWorker: true, onError });
  const findActor: FindActor = async (cookie, renew): Promise<Actor> => (await terang.system.sessions.actorOf(cookie, renew)) ?? { jenis: "PUBLIK" };
  const app = await createServer({
    operations,
    invoke: terang.invoke,
    findActor,
    sso: config.oidc ? terang.system.sessions : null,
    pages: await createPages(join(BUILD, "server/index.js"), terang, findActor),
    assetsDir: join(BUILD, "client"),
    isBehindProxy: config.isBehindProxy,
    isSecure: config.isSecureCookie,
    logLevel: "warn",
  });
  await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === "EADDRINUSE"
        ? `Port ${config.port} sudah dipakai. Pilih yang lain dengan PORT=… npm start.`
        : `Port ${config.port} tidak dapat dibuka: ${error.message}`,
    );
  });
  process.stdout.write(`Terang berjalan di ${config.baseUrl ?? `http://localhost:${config.port}`}\n`);
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      // what was acknowledged is on disk already; nothing that hangs may keep the port
      setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
      void app
        .close()
        .then(() => terang.close())
        .finally(() => process.exit(0));
    });
}

main().catch((error: unknown) => {
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Terang tidak dapat dimulai: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.TERANG_RINCI && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
