import { z } from "zod";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import type { KirimSurel } from "#platform/surel.ts";
import { isiPengingat } from "#rules/kata-pengingat.ts";
import { listSurat, tandaiDisurati } from "./queries-pengingat.ts";
import type { SuratPengingat } from "./queries-pengingat.ts";

const Data = z.object({ kiriman: z.string() });

/** Sends the reminders of one press of the button to those who have a mail address. */
export function jobsKelengkapan({ db, clock, kirimSurel, alamat }: { db: Database; clock: Clock; kirimSurel: KirimSurel | null; alamat: string }): {
  "kelengkapan.kirimPengingat": JobDefinition;
} {
  return {
    "kelengkapan.kirimPengingat": {
      async run(data) {
        const { kiriman } = Data.parse(data);
        if (!kirimSurel) return;
        for (const surat of await listSurat(db, kiriman)) {
          await kirimSurel({ kepada: surat.surel, judul: `Pengingat SKP ${surat.tahun}`, isi: isiSurel(surat, alamat) });
          await tandaiDisurati(db, kiriman, surat.kepadaId, surat.hal, clock.now());
        }
      },
    },
  };
}

function isiSurel({ kepada, oleh, hal, tahun, tentang }: SuratPengingat, alamat: string): string {
  return `Yth. ${kepada},

${oleh} mengingatkan Anda: ${isiPengingat(hal, tahun, tentang)}.

Buka Beranda Anda di Terang untuk melanjutkan:

${alamat}/

Pengingat ini hilang sendiri begitu urusannya selesai. Bila ada yang keliru, tanyakan kepada ${oleh} atau pengelola kinerja unit Anda.

Terang, Pemerintah Kota Medan
`;
}
