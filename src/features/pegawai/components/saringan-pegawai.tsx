import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { JENIS_JABATAN, JENIS_PEGAWAI, KEADAAN, LABEL_JENIS_JABATAN, LABEL_JENIS_PEGAWAI, LABEL_KEADAAN, LABEL_URUT, URUT } from "#rules/kosakata-pegawai.ts";
import { KOLOM, type NamaKolom } from "./kolom-pegawai.tsx";

export const NAMA_SARINGAN = ["cari", "unitId", "jenis", "jenisJabatan", "keadaan", "urut"] as const;
export type IsiSaringan = Partial<Record<(typeof NAMA_SARINGAN)[number], string>>;

/** What the address of the page narrows the list to; empty values are left out. */
export function bacaSaringan(alamat: URLSearchParams): IsiSaringan {
  return Object.fromEntries(NAMA_SARINGAN.flatMap((nama) => (alamat.get(nama) ? [[nama, alamat.get(nama) ?? ""]] : [])));
}

/** The address of the list with these filters, others replaced or (undefined) dropped. */
export function alamatDaftar(saringan: IsiSaringan, ganti: Partial<Record<(typeof NAMA_SARINGAN)[number] | "kursor", string | undefined>> = {}): string {
  const alamat = new URLSearchParams();
  for (const [nama, nilai] of Object.entries({ ...saringan, ...ganti })) if (nilai) alamat.set(nama, nilai);
  return alamat.size > 0 ? `/pegawai?${alamat}` : "/pegawai";
}

const pilihan = <K extends string>(kunci: readonly K[], label: Record<K, string>) => kunci.map((nilai) => ({ nilai, teks: label[nilai] }));

/** One form for words, filters, order and columns; it is sent by GET, so every list has an address that can be shared. */
export function SaringanPegawai({
  saringan,
  unit,
  kolom,
}: {
  saringan: IsiSaringan;
  unit: OutputOf<Operations, "pegawai.pilihanUnit">;
  kolom: readonly NamaKolom[];
}) {
  const dipakai = NAMA_SARINGAN.filter((nama) => nama !== "cari" && nama !== "urut" && saringan[nama]).length;
  return (
    <Form method="get" action="/pegawai" className="susun j3" role="search" aria-label="Saring daftar pegawai" key={JSON.stringify(saringan)}>
      <div className="cari-sebaris">
        <Isian
          name="cari"
          label="Cari nama, NIP, jabatan, atau unit"
          defaultValue={saringan.cari ?? ""}
          jenis="teks"
          inputMode="search"
          autoComplete="off"
          maxLength={100}
        />
        <Tombol jenis="kedua">Cari</Tombol>
      </div>
      <Buka judul="Saring, urutkan, pilih kolom" catatan={dipakai > 0 ? `${dipakai} saringan dipakai` : undefined} terbuka={dipakai > 0}>
        <div className="kisi">
          <Isian
            jenis="pilihan"
            name="unitId"
            label="Unit kerja"
            petunjuk={`Termasuk unit di bawahnya.${unit.anak.length > 0 ? " Pilih unit, lalu terapkan untuk melihat bagian-bagiannya." : ""}`}
            defaultValue={saringan.unitId ?? ""}
            kosong="Semua unit"
            pilihan={[
              ...unit.jalur.map((satu, dalam) => ({ nilai: satu.id, teks: `${"\u00a0\u00a0".repeat(dalam)}${satu.nama}` })),
              { nilai: unit.id, teks: `${"\u00a0\u00a0".repeat(unit.jalur.length)}${unit.nama}` },
              ...unit.anak.map((satu) => ({ nilai: satu.id, teks: `${"\u00a0\u00a0".repeat(unit.jalur.length + 1)}${satu.nama}` })),
            ]}
          />
          <Isian
            jenis="pilihan"
            name="jenis"
            label="Jenis pegawai"
            kosong="Semua"
            defaultValue={saringan.jenis ?? ""}
            pilihan={pilihan(JENIS_PEGAWAI, LABEL_JENIS_PEGAWAI)}
          />
          <Isian
            jenis="pilihan"
            name="jenisJabatan"
            label="Jenis jabatan"
            kosong="Semua"
            defaultValue={saringan.jenisJabatan ?? ""}
            pilihan={pilihan(JENIS_JABATAN, LABEL_JENIS_JABATAN)}
          />
          <Isian
            jenis="pilihan"
            name="keadaan"
            label="Keadaan"
            kosong="Masih bertugas"
            defaultValue={saringan.keadaan ?? ""}
            pilihan={pilihan(KEADAAN, LABEL_KEADAAN)}
          />
          <Isian jenis="pilihan" name="urut" label="Urutkan menurut" defaultValue={saringan.urut ?? "nama"} pilihan={pilihan(URUT, LABEL_URUT)} />
        </div>
        <fieldset className="susun j2">
          <legend>Kolom yang ditampilkan</legend>
          {/* without a box ticked the list shows names only, so the field itself must always be sent */}
          <input type="hidden" name="kolom" value="" />
          <div className="sebaris">
            {(Object.keys(KOLOM) as NamaKolom[]).map((nama) => (
              <label key={nama} className="centang">
                <input type="checkbox" name="kolom" value={nama} defaultChecked={kolom.includes(nama)} />
                <span>{KOLOM[nama]}</span>
              </label>
            ))}
          </div>
          <p className="dua">Pilihan kolom diingat di perangkat ini.</p>
        </fieldset>
        <p className="sebaris">
          <Tombol>Terapkan</Tombol>
          {(dipakai > 0 || saringan.cari) && <Link to="/pegawai">Hapus semua saringan</Link>}
        </p>
      </Buka>
    </Form>
  );
}
