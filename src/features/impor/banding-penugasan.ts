import { randomUUID } from "node:crypto";
import { galatDi } from "./baca-baris.ts";
import type { BarisTerbaca } from "./baca-baris.ts";
import type { JabatanAda, PegawaiAda, PenugasanAda, UnitAda } from "./queries.ts";
import type { Rencana } from "./rencana.ts";

export type KeadaanPenugasan = {
  pegawai: readonly PegawaiAda[];
  penugasan: readonly PenugasanAda[];
  jabatan: readonly JabatanAda[];
  unit: readonly UnitAda[];
  lingkup: ReadonlySet<string>;
};

/** A holding while the file is compared: from the database, from a row, or both. */
type Masa = {
  id: string;
  pegawaiId: string;
  nama: string;
  jabatan: JabatanAda;
  jenis: string;
  mulai: string;
  selesai: string | null;
  ada: PenugasanAda | null;
  rencana: Rencana | null;
  satu: BarisTerbaca | null;
};

const polos = (teks: string) => teks.toLowerCase().replaceAll(/\s+/g, " ").trim();
const beririsan = (a: Masa, b: Masa) => (b.selesai === null || a.mulai < b.selesai) && (a.selesai === null || b.mulai < a.selesai);

/**
 * What the rows would do to who holds which post. A new definitive post ends the one before on the day it begins, as a
 * person's history reads; every other overlap is an error that names the other.
 */
export function bandingPenugasan(baris: readonly BarisTerbaca[], keadaan: KeadaanPenugasan): Rencana[] {
  const { pegawai, penugasan, jabatan, unit, lingkup } = keadaan;
  const pegawaiDari = new Map(pegawai.map((satu) => [satu.nip, satu]));
  const pegawaiId = new Map(pegawai.map((satu) => [satu.id, satu]));
  const jabatanId = new Map(jabatan.map((satu) => [satu.id, satu]));
  const cari = pencariJabatan(jabatan, unit);
  const masa: Masa[] = [];
  const dariKunci = new Map<string, Masa>();
  for (const ada of penugasan) {
    const pos = jabatanId.get(ada.jabatan_id);
    if (!pos) continue;
    const satu: Masa = {
      id: ada.id,
      pegawaiId: ada.pegawai_id,
      nama: pegawaiId.get(ada.pegawai_id)?.nama ?? "orang lain",
      jabatan: pos,
      jenis: ada.jenis,
      mulai: ada.mulai,
      selesai: ada.selesai,
      ada,
      rencana: null,
      satu: null,
    };
    masa.push(satu);
    dariKunci.set(kunciMasa(satu), satu);
  }
  const hasil: Rencana[] = [];
  for (const satu of baris) {
    const rencana: Rencana = {
      baris: satu.baris,
      kunci: String(satu.isi.nip ?? ""),
      isi: satu.isi,
      tindakan: "SAMA",
      perubahan: [],
      galat: [...satu.galat],
      peringatan: [],
      tulis: [],
    };
    hasil.push(rencana);
    const tambah = (kunci: string, pesan: string) => void rencana.galat.push(galatDi(satu, kunci, pesan));
    const orang = pegawaiDari.get(rencana.kunci);
    if (!orang && rencana.kunci !== "") tambah("nip", `Tidak ada pegawai dengan NIP ${rencana.kunci}. Impor pegawainya dahulu.`);
    const temuan = cari(satu);
    if ("galat" in temuan) tambah(temuan.kunci, temuan.galat);
    else if (!lingkup.has(temuan.jabatan.unit_id)) tambah("jabatanKode", `${temuan.jabatan.nama} di luar unit yang Anda kelola.`);
    const { mulai } = satu.isi;
    const selesai = typeof satu.isi.selesai === "string" ? satu.isi.selesai : null;
    if (typeof mulai === "string" && selesai !== null && selesai <= mulai) tambah("selesai", "Tanggal selesai harus sesudah TMT.");
    const jenis = String(satu.isi.jenis ?? "DEFINITIF");
    if (!orang || "galat" in temuan || typeof mulai !== "string" || rencana.galat.length > 0) continue;
    const baru: Masa = { id: randomUUID(), pegawaiId: orang.id, nama: orang.nama, jabatan: temuan.jabatan, jenis, mulai, selesai, ada: null, rencana, satu };
    const sama = dariKunci.get(kunciMasa(baru));
    if (sama?.rencana) {
      tambah("nip", `Penugasan yang sama sudah ada di baris ${sama.rencana.baris}.`);
      continue;
    }
    if (sama) Object.assign(sama, { rencana, satu, selesai: selesai ?? sama.selesai });
    else {
      masa.push(baru);
      dariKunci.set(kunciMasa(baru), baru);
    }
  }
  sambung(masa);
  periksaIrisan(masa);
  for (const satu of masa) tulis(satu);
  for (const rencana of hasil) if (rencana.galat.length > 0) Object.assign(rencana, { tindakan: "GALAT", tulis: [] });
  return hasil;
}

const kunciMasa = (satu: Masa) => `${satu.pegawaiId} ${satu.jabatan.id} ${satu.jenis} ${satu.mulai}`;

/** By code, else by the name of the post and the name or code of its unit. */
function pencariJabatan(jabatan: readonly JabatanAda[], unit: readonly UnitAda[]) {
  const dariKode = new Map(jabatan.flatMap((satu) => (satu.kode === null ? [] : [[satu.kode, satu] as const])));
  const unitDari = new Map(unit.map((satu) => [satu.id, satu]));
  const dariNama = new Map<string, JabatanAda[]>();
  for (const satu of jabatan) {
    const tempat = unitDari.get(satu.unit_id);
    for (const kunci of new Set([`${polos(satu.nama)}|${polos(tempat?.nama ?? "")}`, `${polos(satu.nama)}|${polos(tempat?.kode ?? "")}`]))
      dariNama.set(kunci, [...(dariNama.get(kunci) ?? []), satu]);
  }
  return ({ isi }: BarisTerbaca): { jabatan: JabatanAda } | { galat: string; kunci: string } => {
    if (typeof isi.jabatanKode === "string") {
      const satu = dariKode.get(isi.jabatanKode);
      return satu ? { jabatan: satu } : { kunci: "jabatanKode", galat: `Tidak ada jabatan berkode ${isi.jabatanKode}. Impor jabatannya dahulu.` };
    }
    if (typeof isi.jabatan !== "string" || typeof isi.unit !== "string")
      return { kunci: "jabatan", galat: "Sebutkan kode jabatan, atau nama jabatan beserta SKPD-nya." };
    const [satu, ...lain] = dariNama.get(`${polos(isi.jabatan)}|${polos(isi.unit)}`) ?? [];
    if (!satu) return { kunci: "jabatan", galat: `Tidak ada jabatan ${isi.jabatan} di ${isi.unit}.` };
    return lain.length === 0
      ? { jabatan: satu }
      : { kunci: "jabatan", galat: `Ada ${lain.length + 1} jabatan ${isi.jabatan} di ${isi.unit}. Pakai kode jabatannya.` };
  };
}

/** Ends every open definitive holding on the day the person's next one begins. */
function sambung(masa: readonly Masa[]): void {
  const orang = Map.groupBy(
    masa.filter(({ jenis }) => jenis === "DEFINITIF"),
    ({ pegawaiId }) => pegawaiId,
  );
  for (const milik of orang.values()) {
    if (!milik.some(({ rencana }) => rencana)) continue;
    const urut = milik.toSorted((a, b) => a.mulai.localeCompare(b.mulai));
    for (const [n, satu] of urut.entries()) {
      const berikut = urut[n + 1];
      if (!berikut || satu.selesai !== null || berikut.mulai <= satu.mulai) continue;
      satu.selesai = berikut.mulai;
      (satu.rencana ?? berikut.rencana)?.peringatan.push(
        `Penugasan sebagai ${satu.jabatan.nama} berakhir pada ${berikut.mulai}, saat penugasan berikutnya mulai.`,
      );
      satu.rencana ??= berikut.rencana;
    }
  }
}

function periksaIrisan(masa: readonly Masa[]): void {
  const bentrok = (kelompok: Iterable<readonly Masa[]>, kalimat: (lain: Masa) => string) => {
    for (const isi of kelompok) {
      if (!isi.some(({ satu }) => satu)) continue;
      for (const [n, a] of isi.entries()) {
        for (const b of isi.slice(n + 1)) {
          if (!beririsan(a, b)) continue;
          const [kena, lain] = a.satu ? [a, b] : [b, a];
          if (kena.satu && kena.rencana) kena.rencana.galat.push(galatDi(kena.satu, "mulai", kalimat(lain)));
        }
      }
    }
  };
  const tanggal = (lain: Masa) =>
    `${lain.mulai}${lain.selesai === null ? " sampai sekarang" : ` sampai ${lain.selesai}`}${lain.satu ? ` (baris ${lain.satu.baris})` : ""}`;
  bentrok(
    Map.groupBy(
      masa.filter(({ jenis }) => jenis === "DEFINITIF"),
      ({ pegawaiId }) => pegawaiId,
    ).values(),
    (lain) => `Bertumpang tindih dengan jabatan definitif ${lain.jabatan.nama}, ${tanggal(lain)}.`,
  );
  bentrok(
    Map.groupBy(
      masa.filter(({ jenis, jabatan }) => jabatan.is_tunggal && (jenis === "DEFINITIF" || jenis === "PLT")),
      ({ jabatan }) => jabatan.id,
    ).values(),
    (lain) => `Jabatan ini sudah dipegang ${lain.nama} (${lain.jenis.toLowerCase()}), ${tanggal(lain)}. Satu jabatan satu pemegang.`,
  );
  bentrok(
    Map.groupBy(
      masa.filter(({ jenis }) => jenis === "PLH"),
      ({ jabatan }) => jabatan.id,
    ).values(),
    (lain) => `Plh. jabatan ini sudah ${lain.nama}, ${tanggal(lain)}.`,
  );
}

function tulis(satu: Masa): void {
  const { rencana, ada } = satu;
  if (!rencana) return;
  const dasar = satu.satu?.isi.dasar ?? null;
  if (!ada) {
    const nilai = {
      id: satu.id,
      pegawai_id: satu.pegawaiId,
      jabatan_id: satu.jabatan.id,
      jenis: satu.jenis,
      mulai: satu.mulai,
      selesai: satu.selesai,
      dasar,
      versi: 1,
    };
    rencana.tulis.push({ tabel: "penugasan", cara: "TAMBAH", nilai });
    rencana.tindakan = "TAMBAH";
    return;
  }
  const isBerakhir = satu.selesai !== ada.selesai;
  const isDasar = dasar !== null && dasar !== ada.dasar;
  if (!isBerakhir && !isDasar) return;
  if (satu.satu && isBerakhir) rencana.perubahan.push({ bidang: "selesai", dari: ada.selesai, menjadi: satu.selesai });
  if (isDasar) rencana.perubahan.push({ bidang: "dasar", dari: ada.dasar, menjadi: dasar });
  // ended holdings first: the next one may begin on the same day only when this one is over
  rencana.tulis.unshift({
    tabel: "penugasan",
    cara: "UBAH",
    nilai: { id: ada.id, selesai: satu.selesai, dasar: isDasar ? dasar : ada.dasar, versi: ada.versi + 1 },
  });
  if (rencana.tindakan === "SAMA") rencana.tindakan = satu.satu && isBerakhir ? "AKHIRI" : "UBAH";
}
