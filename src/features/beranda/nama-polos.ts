/** A name without the titles after it: "Sari Rahmadani, A.Md.Keb." → "Sari Rahmadani". Those before it stay: "dr. Budi". */
export function namaPolos(nama: string): string {
  return nama.split(",")[0] ?? nama;
}
