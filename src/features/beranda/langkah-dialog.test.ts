import { expect, test } from "vitest";
import { langkahDialog } from "./langkah-dialog.ts";

const tugas = { skpId: "s1", dialogId: null, lawan: "Sari Rahmadani, A.Md.Keb.", pihak: "PENILAI", jumlah: 1, sejak: "2026-10-05" } as const;

test("keraguan pegawai menjadi langkah penilai dengan hari sejak ia menunggu; yang lama didahulukan", () => {
  const [satu] = langkahDialog(
    [
      { ...tugas, jenis: "KERAGUAN" },
      { ...tugas, jenis: "KERAGUAN", skpId: "s2", lawan: "Dewi", sejak: "2026-10-12" },
    ],
    "2026-10-14",
  );
  expect(satu).toMatchObject({
    kode: "JAWAB_KERAGUAN",
    peran: "PENILAI",
    judul: "Jawab keraguan Sari Rahmadani dan Dewi",
    alasan: expect.stringContaining("5 Oktober"),
    tombol: { ke: "/skp/s1/dialog#paham" },
    urut: "2026-10-19",
  });
});

test("usul, jawaban, dan catatan pertemuan menjadi langkah pegawai; tidak ada yang menunggu, tidak ada langkah", () => {
  const saya = { ...tugas, pihak: "PEGAWAI", lawan: "dr. Budi Nasution" } as const;
  const langkah = langkahDialog(
    [
      { ...saya, jenis: "USUL", jumlah: 2 },
      { ...saya, jenis: "JAWABAN" },
      { ...saya, jenis: "PERSETUJUAN", dialogId: "d1" },
    ],
    "2026-10-14",
  );
  expect(langkah.map((satu) => [satu.judul, satu.tombol?.ke])).toEqual([
    ["Jawab 2 usul dr. Budi Nasution", "/skp/s1/dialog#usul"],
    ["Baca jawaban dr. Budi Nasution atas keraguan Anda", "/skp/s1/dialog#paham"],
    ["Baca catatan pertemuan dengan dr. Budi Nasution", "/skp/s1/dialog/d1"],
  ]);
  expect(langkahDialog([], "2026-10-14")).toEqual([]);
});
