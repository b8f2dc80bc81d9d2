import { MASA_ANGGOTA } from "./kota-acak.ts";
import type { Kota, Masa } from "./kota-acak.ts";

/**
 * Who may see and do what, written once more from the text of the law and the policy of the house, without a word of SQL.
 * PermenPANRB 6/2022: the pegawai plans, records and receives (Ps 7, 14, 20, 25); the pejabat penilai sets, monitors, rates
 * (Ps 14, 19, 24); the atasan pejabat penilai steps in and decides objections (L.IV.A.11, Ps 29); pengelola kinerja run the
 * administration of their unit (Ps 28). Of the house: the inspektorat reads, an admin never sees an appraisal.
 */
type Orang = string;
type Id = string;

const berlaku = (masa: Masa, hari: string) => masa.mulai <= hari && (masa.selesai === null || hari < masa.selesai);

function didalam(kota: Kota, unit: Id, atas: Id): boolean {
  for (let u: Id | null = unit; u !== null; u = kota.unit.find((satu) => satu.id === u)?.induk ?? null) if (u === atas) return true;
  return false;
}

type NamaPeran = Kota["peran"][number]["peran"];
const memegang = (kota: Kota, o: Orang, peran: readonly NamaPeran[], unit: Id) =>
  kota.peran.some((p) => p.orang === o && peran.includes(p.peran) && berlaku(p, kota.hari) && didalam(kota, unit, p.unit));
const akar = (kota: Kota) => kota.unit[0]?.id ?? "";
const unitJabatan = (kota: Kota, jabatan: Id) => kota.jabatan.find((j) => j.id === jabatan)?.unit ?? "";
const skpOf = (kota: Kota, id: Id) => wajib(kota.skp.find((s) => s.id === id));
function wajib<T>(satu: T | undefined): T {
  if (satu === undefined) throw new Error("Orakel mencari data yang tidak ada di kota acak.");
  return satu;
}

/** The relations of one person to one SKP. */
function keSkp(kota: Kota, o: Orang, id: Id) {
  const s = skpOf(kota, id);
  const unit = unitJabatan(kota, s.jabatan);
  const milikku = kota.skp.find((satu) => satu.orang === o);
  return {
    pemilik: s.orang === o,
    penilai: s.penilai === o,
    atasan: s.atasan === o,
    pengganti: s.pengganti === o,
    pengelola: memegang(kota, o, ["PENGELOLA_KINERJA"], unit),
    inspektorat: memegang(kota, o, ["INSPEKTORAT"], unit),
    rekan: s.orang !== o && milikku?.penilai === s.penilai,
    bawahan: milikku?.penilai === s.orang,
  };
}

function keEvaluasi(kota: Kota, o: Orang, id: Id) {
  const e = wajib(kota.evaluasi.find((satu) => satu.id === id));
  const { atasan, pengelola, inspektorat } = keSkp(kota, o, e.skp);
  return { pemilik: e.orang === o, penilai: e.penilai === o, atasan, pengelola, inspektorat };
}

/** Ps 25, L.V.A.5: the one rated gets the document when it is delivered, by whatever way they look. */
function keDokumen(kota: Kota, o: Orang, id: Id): boolean {
  const d = wajib(kota.dokumen.find((satu) => satu.id === id));
  const e = kota.evaluasi.find((satu) => satu.id === d.evaluasi);
  const s = keSkp(kota, o, d.skp);
  if (d.orang === o) return e === undefined || !["TERBUKA", "DITETAPKAN"].includes(e.status);
  return (e ? e.penilai === o : s.penilai) || s.atasan || s.pengelola || s.inspektorat;
}

const pegang = (kota: Kota, o: Orang) => kota.penugasan.filter((t) => t.orang === o && berlaku(t, kota.hari));
const unitDefinitif = (kota: Kota, o: Orang) => pegang(kota, o).flatMap((t) => (t.jenis === "DEFINITIF" ? [unitJabatan(kota, t.jabatan)] : []));
const unitSemua = (kota: Kota, o: Orang) => pegang(kota, o).map((t) => unitJabatan(kota, t.jabatan));

/** The post that says where a person stands: the definitive one, else the one held as Plt., else the last before, else the next. */
function jabatanUtama(kota: Kota, o: Orang): { jabatan: Id; kini: boolean } | null {
  const kini = pegang(kota, o);
  const satu = kini.find((t) => t.jenis === "DEFINITIF") ?? kini.toSorted((a, b) => b.mulai.localeCompare(a.mulai))[0];
  if (satu) return { jabatan: satu.jabatan, kini: true };
  const lalu = kota.penugasan
    .filter((t) => t.orang === o && t.selesai !== null && t.selesai <= kota.hari)
    .toSorted((a, b) => (b.selesai ?? "").localeCompare(a.selesai ?? ""))[0];
  return lalu ? { jabatan: lalu.jabatan, kini: false } : null;
}

/** The relations of one person to another. */
function kePegawai(kota: Kota, o: Orang, dia: Orang) {
  const utama = jabatanUtama(kota, dia);
  const milikku = jabatanUtama(kota, o);
  const unit = utama ? unitJabatan(kota, utama.jabatan) : akar(kota);
  const dinilai = kota.hari.startsWith("2026") && kota.skp.some((s) => s.orang === dia && (s.penilai === o || s.atasan === o));
  const dibawah = pegang(kota, o).some((atas) => pegang(kota, dia).some((t) => kota.jabatan.find((j) => j.id === t.jabatan)?.atasan === atas.jabatan));
  const puncak = memegang(kota, o, ["PENGELOLA_KINERJA", "ADMIN"], akar(kota));
  const mengurus = puncak || unitSemua(kota, dia).some((u) => memegang(kota, o, ["PENGELOLA_KINERJA", "ADMIN"], u));
  const peranDia = kota.peran.filter((p) => p.orang === dia && berlaku(p, kota.hari));
  return {
    diri: o === dia,
    mengurus,
    pembaca: memegang(kota, o, ["PENGELOLA_KINERJA", "ADMIN", "INSPEKTORAT", "PIMPINAN"], unit),
    penilai: dinilai || dibawah,
    pengurus: memegang(kota, o, ["PENGELOLA_KINERJA", "ADMIN"], unit),
    pengelola: memegang(kota, o, ["PENGELOLA_KINERJA"], unit),
    rekan: Boolean(utama?.kini && milikku?.kini && unitJabatan(kota, utama.jabatan) === unitJabatan(kota, milikku.jabatan)),
    mewakili: o !== dia && unitDefinitif(kota, dia).some((u) => memegang(kota, o, ["PENGELOLA_KINERJA"], u)),
    // never upwards: what the other holds must lie within what one keeps oneself
    aturAkun:
      o !== dia &&
      (puncak || (mengurus && peranDia.every((p) => p.peran === "PENGELOLA_KINERJA" && memegang(kota, o, ["PENGELOLA_KINERJA", "ADMIN"], p.unit)))),
  };
}

const pusat = (kota: Kota, o: Orang) => memegang(kota, o, ["PENGELOLA_KINERJA"], akar(kota));
function kePeran(kota: Kota, o: Orang, id: Id) {
  const p = wajib(kota.peran.find((satu) => satu.id === id));
  const pengelolaPusat = p.peran === "PENGELOLA_KINERJA" && p.unit !== akar(kota) && pusat(kota, o);
  const boleh = memegang(kota, o, ["ADMIN"], p.unit) || pengelolaPusat;
  return { boleh, lihat: boleh || p.orang === o || memegang(kota, o, ["PENGELOLA_KINERJA", "INSPEKTORAT"], p.unit) };
}

export type Putusan = { boleh: boolean; lihat: boolean };
export type AturanOrakel = "publik" | "masuk" | { resource: string; putus: (kota: Kota, o: Orang, id: Id) => Putusan };

const ada = (semua: Record<string, boolean>, nama: readonly string[]) => nama.some((satu) => semua[satu]);
const PEMBACA = ["pemilik", "penilai", "atasan", "pengganti", "pengelola", "inspektorat"];
const skp = (...boleh: string[]): AturanOrakel => ({
  resource: "skp",
  putus: (k, o, id) => ({ boleh: ada(keSkp(k, o, id), boleh), lihat: ada(keSkp(k, o, id), [...boleh, ...PEMBACA]) }),
});
const PEMBACA_TANPA_PENGGANTI = PEMBACA.filter((satu) => satu !== "pengganti");
const skpDilihat = (boleh: readonly string[], lihat: readonly string[]): AturanOrakel => ({
  resource: "skp",
  putus: (k, o, id) => ({ boleh: ada(keSkp(k, o, id), boleh), lihat: ada(keSkp(k, o, id), [...boleh, ...lihat]) }),
});
const skpSaja = (...boleh: string[]): AturanOrakel => ({ resource: "skp", putus: (k, o, id) => sama(ada(keSkp(k, o, id), boleh)) });
const evaluasi = (...boleh: string[]): AturanOrakel => ({
  resource: "evaluasi",
  putus: (k, o, id) => ({ boleh: ada(keEvaluasi(k, o, id), boleh), lihat: ada(keEvaluasi(k, o, id), PEMBACA) }),
});
const lewat = (resource: "rencana_hasil_kerja" | "realisasi" | "bukti", ...boleh: string[]): AturanOrakel => ({
  resource,
  putus: (k, o, id) => {
    const semua = keSkp(k, o, wajib([...k.rhk, ...k.realisasi, ...k.bukti].find((satu) => satu.id === id)).skp);
    return { boleh: ada(semua, boleh), lihat: ada(semua, PEMBACA) };
  },
});
const pegawai = (boleh: readonly string[], lihat: readonly string[] = []): AturanOrakel => ({
  resource: "pegawai",
  putus: (k, o, id) => ({ boleh: ada(kePegawai(k, o, id), boleh), lihat: ada(kePegawai(k, o, id), [...boleh, ...lihat]) }),
});
const unit = (putus: (k: Kota, o: Orang, id: Id) => Putusan): AturanOrakel => ({ resource: "unit", putus });
const sama = (boleh: boolean): Putusan => ({ boleh, lihat: boleh });

const impor = (...boleh: ("PENGELOLA_KINERJA" | "INSPEKTORAT")[]): AturanOrakel => ({
  resource: "impor",
  putus: (k, o, id) => {
    const atas = wajib(k.impor.find((satu) => satu.id === id)).unit;
    return { boleh: memegang(k, o, boleh, atas), lihat: memegang(k, o, ["PENGELOLA_KINERJA", "INSPEKTORAT"], atas) };
  },
});

const PELIHAT = ["diri", "pembaca", "penilai", "rekan"];
/** Who holds which office is no secret inside the city government; only the pengelola of the unit changes it. */
const jabatan: AturanOrakel = {
  resource: "jabatan",
  putus: (k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], unitJabatan(k, id)), lihat: true }),
};

/** Nobody leads a unit in the random city; that half is tested beside the feature. */
const tim = (isBaca: boolean): AturanOrakel => ({
  resource: "tim_kerja",
  putus: (k, o, id) => {
    const t = wajib(k.tim.find((satu) => satu.id === id));
    const mengatur = memegang(k, o, ["PENGELOLA_KINERJA"], t.unit);
    const isAnggota = berlaku(MASA_ANGGOTA, k.hari);
    const membaca = mengatur || memegang(k, o, ["INSPEKTORAT"], t.unit) || (isAnggota && (t.anggota === o || kePegawai(k, o, t.anggota).pengelola));
    return { boleh: isBaca ? membaca : mengatur, lihat: membaca };
  },
});

/** Goals are read by everybody inside; nobody leads a unit in the random city, that half is tested beside the feature. */
const sasaran: AturanOrakel = {
  resource: "sasaran",
  putus: (k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], wajib(k.sasaran.find((satu) => satu.id === id)).unit), lihat: true }),
};

/** A team's matrix is the head's to write; who keeps the unit or was offered a part in it reads it. Nobody heads a team here. */
const matriks = (isBaca: boolean): AturanOrakel => ({
  resource: "matriks_peran",
  putus: (k, o, id) => {
    const m = wajib(k.matriks.find((satu) => satu.id === id));
    const unitTim = m.tim === null ? null : wajib(k.tim.find((satu) => satu.id === m.tim)).unit;
    const dinilai = m.pemilik !== null && k.skp.some((s) => s.orang === m.pemilik && s.penilai === o);
    const diperiksa = [...(unitTim === null ? [] : [unitTim]), ...(m.pemilik === null ? [] : unitSemua(k, m.pemilik))].some((u) =>
      memegang(k, o, ["INSPEKTORAT"], u),
    );
    const membaca = m.pemilik === o || m.anggota === o || dinilai || diperiksa || (unitTim !== null && memegang(k, o, ["PENGELOLA_KINERJA"], unitTim));
    return { boleh: isBaca ? membaca : m.pemilik === o, lihat: membaca };
  },
});
const hasilMatriks: AturanOrakel = {
  resource: "matriks_hasil",
  putus: (k, o, id) => sama(wajib(k.hasilMatriks.find((satu) => satu.id === id)).anggota === o),
};
/** Only the head begins the team's matrix; nobody heads a team in the random city. */
const ketuaTim: AturanOrakel = {
  resource: "tim_kerja",
  putus: (k, o, id) => {
    const baca = tim(true);
    return { boleh: false, lihat: typeof baca === "object" && baca.putus(k, o, id).lihat };
  },
};

const tiket = (...boleh: ("pelapor" | "pengelola" | "inspektorat")[]): AturanOrakel => ({
  resource: "tiket",
  putus: (k, o, id) => {
    const t = wajib(k.tiket.find((satu) => satu.id === id));
    const semua = { pelapor: t.orang === o, pengelola: memegang(k, o, ["PENGELOLA_KINERJA"], t.unit), inspektorat: memegang(k, o, ["INSPEKTORAT"], t.unit) };
    return { boleh: ada(semua, boleh), lihat: ada(semua, ["pelapor", "pengelola", "inspektorat"]) };
  },
});

/** L.IV.A.2-3 p. 89: the atasan hands the authority on; who receives it and who is rated under it read it. */
const delegasi = (isBaca: boolean): AturanOrakel => ({
  resource: "delegasi_penilaian",
  putus: (k, o, id) => {
    const d = wajib(k.delegasi.find((satu) => satu.id === id));
    const unitnya = unitJabatan(k, d.jabatan);
    const dibawah = pegang(k, o).some((t) => k.jabatan.find((j) => j.id === t.jabatan)?.atasan === d.jabatan);
    const mencabut = memegang(k, o, ["PENGELOLA_KINERJA"], unitnya) || d.oleh === o;
    const membaca = mencabut || d.kepada === o || memegang(k, o, ["INSPEKTORAT"], unitnya) || d.pegawai === o || (d.pegawai === null && dibawah);
    return { boleh: isBaca ? membaca : mencabut, lihat: membaca };
  },
});

/** Everybody reads the library; the pengelola of the unit that owns an indicator, or of one above, keeps it. */
const pustaka: AturanOrakel = {
  resource: "pustaka_indikator",
  putus: (k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], wajib(k.pustaka.find((satu) => satu.id === id)).unit), lihat: true }),
};

/** Templates are read by everybody inside; nobody leads a unit in the random city, that half is tested beside the feature. */
const templat: AturanOrakel = {
  resource: "templat_skp",
  putus: (k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], wajib(k.templat.find((satu) => satu.id === id)).unit), lihat: true }),
};

const ubahUnit = unit((k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], id), lihat: true }));

const kalender = unit((k, o, id) => ({ boleh: id === akar(k) && memegang(k, o, ["PENGELOLA_KINERJA"], id), lihat: id === akar(k) }));

/** Nobody leads a unit in the random city; the head by post is tested beside the feature. */
const kelengkapan = (isBaca: boolean) =>
  unit((k, o, id) => {
    const menjaga = memegang(k, o, ["PENGELOLA_KINERJA", "PIMPINAN"], id);
    const membaca = menjaga || memegang(k, o, ["INSPEKTORAT"], id);
    return { boleh: isBaca ? membaca : menjaga, lihat: membaca };
  });

const isiSkpUnit = unit((k, o, id) => ({
  boleh: memegang(k, o, ["PENGELOLA_KINERJA", "INSPEKTORAT"], id),
  lihat: memegang(k, o, ["PENGELOLA_KINERJA", "PIMPINAN", "INSPEKTORAT"], id),
}));

/** One rule for every operation there is. */
export const ORAKEL: Record<string, AturanOrakel> = {
  "akun.masuk": "publik",
  "akun.masukFaktorKedua": "publik",
  "akun.masukPeragaan": "publik",
  "akun.pakaiKode": "publik",
  "akun.mintaTautanSandi": "publik",
  "akun.pakaiTautan": "publik",
  "akun.pilihanPeragaan": "publik",
  "akun.keluar": "publik",
  "akun.gantiSandi": "masuk",
  "akun.saya": "masuk",
  "akun.terbitkanKode": pegawai(["aturAkun"], ["mengurus"]),
  "beranda.lihat": "masuk",
  "beranda.hariIni": "publik",
  "beranda.bantuan": "masuk",
  "skp.daftarSaya": "masuk",
  "skp.daftarTim": "masuk",
  "skp.mulai": "masuk",
  "skp.lihat": skp(...PEMBACA),
  "skp.nasihatLanjut": skp(...PEMBACA),
  "skp.pilihanRhkPimpinan": skpSaja("pemilik"),
  "skp.pilihanIndikator": skpSaja("pemilik"),
  "skp.pakaiIndikator": skp("pemilik"),
  "skp.simpan": skp("pemilik"),
  "skp.sumberSalinan": skpSaja("pemilik"),
  "skp.salin": skp("pemilik"),
  "skp.izinkanSalin": skp("pemilik"),
  "skp.ajukan": skp("pemilik"),
  "skp.kembalikan": skp("penilai", "atasan"),
  "skp.aturEkspektasi": skp("penilai", "atasan"),
  "skp.tetapkan": skp("penilai", "atasan"),
  "skp.tulisPesan": skp("pemilik", "penilai", "atasan"),
  "skp.mulaiPerubahan": skp("pemilik", "penilai", "pengganti"),
  "skp.batalkanPerubahan": skp("pemilik", "penilai"),
  "skp.riwayatVersi": skp(...PEMBACA),
  "skp.lihatVersi": skp(...PEMBACA),
  "skp.tautan": skpSaja("pemilik", "penilai"),
  "skp.tautkan": skp("pemilik", "penilai"),
  // no SKP of the random city ended, so nobody succeeds anybody there
  "serahTerima.lihat": skpDilihat(PEMBACA_TANPA_PENGGANTI, []),
  "serahTerima.simpan": skpDilihat(["pemilik"], PEMBACA_TANPA_PENGGANTI),
  "serahTerima.terima": skpDilihat([], ["pemilik", "penilai"]),
  // nobody in the random city has a SKP of a pimpinan; that their people read the manual is tested beside the feature
  "manualIki.lihat": skp(...PEMBACA),
  "manualIki.unduh": skp(...PEMBACA),
  "manualIki.simpan": skp("pemilik"),
  "manualIki.pimpinan": "masuk",
  "strategi.daftar": skp(...PEMBACA),
  "strategi.unduhWorkblock": skp(...PEMBACA),
  "strategi.mulai": skp("pemilik"),
  "strategi.simpan": skp("pemilik"),
  "strategi.hapus": skp("pemilik"),
  "strategi.keMatriks": skp("pemilik"),
  "realisasi.lihatBulan": "masuk",
  "realisasi.simpan": lewat("rencana_hasil_kerja", "pemilik"),
  "realisasi.tambahTautan": lewat("realisasi", "pemilik"),
  "realisasi.tambahBerkas": lewat("realisasi", "pemilik"),
  "realisasi.hapusBukti": lewat("bukti", "pemilik"),
  "realisasi.unduhBukti": lewat("bukti", ...PEMBACA),
  "dialog.lihat": skp(...PEMBACA),
  "dialog.tugas": "masuk",
  "dialog.usulkan": skp("pemilik", "penilai", "atasan"),
  "dialog.balasUsul": skp("pemilik", "penilai", "atasan"),
  "dialog.terimaUsul": skp("pemilik", "penilai", "atasan"),
  "dialog.tolakUsul": skp("pemilik", "penilai", "atasan"),
  "dialog.tarikUsul": skp("pemilik", "penilai", "atasan"),
  "dialog.catat": skp("pemilik", "penilai", "atasan", "pengganti"),
  "dialog.simpan": skp("pemilik", "penilai", "atasan", "pengganti"),
  "dialog.setujui": skp("pemilik", "penilai", "atasan", "pengganti"),
  "dialog.nyatakanPaham": skp("pemilik"),
  "dialog.nyatakanRagu": skp("pemilik"),
  "dialog.jawabRagu": skp("penilai", "atasan", "pengganti"),
  "dialog.lanjutkanRagu": skp("pemilik"),
  "dialog.selesaikanRagu": skp("pemilik"),
  "umpanBalik.beri": skp("penilai", "atasan", "rekan", "bawahan"),
  "umpanBalik.catatPihakLain": skp("penilai"),
  "umpanBalik.daftar": skp(...PEMBACA),
  "umpanBalik.rekan": "masuk",
  "capaianOrganisasi.daftar": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "capaianOrganisasi.tetapkan": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "evaluasi.daftarSaya": "masuk",
  "evaluasi.daftarTim": "masuk",
  "evaluasi.lihat": evaluasi(...PEMBACA),
  "evaluasi.mengapa": evaluasi(...PEMBACA),
  "evaluasi.simpanRating": evaluasi("penilai"),
  "evaluasi.tetapkanPredikat": evaluasi("penilai"),
  "evaluasi.sampaikan": evaluasi("penilai"),
  "evaluasi.terima": evaluasi("pemilik"),
  "evaluasi.tandaTangani": evaluasi("pemilik"),
  "dokumen.daftar": { resource: "dokumen", putus: (k, o, id) => sama(keDokumen(k, o, id)) },
  "dokumen.unduh": { resource: "dokumen", putus: (k, o, id) => sama(keDokumen(k, o, id)) },
  "dokumen.siapkan": skp("pemilik", "penilai", "atasan", "pengelola"),
  "dokumen.periksa": "publik",
  "dokumen.periksaBerkas": "publik",
  "perwakilan.calon": pegawai(["mewakili"]),
  "perwakilan.mulai": pegawai(["mewakili"]),
  "perwakilan.akhiri": "masuk",
  "jejakAkses.saya": "masuk",
  "peran.daftar": { resource: "peran", putus: (k, o, id) => sama(kePeran(k, o, id).lihat) },
  "peran.cabut": { resource: "peran", putus: kePeran },
  "peran.beri": unit((k, o, id) => {
    const boleh = memegang(k, o, ["ADMIN"], id) || (id !== akar(k) && pusat(k, o));
    return { boleh, lihat: boleh || memegang(k, o, ["PENGELOLA_KINERJA", "INSPEKTORAT"], id) };
  }),
  "pegawai.daftar": pegawai(PELIHAT),
  "pegawai.pilihanUnit": "masuk",
  "organisasi.pohon": "masuk",
  "organisasi.lihatUnit": "masuk",
  "organisasi.pilihan": "masuk",
  "kalender.lihat": "masuk",
  "kalender.bukaTahun": kalender,
  "kalender.aturJendela": kalender,
  "kalender.aturTenggat": kalender,
  "kalender.catatLibur": kalender,
  "kalender.hapusLibur": kalender,
  "organisasi.tambahUnit": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "organisasi.ubahUnit": ubahUnit,
  "organisasi.gabungUnit": ubahUnit,
  "organisasi.pecahUnit": ubahUnit,
  "organisasi.akhiriUnit": ubahUnit,
  "jabatan.lihat": "masuk",
  "jabatan.tambah": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "jabatan.ubah": jabatan,
  "jabatan.akhiri": jabatan,
  "masalahStruktur.daftar": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "pegawai.ekspor": "masuk",
  "impor.unduhDaftar": "masuk",
  "impor.daftar": impor("PENGELOLA_KINERJA", "INSPEKTORAT"),
  "impor.lihat": impor("PENGELOLA_KINERJA", "INSPEKTORAT"),
  "impor.laporan": impor("PENGELOLA_KINERJA", "INSPEKTORAT"),
  "impor.unggah": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "impor.petakan": impor("PENGELOLA_KINERJA"),
  "impor.terapkan": impor("PENGELOLA_KINERJA"),
  "impor.batalkan": impor("PENGELOLA_KINERJA"),
  "impor.tinggalkan": impor("PENGELOLA_KINERJA"),
  "impor.unduhContoh": "masuk",
  "akun.mulaiMasukTunggal": "publik",
  "akun.pintu": "publik",
  "akun.catatMasukTunggal": "masuk",
  "akun.pertama": "masuk",
  "akun.keamanan": "masuk",
  "akun.sesiSaya": "masuk",
  "akun.akhiriSesi": "masuk",
  "akun.siapkanFaktorKedua": "masuk",
  "akun.pasangFaktorKedua": "masuk",
  "akun.lepasFaktorKedua": "masuk",
  "akun.daftar": pegawai(["mengurus"]),
  "akun.lihatPegawai": pegawai(["mengurus"]),
  "akun.akhiriSesiPegawai": pegawai(["aturAkun"], ["mengurus"]),
  "akun.tutup": pegawai(["aturAkun"], ["mengurus"]),
  "akun.bukaLagi": pegawai(["aturAkun"], ["mengurus"]),
  "cari.temukan": pegawai(PELIHAT),
  "profil.lihat": pegawai(PELIHAT),
  "pegawai.ubah": pegawai(["pengurus"], PELIHAT),
  "pegawai.tambah": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA", "ADMIN"], id))),
  "pegawai.pilihanJabatan": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA", "ADMIN"], id))),
  "penugasan.riwayat": "masuk",
  "penugasan.cariJabatan": "masuk",
  "penugasan.tetapkan": jabatan,
  "penugasan.pindahkan": jabatan,
  "penugasan.akhiri": {
    resource: "penugasan",
    putus: (k, o, id) => ({ boleh: memegang(k, o, ["PENGELOLA_KINERJA"], unitJabatan(k, wajib(k.penugasan.find((t) => t.id === id)).jabatan)), lihat: true }),
  },
  "penugasan.aturKeadaan": pegawai(["pengelola"], ["diri", "penilai", "pembaca"]),
  "penugasan.berhentikan": pegawai(["pengelola"], ["diri", "penilai", "pembaca"]),
  "penugasan.akhiriKeadaan": {
    resource: "keadaan_pegawai",
    putus: (k, o, id) => sama(kePegawai(k, o, wajib(k.keadaan.find((satu) => satu.id === id)).orang).pengelola),
  },
  "timKerja.daftar": tim(true),
  "timKerja.lihat": tim(true),
  "timKerja.buat": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "timKerja.ubah": tim(false),
  "timKerja.tambahAnggota": tim(false),
  "timKerja.gantiKetua": tim(false),
  "timKerja.keluarkanAnggota": tim(false),
  "timKerja.akhiri": tim(false),
  "pohonKinerja.lihat": "masuk",
  "pohonKinerja.unduh": "masuk",
  "pohonKinerja.garisPandang": "masuk",
  "pohonKinerja.kejanggalan": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "sasaran.tambah": ubahUnit,
  "sasaran.ubah": sasaran,
  "sasaran.akhiri": sasaran,
  "sasaran.tautkan": lewat("rencana_hasil_kerja", "pemilik", "penilai", "pengelola"),
  "matriks.daftar": "masuk",
  "matriks.mulai": "masuk",
  "matriks.tawaran": "masuk",
  "matriks.lihat": matriks(true),
  "matriks.unduh": matriks(true),
  "matriks.mulaiTim": ketuaTim,
  "matriks.tambahKolom": matriks(false),
  "matriks.ubahKolom": matriks(false),
  "matriks.hapusKolom": matriks(false),
  "matriks.simpanSel": matriks(false),
  "matriks.tawarkan": matriks(false),
  "matriks.pakai": hasilMatriks,
  "matriks.tolak": hasilMatriks,
  "penilai.saya": "masuk",
  "penilai.lihat": pegawai(["diri", "pembaca", "penilai"]),
  "tiket.buat": "masuk",
  "tiket.calon": "masuk",
  "tiket.daftarSaya": "masuk",
  "tiket.daftarMasuk": { resource: "tiket", putus: (k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], wajib(k.tiket.find((t) => t.id === id)).unit)) },
  "tiket.lihat": tiket("pelapor", "pengelola", "inspektorat"),
  "tiket.ambil": tiket("pengelola"),
  "tiket.jawab": tiket("pengelola"),
  "delegasi.daftar": delegasi(true),
  "delegasi.surat": delegasi(true),
  "delegasi.cabut": delegasi(false),
  "delegasi.beri": {
    resource: "jabatan",
    putus: (k, o, id) => {
      const j = wajib(k.jabatan.find((satu) => satu.id === id));
      return sama(memegang(k, o, ["PENGELOLA_KINERJA"], j.unit) || pegang(k, o).some((t) => t.jabatan === j.atasan));
    },
  },
  "templatSkp.daftar": "masuk",
  "templatSkp.pilihan": "masuk",
  "templatSkp.pilihanUnit": "masuk",
  "templatSkp.lihat": "masuk",
  "templatSkp.asal": skpSaja(...PEMBACA),
  "templatSkp.tambah": ubahUnit,
  "templatSkp.perbaiki": templat,
  "templatSkp.hentikan": templat,
  "templatSkp.pakai": skp("pemilik"),
  "templatSkp.calon": "masuk",
  "templatSkp.usulkan": "masuk",
  "templatSkp.penetapan": "masuk",
  "templatSkp.tetapkanMassal": "masuk",
  "indikator.daftar": "masuk",
  "indikator.lihat": "masuk",
  "indikator.muat": "masuk",
  "indikator.pilihanUnit": "masuk",
  "indikator.tambah": ubahUnit,
  "indikator.perbaiki": pustaka,
  "indikator.hentikan": pustaka,
  "indikator.wajibkan": ubahUnit,
  "indikator.lepasWajib": ubahUnit,
  "kelengkapan.lihat": kelengkapan(true),
  "kelengkapan.daftar": kelengkapan(true),
  "kelengkapan.perubahan": kelengkapan(true),
  "kelengkapan.ingatkan": kelengkapan(false),
  "kelengkapan.ekspor": kelengkapan(true),
  "kelengkapan.eksporIsi": isiSkpUnit,
  "kelengkapan.aturKolomSerah": kalender,
  "kelengkapan.periksaSerah": unit((k, o, id) => sama(memegang(k, o, ["PENGELOLA_KINERJA"], id))),
  "kelengkapan.unduhSerah": unit((k, o, id) => ({
    boleh: memegang(k, o, ["PENGELOLA_KINERJA"], id),
    lihat: memegang(k, o, ["PENGELOLA_KINERJA", "PIMPINAN", "INSPEKTORAT"], id),
  })),
  "audit.verifikasi": unit((k, o, id) => sama(memegang(k, o, ["INSPEKTORAT"], id))),
};
