import type { JejakRow } from "#features/skp/queries.ts";
import { porsiPenulisan } from "#rules/porsi-penulisan.ts";
import type { z } from "zod";
import { kunciDariBagian } from "./baris.ts";
import type { Baris } from "./baris.ts";
import type { UsulRow } from "./queries.ts";
import type { BarisResponse } from "./schemas.ts";

type Satu = z.output<typeof BarisResponse>;
type Langkah = Satu["jejak"][number];

const JAWABAN = { DITERIMA: "TERIMA", DITOLAK: "TOLAK", DITARIK: "TARIK", GUGUR: "GUGUR" } as const;

/** Each line with whose words it stands in and its own trail, drawn from the trail of the SKP and the proposals. */
export function susunBaris(baris: readonly Baris[], jejak: readonly JejakRow[], usul: readonly UsulRow[], ditawarkan: ReadonlyMap<string, string>) {
  const porsi = porsiPenulisan(
    baris.map((one) => ({ ...one, ditawarkan: ditawarkan.get(one.kunci) ?? null })),
    usul,
  );
  const tulisan = perKunci(jejak, kunciDariBagian(baris));
  const lengkap = baris.map((one): Satu => ({
    kunci: one.kunci,
    bagian: one.bagian,
    jenis: one.jenis,
    kini: one.kini,
    asal: porsi.nilai.asal.get(one.kunci) ?? "PEGAWAI",
    usulTerbuka: usul.find((satu) => satu.kunci === one.kunci && satu.status === "TERBUKA")?.id ?? null,
    jejak: [...(tulisan.get(one.kunci) ?? []), ...usul.filter((satu) => satu.kunci === one.kunci).flatMap(langkahUsul)].toSorted((a, b) =>
      a.pada.localeCompare(b.pada),
    ),
  }));
  return { baris: lengkap, porsi };
}

/** What was written on each line; a change that came from an accepted proposal is told by the proposal. */
function perKunci(jejak: readonly JejakRow[], kunciBagian: (bagian: string) => string | null): Map<string, Langkah[]> {
  const hasil = new Map<string, Langkah[]>();
  for (const { pada, oleh, olehId, perubahan } of jejak)
    for (const satu of perubahan) {
      const kunci = satu.kunci ?? kunciBagian(satu.bagian);
      if (kunci === null || satu.usul) continue;
      const langkah: Langkah = { pada: pada.toISOString(), oleh, olehId, tindakan: "TULIS", dari: satu.dari, menjadi: satu.menjadi, alasan: null };
      hasil.set(kunci, [...(hasil.get(kunci) ?? []), langkah]);
    }
  return hasil;
}

function langkahUsul(usul: UsulRow): Langkah[] {
  const dibuat: Langkah = {
    pada: usul.pada.toISOString(),
    oleh: usul.oleh,
    olehId: usul.olehId,
    tindakan: usul.membalasId ? "BALAS" : "USUL",
    dari: usul.dari,
    menjadi: usul.menjadi,
    alasan: usul.alasan,
  };
  // the answer by other words is told by the proposal that answers
  if (usul.status === "TERBUKA" || usul.status === "DIBALAS" || !usul.dijawabPada) return [dibuat];
  const dijawab: Langkah = {
    pada: usul.dijawabPada.toISOString(),
    oleh: usul.dijawabOleh,
    olehId: usul.dijawabOlehId,
    tindakan: JAWABAN[usul.status],
    dari: null,
    menjadi: null,
    alasan: usul.alasanJawab,
  };
  return [dibuat, dijawab];
}
