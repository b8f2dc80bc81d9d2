import { dayOf } from "#platform/clock.ts";
import { hariKerjaAntara } from "#rules/hari-kerja.ts";
import type { Kalender } from "#rules/hari-kerja.ts";
import { bolehDiingatkanLagi } from "#rules/jarak-pengingat.ts";
import type { PerubahanRow } from "./queries-perubahan.ts";
import type { BarisRow } from "./queries.ts";
import type { BarisKelengkapan, BarisPerubahan } from "./schemas.ts";

/** A row as pages and files show it: waiting is counted in working days of the calendar. */
export function presentBaris(row: BarisRow, kalender: Kalender, hariIni: string): BarisKelengkapan {
  const ingatHari = row.ingatPada ? dayOf(row.ingatPada) : null;
  return {
    pegawaiId: row.pegawaiId,
    nama: row.nama,
    jabatan: row.jabatan,
    unit: row.unit,
    keadaan: row.keadaan,
    skpId: row.skpId,
    bolehBaca: row.bolehBaca,
    batas: row.batas,
    isTerlambat: row.isTerlambat,
    menunggu:
      row.menungguId && row.menunggu && row.sejak
        ? {
            id: row.menungguId,
            nama: row.menunggu,
            isDiri: row.menungguId === row.pegawaiId,
            sejak: row.sejak,
            hariKerja: Math.max(0, hariKerjaAntara(row.sejak, hariIni, kalender)),
          }
        : null,
    pengingat: ingatHari ? { pada: ingatHari, oleh: row.ingatOleh ?? "", lagi: bolehDiingatkanLagi(ingatHari, kalender) } : null,
  };
}

/** A waiting change, likewise. */
export function presentPerubahan(
  { menungguId, menunggu, sejak, ingatPada, ingatOleh, ...row }: PerubahanRow,
  kalender: Kalender,
  hariIni: string,
): BarisPerubahan {
  const ingatHari = ingatPada ? dayOf(ingatPada) : null;
  return {
    ...row,
    menunggu: { id: menungguId, nama: menunggu, sejak, hariKerja: Math.max(0, hariKerjaAntara(sejak, hariIni, kalender)) },
    pengingat: ingatHari ? { pada: ingatHari, oleh: ingatOleh ?? "", lagi: bolehDiingatkanLagi(ingatHari, kalender) } : null,
  };
}
