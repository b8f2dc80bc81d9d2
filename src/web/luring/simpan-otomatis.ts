import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import { useNavigation } from "react-router";
import { type Isian, isianForm, pulihkanForm, samaIsian } from "#web/luring/isian-form.ts";
import { jaringanTerputus, jaringanTersambung } from "#web/luring/jaringan.ts";
import { ambilKetikanDini, gabungDini, ingatKetikanDini, kembalikanKaret } from "#web/luring/ketikan-dini.ts";
import {
  type HasilKirim,
  isTertahan,
  jedaUlang,
  keadaanBerikut,
  type KeadaanSimpan,
  type Kiriman,
  lanjutkanKiriman,
  putuskanPemulihan,
} from "#web/luring/keadaan-simpan.ts";
import { ambilSimpanan, gudangPeramban, hapusSimpanan, simpanDiPonsel } from "#web/luring/simpanan.ts";

/** How long after the last key the form is sent, in milliseconds. */
const JEDA = 1_500;

ingatKetikanDini();

/** Native submissions of this window by person and form: the form that comes back is drawn anew and must know what it sent. */
const terkirim = new Map<string, Kiriman>();

export type PilihanSimpan = {
  formRef: RefObject<HTMLFormElement | null>;
  /**
   * Sends what is in the form. `permintaanId` is new for new words and the same for a retry, so a retry acts once; `versi` is
   * the version this writing began from. `kirimKeApi` reads the answer.
   */
  kirim: (isian: Isian, kiriman: { permintaanId: string; versi: string | null }) => Promise<HasilKirim>;
  /** Name of this form for this record, e.g. `realisasi:<id>:2026-09`. */
  kunci: string;
  penggunaId: string;
  /** Version of the record as the server sent it, when it has one. */
  versi?: string | number | null;
  /** The server refused the last submission because somebody else wrote: the form shows one's own words, not the server's copy. */
  isKonflik?: boolean;
  /** When the server's copy was saved (ISO or milliseconds), when it is known. */
  disimpanPada?: string | number | null;
};

export type SimpanOtomatis = {
  keadaan: KeadaanSimpan;
  /** Sends at once what is waiting, e.g. before going to another page. */
  simpanSekarang: () => void;
  /** After a conflict was settled or a session renewed: go on from this version. */
  selesaikan: (versi: string | number | null) => void;
  /** The native form was accepted by the server: what is kept on the device is no longer needed. */
  lupakan: () => void;
};

type Kerja = {
  versi: string | null;
  tersimpan: Isian;
  permintaan: { id: string; isian: Isian } | null;
  sedang: boolean;
  gagal: number;
  jam: ReturnType<typeof setTimeout> | undefined;
  keadaan: KeadaanSimpan;
  form: HTMLFormElement | null;
  /** The person pressed the button of the form itself since the last change. */
  dikirimAsli: boolean;
  /** The native submission waiting for an attempt that is under way. */
  sesudah: (() => void) | null;
};

/**
 * Saves a form while it is being written: on this device with every change, on the server a moment after the last one. The
 * native form works without it. One attempt runs at a time; a broken line is tried again; writing left behind by a reload, a
 * crash or an ended session is put back when the form opens. Key the form by the record's version, so that a newer copy from
 * the server is drawn afresh. A field named `versi` may stand in the form for use without script; with script every submission
 * carries the version this hook stands on, whatever a new drawing of the page has put into the field.
 */
export function useSimpanOtomatis(pilihan: PilihanSimpan): SimpanOtomatis {
  const { formRef, kunci, penggunaId, isKonflik = false } = pilihan;
  const versiServer = pilihan.versi == null ? null : String(pilihan.versi);
  const padaServer = pilihan.disimpanPada == null ? null : new Date(pilihan.disimpanPada).getTime();
  const [keadaan, terjadi] = useReducer(keadaanBerikut, { jenis: "DIAM" });
  const kirim = useRef(pilihan.kirim);
  const sibuk = useNavigation().formData !== undefined;
  const isDijawab = useRef(true);
  const kerja = useRef<Kerja>({
    versi: versiServer,
    tersimpan: {},
    permintaan: null,
    sedang: false,
    gagal: 0,
    jam: undefined,
    keadaan,
    form: null,
    dikirimAsli: false,
    sesudah: null,
  });
  useEffect(() => {
    kirim.current = pilihan.kirim;
    isDijawab.current = !sibuk;
    kerja.current.keadaan = keadaan;
  });

  const simpanSekarang = useCallback(
    async function kirimkan(): Promise<void> {
      const form = formRef.current;
      const k = kerja.current;
      clearTimeout(k.jam);
      if (form === null || k.sedang || isTertahan(k.keadaan)) return;
      const isian = isianForm(form);
      if (samaIsian(isian, k.tersimpan)) return;
      if (k.permintaan === null || !samaIsian(k.permintaan.isian, isian)) k.permintaan = { id: idBaru(), isian };
      k.sedang = true;
      terjadi({ jenis: "DIKIRIM" });
      const hasil = await kirim.current(isian, { permintaanId: k.permintaan.id, versi: k.versi }).catch((): HasilKirim => ({ jenis: "TERPUTUS" }));
      k.sedang = false;
      terjadi({ jenis: "DIJAWAB", hasil, pada: new Date() });
      const sesudah = k.sesudah;
      k.sesudah = null;
      if (hasil.jenis === "TERPUTUS") {
        jaringanTerputus();
        k.jam = setTimeout(() => void kirimkan(), jedaUlang(++k.gagal));
        return;
      }
      jaringanTersambung();
      k.gagal = 0;
      if (hasil.jenis === "DITOLAK") sesudah?.();
      if (hasil.jenis !== "TERSIMPAN") return;
      k.tersimpan = isian;
      if (hasil.versi !== undefined) k.versi = String(hasil.versi);
      const kini = isianForm(form);
      if (sesudah !== null) {
        sesudah();
      } else if (samaIsian(kini, isian)) {
        hapusSimpanan(gudangPeramban(), penggunaId, kunci);
      } else {
        simpanDiPonsel(gudangPeramban(), penggunaId, kunci, { isian: kini, pada: Date.now(), dasar: k.versi });
        k.jam = setTimeout(() => void kirimkan(), JEDA);
      }
    },
    [formRef, kunci, penggunaId],
  );

  // the form opens: remember what the server has, bring back what was left on the device
  useEffect(() => {
    const form = formRef.current;
    const k = kerja.current;
    if (form === null) return;
    // The server's copy changed under the same form: take it over only if that was our own submission. Otherwise keep the
    // version the writing began from, so that the server sees the conflict and nothing is overwritten in silence.
    if (k.form === form && !k.dikirimAsli) {
      k.jam = setTimeout(() => void simpanSekarang(), JEDA);
      return () => clearTimeout(k.jam);
    }
    k.form = form;
    k.dikirimAsli = false;
    k.versi = versiServer;
    const dini = ambilKetikanDini(form);
    k.tersimpan = dini?.awal ?? isianForm(form);
    const gudang = gudangPeramban();
    const kiriman = isKonflik ? null : (terkirim.get(`${penggunaId}:${kunci}`) ?? null);
    terkirim.delete(`${penggunaId}:${kunci}`);
    const simpanan = lanjutkanKiriman(ambilSimpanan(gudang, penggunaId, kunci), kiriman, { versi: versiServer, isian: k.tersimpan });
    const putusan = putuskanPemulihan(simpanan, { versi: versiServer, pada: padaServer, isian: k.tersimpan });
    if (putusan === "BUANG") hapusSimpanan(gudang, penggunaId, kunci);
    const lama = putusan === "PULIHKAN" || putusan === "BANDINGKAN" ? simpanan : null;
    if (lama !== null) {
      // sent with the version it began from: if the server has moved on, it answers with a conflict and both are shown
      k.versi = lama.dasar;
      terjadi({ jenis: "DIPULIHKAN", pada: new Date(lama.pada) });
    }
    if (dini !== null) {
      pulihkanForm(form, lama === null ? dini.ditulis : gabungDini(dini.awal, dini.ditulis, lama.isian, namaPanjang(form)));
      kembalikanKaret();
      simpanDiPonsel(gudang, penggunaId, kunci, { isian: isianForm(form), pada: Date.now(), dasar: k.versi });
      if (lama === null) terjadi({ jenis: "DIKETIK" });
    } else if (lama !== null) {
      pulihkanForm(form, lama.isian);
    }
    if (dini !== null || lama !== null) k.jam = setTimeout(() => void simpanSekarang(), JEDA);
    return () => clearTimeout(k.jam);
  }, [formRef, kunci, penggunaId, versiServer, padaServer, isKonflik, simpanSekarang]);

  // every change is kept here at once, and sent when the fingers rest
  useEffect(() => {
    const form = formRef.current;
    const k = kerja.current;
    if (form === null) return;
    const berubah = () => {
      k.dikirimAsli = false;
      const isian = isianForm(form);
      if (samaIsian(isian, k.tersimpan)) return;
      simpanDiPonsel(gudangPeramban(), penggunaId, kunci, { isian, pada: Date.now(), dasar: k.versi });
      terjadi({ jenis: "DIKETIK" });
      if (k.gagal > 0) return;
      clearTimeout(k.jam);
      k.jam = setTimeout(() => void simpanSekarang(), JEDA);
    };
    const tersambung = () => {
      k.gagal = 0;
      void simpanSekarang();
    };
    const dikirim = (peristiwa: SubmitEvent) => {
      clearTimeout(k.jam);
      if (!isDijawab.current) {
        // the answer to the first press is on its way and brings the form anew; a second one would stand on the old version
        peristiwa.preventDefault();
        peristiwa.stopPropagation();
        return;
      }
      k.dikirimAsli = true;
      if (!k.sedang) {
        terkirim.set(`${penggunaId}:${kunci}`, { isian: isianForm(form), dasar: k.versi });
        return;
      }
      // two saves at once would be a conflict with oneself: the button waits for the attempt under way
      peristiwa.preventDefault();
      peristiwa.stopPropagation();
      k.sesudah = () => form.requestSubmit(peristiwa.submitter);
    };
    // React may draw the hidden field anew from the page's data; what is sent is the version the writing stands on
    const dikumpulkan = ({ formData }: FormDataEvent) => {
      if (k.versi !== null && formData.has("versi")) formData.set("versi", k.versi);
    };
    form.addEventListener("formdata", dikumpulkan);
    form.addEventListener("submit", dikirim);
    form.addEventListener("input", berubah);
    form.addEventListener("change", berubah);
    addEventListener("online", tersambung);
    return () => {
      form.removeEventListener("formdata", dikumpulkan);
      form.removeEventListener("submit", dikirim);
      form.removeEventListener("input", berubah);
      form.removeEventListener("change", berubah);
      removeEventListener("online", tersambung);
    };
  }, [formRef, kunci, penggunaId, simpanSekarang]);

  const selesaikan = useCallback(
    (versi: string | number | null) => {
      const k = kerja.current;
      k.versi = versi === null ? null : String(versi);
      k.keadaan = { jenis: "DIAM" };
      terjadi({ jenis: "DISELESAIKAN" });
      void simpanSekarang();
    },
    [simpanSekarang],
  );

  const lupakan = useCallback(() => {
    clearTimeout(kerja.current.jam);
    hapusSimpanan(gudangPeramban(), penggunaId, kunci);
  }, [kunci, penggunaId]);

  return { keadaan, simpanSekarang: () => void simpanSekarang(), selesaikan, lupakan };
}

/** Names of the fields of several lines. */
function namaPanjang(form: HTMLFormElement): ReadonlySet<string> {
  return new Set([...form.querySelectorAll("textarea")].map((k) => k.name));
}

function idBaru(): string {
  // randomUUID exists only over https and on localhost; an office server may be neither
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(b, (n) => n.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
