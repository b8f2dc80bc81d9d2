import type { Tx } from "#platform/db/connect.ts";
import { periksaNipPegawai } from "#rules/nip-pegawai.ts";
import { findPemakaiNip } from "./queries.ts";
import type { IsiPegawai } from "./schemas.ts";
import { nipDipakai, tolakIsian } from "./teks.ts";

/** The number as it is to be stored; refused at its field when it cannot be, or when somebody else has it. */
export async function simpanNip(tx: Tx, { nip: teks, jenis }: Pick<IsiPegawai, "nip" | "jenis">, pegawaiId: string | null) {
  const { nip, tolak, peringatan } = periksaNipPegawai(teks, jenis);
  if (tolak) tolakIsian("nip", tolak);
  const pemakai = nip ? await findPemakaiNip(tx, nip, pegawaiId) : null;
  if (pemakai) tolakIsian("nip", nipDipakai(pemakai.unit));
  return { nip, peringatan };
}
