import { z } from "zod";
import { pembacaKalender, pengelolaKalender } from "#features/kalender/access.ts";
import { on } from "#platform/access/relation.ts";
import { Id, teks, teksWajib } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { KEYAKINAN } from "#rules/keyakinan.ts";
import { ISI_BERKAS } from "./isi-serah.ts";
import { gantiKolomSerah, lockKolomSerah } from "./queries-kolom.ts";
import { BERKAS_SERAH } from "./queries-serah.ts";

const kosong = (nilai: unknown) => (nilai === "" || nilai === undefined ? null : nilai);
const Nomor = z.coerce.number("Tulis bilangan.").int("Tulis bilangan bulat.").min(1, "Paling kecil 1.").max(100, "Paling banyak 100 kolom.");

/** Columns are policy data: what BKN confirms or changes is written here, not in the program. From today on; what held before stays with its days. */
export const aturKolomSerah = writeOperation({
  summary: "Mengubah, menambah, atau menghapus satu kolom berkas serah terima: judul, isi, urutan, sumber, dan keyakinannya",
  http: ["PUT", "/kelengkapan/:unitId/serah/:berkas/kolom"],
  input: z.object({
    unitId: Id,
    berkas: z.enum(BERKAS_SERAH, "Pilih berkasnya."),
    /** The column as it was read, by its heading; empty: a new one. */
    semula: z.preprocess(kosong, z.string().max(100, "Kolom ini tidak dikenal.").nullable()),
    hapus: z.preprocess((nilai) => nilai === true || nilai === "ya", z.boolean()),
    nama: teksWajib(100, "Judul kolom", "Tulis judulnya seperti di sistem yang menerima."),
    isi: z.preprocess(kosong, z.string().max(60, "Isi ini tidak dikenal.").nullable()),
    urutan: Nomor,
    keyakinan: z.enum(KEYAKINAN, "Pilih tingkat keyakinan."),
    sumber: teksWajib(300, "Sumber", "Tulis dari mana diketahui, misalnya surat atau buku panduan BKN."),
    catatan: teks(300, "Catatan").optional(),
  }),
  output: z.object({ berkas: z.enum(BERKAS_SERAH), jumlah: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  async run({ tx, today, audit }, { unitId, berkas, semula, hapus, urutan, catatan, ...baru }) {
    const salah = (path: string, message: string): never => refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path, code: "tidak_sah", message }]);
    if (baru.isi !== null && !ISI_BERKAS[berkas].some((satu) => satu === baru.isi)) salah("isi", "Berkas ini tidak memuat isi itu. Pilih dari daftar.");
    const kolom = await lockKolomSerah(tx, berkas, today);
    const lama = semula === null ? null : (kolom.find((satu) => satu.nama === semula) ?? refuse(REFUSAL.DATA_SUDAH_BERUBAH, { kolom: semula }));
    const lain = kolom.filter((satu) => satu !== lama);
    if (!hapus && lain.some((satu) => satu.nama === baru.nama)) salah("nama", "Judul ini sudah dipakai kolom lain di berkas yang sama.");
    if (hapus && lain.length === 0) salah("nama", "Berkas paling sedikit memuat satu kolom.");
    const satu = { ...baru, catatan: catatan || null };
    const letak = Math.min(urutan, lain.length + 1) - 1;
    const menjadi = hapus ? lain : [...lain.slice(0, letak), satu, ...lain.slice(letak)];
    await gantiKolomSerah(tx, berkas, today, menjadi);
    audit({
      jenis: "unit",
      id: unitId,
      rincian: {
        berkas,
        dari: lama && { ...lama, urutan: kolom.indexOf(lama) + 1 },
        menjadi: hapus ? null : { ...satu, urutan: letak + 1 },
      },
    });
    return { berkas, jumlah: menjadi.length };
  },
});
