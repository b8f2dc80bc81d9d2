import type { Ekspektasi, NilaiPerilaku, PeranUmpanBalik } from "#rules/kosakata.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Ind, Skp } from "./baris-skp.ts";
import { wib } from "./waktu.ts";

export type Realisasi = { id: string; skp_id: string; rhk_id: string; indikator_id: string | null; bulan: string; nilai: number | null; uraian: string; dicatat_oleh: string; dicatat_pada: string };
export type Bukti = { id: string; realisasi_id: string; judul: string; tautan: string; dibuat_pada: string };
export type UmpanBalik = { id: string; skp_id: string; periode_evaluasi_id: string; rhk_id: string | null; nilai: NilaiPerilaku | null; peran: PeranUmpanBalik; dari_id: string | null; dari_label: string; teks: string; dibuat_pada: string };

/** How a person's year goes: mostly as expected, some above, some below. */
export type Bawaan = { hasil: Ekspektasi; perilaku: Ekspektasi };
const TOKOH_BAWAAN: Record<string, Bawaan> = { ahmad: { hasil: "DIATAS", perilaku: "DIATAS" }, putri: { hasil: "DIBAWAH", perilaku: "SESUAI" }, sari: { hasil: "SESUAI", perilaku: "SESUAI" }, maruf: { hasil: "SESUAI", perilaku: "DIATAS" }, melva: { hasil: "DIATAS", perilaku: "SESUAI" } };

export function bawaan(skp: Skp): Bawaan {
  if (skp.org.tokoh && TOKOH_BAWAAN[skp.org.tokoh]) return TOKOH_BAWAAN[skp.org.tokoh] as Bawaan;
  if (skp.org.tokoh) return { hasil: "SESUAI", perilaku: "SESUAI" };
  const n = acakDari(`bawaan/${skp.id}`).pecahan();
  if (n < 0.09) return { hasil: "DIATAS", perilaku: "DIATAS" };
  if (n < 0.2) return { hasil: "DIATAS", perilaku: "SESUAI" };
  if (n > 0.985) return { hasil: "SESUAI", perilaku: "DIBAWAH" };
  if (n > 0.92) return { hasil: "DIBAWAH", perilaku: "SESUAI" };
  return { hasil: "SESUAI", perilaku: "SESUAI" };
}

const KALIMAT: Record<Ekspektasi, readonly string[]> = {
  DIATAS: ["Cara baru yang dicoba bulan lalu berhasil; hasil melewati yang diharapkan.", "Kerja sama dengan unit tetangga mempercepat penyelesaian.", "Sisa pekerjaan bulan lalu tuntas, bulan ini lebih cepat."],
  SESUAI: ["Berjalan sesuai rencana; tidak ada hambatan berarti.", "Sempat tertunda sepekan, terkejar pada akhir bulan.", "Data sudah dicocokkan dengan catatan unit.", "Pekerjaan rutin selesai, dua kasus dilanjutkan bulan depan."],
  DIBAWAH: ["Tertinggal karena dua rekan cuti; rencana kejar sudah dibahas.", "Banyak berkas kembali, penyebabnya sedang diperbaiki.", "Alat rusak tiga hari, sebagian layanan dipindah ke pekan depan."],
};

/** The value of an indicator in a month (1–9) for a person who does as `mutu` says; accumulating ones grow. */
function nilaiBulan(ind: Ind, bulan: number, mutu: Ekspektasi, goyang: number): number {
  const lebar = Math.max(ind.atas - ind.bawah, Math.abs(ind.atas) * 0.02);
  const tengah = (ind.bawah + ind.atas) / 2;
  const arah = ind.arah === "NAIK" ? 1 : -1;
  const geser = mutu === "SESUAI" ? goyang * lebar * 0.35 : (mutu === "DIATAS" ? 1 : -1) * arah * lebar * (0.65 + Math.abs(goyang) * 0.4);
  const nilai = (tengah + geser) * (ind.akum ? bulan / 12 : 1);
  const bulat = lebar >= 4 || Number.isInteger(ind.bawah + ind.atas) ? Math.round(nilai) : Math.round(nilai * 10) / 10;
  return ind.satuan === "%" ? Math.min(100, Math.max(0, bulat)) : Math.max(0, bulat);
}

/** Records of January to September; September is still missing for one in three, and for most of Sari's. */
export function susunRealisasi(skp: Skp): { realisasi: Realisasi[]; bukti: Bukti[] } {
  const realisasi: Realisasi[] = [];
  const bukti: Bukti[] = [];
  if (skp.status !== "DITETAPKAN") return { realisasi, bukti };
  const mutu = bawaan(skp);
  const acak = acakDari(`realisasi/${skp.id}`);
  const septemberBelum = skp.org.tokoh === "sari" || (skp.org.tokoh === null && acak.mungkin(0.3));
  let nomor = 0;
  for (const rhk of skp.rhk) {
    const sasaran: (Ind | null)[] = skp.pendekatan === "KUALITATIF" ? [null] : rhk.indikator;
    for (const ind of sasaran) {
      nomor += 1;
      // the whole person's year leans one way, single indicators differ
      const mutuInd: Ekspektasi = mutu.hasil === "SESUAI" ? (acak.mungkin(0.16) ? "DIBAWAH" : acak.mungkin(0.2) ? "DIATAS" : "SESUAI") : acak.mungkin(0.75) ? mutu.hasil : "SESUAI";
      for (let bulan = 1; bulan <= 9; bulan += 1) {
        if (bulan === 9 && septemberBelum && !(skp.org.tokoh === "sari" && nomor === 3)) continue;
        const bb = String(bulan).padStart(2, "0");
        const id = idDari(`realisasi/${skp.id}/${nomor}/${bb}`);
        const pada = wib(`2026-${String(bulan + 1).padStart(2, "0")}-0${acak.bulat(2, 9)}`, `${acak.bulat(8, 16) < 10 ? "08" : acak.bulat(10, 16)}:${acak.bulat(10, 59)}`);
        realisasi.push({ id, skp_id: skp.id, rhk_id: rhk.id, indikator_id: ind?.id ?? null, bulan: `2026-${bb}-01`, nilai: ind ? nilaiBulan(ind, bulan, mutuInd, acak.pecahan() * 2 - 1) : null, uraian: acak.pilih(KALIMAT[mutuInd]), dicatat_oleh: skp.org.id, dicatat_pada: pada });
        if (bulan % 3 === 0 || acak.mungkin(0.2)) bukti.push({ id: idDari(`bukti/${id}`), realisasi_id: id, judul: `Rekap ${["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September"][bulan - 1]}`, tautan: `https://arsip.contoh.invalid/${skp.org.jabatan.unitKode.toLowerCase()}/2026-${bb}`, dibuat_pada: pada });
      }
    }
  }
  return { realisasi, bukti };
}

const UMPAN_HASIL: Record<Ekspektasi, readonly string[]> = {
  DIATAS: ["Hasilnya melewati yang kita sepakati. Bagikan caranya kepada rekan.", "Sangat baik; tolong dokumentasikan supaya bisa ditiru unit lain."],
  SESUAI: ["Sudah baik, pertahankan.", "Sesuai kesepakatan. Jaga kelengkapan buktinya.", "Berjalan baik; kurangi yang menunggu di akhir bulan."],
  DIBAWAH: ["Belum sesuai yang kita sepakati. Mari bahas hambatannya pekan ini.", "Masih tertinggal; saya tambahkan satu rekan untuk membantu."],
};
const UMPAN_PERILAKU: Record<Ekspektasi, readonly [NilaiPerilaku, string][]> = {
  DIATAS: [["KOLABORATIF", "Selalu siap membantu unit lain dan mengingatkan rekan dengan santun."], ["BERORIENTASI_PELAYANAN", "Warga menyebut namanya sebagai petugas yang menjelaskan dengan sabar."]],
  SESUAI: [["BERORIENTASI_PELAYANAN", "Sudah baik melayani; tingkatkan keramahan pada jam sibuk."], ["AKUNTABEL", "Teliti dan dapat dipercaya."], ["HARMONIS", "Senang membantu rekan kerja."]],
  DIBAWAH: [["AKUNTABEL", "Tiga kali tidak hadir tanpa kabar; sudah dibicarakan dan belum berubah."], ["HARMONIS", "Nada bicara kepada rekan perlu dijaga; sudah kita bahas."]],
};

/** Feedback of the superior every quarter, sometimes of a colleague; hand-written where the stories are told. */
export function susunUmpanBalik(skp: Skp, periode: { id: string; triwulan: string; akhir: string }[]): UmpanBalik[] {
  if (skp.status !== "DITETAPKAN") return [];
  const mutu = bawaan(skp);
  const acak = acakDari(`umpan/${skp.id}`);
  return periode.flatMap((satu, n) => {
    const pada = wib(satu.akhir, `1${acak.bulat(0, 6)}:${acak.bulat(10, 59)}`);
    const rhk = skp.rhk[n % skp.rhk.length];
    const [nilai, teks] = acak.pilih(UMPAN_PERILAKU[mutu.perilaku]);
    const milik = { skp_id: skp.id, periode_evaluasi_id: satu.id, dibuat_pada: pada };
    const pimpinan = { peran: "PIMPINAN" as const, dari_id: skp.penilai.id, dari_label: skp.penilai.nama };
    const isi: UmpanBalik[] = [
      { ...milik, ...pimpinan, id: idDari(`umpan/${skp.id}/${satu.triwulan}/h`), rhk_id: rhk?.id ?? null, nilai: null, teks: acak.pilih(UMPAN_HASIL[mutu.hasil]) },
      { ...milik, ...pimpinan, id: idDari(`umpan/${skp.id}/${satu.triwulan}/p`), rhk_id: null, nilai, teks },
    ];
    if (skp.org.tokoh === "sari") isi.push({ ...milik, id: idDari(`umpan/${skp.id}/${satu.triwulan}/pasien`), rhk_id: null, nilai: "BERORIENTASI_PELAYANAN", peran: "PIHAK_LAIN", dari_id: null, dari_label: "Pasien", teks: "Kurang ramah dalam menangani pasien, namun yang bersangkutan sangat cekatan." });
    if (skp.org.tokoh === "maruf") isi.push({ ...milik, ...pimpinan, id: idDari(`umpan/${skp.id}/${satu.triwulan}/m`), rhk_id: null, nilai: "ADAPTIF", teks: "Awalnya ragu apa yang dinilai; setelah indikator kita tulis ulang bersama, Ma'ruf mencatat tiap bulan dan berani bertanya." });
    return isi;
  });
}
