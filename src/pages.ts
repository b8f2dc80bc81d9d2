import type { FastifyRequest } from "fastify";
import { createRequestHandler, RouterContextProvider } from "react-router";
import type { ServerBuild } from "react-router";
import type { PageHandler } from "#platform/http/pages.ts";
import { metaOf } from "#platform/http/api.ts";
import type { FindActor } from "#platform/http/api.ts";
import { isRefusal, problemOf } from "#platform/refusal.ts";
import type { Operations } from "#operations.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Pengguna } from "#web/pengguna.ts";
import type { Terang } from "./system.ts";

type Entry = typeof import("./entry.server.tsx");

/**
 * The built pages behind one function. Each request gets the typed door as its person, so a page does nothing the API
 * could not do; a refusal becomes the response the page should show.
 */
export async function createPages(buildPath: string, terang: Terang, findActor: FindActor): Promise<PageHandler> {
  const build = (await import(buildPath)) as ServerBuild;
  const entry = build.entry.module as unknown as Entry;
  const handle = createRequestHandler(build, "production");
  return async (request, from, nonce) => {
    const renewed: string[] = [];
    const actor = await findActor(request.headers.get("cookie") ?? undefined, (prolonged) => void renewed.push(...prolonged));
    const context = new RouterContextProvider();
    const cookies: string[] = [];
    const meta = metaOf(from);
    context.set(entry.nonce, nonce);
    context.set(entry.permintaanId, from.id);
    context.set(entry.sekarang, terang.system.clock.now());
    context.set(entry.catatGalat, (error: unknown) => logBug(from, error));
    context.set(entry.panggil, (async (id: keyof Operations & string, input: unknown, extra: { permintaanId?: string } = {}) => {
      try {
        const result = await terang.invoke(id, actor, input, { ...meta, ...extra });
        cookies.push(...result.cookies);
        return result.output;
      } catch (error) {
        if (isRefusal(error)) throw Response.json(problemOf(error), { status: error.status });
        throw error;
      }
    }) as never);
    const saya = actor.jenis === "PEGAWAI" ? await terang.callAs(actor)("akun.saya", {}) : null;
    context.set(entry.sesiAktif, saya && { id: saya.id, nama: saya.nama, peran: saya.peran, ...(actor.jenis === "PEGAWAI" ? bingkaiDari(actor) : {}) });
    const response = await handle(request, context);
    for (const cookie of cookies.length > 0 ? cookies : renewed) response.headers.append("set-cookie", cookie);
    return response;
  };
}

/** What the frame of a page says about the session besides the person. */
function bingkaiDari({ isTertahan, wakil }: PersonActor): Pick<Pengguna, "isTertahan" | "wakil"> {
  return { ...(isTertahan ? { isTertahan } : {}), ...(wakil ? { wakil: { nama: wakil.nama, sampai: wakil.sampai.toISOString() } } : {}) };
}

function logBug(request: FastifyRequest, error: unknown): void {
  request.log.error({ err: error }, "bug");
}
