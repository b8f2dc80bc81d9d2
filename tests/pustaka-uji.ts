/** A complete indicator of the library, as a form sends it. */
export const ISI_PUSTAKA = {
  teks: "Persentase ibu hamil yang mendapat pelayanan antenatal sesuai standar",
  definisi: "Ibu hamil di wilayah kerja yang diperiksa paling sedikit enam kali.",
  rumus: "Ibu hamil terlayani sesuai standar ÷ ibu hamil sasaran × 100",
  satuan: "%",
  arah: "NAIK",
  aspek: "KUANTITAS",
  garisDasar: "",
  garisDasarTahun: "",
  sumberData: "Kohort ibu",
  frekuensi: "BULANAN",
  urusan: "KESEHATAN",
  jenisJabatan: ["FUNGSIONAL"],
  kataJabatan: "Bidan, dokter",
  targetContoh: "90–95%",
  sumberDefinisi: "Rumusan uji",
} as const;
