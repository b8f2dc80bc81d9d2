import { tulisRentang } from "#rules/angka.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Jab, Kota, Org } from "./baris-orang.ts";
import { RENCANA_TOKOH, rencanaJabatan } from "./isi/pustaka.ts";
import type { IndikatorIsi, RhkIsi } from "./isi/pustaka.ts";
import { wib } from "./waktu.ts";

export type Ind = IndikatorIsi & { id: string; target: string };
export type Rhk = Omit<RhkIsi, "indikator"> & { id: string; urutan: number; rhkPimpinanId: string | null; indikator: Ind[] };
export type Skp = {
  id: string; org: Org; penilai: Org; penilaiJab: Jab; penilaiAlasan: string; atasan: Org | null; atasanJab: Jab | null;
  keluarga: "JPT" | "JA_JF"; pendekatan: "KUALITATIF" | "KUANTITATIF"; status: "DRAF" | "DIAJUKAN" | "DITETAPKAN"; alasanKembali: string | null; batas: string | null; tugasBelajar: "SEDANG" | null;
  rhk: Rhk[]; lampiran: [string, string[]][]; ekspektasi: [string, string][]; dibuat: string; diajukan: string | null; ditetapkan: string | null;
};

/** The acting head of the Dinas Pendidikan; his own definitive post is its secretary. */
export const PLT = { orang: "parlindungan", jabatan: "kadisdik", mulai: "2026-03-02" } as const;

/** Who rates whom: nearest filled superior post upwards; the Plt. counts as the holder of the post he runs. */
export function rantai(kota: Kota, org: Org): { org: Org; jab: Jab }[] {
  const jabatan = new Map(kota.jabatan.map((one) => [one.id, one]));
  const pemegang = new Map(kota.orang.map((one) => [one.jabatan.id, one]));
  const kadisdik = kota.jabatan.find((one) => one.kunci === PLT.jabatan);
  const plt = kota.orang.find((one) => one.tokoh === PLT.orang);
  if (kadisdik && plt) pemegang.set(kadisdik.id, plt);
  const hasil: { org: Org; jab: Jab }[] = [];
  // a Plt. is rated where he reports as Plt. (L.IV.A.6 p. 89)
  let id = org === plt && kadisdik ? kadisdik.atasanId : org.jabatan.atasanId;
  for (let langkah = 0; id !== null && langkah < 12; langkah += 1) {
    const satu = pemegang.get(id);
    const jab = jabatan.get(id);
    if (satu && jab && satu !== org && hasil.at(-1)?.org !== satu) hasil.push({ org: satu, jab });
    id = jab?.atasanId ?? null;
  }
  return hasil;
}

const KEADAAN_KHUSUS: Record<string, Skp["status"]> = { theresia: "DRAF" };

/** Plans of everybody with a superior, superiors first, so that a result can point at the one it intervenes. */
export function susunSkp(kota: Kota): Skp[] {
  const hasil = new Map<Org, Skp>();
  const antre = kota.orang.filter((one) => one.jenis !== "NON_ASN").map((org) => ({ org, atas: rantai(kota, org) })).toSorted((a, b) => a.atas.length - b.atas.length);
  for (const [urut, { org, atas }] of antre.entries()) {
    const [penilai, atasan] = atas;
    if (penilai) hasil.set(org, susunSatu(org, urut, penilai, atasan ?? null, hasil.get(penilai.org) ?? null));
  }
  return [...hasil.values()];
}

function susunSatu(org: Org, urut: number, penilai: { org: Org; jab: Jab }, atasan: { org: Org; jab: Jab } | null, skpPenilai: Skp | null): Skp {
  const acak = acakDari(`skp/${org.id}`);
  const keluarga = org.jabatan.kind.jenis === "JPT" || org.jabatan.kind.mandiri ? "JPT" : "JA_JF";
  const isPemimpin = org.jabatan.isPimpinan;
  const status = org.tokoh ? (KEADAAN_KHUSUS[org.tokoh] ?? "DITETAPKAN") : isPemimpin ? "DITETAPKAN" : (["DRAF", "DIAJUKAN"] as const)[urut % 23 === 5 ? 0 : urut % 23 === 11 ? 1 : 2] ?? "DITETAPKAN";
  const pendekatan = !org.tokoh && acak.mungkin(0.18) ? "KUALITATIF" : "KUANTITATIF";
  const isi = (org.tokoh && RENCANA_TOKOH[org.tokoh]) || rencanaJabatan(org.jabatan.jenis);
  const awal = status === "DITETAPKAN" ? "2026-01" : "2026-10";
  const hari = (dari: number) => `${awal}-${String(dari).padStart(2, "0")}`;
  const rhk = isi.map((one, nomor) => susunRhk(org, one, nomor, skpPenilai, acak.bulat(-2, 2), pendekatan));
  return {
    id: idDari(`skp/${org.id}`), org, penilai: penilai.org, penilaiJab: penilai.jab,
    penilaiAlasan: `${penilai.jab.kunci === PLT.jabatan ? "Plt. " : ""}${penilai.jab.nama}, ${penilai.jab.id === org.jabatan.atasanId ? "atasan langsung" : "atasan terdekat yang terisi"} menurut struktur sejak 2 Januari 2026.`,
    atasan: atasan?.org ?? null, atasanJab: atasan?.jab ?? null, keluarga, pendekatan, status,
    alasanKembali: status === "DRAF" && urut % 2 === 0 && org.tokoh === null ? "Indikator kedua belum punya satuan yang dapat dihitung. Tulis berapa dan per apa, lalu ajukan lagi." : null,
    batas: status === "DITETAPKAN" ? null : "2026-12-31", tugasBelajar: org.tokoh === "belajar" ? "SEDANG" : null, rhk,
    lampiran: [["DUKUNGAN_SUMBER_DAYA", ["Komputer dan jaringan yang berfungsi pada jam kerja", "Pendampingan pimpinan sebulan sekali"]], ["SKEMA_PERTANGGUNGJAWABAN", ["Realisasi dicatat tiap bulan beserta bukti yang menunjukkan hasil"]], ["KONSEKUENSI", ["Apabila memenuhi ekspektasi, diprioritaskan mengikuti pelatihan", "Apabila tidak memenuhi ekspektasi, target dan dukungan dibahas ulang dalam dialog kinerja"]]],
    ekspektasi: acak.beberapa<[string, string]>([["BERORIENTASI_PELAYANAN", "Menyapa dan menjelaskan tahapan layanan kepada setiap orang yang datang"], ["KOMPETEN", "Bersedia mengajarkan pengetahuan dan keterampilan kepada rekan"], ["KOLABORATIF", "Aktif berpartisipasi dan berkontribusi sesuai keahliannya"], ["ADAPTIF", "Mencoba cara kerja baru dan melaporkan hasilnya"]], acak.bulat(1, 2)),
    dibuat: wib(hari(5), "09:10"), diajukan: status === "DRAF" ? null : wib(hari(9), "14:20"), ditetapkan: status === "DITETAPKAN" ? wib(`2026-01-${String(acak.bulat(14, 29)).padStart(2, "0")}`, "10:05") : null,
  };
}

function susunRhk(org: Org, isi: RhkIsi, nomor: number, skpPenilai: Skp | null, geser: number, pendekatan: Skp["pendekatan"]): Rhk {
  const pilihan = skpPenilai?.status === "DRAF" ? [] : (skpPenilai?.rhk ?? []);
  return {
    ...isi, id: idDari(`rhk/${org.id}/${nomor}`), urutan: nomor, rhkPimpinanId: pilihan[nomor % Math.max(1, pilihan.length)]?.id ?? null,
    indikator: isi.indikator.map((one, k) => {
      const lebar = one.atas - one.bawah;
      const bawah = org.tokoh || lebar < 4 ? one.bawah : one.bawah + geser;
      const atas = org.tokoh || lebar < 4 ? one.atas : one.atas + geser;
      const target = tulisRentang(bawah, atas, one.satuan);
      return { ...one, bawah, atas, target, id: idDari(`indikator/${org.id}/${nomor}/${k}`), teks: pendekatan === "KUALITATIF" ? `${one.teks}: ${target}` : one.teks };
    }),
  };
}
