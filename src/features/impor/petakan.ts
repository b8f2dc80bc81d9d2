import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengawasImpor, pengelolaImpor } from "./access.ts";
import { BIDANG, bidangKurang } from "./bidang.ts";
import { catatImpor, lockImpor } from "./queries.ts";
import { TOLAK_IMPOR } from "./teks.ts";

export const petakan = writeOperation({
  summary: "Menunjuk kolom mana berisi apa, lalu memeriksa berkas lagi",
  http: ["POST", "/impor/:imporId/pemetaan"],
  input: z.object({
    imporId: Id,
    versi: Versi,
    pemetaan: z.record(z.string().max(100), z.string().max(40)).refine((isi) => Object.keys(isi).length <= 100, "Terlalu banyak kolom."),
  }),
  output: z.object({ imporId: z.string() }),
  access: on((input: { imporId: string }) => input.imporId, [pengelolaImpor], [pengawasImpor]),
  refusals: [TOLAK_IMPOR.IMPOR_TIDAK_SIAP, TOLAK_IMPOR.IMPOR_KOLOM_KURANG],
  async run({ tx, enqueue, audit }, { imporId, versi, pemetaan }) {
    const impor = await lockImpor(tx, imporId);
    if (!["PEMETAAN", "SIAP", "BERGALAT"].includes(impor.status)) refuse(TOLAK_IMPOR.IMPOR_TIDAK_SIAP);
    if (impor.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
    const dikenal = new Set(BIDANG[impor.jenis].map(({ kunci }) => kunci));
    const isi = Object.fromEntries(Object.entries(pemetaan).filter(([, kunci]) => dikenal.has(kunci)));
    const ganda = Object.values(isi).find((kunci, n, semua) => semua.indexOf(kunci) !== n);
    if (ganda !== undefined) {
      const judul = BIDANG[impor.jenis].find(({ kunci }) => kunci === ganda)?.judul ?? ganda;
      refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path: "pemetaan", code: "ganda", message: `${judul} ditunjuk oleh dua kolom. Pilih satu.` }]);
    }
    const kurang = bidangKurang(impor.jenis, isi);
    if (kurang.length > 0) {
      const kolom = kurang.map(({ judul }) => judul).join(", ");
      refuse(TOLAK_IMPOR.IMPOR_KOLOM_KURANG, { kolom }, [{ path: "pemetaan", code: "kurang", message: `Tunjuk kolom untuk ${kolom}.` }]);
    }
    await catatImpor(tx, imporId, { status: "MEMERIKSA", pemetaan: isi, kemajuan: 0, galat: null, versi: versi + 1 });
    await enqueue("impor.periksa", { imporId });
    audit({ jenis: "impor", id: imporId, rincian: { pemetaan: isi } });
    return { imporId };
  },
});
