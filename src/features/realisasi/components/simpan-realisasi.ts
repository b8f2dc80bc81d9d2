import { type RefObject, useState } from "react";
import type { HasilKirim } from "#web/luring/keadaan-simpan.ts";
import { kirimKeApi } from "#web/luring/kirim-ke-api.ts";
import { type SimpanOtomatis, useSimpanOtomatis } from "#web/luring/simpan-otomatis.ts";
import type { BarisResponse } from "../schemas.ts";
import { kunciCatatan } from "./bulan.ts";
import { isVersiLain, type VersiLain } from "./versi-lain.ts";

export type Perebutan = { saya: { nilai: string; uraian: string }; lain: VersiLain; pesan: string };

export type CatatanOtomatis = {
  simpan: SimpanOtomatis;
  /** The line as the server answered last: figure, place and trajectory follow the writing. */
  terbaru: BarisResponse;
  /** What the last attempt refused, by field. */
  galat: { path: string; message: string }[];
  konflik: Perebutan | null;
};

/** Autosave of one record through the API. While two versions wait to be settled nothing is sent. */
export function useCatatanOtomatis({
  formRef,
  bulan,
  baris,
  versi,
  penggunaId,
  awal,
}: {
  formRef: RefObject<HTMLFormElement | null>;
  bulan: string;
  baris: BarisResponse;
  /** The version the writing began from. */
  versi: number;
  penggunaId: string;
  /** A conflict the form came back with. */
  awal: Perebutan | null;
}): CatatanOtomatis {
  const [terbaru, setTerbaru] = useState(baris);
  const [galat, setGalat] = useState<CatatanOtomatis["galat"]>([]);
  const [konflik, setKonflik] = useState(awal);
  const simpan = useSimpanOtomatis({
    formRef,
    kunci: kunciCatatan(bulan, baris),
    penggunaId,
    versi,
    disimpanPada: baris.realisasi?.dicatatPada ?? null,
    async kirim(isian, { permintaanId, versi: dasar }): Promise<HasilKirim> {
      if (konflik) return { jenis: "KONFLIK", lain: konflik.lain, pesan: konflik.pesan };
      const saya = { nilai: isian.nilai?.[0] ?? "", uraian: isian.uraian?.[0] ?? "" };
      // only the evidence was touched, and that travels with the button
      if (saya.nilai === "" && saya.uraian === "" && terbaru.realisasi === null) return { jenis: "DITOLAK", pesan: "" };
      const { hasil, isi } = await kirimKeApi(
        "PUT",
        `/api/v1/realisasi/${baris.rhkId}/${bulan}`,
        { indikatorId: baris.indikatorId, versi: Number(dasar ?? 0), ...saya },
        permintaanId,
      );
      setGalat([]);
      if (hasil.jenis === "TERSIMPAN" && isBaris(isi) && isi.realisasi) {
        setTerbaru(isi);
        return { jenis: "TERSIMPAN", pada: new Date(), versi: isi.realisasi.versi };
      }
      if (hasil.jenis === "KONFLIK") {
        const lain = isObjek(isi) ? isi.rincian : null;
        if (isVersiLain(lain)) setKonflik({ saya, lain, pesan: hasil.pesan });
      }
      if (hasil.jenis === "DITOLAK" && isObjek(isi) && Array.isArray(isi.errors) && isi.errors.length > 0) {
        setGalat(isi.errors as CatatanOtomatis["galat"]);
        return { jenis: "DITOLAK", pesan: "Belum tersimpan, lihat pesan di isian." };
      }
      return hasil;
    },
  });
  return { simpan, terbaru, galat, konflik };
}

function isObjek(isi: unknown): isi is Record<string, unknown> {
  return typeof isi === "object" && isi !== null;
}

function isBaris(isi: unknown): isi is BarisResponse {
  return isObjek(isi) && "realisasi" in isi && "seri" in isi;
}
