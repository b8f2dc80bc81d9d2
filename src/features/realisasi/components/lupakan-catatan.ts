import { useLayoutEffect } from "react";
import { useLocation, useSearchParams } from "react-router";
import { gudangPeramban, hapusSimpanan } from "#web/luring/simpanan.ts";
import type { BulanResponse } from "../schemas.ts";
import { kunciCatatan } from "./bulan.ts";

/** After the form of line `?tersimpan=` was accepted, its copy on this device is no longer needed. */
export function useLupakanCatatan({ bulan, baris }: Pick<BulanResponse, "bulan" | "baris">, penggunaId: string): void {
  const [cari] = useSearchParams();
  // the same line may be accepted twice in a row: each arrival counts
  const { key } = useLocation();
  const tersimpan = baris.find((satu) => String(satu.nomor) === cari.get("tersimpan"));
  const kunci = tersimpan ? kunciCatatan(bulan, tersimpan) : null;
  useLayoutEffect(() => {
    if (kunci) hapusSimpanan(gudangPeramban(), penggunaId, kunci);
  }, [key, kunci, penggunaId]);
}
