import { SUREL_WALI_KOTA } from "#demo/pilihan.ts";
import { acakKota, pembuatId } from "./acak.ts";
import { HARI_INI, TAHUN_INI } from "./bentuk.ts";
import type { Orang, Pos, Tahun } from "./bentuk.ts";
import { penampung } from "./kolom.ts";
import type { Penampung, Potongan } from "./kolom.ts";
import { susunKota } from "./susun-kota.ts";
import type { KotaBesar } from "./susun-kota.ts";
import { capaianUnit } from "./susun-evaluasi.ts";
import { atasanDari, pemegangPada } from "./penilai.ts";
import { susunSkpTahun } from "./susun-skp-tahun.ts";
import { hariKerja, liburSejak, padaJam } from "./susun-tahun.ts";
import type { Wilayah } from "./susun-struktur.ts";

export type PilihanKota = { readonly benih: number; readonly orang: number; readonly tahun: number };
/** Text gathered before it is sent: a few megabytes, whatever the size of the city. */
const PENUH = 2_000_000;

/** The whole city as pieces of COPY text, parents first; the same for the same choice. */
export function* susunBaris(pilihan: PilihanKota, wilayah: Wilayah): Generator<Potongan> {
  const kota = susunKota(pilihan, wilayah);
  const tulis = penampung();
  tulisStruktur(kota, tulis);
  yield* tulis.ambil();
  for (const tahun of kota.tahun) {
    tulisCapaian(kota, tahun, tulis);
    const id = pembuatId(pilihan.benih, `tahun/${tahun.tahun}`);
    for (const _ of susunSkpTahun({ benih: pilihan.benih, tahun, pos: kota.pos, warga: kota, id, tulis })) if (tulis.ukuran() > PENUH) yield* tulis.ambil();
    yield* tulis.ambil();
  }
}

function tulisStruktur({ benih, unit, pos, orang, plt, tahun, peran }: KotaBesar, tulis: Penampung): void {
  const id = pembuatId(benih, "struktur/baris");
  for (const satu of unit) tulis.tambah("unit", [satu.id, satu.kode, satu.nama, satu.jenis, satu.induk?.id ?? null, "2020-01-01", satu.dasar]);
  for (const p of pos)
    tulis.tambah("jabatan", [p.id, p.unit.id, p.nama, p.kelompok, p.isPimpinan, p.isMandiri, p.kelas, p.jenjang, p.eselon, p.atasan?.id ?? null, "2020-01-01"]);
  for (const satu of orang) {
    tulis.tambah("pegawai", [satu.id, satu.nip, satu.nama, satu.jenis, satu.pangkat, surel(satu), satu.berhenti, satu.berhenti ? "PENSIUN" : null]);
    for (const { pos: p, mulai, selesai } of satu.pegangan) tulis.tambah("penugasan", [id(), satu.id, p.id, "DEFINITIF", mulai, selesai, null]);
    const pada = "2026-01-02 08:00:00+07";
    if (satu.berhenti === null) tulis.tambah("akun", [akunId(satu), satu.id, satu.nip, satu.nama, surel(satu), true, satu.nip, true, pada, pada]);
  }
  for (const satu of plt) tulis.tambah("penugasan", [id(), satu.orang.id, satu.pos.id, "PLT", satu.mulai, null, satu.dasar]);
  for (const satu of peran) tulis.tambah("peran", [id(), satu.orang.id, satu.peran, satu.unit.id, "2024-01-01", "Keputusan Wali Kota (rekaan)"]);
  tulisKeadaan(benih, orang, id, tulis);
  for (const satu of tahun) {
    tulis.tambah("periode", [satu.id, satu.tahun, `${satu.tahun}-01-01`, `${satu.tahun}-12-31`, `${satu.tahun}-01-31`]);
    for (const t of satu.triwulan) tulis.tambah("periode_evaluasi", [t.id, satu.id, t.triwulan, t.mulai, t.selesai, t.catatSampai, t.buka, t.tutup]);
  }
  for (const libur of liburSejak(tahun[0]?.tahun ?? TAHUN_INI)) tulis.tambah("hari_libur", [libur.tanggal, libur.nama, libur.isCutiBersama, libur.sumber]);
}

export const akunId = (orang: Orang): string => `kota-${orang.id}`;
const surel = (orang: Orang): string => (orang.nip ? `${orang.nip}@peragaan.invalid` : SUREL_WALI_KOTA);

/** People who are for some time not at their desk; heads are not among them. */
function tulisKeadaan(benih: number, orang: readonly Orang[], id: () => string, tulis: Penampung): void {
  const acak = acakKota(benih, "keadaan");
  for (const satu of orang) {
    if (satu.jenis !== "PNS" || satu.pegangan.at(-1)?.pos.isTunggal || !acak.mungkin(0.012)) continue;
    const keadaan = acak.pilih(["TUGAS_BELAJAR", "TUGAS_BELAJAR", "CLTN", "DIPERBANTUKAN", "MPP"] as const);
    const mulai = `${acak.bulat(2025, 2026)}-0${acak.bulat(1, 8)}-01`;
    const tempat = keadaan === "TUGAS_BELAJAR" ? "Universitas Sumatera Utara" : keadaan === "DIPERBANTUKAN" ? "Pemerintah Provinsi Sumatera Utara" : null;
    const selesai = keadaan === "CLTN" || keadaan === "TUGAS_BELAJAR" ? `${Number(mulai.slice(0, 4)) + 2}${mulai.slice(4)}` : null;
    tulis.tambah("keadaan_pegawai", [id(), satu.id, keadaan, mulai, selesai, tempat, "Surat keputusan (rekaan)"]);
  }
}

/** The level of every led unit in the quarters over by now, set by the head above; in the running window a few are still missing. */
function tulisCapaian({ benih, pos, orang, plt }: KotaBesar, tahun: Tahun, tulis: Penampung): void {
  const id = pembuatId(benih, `capaian/${tahun.tahun}`);
  const acak = acakKota(benih, `capaian/${tahun.tahun}`);
  for (const triwulan of tahun.triwulan) {
    if (triwulan.buka > HARI_INI) continue;
    const susunan = pemegangPada(orang, plt, triwulan.buka);
    for (const p of pos.filter((satu) => satu.isPimpinan)) {
      if (triwulan.tutup > HARI_INI && acak.mungkin(0.03)) continue;
      const kepala = susunan.pemegang.get(p) ?? susunan.plt.get(p);
      const oleh = kepala && (atasanDari(kepala, p, { ...susunan, dariPlt: new Map() })[0]?.orang ?? kepala);
      const atas = oleh ?? pemegangTeratas(p, susunan.pemegang);
      if (!atas) continue;
      const capaian = capaianUnit(benih, p.unit.kode, tahun, triwulan);
      tulis.tambah("capaian_organisasi", [
        id(),
        p.unit.id,
        triwulan.id,
        capaian,
        `Capaian rencana aksi perjanjian kinerja triwulan ${triwulan.triwulan} ${tahun.tahun}.`,
        atas.id,
        padaJam(hariKerja(triwulan.buka, 0), 0.03),
      ]);
    }
  }
}

function pemegangTeratas(p: Pos, pemegang: ReadonlyMap<Pos, Orang>): Orang | undefined {
  for (let satu = p.atasan; satu; satu = satu.atasan) {
    const orang = pemegang.get(satu);
    if (orang) return orang;
  }
  return undefined;
}

/** People the sign-in page offers: one of each kind. */
export function tokohKota({ orang, plt, peran }: KotaBesar): { akunId: string; nama: string; peran: string; sebutan: string; cerita: string }[] {
  const kini = (satu: Orang) => satu.pegangan.at(-1)?.pos;
  const pertama = (cocok: (satu: Orang, p: Pos) => boolean) => orang.find((satu) => satu.berhenti === null && cocok(satu, kini(satu) as Pos));
  const berperan = (nama: string) => peran.find((satu) => satu.peran === nama && satu.unit.induk === null)?.orang;
  const calon: readonly (readonly [Orang | undefined, string, string])[] = [
    [pertama((_, p) => p.jenis === "guruPertama"), "Pegawai", "Guru di salah satu dari ratusan sekolah."],
    [
      pertama((satu, p) => satu.jenis === "PPPK_PARUH_WAKTU" && p.jenis === "pengelolaUmum"),
      "PPPK paruh waktu",
      "Diangkat 1 Oktober 2025, dievaluasi tiap triwulan.",
    ],
    [pertama((_, p) => p.jenis === "kepalaSekolah"), "Penilai", "Kepala sekolah; menilai para guru di sekolahnya."],
    [pertama((_, p) => p.jenis === "lurah"), "Penilai", "Lurah; menilai staf kelurahan dan PPPK paruh waktu."],
    [plt[0]?.orang, "Plt. kepala dinas", "Menjalankan jabatan kepala dinas yang kosong."],
    [berperan("PENGELOLA_KINERJA"), "Pengelola kinerja", "Mengelola kinerja seluruh kota."],
    [berperan("PIMPINAN"), "Pimpinan", "Melihat keadaan kota."],
    [berperan("INSPEKTORAT"), "Inspektorat", "Membaca semuanya, tidak mengubah apa pun."],
    [berperan("ADMIN"), "Admin", "Mengatur akun dan peran."],
    [pertama((satu) => satu.jenis === "NON_ASN"), "Kepala daerah", "Menilai para kepala perangkat daerah."],
  ];
  return calon.flatMap(([satu, nama, cerita]) =>
    satu ? [{ akunId: akunId(satu), nama: satu.nama, peran: nama, sebutan: kini(satu)?.nama ?? "", cerita }] : [],
  );
}
