import type { FastifyInstance } from "fastify";
import { metaOf } from "./api.ts";
import type { FindActor, Invoke } from "./api.ts";
import type { Sessions } from "../session/sessions.ts";

/** The one address an identity provider sends browsers back to. */
export function mountSso(app: FastifyInstance, sessions: Pick<Sessions, "finishSso">, findActor: FindActor, invoke: Invoke): void {
  app.get("/auth/callback/masuk-tunggal", { schema: { hide: true } }, async (request, reply) => {
    const meta = metaOf(request);
    const search = request.url.includes("?") ? request.url.slice(request.url.indexOf("?")) : "";
    const { ke, cookies } = await sessions.finishSso(search, meta.cookie ?? "", { ip: meta.ip ?? "-", peramban: meta.peramban ?? "" });
    const actor = await findActor(cookies.map((cookie) => cookie.split(";")[0]).join("; "));
    const recorded = actor.jenis === "PEGAWAI" ? (await invoke("akun.catatMasukTunggal", actor, {}, meta)).cookies : [];
    return reply
      .header("set-cookie", [...cookies, ...recorded])
      .header("cache-control", "no-store")
      .redirect(ke, 302);
  });
}
