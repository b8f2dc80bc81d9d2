import { PASAL } from "./putusan.ts";
import type { Alasan, Putusan } from "./putusan.ts";
import { assertHari, bolehMenilai, isBerhalangan, isBerlaku, isDelegasiSah, orangPada, pemegangPada, urutDelegasi } from "./struktur-penilai.ts";
import type { DelegasiPenilai, JabatanPenilai, PemegangJabatan, StrukturPenilai } from "./struktur-penilai.ts";
import { tanggalPanjang } from "./tanggal.ts";

export type CaraMenilai = "DEFINITIF" | "PLT" | "PLH" | "DELEGASI";
export type PenilaiDitemukan = {
  readonly penilai: string;
  readonly jabatanPenilai: string;
  readonly cara: CaraMenilai;
  /** 1: the direct superior; more: how many posts were climbed. */
  readonly langkah: number;
  readonly delegasi: string | null;
  readonly atasanPenilai: string | null;
  readonly jabatanAtasan: string | null;
  /** The post from which the person is rated: where they act as Plt., else the definitive one. */
  readonly dinilaiDi: string;
};

/** Posts climbed at most: the deepest real line has eight. */
export const LANGKAH_TERBANYAK = 20;
const SEBAGAI = { DEFINITIF: "", TAMBAHAN: "", PLT: "Plt. ", PLH: "Plh. ", DELEGASI: "" } as const;

/**
 * Who rates a person on a day, and who stands above the rater: the direct superior, at least pejabat pengawas or leader
 * of a unit kerja, past vacant posts and people who cannot, never the person themselves (Ps 1(9); L.IV.A p. 89–92).
 * Throws RangeError when the person or the day is unknown.
 */
export function pejabatPenilai(struktur: StrukturPenilai, pegawaiId: string, hari: string): Putusan<PenilaiDitemukan | null> {
  assertHari(hari);
  const orang = orangPada(struktur, pegawaiId);
  if (orang.berhentiPada !== null && orang.berhentiPada <= hari)
    return tanpa("BERHENTI", `${orang.nama} tidak lagi bertugas sejak ${tanggalPanjang(orang.berhentiPada)}.`);
  const posisi = jabatanYangDinilai(struktur, pegawaiId, hari);
  const memimpinDaerah = struktur.pemegang.some(
    (one) => one.pegawaiId === pegawaiId && isBerlaku(one, hari) && jabatanDari(struktur, one.jabatanId).jenis === "KEPALA_DAERAH",
  );
  if (memimpinDaerah && (!posisi || orang.jenis === "NON_ASN")) return tanpa("TANPA_PENILAI", "Kepala daerah tidak dinilai oleh siapa pun.", PASAL.penetapSkp);
  if (orang.jenis === "NON_ASN") return tanpa("BUKAN_ASN", `${orang.nama} bukan pegawai ASN, jadi tidak punya pejabat penilai kinerja.`, PASAL.pegawaiAsn);
  if (!posisi) return tanpa("TIDAK_BERJABATAN", `${orang.nama} tidak memegang jabatan pada ${tanggalPanjang(hari)}.`);
  const { jabatan, sebagai } = posisi;

  const alasan: Alasan[] = [...keadaanSendiri(struktur, pegawaiId, hari, jabatan)];
  if (sebagai === "PLT")
    alasan.push({
      teks: `${orang.nama} bertugas sebagai Plt. ${jabatan.nama}, jadi dinilai dari jabatan itu.`,
      dasar: PASAL.pegawaiPlt,
      kode: "PLT",
      jabatanId: jabatan.id,
    });
  const pertama = naik(struktur, jabatan, hari, pegawaiId, [pegawaiId]);
  alasan.push(...pertama.alasan);
  if (!pertama.nilai)
    return {
      nilai: null,
      alasan: [...alasan, { teks: `Tidak ada pejabat di atas ${jabatan.nama} yang dapat menilai.`, dasar: PASAL.pejabatPenilai, kode: "TANPA_PENILAI" }],
    };

  const { siapa, dari, ...nilai } = pertama.nilai;
  const kedua = naik(struktur, dari, hari, siapa, [pegawaiId, siapa]);
  if (kedua.nilai) {
    const nama = orangPada(struktur, kedua.nilai.siapa).nama;
    alasan.push({
      teks: `Atasan pejabat penilai: ${nama}, ${SEBAGAI[kedua.nilai.cara]}${jabatanDari(struktur, kedua.nilai.jabatanPenilai).nama}.`,
      dasar: PASAL.penilaiBerhalangan,
      kode: "ATASAN_PENILAI",
    });
  } else alasan.push({ teks: "Di atas pejabat penilai ini tidak ada atasan lagi.", kode: "TANPA_ATASAN" });
  return {
    nilai: { penilai: siapa, ...nilai, atasanPenilai: kedua.nilai?.siapa ?? null, jabatanAtasan: kedua.nilai?.jabatanPenilai ?? null, dinilaiDi: jabatan.id },
    alasan,
  };
}

/** Where one acts as Plt. (never of the kepala daerah, whom nobody rates), else the definitive post (L.IV.A.6 p. 89). */
function jabatanYangDinilai(struktur: StrukturPenilai, pegawaiId: string, hari: string): { jabatan: JabatanPenilai; sebagai: PemegangJabatan["jenis"] } | null {
  const [satu] = struktur.pemegang
    .filter(
      (one) =>
        one.pegawaiId === pegawaiId &&
        isBerlaku(one, hari) &&
        (one.jenis === "PLT" || one.jenis === "DEFINITIF") &&
        jabatanDari(struktur, one.jabatanId).jenis !== "KEPALA_DAERAH",
    )
    .toSorted((a, b) => (a.jenis === b.jenis ? (a.mulai === b.mulai ? urut(a.jabatanId, b.jabatanId) : urut(b.mulai, a.mulai)) : a.jenis === "PLT" ? -1 : 1));
  return satu ? { jabatan: jabatanDari(struktur, satu.jabatanId), sebagai: satu.jenis } : null;
}

type Temuan = { siapa: string; jabatanPenilai: string; cara: CaraMenilai; langkah: number; delegasi: string | null; dari: JabatanPenilai };

/** Climbs from a post until somebody can act; `bawahan` is whom a delegation for one subordinate must name. */
function naik(struktur: StrukturPenilai, mulaiDari: JabatanPenilai, hari: string, bawahan: string, bukan: readonly string[]): Putusan<Temuan | null> {
  const alasan: Alasan[] = [];
  let jabatan = mulaiDari;
  for (let langkah = 1; langkah <= LANGKAH_TERBANYAK && jabatan.atasanId !== null; langkah += 1) {
    jabatan = jabatanDari(struktur, jabatan.atasanId);
    const delegasi = struktur.delegasi
      .filter(
        (one) =>
          one.jabatanId === jabatan.id &&
          (one.pegawaiId === null || one.pegawaiId === bawahan) &&
          !bukan.includes(one.kepadaId) &&
          isDelegasiSah(struktur, one, hari),
      )
      .toSorted(urutDelegasi)[0];
    if (delegasi) {
      alasan.push(kataDelegasi(struktur, delegasi, jabatan));
      return {
        nilai: { siapa: delegasi.kepadaId, jabatanPenilai: delegasi.kepadaJabatanId, cara: "DELEGASI", langkah, delegasi: delegasi.id, dari: jabatan },
        alasan,
      };
    }
    if (!isBerlaku(jabatan, hari)) {
      alasan.push({
        teks: `${jabatan.nama} tidak berlaku pada hari itu; naik ke atasannya.`,
        dasar: PASAL.penilaiBerhalangan,
        kode: "TIDAK_BERLAKU",
        jabatanId: jabatan.id,
      });
      continue;
    }
    if (!bolehMenilai(jabatan)) {
      alasan.push({
        teks: `${jabatan.nama} bukan pejabat pengawas dan tidak memimpin unit kerja, jadi tidak menilai; naik ke atasannya.`,
        dasar: PASAL.ketuaTim,
        kode: "BUKAN_PEJABAT_PENGAWAS",
        jabatanId: jabatan.id,
      });
      continue;
    }
    const dipilih = pilih(struktur, jabatan, hari, bukan, alasan);
    if (!dipilih) continue;
    const cara = dipilih.jenis === "TAMBAHAN" ? "DEFINITIF" : dipilih.jenis;
    alasan.push(kataTerpilih(struktur, dipilih, jabatan, langkah));
    return { nilai: { siapa: dipilih.pegawaiId, jabatanPenilai: jabatan.id, cara, langkah, delegasi: null, dari: jabatan }, alasan };
  }
  return { nilai: null, alasan };
}

/** The first holder who can act: definitive, then Plt., then Plh. (L.IV.A.2–3 p. 89). Why others were passed is told. */
function pilih(struktur: StrukturPenilai, jabatan: JabatanPenilai, hari: string, bukan: readonly string[], alasan: Alasan[]): PemegangJabatan | null {
  const semua = pemegangPada(struktur, jabatan, hari);
  for (const satu of semua) {
    const orang = orangPada(struktur, satu.pegawaiId);
    const siapa = `${SEBAGAI[satu.jenis]}${jabatan.nama}, ${orang.nama},`;
    const rincian = { jabatanId: jabatan.id, pegawaiId: orang.id };
    if (bukan.includes(orang.id))
      alasan.push({
        teks: `${siapa} tidak dipilih: tidak seorang pun menilai dirinya, dan atasan penilai bukan penilai itu sendiri.`,
        dasar: PASAL.pejabatPenilai,
        kode: "DIRI_SENDIRI",
        ...rincian,
      });
    else {
      const halangan = isBerhalangan(struktur, orang.id, hari);
      if (!halangan) return satu;
      alasan.push({ teks: `${siapa} ${halangan}.`, dasar: PASAL.penilaiBerhalangan, kode: "BERHALANGAN", ...rincian });
    }
  }
  alasan.push({
    teks: semua.length === 0 ? `${jabatan.nama} kosong; naik ke atasannya.` : `Tidak ada pemegang lain ${jabatan.nama} yang dapat menilai; naik ke atasannya.`,
    dasar: PASAL.penilaiBerhalangan,
    kode: "KOSONG",
    jabatanId: jabatan.id,
  });
  return null;
}

function kataTerpilih(struktur: StrukturPenilai, dipilih: PemegangJabatan, jabatan: JabatanPenilai, langkah: number): Alasan {
  const orang = orangPada(struktur, dipilih.pegawaiId);
  const rincian = { jabatanId: jabatan.id, pegawaiId: orang.id, sejak: dipilih.mulai };
  const kata = langkah === 1 ? "atasan langsung" : "pejabat terdekat di atasnya yang dapat menilai";
  if (dipilih.jenis === "PLT" || dipilih.jenis === "PLH")
    return {
      teks: `${orang.nama} menjalankan tugas ${SEBAGAI[dipilih.jenis]}${jabatan.nama}, ${kata}.`,
      dasar: PASAL.penilaiBerhalangan,
      kode: dipilih.jenis,
      ...rincian,
    };
  if (jabatan.jenis === "KEPALA_DAERAH")
    return {
      teks: `${orang.nama}, ${jabatan.nama}, ${kata}; kepala daerah boleh menilai walau bukan ASN.`,
      dasar: PASAL.penetapSkp,
      kode: "NON_ASN",
      ...rincian,
    };
  const memimpin = jabatan.jenis === "FUNGSIONAL" || jabatan.jenis === "PELAKSANA";
  return {
    teks: `${orang.nama}, ${jabatan.nama}, ${kata}${memimpin ? " dan memimpin unit kerja" : ""}.`,
    dasar: memimpin ? PASAL.fungsionalPenilai : PASAL.pejabatPenilai,
    kode: "TERPILIH",
    ...rincian,
  };
}

function kataDelegasi(struktur: StrukturPenilai, delegasi: DelegasiPenilai, jabatan: JabatanPenilai): Alasan {
  const nama = orangPada(struktur, delegasi.kepadaId).nama;
  const sampai = tanggalPanjang(delegasi.selesai);
  return {
    teks: `Kewenangan menilai dari ${jabatan.nama} dilimpahkan kepada ${nama} dengan surat ${delegasi.nomorSurat}, sejak ${tanggalPanjang(delegasi.mulai)} dan berakhir sendiri ${sampai}.`,
    dasar: PASAL.delegasiPenilai,
    kode: "DELEGASI",
    delegasiId: delegasi.id,
    nomorSurat: delegasi.nomorSurat,
    mulai: delegasi.mulai,
    selesai: delegasi.selesai,
  };
}

/** Staff seconded or on study leave keep the rater of the home post (L.IV.A.15–16 p. 92); some times have no planning. */
function keadaanSendiri(struktur: StrukturPenilai, pegawaiId: string, hari: string, jabatan: JabatanPenilai): Alasan[] {
  return struktur.keadaan
    .filter((one) => one.pegawaiId === pegawaiId && isBerlaku(one, hari))
    .map(({ keadaan }) => {
      if (keadaan === "TUGAS_BELAJAR")
        return { teks: `Sedang tugas belajar: pejabat penilai tetap dari jabatan asal, ${jabatan.nama}.`, dasar: PASAL.tugasBelajarPenilai, kode: keadaan };
      if (keadaan === "DIPERBANTUKAN")
        return {
          teks: `Sedang diperbantukan: pejabat penilai tetap dari jabatan asal, ${jabatan.nama}, dengan umpan balik dari tempat bekerja.`,
          dasar: PASAL.diperbantukan,
          kode: keadaan,
        };
      return {
        teks: "Selama keadaan ini perencanaan kinerja tidak berlaku; pejabat penilai di bawah ini adalah yang tercatat.",
        dasar: PASAL.diLuarPerencanaan,
        kode: keadaan,
      };
    });
}

function tanpa(kode: string, teks: string, dasar?: Alasan["dasar"]): Putusan<null> {
  return { nilai: null, alasan: [{ teks, ...(dasar ? { dasar } : {}), kode }] };
}

function jabatanDari(struktur: StrukturPenilai, id: string): JabatanPenilai {
  const jabatan = struktur.jabatan.find((one) => one.id === id);
  if (!jabatan) throw new RangeError(`Jabatan ${id} tidak ada dalam struktur ini.`);
  return jabatan;
}

function urut(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
