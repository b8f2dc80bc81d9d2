import type { Tx } from "#platform/db/connect.ts";
import type { IsiTemplat } from "#features/templat-skp/schemas.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { idDari } from "./acak.ts";
import { TEMPLAT_JABATAN } from "./isi/templat-jabatan.ts";
import type { TemplatJabatan } from "./isi/templat-jabatan.ts";
import type { Kota } from "./kota.ts";
import { sisip } from "./sisip.ts";
import type { SkpKota } from "./susun-skp.ts";

const PADA = new Date("2026-01-05T03:00:00Z");
type Pustaka = IsiTemplat["rhk"][number]["indikator"][number]["pustaka"];

/** The templates of the city. Those who came after January and have no set SKP yet began with the one for their post. */
export async function sisipTemplat(tx: Tx, kota: Kota, skp: readonly SkpKota[]): Promise<void> {
  const unitDari = new Map(kota.unit.map((satu) => [satu.kode, satu.id]));
  const pustaka = new Map(
    (
      await tx
        .selectFrom("pustaka_indikator as i")
        .innerJoin("pustaka_indikator_versi as v", "v.pustaka_id", "i.id")
        .select(["i.kode", "i.id as pustakaId", "v.id as versiId"])
        .execute()
    ).map((satu) => [satu.kode, satu]),
  );
  await sisip(
    tx,
    "templat_skp",
    TEMPLAT_JABATAN.map(({ kunci, nama, jabatan, jenisPegawai, unit }) => ({
      id: idDari(`templat:${kunci}`),
      unit_id: ada(unitDari.get(unit), unit),
      nama,
      nama_jabatan: jabatan,
      jenis_pegawai: jenisPegawai,
      keluarga: "JA_JF",
      status: "BERLAKU",
      versi: 1,
    })),
  );
  await sisip(
    tx,
    "templat_skp_versi",
    TEMPLAT_JABATAN.map((satu) => ({
      id: idDari(`templat:${satu.kunci}:1`),
      templat_id: idDari(`templat:${satu.kunci}`),
      nomor: 1,
      isi: isiTemplat(satu, (kode) => (kode ? (pustaka.get(kode) ?? null) : null)) as never,
      catatan: null,
      dibuat_oleh: null,
      dibuat_pada: PADA,
    })),
  );
  await sisip(
    tx,
    "skp_templat",
    skp.flatMap((satu) => {
      const templat = TEMPLAT_JABATAN.find(({ jabatan }) => jabatan === satu.pegawai.jabatan.nama);
      return templat && satu.status !== "DITETAPKAN"
        ? [{ skp_id: satu.id, versi_id: idDari(`templat:${templat.kunci}:1`), oleh: satu.pegawai.id, is_usulan: false, pada: PADA }]
        : [];
    }),
  );
}

function isiTemplat({ kunci, rhk, ekspektasi, lampiran }: TemplatJabatan, pustakaDari: (kode: string | undefined) => Pustaka): IsiTemplat {
  return {
    pendekatan: "KUANTITATIF",
    rhk: rhk.map(({ jenis, teks, pimpinan, penugasanDari, indikator }, r) => ({
      id: idDari(`templat:${kunci}:rhk:${r}`),
      jenis,
      teks,
      rhkPimpinanTeks: pimpinan,
      penugasanDari: penugasanDari ?? null,
      isTugasBelajar: false,
      indikator: indikator.map((satu, i) => {
        const dari = pustakaDari(satu.pustaka);
        return {
          id: idDari(`templat:${kunci}:rhk:${r}:${i}`),
          aspek: satu.aspek,
          teks: satu.teks,
          target: satu.target,
          arah: satu.arah,
          isAkumulatif: satu.isAkumulatif ?? false,
          lintasan: satu.lintasan ?? null,
          perspektif: null,
          pustaka: dari && { versiId: dari.versiId, pustakaId: dari.pustakaId, kode: dari.kode },
        };
      }),
    })),
    ekspektasi: Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, ekspektasi[nilai] ?? []])) as IsiTemplat["ekspektasi"],
    lampiran: Object.fromEntries(JENIS_LAMPIRAN.map((jenis) => [jenis, [...lampiran[jenis]]])) as IsiTemplat["lampiran"],
  };
}

function ada(id: string | undefined, kode: string): string {
  if (id === undefined) throw new Error(`Unit ${kode} tidak ada di kota peragaan.`);
  return id;
}
