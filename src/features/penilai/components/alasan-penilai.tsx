import type { PenilaiResponse } from "#features/penilai/schemas.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

const SEBAGAI = { DEFINITIF: "", PLT: "Plt. ", PLH: "Plh. ", DELEGASI: "dengan delegasi, " } as const;

/** In which post somebody rates, as it stands under their name. */
export function sebagaiPenilai({ cara, jabatan }: { cara: keyof typeof SEBAGAI | null; jabatan: string | null }): string {
  return `${cara ? SEBAGAI[cara] : ""}${jabatan ?? ""}`;
}

/** Why this person: every step climbed, with the place in the regulation it stands on. */
export function AlasanPenilai({ langkah }: { langkah: PenilaiResponse["langkah"] }) {
  return (
    <ol className="susun j4">
      {langkah.map(({ kode, teks, dasar }, nomor) => (
        <li key={`${nomor} ${kode}`}>
          <p>{teks}</p>
          {dasar && (
            <Dasar>
              {dasar.pasal}
              {dasar.halaman ? `, ${dasar.halaman}` : ""}
            </Dasar>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Who rated before, newest first. */
export function RiwayatPenilai({ riwayat }: { riwayat: PenilaiResponse["riwayat"] }) {
  return (
    <Tabel
      judul="Pejabat penilai tiga tahun terakhir"
      baris={riwayat}
      kunci={(satu) => satu.mulai}
      kosong={<Kosong judul="Belum ada riwayat">Pergantian penilai tercatat di sini begitu jabatan terisi.</Kosong>}
      kolom={[
        {
          kunci: "masa",
          judul: "Masa",
          kepala: true,
          isi: (satu) => `${tanggalTahun(satu.mulai)} sampai ${satu.selesai ? `sebelum ${tanggalTahun(satu.selesai)}` : "sekarang"}`,
        },
        {
          kunci: "penilai",
          judul: "Pejabat penilai",
          isi: (satu) =>
            satu.penilai ? (
              <>
                {satu.penilai}
                <br />
                <span className="dua">{sebagaiPenilai(satu)}</span>
              </>
            ) : (
              "tidak ada"
            ),
        },
        { kunci: "atasan", judul: "Atasan penilai", isi: (satu) => satu.atasan ?? "tidak ada" },
      ]}
    />
  );
}
