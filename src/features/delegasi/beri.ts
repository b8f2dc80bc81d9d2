import { z } from "zod";
import { nipPegawai } from "#features/pegawai/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { sniffFile } from "#platform/files/sniff.ts";
import { BerkasMasuk, Id, teksWajib, tanggal } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { atasanJabatan, pengelolaJabatanDelegasi } from "./access.ts";
import { insertSurat, listBertumpang, listPenerima } from "./queries.ts";
import type { DasarWewenang, Penerima } from "./queries.ts";
import { TOLAK_DELEGASI } from "./teks.ts";

const SETAHUN = 366 * 86_400_000;
const PENGAWAS_KE_ATAS = new Set(["PENGAWAS", "ADMINISTRATOR", "JPT", "KEPALA_DAERAH"]);

export const beri = writeOperation({
  summary: "Mendelegasikan wewenang menilai bawahan satu jabatan, dengan surat dan masa berlaku",
  http: ["POST", "/jabatan/:jabatanId/delegasi"],
  input: z
    .object({
      jabatanId: Id,
      kepadaNip: nipPegawai("Tulis NIP penerima."),
      mulai: tanggal("Pilih tanggal mulai."),
      selesai: tanggal("Pilih tanggal berakhir; delegasi berakhir sendiri pada hari itu."),
      alasan: teksWajib(1000, "Alasan", "Tulis mengapa didelegasikan."),
      nomorSurat: teksWajib(200, "Nomor surat", "Tulis nomor suratnya."),
      surat: BerkasMasuk,
    })
    .refine(({ mulai, selesai }) => selesai > mulai, { path: ["selesai"], error: "Tanggal berakhir harus sesudah tanggal mulai." }),
  output: z.object({ delegasiId: z.string(), kepada: z.string() }),
  access: on((input: { jabatanId: string }) => input.jabatanId, [pengelolaJabatanDelegasi, atasanJabatan]),
  refusals: [
    TOLAK_DELEGASI.PENERIMA_TIDAK_DITEMUKAN,
    TOLAK_DELEGASI.PENERIMA_TIDAK_BERWENANG,
    TOLAK_DELEGASI.DELEGASI_BERTUMPANG,
    TOLAK_DELEGASI.DELEGASI_TERLALU_LAMA,
    TOLAK_DELEGASI.SURAT_DITOLAK,
  ],
  async run(context, { jabatanId, kepadaNip, mulai, selesai, alasan, nomorSurat, surat }) {
    const { tx, now, audit, enqueue } = context;
    const oleh = personOf(context);
    const di = (path: string, tolakan: (typeof TOLAK_DELEGASI)[keyof typeof TOLAK_DELEGASI], detail = {}) =>
      refuse(tolakan, detail, [{ path, code: "delegasi", message: tolakan.sentence(detail) }]);
    if (Date.parse(selesai) - Date.parse(mulai) > SETAHUN) di("selesai", TOLAK_DELEGASI.DELEGASI_TERLALU_LAMA);
    const berkas = await sniffFile(surat.nama, surat.isi);
    if (!berkas.ok || !(berkas.jenis === "application/pdf" || berkas.jenis.startsWith("image/"))) return di("surat", TOLAK_DELEGASI.SURAT_DITOLAK);
    const pegangan = await listPenerima(tx, kepadaNip, jabatanId, mulai);
    if (pegangan.length === 0) di("kepadaNip", TOLAK_DELEGASI.PENERIMA_TIDAK_DITEMUKAN);
    const pilihan = pegangan.map((satu) => ({ satu, dasar: dasarWewenang(satu) })).find(({ dasar }) => dasar !== null);
    if (!pilihan?.dasar) return di("kepadaNip", TOLAK_DELEGASI.PENERIMA_TIDAK_BERWENANG, { nama: pegangan[0]?.nama });
    const [ada] = await listBertumpang(tx, jabatanId, mulai, selesai);
    if (ada) di("mulai", TOLAK_DELEGASI.DELEGASI_BERTUMPANG, { nama: ada.nama });
    const berkasId = await insertSurat(tx, { nama: berkas.nama, jenis: berkas.jenis, isi: surat.isi, pemilikId: oleh, pada: now });
    const { id } = await tx
      .insertInto("delegasi_penilaian")
      .values({
        jabatan_id: jabatanId,
        kepada_id: pilihan.satu.id,
        kepada_jabatan_id: pilihan.satu.jabatan_id,
        dasar_wewenang: pilihan.dasar,
        alasan,
        nomor_surat: nomorSurat,
        berkas_id: berkasId,
        mulai,
        selesai,
        diberikan_oleh: oleh,
        dicatat_oleh: oleh,
        dibuat_pada: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await enqueue("penilai.segarkan", {});
    audit({ jenis: "delegasi_penilaian", id, rincian: { jabatanId, kepada: pilihan.satu.id, dasar: pilihan.dasar, mulai, selesai, nomorSurat } });
    return { delegasiId: id, kepada: pilihan.satu.nama };
  },
});

/** By what a person may be handed the authority (Ps 1(9); L.IV.A.2-3, 7 p. 89); null: not at all. */
function dasarWewenang(satu: Penerima): DasarWewenang | null {
  if (satu.di_jabatan_ini && (satu.penugasan === "PLT" || satu.penugasan === "PLH")) return satu.penugasan;
  if (PENGAWAS_KE_ATAS.has(satu.jenis) && satu.penugasan !== "TAMBAHAN") return "PEJABAT_LAIN";
  return satu.jenis === "FUNGSIONAL" && (satu.is_pimpinan_unit || satu.is_mandiri) ? "FUNGSIONAL_PEMIMPIN_UNIT" : null;
}
