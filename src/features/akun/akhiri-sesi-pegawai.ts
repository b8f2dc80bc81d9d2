import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { pengaturAkun, pengelolaPegawai } from "./access.ts";
import { hapusSesi } from "./queries.ts";
import { findAkunId } from "./queries-pegawai.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const akhiriSesiPegawai = writeOperation({
  summary: "Mengakhiri semua sesi seorang pegawai, misalnya bila ponselnya hilang",
  http: ["POST", "/akun/pegawai/:pegawaiId/akhiri-sesi"],
  input: z.object({ pegawaiId: Id }),
  output: z.object({ jumlah: z.number() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengaturAkun], [pengelolaPegawai]),
  refusals: [TOLAK_AKUN.AKUN_BELUM_ADA],
  async run({ tx, audit, lupakanSesi }, { pegawaiId }) {
    const { id } = (await findAkunId(tx, pegawaiId)) ?? refuse(TOLAK_AKUN.AKUN_BELUM_ADA);
    const jumlah = await hapusSesi(tx, id, { kecualiToken: "" });
    audit({ jenis: "akun", id, rincian: { pegawaiId, jumlah } });
    lupakanSesi(id);
    return { jumlah };
  },
});
