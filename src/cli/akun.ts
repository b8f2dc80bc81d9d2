import { parseArgs } from "node:util";
import { denganBasisData } from "./basis-data.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";
import { panggilSebagaiSistem } from "./sebagai-sistem.ts";

/** `akun pertama --nip … --nama …`: the first administrator of an empty database, with a code to sign in with. */
export const akun: Perintah = ([kata = "", ...lebih]) => {
  if (kata !== "pertama")
    throw new PerintahError(`Perintah akun ${kata === "" ? "belum lengkap" : `${kata} tidak dikenal`}; tulis akun pertama --nip NIP --nama NAMA.`);
  const { nip, nama } = baca(lebih);
  return denganBasisData(async (connection, config) => {
    if (config.mode !== "produksi")
      throw new PerintahError("akun pertama hanya untuk mode produksi; peragaan sudah berisi tokohnya. Atur TERANG_MODE=produksi.");
    const hasil = await (await panggilSebagaiSistem(connection))("akun.pertama", { nip, nama });
    return { keluaran: { ...hasil, alamat: `${config.baseUrl ?? ""}/masuk/kode` } };
  });
};

function baca(args: readonly string[]): { nip: string; nama: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: { nip: { type: "string" }, nama: { type: "string" } } });
    if (values.nip && values.nama) return { nip: values.nip, nama: values.nama };
  } catch {
    // said below
  }
  throw new PerintahError("Tulis akun pertama --nip NIP --nama NAMA, keduanya terisi.");
}
