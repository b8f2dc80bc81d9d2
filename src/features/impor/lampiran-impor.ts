import { randomUUID } from "node:crypto";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, NilaiPerilaku } from "#rules/kosakata.ts";
import type { BarisTerbaca } from "./baca-baris.ts";
import { KATA_NILAI } from "./kata-simpeg.ts";
import type { Tulisan } from "./rencana.ts";

/** One line of a lampiran or of the special expectations, with the row it stands in. */
export type ButirImpor<T> = { jenis: T; teks: string; baris: number };
export type LampiranImpor = { lampiran: ButirImpor<JenisLampiran>[]; ekspektasi: ButirImpor<NilaiPerilaku>[] };

const KOLOM: readonly (readonly [kunci: string, jenis: JenisLampiran])[] = [
  ["dukungan", "DUKUNGAN_SUMBER_DAYA"],
  ["pertanggungjawaban", "SKEMA_PERTANGGUNGJAWABAN"],
  ["konsekuensi", "KONSEKUENSI"],
];
/** As many as the form takes, and as long. */
const BUTIR_TERBANYAK = 30;
const HURUF_TERBANYAK = 2000;

/** Lines of one cell, without the bullet or number people put before them. */
const butir = (isi: unknown): string[] =>
  (typeof isi === "string" ? isi : "")
    .split(/\r?\n/)
    .map((satu) => satu.replace(/^\s*(?:[-•–*]|\d{1,2}[.)])\s+/, "").trim())
    .filter(Boolean);

/** Words as they are compared: letters' case and blanks do not count. */
const polos = (teks: string): string => teks.toLowerCase().replaceAll(/\s+/g, " ").trim();

/**
 * What the rows of one person say about dukungan, pertanggungjawaban, konsekuensi and special expectations. Every row may repeat
 * them or only the first carry them: the same words count once. `catat` tells what cannot be read, by the place of the row.
 */
export function bacaLampiran(baris: readonly BarisTerbaca[], catat: (n: number, kunci: string, pesan: string) => void): LampiranImpor {
  const hasil: LampiranImpor = { lampiran: [], ekspektasi: [] };
  for (const [n, satu] of baris.entries()) {
    const tambah = <T extends string>(ke: ButirImpor<T>[], kunci: string, jenis: T, teks: string): void => {
      const milik = ke.filter((lain) => lain.jenis === jenis);
      if (milik.some((lain) => polos(lain.teks) === polos(teks))) return;
      if (teks.length > HURUF_TERBANYAK) catat(n, kunci, `Satu butir paling banyak ${HURUF_TERBANYAK} huruf, di sini ${teks.length}.`);
      else if (milik.length >= BUTIR_TERBANYAK) catat(n, kunci, `Paling banyak ${BUTIR_TERBANYAK} butir.`);
      else ke.push({ jenis, teks, baris: satu.baris });
    };
    for (const [kunci, jenis] of KOLOM) for (const teks of butir(satu.isi[kunci])) tambah(hasil.lampiran, kunci, jenis, teks);
    for (const teks of butir(satu.isi.ekspektasi)) {
      const [, nama = "", isi = ""] = /^([^:]{3,40}):\s*(\S.*)$/.exec(teks) ?? [];
      const nilai = KATA_NILAI[polos(nama).replaceAll(/[^a-z0-9]+/g, " ")];
      if (nilai) tambah(hasil.ekspektasi, "ekspektasi", nilai, isi);
      else catat(n, "ekspektasi", 'Awali tiap baris dengan nilainya, misalnya "Kolaboratif: berbagi jadwal dengan tim imunisasi".');
    }
  }
  return hasil;
}

type Butir<T> = readonly { jenis: T; teks: string }[];

const urut = <T extends string>(nilai: readonly T[], isi: Butir<T>) =>
  nilai.map((jenis) => isi.filter((satu) => satu.jenis === jenis).map(({ teks }) => polos(teks)));

/** Whether a SKP says already what the file states; what the file leaves out it does not speak about. */
export function isLampiranSama({ lampiran, ekspektasi }: LampiranImpor, ada: { lampiran: Butir<JenisLampiran>; ekspektasi: Butir<NilaiPerilaku> }): boolean {
  const sama = <T extends string>(nilai: readonly T[], masuk: Butir<T>, milik: Butir<T>) =>
    masuk.length === 0 || JSON.stringify(urut(nilai, masuk)) === JSON.stringify(urut(nilai, milik));
  return sama(JENIS_LAMPIRAN, lampiran, ada.lampiran) && sama(NILAI_PERILAKU, ekspektasi, ada.ekspektasi);
}

/** The writes by the row each comes from, every list in the order of the file. */
export function tulisLampiran(skpId: string, { lampiran, ekspektasi }: LampiranImpor): [baris: number, tulisan: Tulisan][] {
  const urutan = <T extends string>(isi: Butir<T>, n: number) => isi.slice(0, n).filter((satu) => satu.jenis === isi[n]?.jenis).length;
  return [
    ...lampiran.map(({ jenis, teks, baris }, n): [number, Tulisan] => [
      baris,
      { tabel: "lampiran_skp", cara: "TAMBAH", nilai: { id: randomUUID(), skp_id: skpId, jenis, urutan: urutan(lampiran, n), teks } },
    ]),
    ...ekspektasi.map(({ jenis, teks, baris }, n): [number, Tulisan] => [
      baris,
      { tabel: "ekspektasi_khusus", cara: "TAMBAH", nilai: { id: randomUUID(), skp_id: skpId, nilai: jenis, urutan: urutan(ekspektasi, n), teks } },
    ]),
  ];
}

/** What the preview says of them. */
export const sebutLampiran = ({ lampiran, ekspektasi }: LampiranImpor): string =>
  [lampiran.length > 0 && `, ${lampiran.length} butir lampiran`, ekspektasi.length > 0 && `, ${ekspektasi.length} ekspektasi khusus`].filter(Boolean).join("");
