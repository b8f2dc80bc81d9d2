import { z } from "zod";
import { periksaNip } from "#rules/nip.ts";

/** A NIP as people type it, with spaces and dots forgiven. */
export const Nip = z.string("Isi NIP Anda.").transform((value, context) => {
  const { nilai, alasan } = periksaNip(value);
  if (nilai) return nilai.nip;
  context.addIssue({ code: "custom", message: value.trim() === "" ? "Isi NIP Anda." : (alasan[0]?.teks ?? "NIP tidak sah.") });
  return z.NEVER;
});

/** The password somebody has; only its presence is judged here. */
export const SandiLama = z.string("Isi kata sandi Anda.").min(1, "Isi kata sandi Anda.").max(200, "Kata sandi paling panjang 200 huruf.");

/** A password somebody chooses; the rules look at it together with whose it is. */
export const SandiBaru = z.string("Isi kata sandi baru.").min(1, "Isi kata sandi baru.").max(1000, "Kata sandi paling panjang 200 huruf.");

/** Said on sign-in: whether the second factor still comes, and then the person is not named yet. */
export const HasilMasuk = z.object({ nama: z.string(), faktorKedua: z.boolean() });

/** A box of a form, or a boolean of the API. */
export const Centang = z
  .union([z.boolean(), z.enum(["on", "true", "false", ""])], "Pilihan ini tidak sah.")
  .default(false)
  .transform((nilai) => nilai === true || nilai === "on" || nilai === "true");
