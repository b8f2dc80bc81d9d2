/** The papers a goal may stand in, and how pages name them. Without zod, so that pages stay light. */
export const DOKUMEN_SASARAN = ["RPJMD", "RENSTRA", "PK", "SASARAN_PROGRAM", "SASARAN_KEGIATAN", "PROSES"] as const;
export type DokumenSasaran = (typeof DOKUMEN_SASARAN)[number];
export const LABEL_DOKUMEN: Record<DokumenSasaran, string> = {
  RPJMD: "RPJMD",
  RENSTRA: "Renstra",
  PK: "perjanjian kinerja",
  SASARAN_PROGRAM: "sasaran program",
  SASARAN_KEGIATAN: "sasaran kegiatan",
  PROSES: "proses",
};
