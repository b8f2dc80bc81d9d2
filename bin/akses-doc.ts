import { aksesMatrix } from "../tests/contract/akses-matrix.ts";

/** `docs/akses.md`: operation × person, evaluated by the real relations on the world's records. */
export async function renderAksesDoc(): Promise<string> {
  const { people, rows } = await aksesMatrix();
  const cell = { BOLEH: "boleh", TIDAK_BERHAK: "lihat", TIDAK_TERLIHAT: "·", BELUM_MASUK: "·", KOSONG: "kosong" } as const;
  const lines = [
    "# Akses: operasi × orang",
    "",
    "Dibuat oleh `npm run generate` dari relasi akses yang sebenarnya, pada dunia uji di `tests/world.ts`: data milik Sari, yang dinilai Budi, yang diatasi Yusnidar. Satu uji gagal bila tabel ini tidak sama lagi; uji lain mengirim setiap sel lewat HTTP.",
    "",
    "**boleh** = boleh melakukan; **lihat** = boleh melihat datanya, tindakannya ditolak 403; **·** = tidak tampak (404, atau 401 bila belum masuk); **kosong** = daftar tanpa isi.",
    "",
    `| Operasi | ${people.map((one) => one.label).join(" | ")} |`,
    `|---|${people.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| \`${row.id}\` ${row.summary} | ${row.verdicts.map((verdict) => cell[verdict]).join(" | ")} |`),
    "",
  ];
  return lines.join("\n");
}
