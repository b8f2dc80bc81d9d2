import { randomUUID } from "node:crypto";
import type { PenilaiBernama } from "#features/penilai/queries.ts";
import { kataPenilai } from "#rules/kata-penilai.ts";
import type { Aspek, JenisRhk, KeluargaSkp, Pendekatan, Perspektif } from "#rules/kosakata.ts";
import { bacaDaftarLangkah, bacaTargetLintasan, salahLangkah } from "#rules/lintasan.ts";
import { menyebutTriwulan } from "#rules/tulis-lintasan.ts";
import { galatDi } from "./baca-baris.ts";
import type { BarisTerbaca, Nilai } from "./baca-baris.ts";
import { bacaLampiran, isLampiranSama, sebutLampiran, tulisLampiran } from "./lampiran-impor.ts";
import type { LampiranImpor } from "./lampiran-impor.ts";
import type { PemilikSkp, SkpAda } from "./queries-skp.ts";
import type { Rencana, Tulisan } from "./rencana.ts";

export type KeadaanSkp = {
  hari: string;
  pada: Date;
  oleh: string;
  periode: { id: string; tahun: number; selesai: string; batas_skp: string } | null;
  pemilik: readonly PemilikSkp[];
  penilai: readonly PenilaiBernama[];
  /** Results a superior has handed in, by whose they are: linked where the words are the same. */
  rhkPimpinan: readonly { pegawaiId: string; id: string; teks: string }[];
  skp: readonly SkpAda[];
  lingkup: ReadonlySet<string>;
};

const RHK_TERBANYAK = 60;
const INDIKATOR_TERBANYAK = 20;
const polos = (teks: Nilai): string =>
  String(teks ?? "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim();
const teks = (nilai: Nilai | undefined): string | null => (nilai === null || nilai === undefined || nilai === "" ? null : String(nilai));

type Milik = { orang: PemilikSkp; baris: BarisTerbaca[]; lampiran: LampiranImpor };
type Susunan = { rhk: { baris: BarisTerbaca; anggota: BarisTerbaca[] }[]; pendekatan: Pendekatan; keluarga: KeluargaSkp; lampiran: LampiranImpor };

/**
 * What the rows would do: a draft for each person who has none, the words of an empty one. A draft with other words, a SKP
 * handed in or set is never touched; the same words again change nothing.
 */
export function bandingSkp(baris: readonly BarisTerbaca[], keadaan: KeadaanSkp): Rencana[] {
  const dariNip = new Map(keadaan.pemilik.map((satu) => [satu.nip, satu]));
  const perOrang = Map.groupBy(baris, ({ isi }) => String(isi.nip ?? ""));
  return [...perOrang].flatMap(([nip, milik]) => {
    const orang = dariNip.get(nip);
    const dasar = milik.map((satu): Rencana => ({
      baris: satu.baris,
      kunci: nip,
      isi: satu.isi,
      tindakan: "GALAT",
      perubahan: [],
      galat: [...satu.galat],
      peringatan: [],
      tulis: [],
    }));
    const sebab = sebabOrang(nip, orang, keadaan);
    if (sebab !== null && nip !== "") for (const [n, satu] of milik.entries()) dasar[n]?.galat.push(galatDi(satu, "nip", sebab));
    galatIsi(milik, dasar);
    const lampiran = bacaLampiran(milik, (n, kunci, pesan) => {
      const satu = milik[n];
      if (satu) dasar[n]?.galat.push(galatDi(satu, kunci, pesan));
    });
    if (!orang || dasar.some(({ galat }) => galat.length > 0))
      return dasar.map((satu) => (satu.galat.length > 0 ? satu : { ...satu, tindakan: "TAMBAH" as const }));
    return susunOrang({ orang, baris: milik, lampiran }, dasar, keadaan);
  });
}

/** Why nothing can be drawn up for this person; null when it can. */
function sebabOrang(nip: string, orang: PemilikSkp | undefined, { periode, lingkup, penilai }: KeadaanSkp): string | null {
  if (!orang) return `NIP ${nip} belum tercatat di Terang. Impor pegawainya lebih dahulu.`;
  if (orang.jabatanId === null || orang.unitId === null) return `Jabatan ${orang.nama} belum tercatat hari ini.`;
  if (!lingkup.has(orang.unitId)) return `${orang.nama} bertugas di ${orang.unit ?? "unit lain"}, di luar unit yang Anda kelola.`;
  if (periode === null) return "Periode penilaian tahun ini belum dibuka.";
  return penilai.some(({ pegawai_id }) => pegawai_id === orang.id) ? null : `Pejabat penilai ${orang.nama} belum tercatat.`;
}

/** A step in another unit than its target; null when they fit. */
function salahBertahap({ isi }: BarisTerbaca): string | null {
  const { target } = bacaTargetLintasan(teks(isi.target), null);
  const langkah = teks(isi.bertahap)?.split(";") ?? [];
  return langkah.map((satu) => (menyebutTriwulan(satu) ? null : salahLangkah(satu, target))).find((satu) => satu !== null) ?? null;
}

/** What does not fit together inside the rows of one person. */
function galatIsi(milik: readonly BarisTerbaca[], dasar: readonly Rencana[]): void {
  const pertama = new Map<string, BarisTerbaca>();
  const rhk = new Map<string, { satu: BarisTerbaca; jumlah: number }>();
  for (const [n, satu] of milik.entries()) {
    const catat = (kunci: string, pesan: string) => void dasar[n]?.galat.push(galatDi(satu, kunci, pesan));
    const kunciRhk = polos(satu.isi.rhk ?? null);
    const salah = salahBertahap(satu);
    if (salah !== null) catat("bertahap", salah);
    if (kunciRhk === "") continue;
    const kunci = `${kunciRhk}|${polos(satu.isi.indikator ?? null)}`;
    const kembar = pertama.get(kunci);
    if (kembar) catat("indikator", `Indikator ini sudah ada di baris ${kembar.baris}.`);
    else pertama.set(kunci, satu);
    const sama = rhk.get(kunciRhk);
    if (!sama) {
      if (rhk.size >= RHK_TERBANYAK) catat("rhk", `SKP paling banyak memuat ${RHK_TERBANYAK} hasil kerja.`);
      rhk.set(kunciRhk, { satu, jumlah: 1 });
      continue;
    }
    sama.jumlah += 1;
    if (sama.jumlah > INDIKATOR_TERBANYAK) catat("indikator", `Satu hasil kerja paling banyak memuat ${INDIKATOR_TERBANYAK} indikator.`);
    if ((satu.isi.jenis ?? "UTAMA") !== (sama.satu.isi.jenis ?? "UTAMA"))
      catat("jenis", `Jenis RHK ini berbeda dengan baris ${sama.satu.baris}, padahal hasil kerjanya sama.`);
  }
}

function susunOrang({ orang, baris, lampiran }: Milik, dasar: readonly Rencana[], keadaan: KeadaanSkp): Rencana[] {
  const keluarga: KeluargaSkp = orang.jenisJabatan === "JPT" || orang.isMandiri ? "JPT" : "JA_JF";
  const pendekatan: Pendekatan = baris.some(({ isi }) => teks(isi.target) !== null) ? "KUANTITATIF" : "KUALITATIF";
  const rhk = [...Map.groupBy(baris, ({ isi }) => polos(isi.rhk ?? null)).values()].flatMap((anggota) => (anggota[0] ? [{ baris: anggota[0], anggota }] : []));
  const susunan = { rhk, pendekatan, keluarga, lampiran };
  const ada = keadaan.skp.find(({ pegawaiId }) => pegawaiId === orang.id);
  const berisi = ada?.rhk.filter((satu) => !isKosong(satu)) ?? [];
  if (ada && isSama(berisi, susunan) && isLampiranSama(lampiran, ada)) return dasar.map((satu) => ({ ...satu, tindakan: "SAMA" as const }));
  if (ada && (ada.status !== "DRAF" || berisi.length > 0 || ada.berlampiran)) {
    const sebab =
      ada.status === "DRAF"
        ? `Draf ${orang.nama} sudah berisi tulisan lain, jadi tidak ditimpa.`
        : `SKP ${orang.nama} sudah ${ada.status === "DIAJUKAN" ? "diajukan" : "ditetapkan"}, jadi tidak diubah lewat impor.`;
    return dasar.map((satu, n) => ({ ...satu, galat: [...satu.galat, galatDi(baris[n] as BarisTerbaca, "nip", sebab)] }));
  }
  const penilai = keadaan.penilai.find(({ pegawai_id }) => pegawai_id === orang.id);
  if (!penilai || !keadaan.periode) return [...dasar];
  const hasil = dasar.map((satu): Rencana => ({ ...satu, tindakan: ada ? "UBAH" : "TAMBAH", peringatan: [], tulis: [] }));
  const awal = hasil[0];
  if (!awal) return hasil;
  awal.peringatan.push(
    `${ada ? "Draf kosong diisi" : "Draf baru"} untuk ${orang.nama}: ${rhk.length} hasil kerja${sebutLampiran(lampiran)}, dinilai ${penilai.nama}.`,
  );
  const penilaiNip = baris.map(({ isi }) => teks(isi.penilaiNip)?.replaceAll(/\D/g, "")).find((satu) => satu !== undefined && satu.length === 18);
  if (penilaiNip && penilaiNip !== orang.penilaiNip)
    awal.peringatan.push(`Menurut struktur penilainya ${penilai.nama}, bukan NIP ${penilaiNip}; yang dipakai struktur.`);
  const tulis = tulisOrang(orang, penilai, ada ?? null, susunan, { ...keadaan, periode: keadaan.periode });
  for (const [nomor, satu] of tulis) hasil.find((rencana) => rencana.baris === nomor)?.tulis.push(...satu);
  return hasil;
}

/** The writes by the row they come from. Empty rows the form had offered are written over, so none is left behind. */
function tulisOrang(
  orang: PemilikSkp,
  penilai: PenilaiBernama,
  ada: SkpAda | null,
  { rhk, pendekatan, keluarga, lampiran }: Susunan,
  { periode, pada, oleh, hari, rhkPimpinan }: KeadaanSkp & { periode: NonNullable<KeadaanSkp["periode"]> },
): Map<number, Tulisan[]> {
  const skpId = ada?.id ?? randomUUID();
  const waktu = pada.toISOString();
  const hasil = new Map<number, Tulisan[]>();
  const catat = (nomor: number, satu: Tulisan) => void hasil.set(nomor, [...(hasil.get(nomor) ?? []), satu]);
  const awal = rhk[0]?.baris.baris ?? 0;
  const bersama = { pendekatan, diubah_pada: waktu, diubah_oleh: oleh };
  if (ada) catat(awal, { tabel: "skp", cara: "UBAH", nilai: { id: skpId, ...bersama, versi: ada.versi + 1 } });
  else
    catat(awal, {
      tabel: "skp",
      cara: "TAMBAH",
      nilai: {
        id: skpId,
        ...bersama,
        versi: 1,
        status: "DRAF",
        dibuat_pada: waktu,
        periode_id: periode.id,
        pegawai_id: orang.id,
        jabatan_id: orang.jabatanId,
        keluarga,
        penilai_id: penilai.penilai_id,
        penilai_jabatan_id: penilai.penilai_jabatan_id,
        penilai_alasan: kataPenilai(penilai, hari),
        atasan_penilai_id: penilai.atasan_penilai_id,
        atasan_penilai_jabatan_id: penilai.atasan_jabatan_id,
        // a post taken up after the deadline has no January of its own (L.II.C p. 65 no. 6)
        batas_penetapan: (orang.sejak ?? "") > periode.batas_skp ? orang.batasJabatan : null,
        is_boleh_disalin: false,
      },
    });
  const catatan = "Isi dimuat dari lembar kerja. Periksa dan sesuaikan sebelum diajukan.";
  catat(awal, {
    tabel: "jejak_skp",
    cara: "TAMBAH",
    nilai: { id: randomUUID(), skp_id: skpId, pada: waktu, pegawai_id: oleh, tindakan: "PESAN", catatan, perubahan: [] },
  });
  const pimpinan = new Map(
    rhkPimpinan
      .filter(({ pegawaiId }) => pegawaiId === penilai.penilai_id || pegawaiId === penilai.atasan_penilai_id)
      .map((satu) => [polos(satu.teks), satu.id]),
  );
  const kosong = ada?.rhk.filter(isKosong) ?? [];
  for (const [urutan, { baris, anggota }] of rhk.entries()) {
    const lama = kosong[urutan];
    const rhkId = lama?.id ?? randomUUID();
    const atas = teks(baris.isi.rhkPimpinan);
    const tautan = pimpinan.get(polos(atas)) ?? null;
    const isi = {
      id: rhkId,
      skp_id: skpId,
      urutan,
      jenis: (baris.isi.jenis ?? "UTAMA") as JenisRhk,
      teks: String(baris.isi.rhk),
      rhk_pimpinan_id: tautan,
      rhk_pimpinan_teks: tautan === null ? atas : null,
      penugasan_dari: teks(baris.isi.penugasanDari),
      is_tugas_belajar: false,
    };
    catat(baris.baris, { tabel: "rencana_hasil_kerja", cara: lama ? "UBAH" : "TAMBAH", nilai: isi });
    for (const [nomor, satu] of anggota.filter(({ isi: milik }) => teks(milik.indikator) !== null).entries()) {
      const bekas = lama?.indikator[nomor];
      catat(satu.baris, {
        tabel: "indikator",
        cara: bekas ? "UBAH" : "TAMBAH",
        nilai: { id: bekas?.id ?? randomUUID(), rhk_id: rhkId, urutan: nomor, ...isiIndikator(satu, keluarga, pendekatan) },
      });
    }
  }
  for (const [nomor, satu] of tulisLampiran(skpId, lampiran)) catat(nomor, satu);
  return hasil;
}

function isiIndikator({ isi }: BarisTerbaca, keluarga: KeluargaSkp, pendekatan: Pendekatan) {
  const kuantitatif = pendekatan === "KUANTITATIF";
  const target = kuantitatif ? teks(isi.target) : null;
  const bertahap = kuantitatif ? teks(isi.bertahap) : null;
  const { target: dibaca, lintasan } = bacaTargetLintasan(target, bertahap === null ? null : bacaDaftarLangkah(bertahap));
  return {
    teks: String(isi.indikator),
    target,
    target_bawah: dibaca?.bawah ?? null,
    target_atas: dibaca?.atas ?? null,
    satuan: dibaca?.satuan ?? null,
    arah: dibaca ? (dibaca.bawah === null && dibaca.atas !== null ? "TURUN" : "NAIK") : null,
    is_akumulatif: false,
    lintasan,
    aspek: kuantitatif && keluarga === "JA_JF" ? ((isi.aspek ?? null) as Aspek | null) : null,
    perspektif: keluarga === "JPT" ? ((isi.perspektif ?? null) as Perspektif | null) : null,
  };
}

const isKosong = (rhk: SkpAda["rhk"][number]): boolean =>
  polos(rhk.teks) === "" && rhk.indikator.every((satu) => polos(satu.teks) === "" && polos(satu.target) === "");

/** Whether a SKP says already what the rows say; order counts, letters' case and blanks do not. */
function isSama(ada: SkpAda["rhk"], { rhk, pendekatan, keluarga }: Susunan): boolean {
  const milik = ada.map((satu) => [
    satu.jenis,
    polos(satu.teks),
    satu.indikator.map((ind) => [polos(ind.teks), polos(ind.target), ind.lintasan, ind.aspek, ind.perspektif]),
  ]);
  const masuk = rhk.map(({ baris, anggota }) => [
    baris.isi.jenis ?? "UTAMA",
    polos(baris.isi.rhk ?? null),
    anggota
      .filter(({ isi }) => teks(isi.indikator) !== null)
      .map((satu) => {
        const ind = isiIndikator(satu, keluarga, pendekatan);
        return [polos(ind.teks), polos(ind.target), ind.lintasan, ind.aspek, ind.perspektif];
      }),
  ]);
  return JSON.stringify(milik) === JSON.stringify(masuk);
}
