const FORMAT = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });

/** A number as Indonesians write it: thousands point, decimal comma, at most two decimals. "1.250,5" */
export function tulisAngka(nilai: number): string {
  return FORMAT.format(nilai);
}

/** A number with its unit: "69%", "Rp 1.500.000", "34 menit". An empty unit leaves the bare number. */
export function tulisNilai(nilai: number, satuan: string): string {
  if (satuan === "%") return `${tulisAngka(nilai)}%`;
  if (satuan === "Rp") return `Rp ${tulisAngka(nilai)}`;
  return `${tulisAngka(nilai)} ${satuan}`.trimEnd();
}

/** A band with its unit: "56–64%", "minimal 85", "maksimal 3 hari", "3 unit". Null is an open end. */
export function tulisRentang(bawah: number | null, atas: number | null, satuan: string): string {
  if (bawah !== null && atas !== null) {
    if (bawah === atas) return tulisNilai(atas, satuan);
    const awal = satuan === "Rp" ? tulisNilai(bawah, satuan) : tulisAngka(bawah);
    return `${awal}–${satuan === "Rp" ? tulisAngka(atas) : tulisNilai(atas, satuan)}`;
  }
  if (bawah !== null) return `minimal ${tulisNilai(bawah, satuan)}`;
  return atas === null ? "" : `maksimal ${tulisNilai(atas, satuan)}`;
}
