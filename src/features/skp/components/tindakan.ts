/** What the page of one SKP loads and what its forms do. Runs on the server only, through the typed door. */
import { redirect } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import type { BarisAsal } from "#features/templat-skp/components/baris-asal.ts";
import type { Call } from "#operations.ts";
import { NILAI_PERILAKU, PENDEKATAN } from "#rules/kosakata.ts";
import type { NilaiPerilaku } from "#rules/kosakata.ts";
import { bacaPermintaan, coba, type Masalah } from "#web/formulir.ts";
import { bacaIsianSkp, barisDari, type IsianSkp, masukanDari } from "./isian-skp.ts";
import type { KabarSesudah } from "./kabar-skp.ts";
import type { Dokumen } from "./dokumen-skp.tsx";
import type { RhkPimpinan } from "./pilihan-pimpinan.tsx";
import type { Tawaran } from "./tawaran-pimpinan.tsx";
import { ubahSusunan } from "./susunan-skp.ts";
import type { Temuan } from "./temuan-skp.ts";

export type DataSkp = {
  skp: SkpResponse;
  saya: string;
  sekarang: string;
  pilihan: RhkPimpinan[];
  /** Official documents, once the SKP is set. */
  dokumen: Dokumen[];
  /** What leaders offer from their matrix and was not answered; only in one's own SKP. */
  tawaran: Tawaran[];
  /** The template it began with. */
  asal: BarisAsal | null;
  /** What has just happened. */
  kabar: KabarSesudah | null;
  /** Lines with an open proposal. */
  usulTerbuka: string[];
  permintaanId: string;
  /** Results of a SKP no longer in draft that name no superior's result although there are some to choose from. */
  lepas: number;
  /** Advice from other data, when asked for without script. */
  lanjut: Temuan[] | null;
  /** The result to open, from the address. */
  buka: number | null;
};

/** A refused act with everything that was typed. */
export type HasilTindakan = {
  aksi: string;
  masalah: Masalah;
  /** The version the writing began from. */
  versi: string;
  isian: IsianSkp | null;
  /** The draft was saved before the refusal. */
  tersimpan: boolean;
  pesan: string;
  alasan: string;
  ekspektasi: Record<NilaiPerilaku, string> | null;
};

const teks = (formulir: FormData, nama: string): string => {
  const nilai = formulir.get(nama);
  return typeof nilai === "string" ? nilai : "";
};

/** The owner's form: saves the draft, then does what the button says. */
export async function tindakanPemilik(call: Call, skpId: string, formulir: FormData): Promise<HasilTindakan> {
  const aksi = teks(formulir, "aksi");
  const pesan = teks(formulir, "pesan");
  const isian = bacaIsianSkp(formulir);
  const alamat = `/skp/${skpId}`;
  const versi = teks(formulir, "versi");
  const gagal = (masalah: Masalah, tersimpan = false): HasilTindakan => ({ aksi, masalah, versi, isian, tersimpan, pesan, alasan: "", ekspektasi: null });
  if (aksi === "selesaikan") {
    const pilih = teks(formulir, "pilihVersi");
    if (pilih === "lain") throw redirect(alamat);
    if (pilih !== "saya") return gagal(belumDipilih());
  }
  if (aksi === "ganti-pendekatan") isian.pendekatan = PENDEKATAN.find((satu) => satu === teks(formulir, "pendekatanBaru")) ?? isian.pendekatan;
  const susunan = ubahSusunan(isian, aksi);
  const simpan = await coba(() =>
    call(
      "skp.simpan",
      { skpId, versi: aksi === "selesaikan" ? teks(formulir, "versiTerbaru") : versi, ...masukanDari(susunan?.isian ?? isian) },
      bacaPermintaan(formulir, "simpan"),
    ),
  );
  if (!simpan.ok) return gagal(simpan.masalah);
  const pustaka = /^pustaka\.(\d{1,3})$/.exec(aksi)?.[1];
  if (pustaka !== undefined) throw redirect(`${alamat}/pustaka?rhk=${simpan.hasil.rhk[Number(pustaka)]?.id ?? ""}`);
  if (aksi === "pustaka") throw redirect(`${alamat}/pustaka`);
  if (aksi === "ajukan") {
    const ajukan = await coba(() => call("skp.ajukan", { skpId, versi: simpan.hasil.versi }, bacaPermintaan(formulir, "ajukan")));
    if (!ajukan.ok) return gagal(ajukan.masalah, true);
    throw redirect(`${alamat}?kabar=diajukan`);
  }
  if (aksi === "kirim-pesan") {
    const kirim = await coba(() => call("skp.tulisPesan", { skpId, pesan }, bacaPermintaan(formulir, "pesan")));
    if (!kirim.ok) return gagal(kirim.masalah, true);
    throw redirect(`${alamat}#pesan`);
  }
  throw redirect(susunan ? `${alamat}?buka=${susunan.buka}#${susunan.fokus}` : alamat);
}

function belumDipilih(): Masalah {
  const message = "Pilih dahulu: tulisan Anda atau versi yang tersimpan.";
  return {
    code: "MASUKAN_TIDAK_SAH",
    status: 422,
    detail: "Ada satu isian yang perlu diperbaiki.",
    errors: [{ path: "pilihVersi", code: "kosong", message }],
    rincian: {},
  };
}

/** The forms of those who read the SKP: set it, give it back, add expectations, write a message. */
export async function tindakanPembaca(call: Call, skpId: string, formulir: FormData): Promise<HasilTindakan> {
  const aksi = teks(formulir, "aksi");
  const [versi, pesan, alasan] = [teks(formulir, "versi"), teks(formulir, "pesan"), teks(formulir, "alasan")];
  const ekspektasi = aksi === "atur-ekspektasi" ? bacaIsianSkp(formulir).ekspektasi : null;
  const id = bacaPermintaan(formulir, aksi);
  const hasil = await coba<unknown>(() => {
    if (aksi === "tetapkan") return call("skp.tetapkan", { skpId, versi }, id);
    if (aksi === "kembalikan") return call("skp.kembalikan", { skpId, versi, alasan }, id);
    if (aksi === "kirim-pesan") return call("skp.tulisPesan", { skpId, pesan }, id);
    if (aksi === "siapkan-dokumen") return call("dokumen.siapkan", { skpId }, id);
    const baris = Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, barisDari(ekspektasi?.[nilai] ?? "")])) as Record<NilaiPerilaku, string[]>;
    return call("skp.aturEkspektasi", { skpId, versi, ekspektasi: baris }, id);
  });
  // setting a change answers with the SKP it changed
  const ke = hasil.ok && aksi === "tetapkan" ? (hasil.hasil as SkpResponse).id : skpId;
  if (hasil.ok) throw redirect(`/skp/${ke}${SESUDAH[aksi] ?? "?kabar=ekspektasi"}`);
  return { aksi, masalah: hasil.masalah, versi, isian: null, tersimpan: false, pesan, alasan, ekspektasi };
}

const SESUDAH: Record<string, string> = {
  tetapkan: "?kabar=ditetapkan",
  kembalikan: "?kabar=dikembalikan",
  "kirim-pesan": "#pesan",
  "siapkan-dokumen": "#dokumen",
};
export const AKSI_PEMBACA = new Set(["tetapkan", "kembalikan", "atur-ekspektasi"]);
