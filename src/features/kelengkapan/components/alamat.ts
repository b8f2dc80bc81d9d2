/** The filters of the list as they stand in the address of the page. */
export const NAMA_SARINGAN = ["keadaan", "terlambat", "cari", "urut"] as const;
export type IsiSaringan = Partial<Record<(typeof NAMA_SARINGAN)[number], string>>;

export function bacaSaringan(alamat: { get(nama: string): FormDataEntryValue | string | null }): IsiSaringan {
  return Object.fromEntries(
    NAMA_SARINGAN.flatMap((nama) => (typeof alamat.get(nama) === "string" && alamat.get(nama) !== "" ? [[nama, alamat.get(nama)]] : [])),
  );
}

/** The address of the page for a unit with these filters; values that are left out or empty are dropped. */
export function alamatKelengkapan(unitId: string | null, isi: Record<string, string | number | undefined> = {}): string {
  const alamat = new URLSearchParams();
  if (unitId) alamat.set("unitId", unitId);
  for (const [nama, nilai] of Object.entries(isi)) if (nilai !== undefined && nilai !== "") alamat.set(nama, String(nilai));
  return alamat.size > 0 ? `/kelengkapan?${alamat}` : "/kelengkapan";
}
