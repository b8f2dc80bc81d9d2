import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_URUSAN, URUSAN } from "#rules/kosakata-indikator.ts";
import { ASPEK, LABEL_ASPEK } from "#rules/kosakata.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const NAMA_SARINGAN = ["cari", "urusan", "aspek", "unitId", "status", "wajib"] as const;
export type IsiSaringan = Partial<Record<(typeof NAMA_SARINGAN)[number], string>>;

/** What the address of the page narrows the library to; empty values are left out. */
export function bacaSaringan(alamat: URLSearchParams): IsiSaringan {
  return Object.fromEntries(NAMA_SARINGAN.flatMap((nama) => (alamat.get(nama) ? [[nama, alamat.get(nama) ?? ""]] : [])));
}

/** The address of one page of the library with these filters. */
export function alamatPustaka(saringan: IsiSaringan, halaman = 1): string {
  const alamat = new URLSearchParams(saringan);
  if (halaman > 1) alamat.set("halaman", String(halaman));
  return alamat.size > 0 ? `/indikator?${alamat}` : "/indikator";
}

/** One form, sent by GET, so that every list has an address that can be shared. */
export function SaringanPustaka({ saringan, unit }: { saringan: IsiSaringan; unit: OutputOf<Operations, "pegawai.pilihanUnit"> }) {
  const menjorok = (dalam: number, teks: string) => `${"\u00a0\u00a0".repeat(dalam)}${teks}`;
  const dipakai = Object.keys(saringan).filter((nama) => nama !== "cari").length;
  return (
    <Form method="get" action="/indikator" role="search" aria-label="Saring pustaka indikator" className="susun j3" key={JSON.stringify(saringan)}>
      <div className="cari-pustaka">
        <Isian name="cari" label="Cari indikator, kode, atau jabatan" type="search" maxLength={100} defaultValue={saringan.cari ?? ""} />
        <Tombol jenis="kedua">Cari</Tombol>
      </div>
      <Buka judul="Saring" catatan={dipakai > 0 ? `${dipakai} saringan dipakai` : undefined} terbuka={dipakai > 0}>
        <div className="saring-pustaka">
          <Isian
            jenis="pilihan"
            name="urusan"
            label="Bidang urusan"
            kosong="Semua"
            defaultValue={saringan.urusan ?? ""}
            pilihan={URUSAN.map((nilai) => ({ nilai, teks: LABEL_URUSAN[nilai] }))}
          />
          <Isian
            jenis="pilihan"
            name="aspek"
            label="Aspek"
            kosong="Semua"
            defaultValue={saringan.aspek ?? ""}
            pilihan={ASPEK.map((nilai) => ({ nilai, teks: LABEL_ASPEK[nilai] }))}
          />
          <Isian
            jenis="pilihan"
            name="unitId"
            label="Unit"
            kosong="Semua unit"
            defaultValue={saringan.unitId ?? ""}
            pilihan={[
              ...unit.jalur.map((satu, dalam) => ({ nilai: satu.id, teks: menjorok(dalam, satu.nama) })),
              { nilai: unit.id, teks: menjorok(unit.jalur.length, unit.nama) },
              ...unit.anak.map((satu) => ({ nilai: satu.id, teks: menjorok(unit.jalur.length + 1, satu.nama) })),
            ]}
          />
          <Isian
            jenis="pilihan"
            name="status"
            label="Keadaan"
            kosong="Yang berlaku"
            defaultValue={saringan.status ?? ""}
            pilihan={[
              { nilai: "DIHENTIKAN", teks: "Yang dihentikan" },
              { nilai: "SEMUA", teks: "Semua" },
            ]}
          />
          <label className="centang">
            <input type="checkbox" name="wajib" value="1" defaultChecked={saringan.wajib !== undefined} />
            <span>Hanya yang wajib{saringan.unitId ? " bagi unit ini" : ""}</span>
          </label>
        </div>
        <p className="sebaris">
          <Tombol jenis="kedua" penuh>
            Terapkan
          </Tombol>
        </p>
      </Buka>
      {Object.keys(saringan).length > 0 && (
        <p>
          <Link to="/indikator">Hapus semua saringan</Link>
        </p>
      )}
    </Form>
  );
}
