import { randomUUID } from "node:crypto";
import { periksaNipPegawai } from "#rules/nip-pegawai.ts";
import { periksaNip } from "#rules/nip.ts";
import { galatDi } from "./baca-baris.ts";
import type { BarisTerbaca, Nilai } from "./baca-baris.ts";
import type { PegawaiAda, PenugasanAda } from "./queries.ts";
import { bedakan } from "./rencana.ts";
import type { Rencana } from "./rencana.ts";

export type KeadaanPegawai = { pegawai: readonly PegawaiAda[]; penugasan: readonly PenugasanAda[]; lingkup: ReadonlySet<string>; hari: string };

/** "Penata" and "III/c" are kept as the forms print them: "Penata (III/c)"; PPPK have a golongan only. */
function pangkatGolongan(isi: Readonly<Record<string, Nilai>>): string | null {
  const { pangkat, golongan } = isi;
  if (pangkat && golongan) return String(pangkat).includes("(") ? String(pangkat) : `${pangkat} (${golongan})`;
  return pangkat || golongan ? String(pangkat ?? golongan) : null;
}

/** What the rows would do to the people. Nobody is ended because a row is missing: only a date in "Berhenti Pada" ends. */
export function bandingPegawai(baris: readonly BarisTerbaca[], { pegawai, penugasan, lingkup, hari }: KeadaanPegawai): Rencana[] {
  const adaDari = new Map(pegawai.map((satu) => [satu.nip, satu]));
  const pertama = new Map<string, number>();
  for (const { isi, baris: nomor } of baris) if (!pertama.has(String(isi.nip))) pertama.set(String(isi.nip), nomor);
  const terbuka = new Map<string, PenugasanAda[]>();
  for (const satu of penugasan) if (satu.selesai === null || satu.selesai > hari) terbuka.set(satu.pegawai_id, [...(terbuka.get(satu.pegawai_id) ?? []), satu]);
  return baris.map((satu) => {
    const nip = String(satu.isi.nip ?? "");
    const ada = adaDari.get(nip);
    const galat = [...satu.galat];
    const peringatan: string[] = [];
    const tambah = (kunci: string, pesan: string) => void galat.push(galatDi(satu, kunci, pesan));
    if (nip !== "" && pertama.get(nip) !== satu.baris) tambah("nip", `NIP ${nip} sudah ada di baris ${pertama.get(nip)}.`);
    if (ada && ada.unit_id !== null && !lingkup.has(ada.unit_id))
      tambah("nip", `${ada.nama} bertugas di ${ada.unit ?? "unit lain"}, di luar unit yang Anda kelola.`);
    const jenis = satu.isi.jenis ?? ada?.jenis ?? periksaNip(nip).nilai?.jenis ?? "PNS";
    if (nip !== "" && (!ada || (satu.isi.jenis ?? ada.jenis) !== ada.jenis)) {
      const putusan = periksaNipPegawai(nip, jenis as Parameters<typeof periksaNipPegawai>[1]);
      if (putusan.tolak !== null) tambah("nip", putusan.tolak);
      if (putusan.peringatan !== null) peringatan.push(putusan.peringatan);
    }
    const { berhentiPada, alasanBerhenti } = satu.isi;
    if ((berhentiPada ?? null) === null && (alasanBerhenti ?? null) !== null) tambah("berhentiPada", "Alasan berhenti disebut, tanggalnya belum.");
    const berhenti = typeof berhentiPada === "string" ? berhentiPada : null;
    if (berhenti !== null && (alasanBerhenti ?? ada?.alasan_berhenti ?? null) === null) tambah("alasanBerhenti", "Sebutkan alasan berhenti, misalnya Pensiun.");
    const disebut: Record<string, Nilai> = {
      nama: satu.isi.nama ?? null,
      jenis: satu.isi.jenis ?? null,
      pangkatGolRuang: pangkatGolongan(satu.isi),
      surel: satu.isi.surel ?? null,
      berhentiPada: berhenti,
      alasanBerhenti: satu.isi.alasanBerhenti ?? null,
    };
    const perubahan = ada
      ? bedakan(disebut, {
          nama: ada.nama,
          jenis: ada.jenis,
          pangkatGolRuang: ada.pangkat_gol_ruang,
          surel: ada.surel,
          berhentiPada: ada.berhenti_pada,
          alasanBerhenti: ada.alasan_berhenti,
        })
      : [];
    const rencana: Rencana = { baris: satu.baris, kunci: nip, isi: satu.isi, tindakan: "SAMA", perubahan, galat, peringatan, tulis: [] };
    if (galat.length > 0) return { ...rencana, tindakan: "GALAT" };
    const nilai = {
      id: ada?.id ?? randomUUID(),
      nama: disebut.nama ?? ada?.nama,
      jenis,
      pangkat_gol_ruang: disebut.pangkatGolRuang ?? ada?.pangkat_gol_ruang ?? null,
      surel: disebut.surel ?? ada?.surel ?? null,
      berhenti_pada: berhenti ?? ada?.berhenti_pada ?? null,
      alasan_berhenti: disebut.alasanBerhenti ?? ada?.alasan_berhenti ?? null,
      versi: (ada?.versi ?? 0) + 1,
    };
    if (!ada) return { ...rencana, tindakan: "TAMBAH", tulis: [{ tabel: "pegawai", cara: "TAMBAH", nilai: { ...nilai, nip } }] };
    if (perubahan.length === 0) return rencana;
    rencana.tulis.push({ tabel: "pegawai", cara: "UBAH", nilai });
    if (berhenti !== null && berhenti !== ada.berhenti_pada) {
      for (const tugas of terbuka.get(ada.id) ?? []) {
        if (tugas.mulai >= berhenti) continue;
        rencana.tulis.push({ tabel: "penugasan", cara: "UBAH", nilai: { id: tugas.id, selesai: berhenti, versi: tugas.versi + 1 } });
        peringatan.push(`Penugasan sebagai ${tugas.jabatan} ikut berakhir pada ${berhenti}.`);
      }
      return { ...rencana, tindakan: "AKHIRI" };
    }
    return { ...rencana, tindakan: "UBAH" };
  });
}
