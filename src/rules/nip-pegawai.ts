import type { JENIS_PEGAWAI } from "./kosakata-pegawai.ts";
import { periksaNip } from "./nip.ts";

type Jenis = (typeof JENIS_PEGAWAI)[number];

/** A number judged for one kind of employee: refused, kept with a warning, or kept. */
export type NipDiperiksa = { nip: string | null; tolak: string | null; peringatan: string | null };

/**
 * NIP and NI PPPK must read as the law builds them and fit the kind of employee. The numbers of PPPK paruh waktu often do not
 * (they were given out in bulk): 18 digits are kept and what is odd is said. Who is no ASN has none.
 */
export function periksaNipPegawai(teks: string, jenis: Jenis): NipDiperiksa {
  const nip = teks.replace(/^\s*'/, "").replaceAll(/[\s.-]/g, "");
  const tolak = (kalimat: string): NipDiperiksa => ({ nip: null, tolak: kalimat, peringatan: null });
  if (jenis === "NON_ASN") return nip === "" ? { nip: null, tolak: null, peringatan: null } : tolak("Yang bukan ASN tidak punya NIP. Kosongkan isian ini.");
  const { nilai, alasan } = periksaNip(teks);
  if (!nilai) {
    const sebab = alasan[0]?.teks ?? "NIP ini tidak terbaca.";
    return jenis === "PPPK_PARUH_WAKTU" && /^\d{18}$/.test(nip)
      ? { nip, tolak: null, peringatan: `${sebab} Nomor ini tetap disimpan; cocokkan dengan surat keputusannya.` }
      : tolak(sebab);
  }
  if (jenis === "PNS" && nilai.jenis === "PPPK") return tolak("Nomor ini terbaca sebagai NI PPPK, sedangkan jenisnya PNS. Perbaiki salah satunya.");
  if (jenis === "PPPK" && nilai.jenis === "PNS") return tolak("Nomor ini terbaca sebagai NIP PNS, sedangkan jenisnya PPPK. Perbaiki salah satunya.");
  if (jenis === "PPPK_PARUH_WAKTU" && nilai.jenis === "PNS")
    return { nip: nilai.nip, tolak: null, peringatan: "Nomor ini terbaca sebagai NIP PNS. Nomor ini tetap disimpan; cocokkan dengan surat keputusannya." };
  return { nip: nilai.nip, tolak: null, peringatan: null };
}
