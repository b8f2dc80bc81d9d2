import { randomUUID } from "node:crypto";
import { galatDi } from "./baca-baris.ts";
import type { BarisTerbaca } from "./baca-baris.ts";
import type { UnitAda } from "./queries.ts";
import { bedakan, dahulukanInduk } from "./rencana.ts";
import type { Rencana } from "./rencana.ts";

export type KeadaanUnit = { unit: readonly UnitAda[]; lingkup: ReadonlySet<string>; hari: string };

/** What the rows would do to the units: parents before children, former names and parents kept. */
export function bandingUnit(baris: readonly BarisTerbaca[], { unit, lingkup, hari }: KeadaanUnit): Rencana[] {
  const adaDari = new Map(unit.map((satu) => [satu.kode, satu]));
  const namaDari = new Map(unit.map((satu) => [satu.id, satu]));
  const pertama = new Map<string, number>();
  const idBaru = new Map<string, string>();
  for (const { isi, baris: nomor } of baris) {
    const kode = String(isi.kode ?? "");
    if (!pertama.has(kode)) pertama.set(kode, nomor);
    if (kode !== "" && !adaDari.has(kode) && !idBaru.has(kode)) idBaru.set(kode, randomUUID());
  }
  const induk = ({ isi }: BarisTerbaca) =>
    typeof isi.indukKode === "string" ? isi.indukKode : (namaDari.get(adaDari.get(String(isi.kode))?.induk_id ?? "")?.kode ?? null);
  const { urut, lingkaran } = dahulukanInduk(baris, ({ isi }) => String(isi.kode), induk);
  return urut.map((satu) => {
    const kode = String(satu.isi.kode ?? "");
    const ada = adaDari.get(kode);
    const galat = [...satu.galat];
    const tambah = (kunci: string, pesan: string) => void galat.push(galatDi(satu, kunci, pesan));
    if (pertama.get(kode) !== satu.baris && kode !== "") tambah("kode", `Kode ${kode} sudah dipakai di baris ${pertama.get(kode)}.`);
    if (lingkaran.includes(satu)) tambah("indukKode", `Unit ini berada di bawah unit bawahannya sendiri: ${lingkaran.map(({ isi }) => isi.kode).join(", ")}.`);
    const indukKode = typeof satu.isi.indukKode === "string" ? satu.isi.indukKode : null;
    const indukId = indukKode === null ? (ada?.induk_id ?? null) : (adaDari.get(indukKode)?.id ?? idBaru.get(indukKode) ?? null);
    if (indukKode !== null && indukId === null) tambah("indukKode", `Tidak ada unit berkode ${indukKode}, di berkas ini maupun di Terang.`);
    if (!ada && indukKode === null) tambah("indukKode", "Unit baru memerlukan kode induk.");
    if (ada && !lingkup.has(ada.id)) tambah("kode", `${ada.nama} di luar unit yang Anda kelola.`);
    else if (indukId !== null && adaDari.has(indukKode ?? "") && !lingkup.has(indukId))
      tambah("indukKode", `Unit induk ${indukKode} di luar unit yang Anda kelola.`);
    const { mulai, selesai } = satu.isi;
    const awal = typeof mulai === "string" ? mulai : (ada?.mulai ?? hari);
    if (typeof selesai === "string" && selesai <= awal) tambah("selesai", "Tanggal selesai harus sesudah tanggal mulai.");
    const perubahan = ada
      ? bedakan(satu.isi, {
          kode: ada.kode,
          nama: ada.nama,
          jenis: ada.jenis,
          indukKode: namaDari.get(ada.induk_id ?? "")?.kode ?? null,
          mulai: ada.mulai,
          selesai: ada.selesai,
          dasar: ada.dasar,
        })
      : [];
    const rencana: Rencana = { baris: satu.baris, kunci: kode, isi: satu.isi, tindakan: "SAMA", perubahan, galat, peringatan: [], tulis: [] };
    if (galat.length > 0) return { ...rencana, tindakan: "GALAT" };
    if (!ada) {
      const nilai = {
        id: idBaru.get(kode) ?? randomUUID(),
        kode,
        nama: satu.isi.nama,
        jenis: satu.isi.jenis,
        induk_id: indukId,
        mulai: awal,
        selesai: selesai ?? null,
        dasar: satu.isi.dasar ?? null,
        versi: 1,
      };
      return { ...rencana, tindakan: "TAMBAH", tulis: [{ tabel: "unit", cara: "TAMBAH", nilai }] };
    }
    if (perubahan.length === 0) return rencana;
    const berubah = new Set(perubahan.map(({ bidang }) => bidang));
    const nilai = {
      id: ada.id,
      nama: satu.isi.nama ?? ada.nama,
      jenis: satu.isi.jenis ?? ada.jenis,
      induk_id: indukId,
      mulai: awal,
      selesai: selesai ?? ada.selesai,
      dasar: satu.isi.dasar ?? ada.dasar,
      versi: ada.versi + 1,
    };
    const sejak = ada.sejak ?? ada.mulai;
    if ((berubah.has("nama") || berubah.has("indukKode")) && sejak < hari) {
      const lama = {
        id: randomUUID(),
        unit_id: ada.id,
        kode: ada.kode,
        nama: ada.nama,
        induk_id: ada.induk_id,
        mulai: sejak,
        selesai: hari,
        dasar: satu.isi.dasar ?? null,
      };
      rencana.tulis.push({ tabel: "unit_riwayat", cara: "TAMBAH", nilai: lama });
    }
    rencana.tulis.push({ tabel: "unit", cara: "UBAH", nilai });
    return { ...rencana, tindakan: berubah.has("selesai") ? "AKHIRI" : "UBAH" };
  });
}
