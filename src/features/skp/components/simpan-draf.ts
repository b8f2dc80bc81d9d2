import { type RefObject, useState } from "react";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { type Isian, isianForm } from "#web/luring/isian-form.ts";
import { kirimKeApi } from "#web/luring/kirim-ke-api.ts";
import { type SimpanOtomatis, useSimpanOtomatis } from "#web/luring/simpan-otomatis.ts";
import { kunciDraf } from "./kunci-draf.ts";
import { bacaIsianSkp, type IsianSkp, masukanDari } from "./isian-skp.ts";

export type Draf = {
  simpan: SimpanOtomatis;
  /** The version the form stands on: the server's at first, then that of the last save. */
  versi: string | number;
  /** What the rules say of the text saved last. */
  temuan: SkpResponse["temuan"];
  /** Two versions exist: the one on the server, and what stands in the form. */
  benturan: { lain: SkpResponse; saya: IsianSkp } | null;
};

/** Autosave of the draft through the API. Each answer brings fresh advice; a conflict brings the version that is saved. */
export function useDraf({
  formRef,
  skp,
  penggunaId,
  versi,
  isKonflik,
}: {
  formRef: RefObject<HTMLFormElement | null>;
  skp: SkpResponse;
  penggunaId: string;
  versi: string | number;
  isKonflik: boolean;
}): Draf {
  const [temuan, setTemuan] = useState(skp.temuan);
  const [versiKini, setVersi] = useState(versi);
  const [benturan, setBenturan] = useState<Draf["benturan"]>(null);
  const simpan = useSimpanOtomatis({
    formRef,
    kunci: kunciDraf(skp.id),
    penggunaId,
    versi,
    isKonflik,
    async kirim(isian, kiriman) {
      const { hasil, isi } = await kirimKeApi(
        "PUT",
        `/api/v1/skp/${skp.id}`,
        { versi: kiriman.versi, ...masukanDari(bacaIsianSkp(formulirDari(isian))) },
        kiriman.permintaanId,
      );
      if (hasil.jenis === "TERSIMPAN" && isSkp(isi)) {
        setTemuan(isi.temuan);
        setVersi(isi.versi);
      }
      if (hasil.jenis === "KONFLIK") {
        const lain = await ambilSkp(skp.id);
        if (lain === null) return { jenis: "TERPUTUS" };
        setBenturan({ lain, saya: bacaIsianSkp(formulirDari(formRef.current ? isianForm(formRef.current) : isian)) });
      }
      return hasil;
    },
  });
  return { simpan, versi: versiKini, temuan, benturan };
}

function formulirDari(isian: Isian): FormData {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isian)) for (const satu of nilai) data.append(nama, satu);
  return data;
}

async function ambilSkp(skpId: string): Promise<SkpResponse | null> {
  const jawaban = await fetch(`/api/v1/skp/${skpId}`, { headers: { accept: "application/json" } }).catch(() => null);
  const isi: unknown = jawaban?.ok ? await jawaban.json().catch(() => null) : null;
  return isSkp(isi) ? isi : null;
}

function isSkp(isi: unknown): isi is SkpResponse {
  return typeof isi === "object" && isi !== null && "temuan" in isi && "rhk" in isi && "versi" in isi;
}
