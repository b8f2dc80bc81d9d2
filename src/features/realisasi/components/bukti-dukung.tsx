import { ukuranBerkas } from "#web/format/angka.ts";
import { Berkas } from "#web/ui/berkas.tsx";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BuktiResponse } from "../schemas.ts";

const JENIS = "image/png,image/jpeg,image/webp,.pdf,.xlsx,.docx,.csv,.txt";

/** Evidence of one record: what is there, a file, a link. Inside the form of the record, so that sending it saves the words too. */
export function BuktiDukung({
  bukti,
  diketik,
  galat,
}: {
  bukti: readonly BuktiResponse[];
  diketik: { tautan: string; judul: string } | null;
  galat: (name: string) => string | undefined;
}) {
  const isTautan = Boolean(diketik?.tautan || diketik?.judul || galat("tautan") || galat("judul"));
  return (
    <fieldset className="isian susun j3" id="bukti">
      <legend>Bukti dukung</legend>
      <p className="dua">Foto yang menunjukkan hasil, bukan kegiatan. Jangan memotret wajah atau nama pasien.</p>
      <DaftarBukti bukti={bukti} hapus />
      <Berkas
        name="berkas"
        label="Tambah foto atau berkas"
        petunjuk="Paling besar 5 MB: foto, PDF, XLSX, DOCX, CSV, atau TXT."
        accept={JENIS}
        kamera
        galat={galat("berkas")}
      />
      <Buka judul="Tautan atau nama bukti" terbuka={isTautan}>
        <Isian
          name="judul"
          label="Nama bukti"
          opsional
          petunjuk="Misalnya Register kohort, hlm. 12."
          maxLength={200}
          defaultValue={diketik?.judul ?? ""}
          galat={galat("judul")}
        />
        <Isian
          name="tautan"
          label="Tautan ke bukti"
          opsional
          petunjuk="Misalnya https://contoh.medan.go.id/laporan."
          inputMode="url"
          autoComplete="off"
          defaultValue={diketik?.tautan ?? ""}
          galat={galat("tautan")}
        />
      </Buka>
      <p>
        <Tombol jenis="kedua" name="aksi" value="bukti" penuh>
          Tambahkan bukti
        </Tombol>
      </p>
    </fieldset>
  );
}

/** The evidence there is; with `hapus` each can be taken away. Draws nothing when there is none. */
export function DaftarBukti({ bukti, hapus }: { bukti: readonly BuktiResponse[]; hapus?: boolean }) {
  if (bukti.length === 0) return null;
  return (
    <ul className="susun j2">
      {bukti.map((satu) => (
        <li className="lembar bukti-satu" key={satu.id}>
          <div>
            <a href={satu.tautan ?? `/api/v1/bukti/${satu.id}/berkas`} {...(satu.tautan ? { target: "_blank", rel: "noreferrer" } : {})}>
              {satu.judul}
            </a>
            <p className="dua">
              {satu.berkas ? `${satu.berkas.nama === satu.judul ? "" : `${satu.berkas.nama}, `}${ukuranBerkas(satu.berkas.ukuran)}` : "tautan"}
              {satu.wakil && `, ditambahkan ${satu.wakil} atas nama pemiliknya`}
            </p>
          </div>
          {hapus && (
            <Tombol jenis="ketiga" name="aksi" value={`hapus:${satu.id}`} formNoValidate aria-label={`Hapus ${satu.judul}`}>
              Hapus
            </Tombol>
          )}
        </li>
      ))}
    </ul>
  );
}
