import { oleh, unit } from "./bentuk.ts";
import type { UnitIsi } from "./bentuk.ts";
import { DINKES } from "./struktur-kesehatan.ts";
import { DIKBUD } from "./struktur-pendidikan.ts";
import { INSPEKTORAT, PERANGKAT_LAIN, SETDA } from "./struktur-pusat.ts";
import { susunWilayah } from "./struktur-wilayah.ts";

/** Pemerintah Kota Medan, from the Wali Kota down to the kelurahan. */
export async function susunPemko(): Promise<UnitIsi> {
  return unit(
    "12.71",
    "Pemerintah Kota Medan",
    "PEMKO",
    [oleh("waliKota", "waliKota", { kunci: "WALI-KOTA" })],
    [SETDA, INSPEKTORAT, DIKBUD, DINKES, ...PERANGKAT_LAIN, ...(await susunWilayah())],
  );
}
