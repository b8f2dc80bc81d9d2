import { type MiddlewareFunction, redirect } from "react-router";
import { alamatMasuk } from "#web/jalur-aman.ts";
import { sesiAktif } from "#web/konteks.ts";

/**
 * Who is not signed in and opens a page that asks for it goes to sign-in and comes back afterwards. The page itself decides by
 * its 401, so no list of protected pages can fall behind. Only for pages opened by the browser: a form on its way keeps what
 * was typed, and a page swapped by script says that the session ended.
 */
export const wajibMasuk: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const jawaban = await next();
  const isHalaman = (jawaban.headers.get("content-type") ?? "").startsWith("text/html");
  if (jawaban.status !== 401 || request.method !== "GET" || !isHalaman || context.get(sesiAktif) !== null) return jawaban;
  const { pathname, search } = new URL(request.url);
  return redirect(alamatMasuk(pathname + search));
};
