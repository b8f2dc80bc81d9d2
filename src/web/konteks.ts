/**
 * What the server hands to the pages for one request. `entry.server.tsx` re-exports these, so that the HTTP server (which
 * imports the built bundle) and the loaders inside the bundle hold the very same context objects.
 */
import { createContext } from "react-router";
import type { Call } from "#operations.ts";
import type { Pengguna } from "#web/pengguna.ts";

/** The typed door, in process, as the person of this request. Throws a refusal as the response the page should become. */
export const panggil = createContext<Call>();

/** The person of this request, or null when nobody is signed in. */
export const sesiAktif = createContext<Pengguna | null>(null);

/** Nonce of the content security policy of this response; undefined where no policy is sent. */
export const nonce = createContext<string | undefined>(undefined);

/** The id a person reads to the help desk; the same one stands in the log. */
export const permintaanId = createContext<string | null>(null);

/** The instant of this request, so that "5 hari lagi" is the same on the server and in the browser. */
export const sekarang = createContext<Date | null>(null);

/** Where a bug met while rendering is written down. */
export const catatGalat = createContext<(galat: unknown) => void>((galat) => console.error(galat));
