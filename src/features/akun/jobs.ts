import { z } from "zod";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import type { KirimSurel } from "#platform/surel.ts";
import { MENIT_TAUTAN, hashTautan, tautanBaru } from "./kode.ts";
import { batalkanKode, findPenerimaSurel, insertKodeSurel, pastikanAkun } from "./queries.ts";

const Data = z.object({ nip: z.string() });
/** Nobody's mailbox is filled by somebody else. */
const JARAK_MENIT = 2;

export function jobsAkun({ db, clock, kirimSurel, alamat }: { db: Database; clock: Clock; kirimSurel: KirimSurel | null; alamat: string }): {
  "akun.kirimSurel": JobDefinition;
} {
  return {
    "akun.kirimSurel": {
      async run(data) {
        const { nip } = Data.parse(data);
        const now = clock.now();
        const penerima = kirimSurel && (await findPenerimaSurel(db, nip, new Date(now.getTime() - JARAK_MENIT * 60_000)));
        if (!kirimSurel || !penerima) return;
        const kunci = tautanBaru();
        const akun = await db.transaction().execute(async (tx) => {
          const ada = await pastikanAkun(tx, penerima.pegawaiId);
          if (!ada || ada.ditutup_pada) return null;
          await batalkanKode(tx, ada.id, now, ["SUREL"]);
          await insertKodeSurel(tx, ada.id, hashTautan(kunci), now, new Date(now.getTime() + MENIT_TAUTAN * 60_000));
          return ada;
        });
        if (akun)
          await kirimSurel({
            kepada: penerima.surel,
            judul: "Kata sandi baru untuk Terang",
            isi: isiSurel(akun.nama, `${alamat}/masuk/tautan?kunci=${kunci}`),
          });
      },
    },
  };
}

function isiSurel(nama: string, tautan: string): string {
  return `Yth. ${nama},

Ada permintaan kata sandi baru untuk akun Terang Anda. Bila Anda yang meminta, buka tautan ini dalam ${MENIT_TAUTAN} menit dan pilih kata sandi baru:

${tautan}

Tautan ini hanya dapat dipakai sekali. Bila Anda tidak meminta, abaikan surel ini; kata sandi Anda tidak berubah. Bila surel seperti ini datang berkali-kali, beri tahu pengelola kinerja unit Anda.

Terang, Pemerintah Kota Medan
`;
}
