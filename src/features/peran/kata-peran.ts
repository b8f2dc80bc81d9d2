/** The roles of an instansi in words; no imports, so that pages may use it. */
export const PERAN = ["PENGELOLA_KINERJA", "PIMPINAN", "INSPEKTORAT", "ADMIN"] as const;
export type Peran = (typeof PERAN)[number];

export const LABEL_PERAN: Record<Peran, string> = {
  PENGELOLA_KINERJA: "Pengelola kinerja",
  PIMPINAN: "Pimpinan",
  INSPEKTORAT: "Inspektorat",
  ADMIN: "Admin",
};

/** What a role does and does not open, in the words people read before they give it. */
export const EFEK_PERAN: Record<Peran, { boleh: string; tidak: string }> = {
  PENGELOLA_KINERJA: {
    boleh: "menetapkan capaian organisasi, membaca SKP dan evaluasi, mengurus data pegawai, dan membantu pegawai di unit ini serta unit di bawahnya",
    tidak: "menilai, menetapkan SKP, atau menandatangani untuk orang lain",
  },
  PIMPINAN: {
    boleh: "melihat ringkasan unit ini dan unit di bawahnya",
    tidak: "membuka rincian penilaian seseorang yang bukan bawahannya",
  },
  INSPEKTORAT: {
    boleh: "membaca SKP, evaluasi, dan jejak perubahan di unit ini serta unit di bawahnya; setiap pembacaan tercatat",
    tidak: "mengubah apa pun, dan tidak dapat sekaligus menjadi pengelola kinerja atau admin",
  },
  ADMIN: {
    boleh: "mengurus akun, peran, dan pengaturan untuk unit ini serta unit di bawahnya",
    tidak: "membaca SKP, realisasi, umpan balik, evaluasi, atau dokumen siapa pun",
  },
};
