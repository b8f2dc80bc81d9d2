import { TEMPLAT_ADMINISTRATOR } from "./templat-administrator.ts";
import { TEMPLAT_FUNGSIONAL } from "./templat-fungsional.ts";
import { TEMPLAT_KESEHATAN } from "./templat-kesehatan.ts";
import { TEMPLAT_PELAKSANA } from "./templat-pelaksana.ts";
import { TEMPLAT_PENDIDIKAN } from "./templat-pendidikan.ts";
import { TEMPLAT_PENGAWAS } from "./templat-pengawas.ts";
import { TEMPLAT_PIMPINAN } from "./templat-pimpinan.ts";
import type { Pustaka } from "./templat.ts";

/** All templates by the key a post names in the structure. */
export const PUSTAKA: Pustaka = {
  ...TEMPLAT_PIMPINAN,
  ...TEMPLAT_ADMINISTRATOR,
  ...TEMPLAT_PENGAWAS,
  ...TEMPLAT_KESEHATAN,
  ...TEMPLAT_PENDIDIKAN,
  ...TEMPLAT_FUNGSIONAL,
  ...TEMPLAT_PELAKSANA,
};
