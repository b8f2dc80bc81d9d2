import { z } from "zod";
import { nipPegawai } from "#features/pegawai/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { RefusalDefinition, RefusalDetail } from "#platform/refusal.ts";
import { adminUnit, inspektoratPeranUnit, pengelolaPusatUnit } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { LABEL_PERAN, PERAN } from "./kata-peran.ts";
import type { Peran } from "./kata-peran.ts";
import { findPegawaiByNip, insertPeran, lockPeranBeririsan } from "./queries.ts";
import { TanggalMulai, TanggalSelesai } from "./schemas.ts";
import { TOLAK_PERAN } from "./teks.ts";
import { peranBolehDiberi } from "./wewenang.ts";

export const beri = writeOperation({
  summary: "Memberi seseorang peran untuk satu unit dan unit di bawahnya, untuk masa tertentu",
  http: ["POST", "/peran"],
  input: z
    .object({
      unitId: Id,
      nip: nipPegawai("NIP belum diisi."),
      peran: z.enum(PERAN, "Pilih salah satu peran."),
      mulai: TanggalMulai,
      /** The first day without the role; null: until taken back. */
      selesai: TanggalSelesai.default(null),
      dasar: teksWajib(500, "Dasar", "Tulis dasar pemberian peran ini, misalnya nomor surat keputusan."),
    })
    .refine((input) => input.selesai === null || input.selesai > input.mulai, { path: ["selesai"], error: "Tanggal berakhir harus sesudah tanggal mulai." }),
  output: z.object({ peranId: z.string(), nama: z.string(), peran: z.enum(PERAN) }),
  access: on((input: { unitId: string }) => input.unitId, [adminUnit, pengelolaPusatUnit], [pengelolaUnit, inspektoratPeranUnit]),
  refusals: [
    TOLAK_PERAN.PERAN_DI_LUAR_WEWENANG,
    TOLAK_PERAN.PERAN_UNTUK_DIRI_SENDIRI,
    TOLAK_PERAN.PEGAWAI_TIDAK_DITEMUKAN,
    TOLAK_PERAN.PERAN_SUDAH_ADA,
    TOLAK_PERAN.PERAN_BERTENTANGAN,
  ],
  async run(context, { unitId, nip, peran, mulai, selesai, dasar }) {
    const { tx, actor, today } = context;
    const oleh = personOf(context);
    if (!(await peranBolehDiberi(tx, unitId, actor, today)).includes(peran)) tolak(TOLAK_PERAN.PERAN_DI_LUAR_WEWENANG, "peran");
    if (mulai < today)
      refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path: "mulai", code: "lampau", message: "Peran paling awal berlaku mulai hari ini." }]);
    const pegawai = (await findPegawaiByNip(tx, nip, today)) ?? tolak(TOLAK_PERAN.PEGAWAI_TIDAK_DITEMUKAN, "nip");
    if (pegawai.id === oleh) tolak(TOLAK_PERAN.PERAN_UNTUK_DIRI_SENDIRI, "nip");
    const beririsan = await lockPeranBeririsan(tx, pegawai.id, mulai, selesai);
    if (beririsan.some((one) => one.peran === peran && one.unitId === unitId)) tolak(TOLAK_PERAN.PERAN_SUDAH_ADA, "peran", { nama: pegawai.nama });
    const lain = beririsan.find((one) => bertentangan(one.peran, peran));
    if (lain) tolak(TOLAK_PERAN.PERAN_BERTENTANGAN, "peran", { nama: pegawai.nama, lain: LABEL_PERAN[lain.peran].toLowerCase() });
    const peranId = await insertPeran(tx, { pegawaiId: pegawai.id, peran, unitId, mulai, selesai, dasar, oleh });
    context.audit({ jenis: "peran", id: peranId, rincian: { pegawaiId: pegawai.id, peran, unitId, mulai, selesai, dasar } });
    return { peranId, nama: pegawai.nama, peran };
  },
});

/** Whoever inspects neither keeps appraisals nor accounts. */
function bertentangan(a: Peran, b: Peran): boolean {
  const memeriksa = (peran: Peran) => peran === "INSPEKTORAT";
  const mengelola = (peran: Peran) => peran === "PENGELOLA_KINERJA" || peran === "ADMIN";
  return (memeriksa(a) && mengelola(b)) || (mengelola(a) && memeriksa(b));
}

/** A refusal that also stands at its field. */
function tolak(definition: RefusalDefinition, path: string, detail: RefusalDetail = {}): never {
  return refuse(definition, detail, [{ path, code: definition.code.toLowerCase(), message: definition.sentence(detail) }]);
}
