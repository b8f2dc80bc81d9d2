import { type MiddlewareFunction, redirect } from "react-router";
import { alamatMasuk } from "#web/jalur-aman.ts";
import { sesiAktif } from "#web/konteks.ts";

/** What stays open to a person whose role still waits for a second factor. */
const SAAT_TERTAHAN = /^\/(?:keamanan|keluar|masuk|bantuan|aturan|kebijakan-data)(?:[/.]|$)/;

/**
 * Who is not signed in and opens a page that asks for it goes to sign-in and comes back afterwards. The page itself decides by
 * its 401, so no list of protected pages can fall behind. Only for pages opened by the browser: a form on its way keeps what
 * was typed, and a page swapped by script says that the session ended.
 */
export const wajibMasuk: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (context.get(sesiAktif)?.isTertahan && request.method === "GET" && !SAAT_TERTAHAN.test(new URL(request.url).pathname)) throw redirect("/keamanan");
  const jawaban = await next();
  const isHalaman = (jawaban.headers.get("content-type") ?? "").startsWith("text/html");
  if (jawaban.status !== 401 || request.method !== "GET" || !isHalaman || context.get(sesiAktif) !== null) return jawaban;
  const { pathname, search } = new URL(request.url);
  return redirect(alamatMasuk(pathname + search));
};
