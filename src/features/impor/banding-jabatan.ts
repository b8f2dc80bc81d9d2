import { randomUUID } from "node:crypto";
import { galatDi } from "./baca-baris.ts";
import type { BarisTerbaca, Nilai } from "./baca-baris.ts";
import type { JabatanAda, UnitAda } from "./queries.ts";
import { bedakan, dahulukanInduk } from "./rencana.ts";
import type { Rencana } from "./rencana.ts";

export type KeadaanJabatan = { jabatan: readonly JabatanAda[]; unit: readonly UnitAda[]; lingkup: ReadonlySet<string>; hari: string };

const ya = (nilai: Nilai | undefined, bawaan: boolean) => (nilai === null || nilai === undefined ? bawaan : nilai === "YA");

/** What the rows would do to the posts: superiors before subordinates, a circle of superiors named with all its members. */
export function bandingJabatan(baris: readonly BarisTerbaca[], { jabatan, unit, lingkup, hari }: KeadaanJabatan): Rencana[] {
  const adaDari = new Map(jabatan.flatMap((satu) => (satu.kode === null ? [] : [[satu.kode, satu] as const])));
  const jabatanDari = new Map(jabatan.map((satu) => [satu.id, satu]));
  const unitDari = new Map(unit.map((satu) => [satu.kode, satu]));
  const unitNama = new Map(unit.map((satu) => [satu.id, satu]));
  const pimpinan = new Map(
    jabatan.flatMap((satu) => (satu.is_pimpinan_unit && satu.selesai === null ? [[satu.unit_id, satu.kode ?? satu.nama] as const] : [])),
  );
  const pertama = new Map<string, number>();
  const idBaru = new Map<string, string>();
  for (const { isi, baris: nomor } of baris) {
    const kode = String(isi.kode ?? "");
    if (!pertama.has(kode)) pertama.set(kode, nomor);
    if (kode !== "" && !adaDari.has(kode) && !idBaru.has(kode)) idBaru.set(kode, randomUUID());
  }
  const atasan = ({ isi }: BarisTerbaca) =>
    typeof isi.atasanKode === "string" ? isi.atasanKode : (jabatanDari.get(adaDari.get(String(isi.kode))?.atasan_id ?? "")?.kode ?? null);
  // posts that are not in the file take part too: a circle may run through them
  const disebut = new Set(baris.map(({ isi }) => String(isi.kode)));
  const lain = jabatan.flatMap((satu): BarisTerbaca[] =>
    satu.kode === null || disebut.has(satu.kode) ? [] : [{ baris: 0, isi: { kode: satu.kode }, alamat: {}, galat: [] }],
  );
  const { urut, lingkaran } = dahulukanInduk([...baris, ...lain], ({ isi }) => String(isi.kode), atasan);
  const dalamLingkaran = new Set(lingkaran);
  return urut
    .filter((satu) => satu.baris > 0)
    .map((satu) => {
      const kode = String(satu.isi.kode ?? "");
      const ada = adaDari.get(kode);
      const galat = [...satu.galat];
      const tambah = (kunci: string, pesan: string) => void galat.push(galatDi(satu, kunci, pesan));
      if (kode !== "" && pertama.get(kode) !== satu.baris) tambah("kode", `Kode ${kode} sudah dipakai di baris ${pertama.get(kode)}.`);
      if (dalamLingkaran.has(satu))
        tambah("atasanKode", `Atasan berputar: ${lingkaran.map(({ isi }) => isi.kode).join(" → ")} → kembali. Perbaiki salah satunya.`);
      const tujuan = typeof satu.isi.unitKode === "string" ? unitDari.get(satu.isi.unitKode) : unitNama.get(ada?.unit_id ?? "");
      if (typeof satu.isi.unitKode === "string" && !tujuan) tambah("unitKode", `Tidak ada unit berkode ${satu.isi.unitKode}. Impor unitnya dahulu.`);
      else if (tujuan && !lingkup.has(tujuan.id)) tambah("unitKode", `${tujuan.nama} di luar unit yang Anda kelola.`);
      if (ada && !lingkup.has(ada.unit_id))
        tambah("kode", `Jabatan ini kini di ${unitNama.get(ada.unit_id)?.nama ?? "unit lain"}, di luar unit yang Anda kelola.`);
      const atasanKode = typeof satu.isi.atasanKode === "string" ? satu.isi.atasanKode : null;
      const atasanId = atasanKode === null ? (ada?.atasan_id ?? null) : (adaDari.get(atasanKode)?.id ?? idBaru.get(atasanKode) ?? null);
      if (atasanKode !== null && atasanId === null) tambah("atasanKode", `Tidak ada jabatan berkode ${atasanKode}, di berkas ini maupun di Terang.`);
      else if (atasanKode === kode) tambah("atasanKode", "Jabatan tidak dapat menjadi atasannya sendiri.");
      const jenis = satu.isi.jenis ?? ada?.jenis;
      if (atasanId === null && atasanKode === null && jenis !== "KEPALA_DAERAH")
        tambah("atasanKode", "Setiap jabatan selain kepala daerah memerlukan jabatan atasan.");
      const jenjang = satu.isi.jenjang ?? ada?.jenjang ?? null;
      if (jenjang !== null && jenis !== "FUNGSIONAL") tambah("jenjang", "Jenjang hanya untuk jabatan fungsional.");
      const mulai = typeof satu.isi.mulai === "string" ? satu.isi.mulai : (ada?.mulai ?? hari);
      if (typeof satu.isi.selesai === "string" && satu.isi.selesai <= mulai) tambah("selesai", "Tanggal selesai harus sesudah tanggal mulai.");
      const isPimpinan = ya(satu.isi.pimpinan, ada?.is_pimpinan_unit ?? false);
      if (isPimpinan && tujuan) {
        const lainnya = pimpinan.get(tujuan.id);
        if (lainnya !== undefined && lainnya !== kode) tambah("pimpinan", `${tujuan.nama} sudah dipimpin jabatan ${lainnya}; satu unit satu pimpinan.`);
        pimpinan.set(tujuan.id, kode);
      }
      const nilai = {
        id: ada?.id ?? idBaru.get(kode) ?? randomUUID(),
        kode,
        nama: satu.isi.nama ?? ada?.nama,
        unit_id: tujuan?.id,
        jenis,
        jenjang,
        eselon: satu.isi.eselon ?? ada?.eselon ?? null,
        kelas: satu.isi.kelas ?? ada?.kelas ?? null,
        atasan_id: atasanId,
        is_pimpinan_unit: isPimpinan,
        is_mandiri: ya(satu.isi.mandiri, ada?.is_mandiri ?? false),
        tugas: satu.isi.tugas ?? ada?.tugas ?? null,
        fungsi: satu.isi.fungsi ?? ada?.fungsi ?? null,
        mulai,
        selesai: satu.isi.selesai ?? ada?.selesai ?? null,
        versi: (ada?.versi ?? 0) + 1,
      };
      const perubahan = ada
        ? bedakan(satu.isi, {
            ...ada,
            unitKode: unitNama.get(ada.unit_id)?.kode ?? null,
            atasanKode: jabatanDari.get(ada.atasan_id ?? "")?.kode ?? null,
            pimpinan: ada.is_pimpinan_unit ? "YA" : "TIDAK",
            mandiri: ada.is_mandiri ? "YA" : "TIDAK",
          } as unknown as Record<string, Nilai>)
        : [];
      const rencana: Rencana = { baris: satu.baris, kunci: kode, isi: satu.isi, tindakan: "SAMA", perubahan, galat, peringatan: [], tulis: [] };
      if (galat.length > 0) return { ...rencana, tindakan: "GALAT" };
      if (!ada) return { ...rencana, tindakan: "TAMBAH", tulis: [{ tabel: "jabatan", cara: "TAMBAH", nilai }] };
      if (perubahan.length === 0) return rencana;
      const berubah = new Set(perubahan.map(({ bidang }) => bidang));
      const sejak = ada.sejak ?? ada.mulai;
      if ((berubah.has("nama") || berubah.has("unitKode") || berubah.has("atasanKode")) && sejak < hari) {
        const lama = {
          id: randomUUID(),
          jabatan_id: ada.id,
          nama: ada.nama,
          unit_id: ada.unit_id,
          atasan_id: ada.atasan_id,
          mulai: sejak,
          selesai: hari,
          dasar: null,
        };
        rencana.tulis.push({ tabel: "jabatan_riwayat", cara: "TAMBAH", nilai: lama });
      }
      rencana.tulis.push({ tabel: "jabatan", cara: "UBAH", nilai });
      return { ...rencana, tindakan: berubah.has("selesai") ? "AKHIRI" : "UBAH" };
    });
}
