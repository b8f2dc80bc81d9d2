import { BEKAL, EKSPEKTASI_KHUSUS } from "#demo/isi/bekal-skp.ts";
import { UMPAN_HASIL, UMPAN_PERILAKU } from "#demo/isi/kalimat.ts";
import { KUALITATIF } from "#demo/susun-skp.ts";
import { NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { NilaiPerilaku } from "#rules/kosakata.ts";
import { acakKota } from "./acak.ts";
import { HARI_INI, TAHUN_INI } from "./bentuk.ts";
import type { Orang, Pos, Tahun } from "./bentuk.ts";
import type { Penampung } from "./kolom.ts";
import { atasanDari, pemegangPada } from "./penilai.ts";
import type { Atasan } from "./penilai.ts";
import { susunCatatan } from "./susun-catatan.ts";
import { tulisEvaluasi } from "./susun-evaluasi.ts";
import type { Warga } from "./susun-orang.ts";
import { posPada } from "./susun-pindah.ts";
import { ratingTriwulan } from "./susun-putusan.ts";
import type { Umpan } from "./susun-putusan.ts";
import { susunRencana } from "./susun-rencana.ts";
import type { RhkAtasan } from "./susun-rencana.ts";
import { hariKerja, padaJam } from "./susun-tahun.ts";

const FIELD: readonly (readonly [RegExp, keyof typeof BEKAL])[] = [
  [/^(?:DINKES|RSUD)/, "KESEHATAN"],
  [/^DIKBUD/, "PENDIDIKAN"],
  [/^12\.71\./, "WILAYAH"],
];

/** Everybody's plan of one year with its records and evaluations, superiors first; after each person `tulis` holds their rows. */
export function* susunSkpTahun(bahan: { benih: number; tahun: Tahun; pos: readonly Pos[]; warga: Warga; id: () => string; tulis: Penampung }): Generator<void> {
  const { tahun, warga, pos } = bahan;
  const hari = tahun.tahun === TAHUN_INI ? HARI_INI : `${tahun.tahun}-12-31`;
  const susunan = pemegangPada(warga.orang, warga.plt, hari);
  const dari = Map.groupBy(warga.orang, (satu) => posPada(satu, hari));
  const rhkDari = new Map<Orang, readonly RhkAtasan[]>();
  for (const satu of pos) {
    for (const orang of dari.get(satu) ?? []) {
      const [penilai, atas] = atasanDari(orang, satu, susunan);
      if (!penilai || orang.jenis === "NON_ASN") continue;
      const rhk = tulisSkp({ ...bahan, orang, pos: satu, penilai, atas: atas ?? null, rhkPenilai: rhkDari.get(penilai.orang) ?? [] });
      if (satu.isTunggal) rhkDari.set(orang, rhk);
      yield;
    }
  }
}

type Bahan = {
  benih: number;
  tahun: Tahun;
  orang: Orang;
  pos: Pos;
  penilai: Atasan;
  atas: Atasan | null;
  rhkPenilai: readonly RhkAtasan[];
  id: () => string;
  tulis: Penampung;
};

function tulisSkp(bahan: Bahan): readonly RhkAtasan[] {
  const { benih, tahun, orang, pos, penilai, atas, id, tulis } = bahan;
  const acak = acakKota(benih, `${tahun.tahun}/${orang.nomor}`);
  const isBaru = orang.masuk > `${tahun.tahun}-01-31`;
  const keluarga = pos.kelompok === "JPT" || pos.isMandiri ? "JPT" : "JA_JF";
  const isKuantitatif = !KUALITATIF.has(pos.templat);
  const n = tahun.tahun === TAHUN_INI ? acak.pecahan() : 1;
  const status = n < 0.006 ? "DRAF" : n < 0.012 ? "DIAJUKAN" : "DITETAPKAN";
  const mulai = hariKerja(isBaru ? orang.masuk : `${tahun.tahun}-01-05`, acak.bulat(0, 3));
  const hari = { dibuat: mulai, diajukan: hariKerja(mulai, acak.bulat(2, 6)), ditetapkan: hariKerja(mulai, acak.bulat(9, 15)) };
  const jam = {
    dibuat: padaJam(hari.dibuat, acak.pecahan()),
    diajukan: padaJam(hari.diajukan, acak.pecahan()),
    ditetapkan: padaJam(hari.ditetapkan, acak.pecahan()),
  };
  const skpId = id();
  const isTetap = status === "DITETAPKAN";
  tulis.tambah("skp", [
    skpId,
    tahun.id,
    orang.id,
    pos.id,
    penilai.orang.id,
    penilai.pos.id,
    alasanPenilai(penilai),
    atas?.orang.id ?? null,
    atas?.pos.id ?? null,
    keluarga,
    isKuantitatif ? "KUANTITATIF" : "KUALITATIF",
    isBaru ? `${tahun.tahun}-12-31` : null,
    status,
    isTetap ? 3 : status === "DIAJUKAN" ? 2 : 1,
    status === "DRAF" ? null : jam.diajukan,
    isTetap ? jam.ditetapkan : null,
    isTetap ? penilai.orang.id : null,
    jam.dibuat,
    isTetap ? jam.ditetapkan : status === "DIAJUKAN" ? jam.diajukan : jam.dibuat,
    isTetap ? penilai.orang.id : orang.id,
  ]);
  const jejak = (pada: string, siapa: string, tindakan: string) => tulis.tambah("jejak_skp", [id(), skpId, pada, siapa, tindakan]);
  jejak(jam.dibuat, orang.id, "MULAI");
  if (status !== "DRAF") jejak(jam.diajukan, orang.id, "AJUKAN");
  if (isTetap) jejak(jam.ditetapkan, penilai.orang.id, "TETAPKAN");

  const rhk = susunRencana({ templat: pos.templat, keluarga, isKuantitatif, penilai, rhkPenilai: bahan.rhkPenilai, acak, id });
  for (const satu of rhk) {
    tulis.tambah("rencana_hasil_kerja", [satu.id, skpId, satu.urutan, satu.jenis, satu.teks, satu.pimpinanId, satu.pimpinanTeks, satu.penugasanDari]);
    for (const [nomor, one] of satu.indikator.entries())
      tulis.tambah("indikator", [
        one.id,
        satu.id,
        nomor + 1,
        one.aspek,
        one.teks,
        one.target,
        isKuantitatif ? one.bawah : null,
        isKuantitatif ? one.atas : null,
        isKuantitatif ? one.satuan : null,
        isKuantitatif ? one.arah : null,
        isKuantitatif && one.isAkumulatif,
        one.perspektif,
      ]);
  }
  const ekspektasi = new Map<NilaiPerilaku, string>();
  for (const nilai of acak.beberapa(NILAI_PERILAKU, acak.bulat(1, 2))) {
    const teks = acak.pilih(EKSPEKTASI_KHUSUS[nilai]);
    ekspektasi.set(nilai, teks);
    tulis.tambah("ekspektasi_khusus", [id(), skpId, nilai, 1, teks]);
  }
  if (tahun.tahun === TAHUN_INI) {
    const bekal = BEKAL[FIELD.find(([pola]) => pola.test(pos.unit.kode))?.[1] ?? "UMUM"];
    for (const jenis of ["DUKUNGAN_SUMBER_DAYA", "SKEMA_PERTANGGUNGJAWABAN", "KONSEKUENSI"] as const)
      tulis.tambah("lampiran_skp", [id(), skpId, jenis, 1, acak.pilih(bekal[jenis])]);
  }
  if (!isTetap) return rhk;

  const tetap = acakKota(benih, `watak/${orang.nomor}`).pecahan();
  const rating = tahun.triwulan.map(() => ratingTriwulan(acak, tetap, pos.kelompok === "JPT"));
  const catatan = susunCatatan({
    rhk,
    isKuantitatif,
    tahun: tahun.tahun,
    dari: isBaru ? Number(orang.masuk.slice(5, 7)) : 1,
    sampai: tahun.tahun === TAHUN_INI ? (acak.mungkin(0.8) ? 9 : 8) : 12,
    hasil: rating.map((satu) => satu.hasil),
    alamat: pos.unit.kode.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    acak,
    id,
  });
  for (const satu of catatan) {
    tulis.tambah("realisasi", [
      satu.id,
      skpId,
      satu.rhk.id,
      satu.indikator?.id ?? null,
      `${tahun.tahun}-${String(satu.bulan).padStart(2, "0")}-01`,
      satu.nilai,
      satu.uraian,
      orang.id,
      satu.pada,
    ]);
    for (const b of satu.bukti) tulis.tambah("bukti", [b.id, satu.id, b.judul, b.tautan, satu.pada]);
  }
  for (const [nomor, triwulan] of tahun.triwulan.entries()) {
    if (triwulan.selesai < orang.masuk) continue;
    const umpan: Umpan[] = [];
    if (triwulan.selesai < HARI_INI) {
      const nilai = acak.pilih(NILAI_PERILAKU);
      const [tentang] = acak.beberapa(rhk, 1);
      const pada = padaJam(hariKerja(triwulan.mulai, acak.bulat(20, 80)), acak.pecahan());
      const isi = (teks: string) => ({
        id: id(),
        dari: penilai.orang.nama,
        peran: "PIMPINAN" as const,
        teks,
        pada: new Date(pada.replace(" ", "T").replace("+07", "+07:00")).toISOString(),
      });
      if (tentang && acak.mungkin(0.5)) umpan.push({ rhk: tentang, nilai: null, isi: isi(acak.pilih(UMPAN_HASIL[rating[nomor]?.hasil ?? "SESUAI"])), id: "" });
      else umpan.push({ rhk: null, nilai, isi: isi(acak.pilih(UMPAN_PERILAKU[nilai][rating[nomor]?.perilaku === "DIBAWAH" ? "PERLU" : "BAIK"])), id: "" });
      for (const satu of umpan)
        tulis.tambah("umpan_balik", [
          satu.isi.id,
          skpId,
          triwulan.id,
          satu.rhk?.id ?? null,
          satu.nilai,
          "PIMPINAN",
          penilai.orang.id,
          satu.isi.dari,
          satu.isi.teks,
          pada,
        ]);
    }
    tulisEvaluasi({
      benih,
      tahun,
      triwulan,
      nomor,
      orang,
      penilai,
      skpId,
      rhk,
      catatan,
      umpan,
      ekspektasi,
      isKuantitatif,
      rating: rating[nomor] ?? { hasil: "SESUAI", perilaku: "SESUAI" },
      pada: jam.ditetapkan,
      acak,
      id,
      tulis,
    });
  }
  return rhk;
}

const alasanPenilai = ({ pos, isPlt, langkah }: Atasan): string =>
  isPlt
    ? `Plt. ${pos.nama}, menjalankan jabatan atasan langsung yang kosong.`
    : langkah > 1
      ? `${pos.nama}, atasan terdekat yang terisi.`
      : `${pos.nama}, atasan langsung menurut struktur.`;
