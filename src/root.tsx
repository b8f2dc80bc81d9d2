import { type ReactNode, useEffect, useRef } from "react";
import {
  Links,
  type LinksFunction,
  type LoaderFunctionArgs,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import { permintaanId, sesiAktif } from "#web/konteks.ts";
import { Atas } from "#web/layout/atas.tsx";
import { bingkaiDari } from "#web/layout/bingkai.ts";
import { HalamanGalat, judulGalat } from "#web/layout/galat.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kaki } from "#web/layout/kaki.tsx";
import { PitaWakil } from "#web/layout/pita-wakil.tsx";
import { PitaLuring } from "#web/luring/pita-luring.tsx";
import { wajibMasuk } from "#web/wajib-masuk.ts";
import huruf from "#web/theme/fonts/plus-jakarta-sans-latin-wght-normal.woff2?url";
import ikon from "#web/theme/ikon.svg?url";
import "#web/theme/terang.css";

export const middleware = [wajibMasuk];

export const links: LinksFunction = () => [
  { rel: "preload", href: huruf, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: ikon, type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => (error ? judul(judulGalat(error)) : [{ title: "Terang" }]);

export function loader({ context }: LoaderFunctionArgs) {
  return { pengguna: context.get(sesiAktif), permintaanId: context.get(permintaanId) };
}

/** The HTML around every page, also around an error page; what fails inside it still has a header and a way out. */
export function Layout({ children }: { children: ReactNode }) {
  const akar = useRouteLoaderData<typeof loader>("root");
  const { tugas, polos } = bingkaiDari(useMatches().map((m) => m.handle));
  return (
    <html lang="id" data-size="sm" data-color="hijau">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#05382b" />
        <Meta />
        <Links />
      </head>
      <body className={tugas ? "tugas" : undefined}>
        <a className="ds-skip-link" href="#isi">
          Langsung ke isi
        </a>
        {!polos && <Atas pengguna={akar?.pengguna ?? null} />}
        {akar?.pengguna?.wakil && <PitaWakil nama={akar.pengguna.nama} wakil={akar.pengguna.wakil} />}
        <PitaLuring />
        {children}
        {!tugas && !polos && <Kaki />}
        <PindahHalaman />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Akar() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const akar = useRouteLoaderData<typeof loader>("root");
  return <HalamanGalat galat={useRouteError()} permintaanId={akar?.permintaanId ?? null} />;
}

/**
 * What a browser does by itself when it loads a page and a script must do when it swaps one: say that it is loading, and put
 * the reading position at the start of the new page.
 */
function PindahHalaman() {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const sebelum = useRef(pathname);
  useEffect(() => {
    if (sebelum.current === pathname) return;
    sebelum.current = pathname;
    document.getElementById("isi")?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <p className="memuat" role="status" hidden={state !== "loading"}>
      {state === "loading" ? "Memuat…" : ""}
    </p>
  );
}
