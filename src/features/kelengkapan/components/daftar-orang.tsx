import { Form, Link } from "react-router";
import { KEADAAN_SKP, LABEL_KEADAAN_SKP } from "#rules/keadaan-skp.ts";
import { tanggalBulan } from "#web/format/tanggal.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BarisKelengkapan } from "../schemas.ts";
import { alamatKelengkapan } from "./alamat.ts";
import { Ingatkan, type Isi, Menunggu, NamaOrang } from "./baris-tunggu.tsx";

/** Words, state, lateness and order; sent by GET, so that every list has an address. */
export function SaringanOrang({ unitId, saringan }: Pick<Isi, "unitId" | "saringan">) {
  return (
    <Form
      method="get"
      action="/kelengkapan#orang"
      className="saring-kelengkapan"
      role="search"
      aria-label="Saring daftar pegawai"
      key={JSON.stringify([unitId, saringan])}
    >
      <input type="hidden" name="unitId" value={unitId} />
      <Isian
        jenis="pilihan"
        name="keadaan"
        label="Keadaan SKP"
        kosong="Semua"
        defaultValue={saringan.keadaan ?? ""}
        pilihan={KEADAAN_SKP.map((nilai) => ({ nilai, teks: LABEL_KEADAAN_SKP[nilai] }))}
      />
      <Isian
        jenis="pilihan"
        name="terlambat"
        label="Batas penetapan"
        kosong="Semua"
        defaultValue={saringan.terlambat ?? ""}
        pilihan={[{ nilai: "ya", teks: "Yang lewat batas" }]}
      />
      <Isian
        jenis="pilihan"
        name="urut"
        label="Urutkan menurut"
        defaultValue={saringan.urut ?? "lama"}
        pilihan={[
          { nilai: "lama", teks: "Paling lama menunggu" },
          { nilai: "nama", teks: "Nama" },
        ]}
      />
      <Isian name="cari" label="Nama, jabatan, atau unit" defaultValue={saringan.cari ?? ""} maxLength={100} autoComplete="off" />
      <div className="sebaris">
        <Tombol jenis="kedua">Terapkan</Tombol>
        {Object.keys(saringan).length > 0 && <Link to={`${alamatKelengkapan(unitId)}#orang`}>Hapus saringan</Link>}
      </div>
    </Form>
  );
}

/** People with the state of their SKP, whom it waits for and since when; the button reminds the one it waits for. */
export function DaftarOrang({ isi, baris }: { isi: Isi; baris: readonly BarisKelengkapan[] }) {
  const kolom: Kolom<BarisKelengkapan>[] = [
    {
      kunci: "nama",
      judul: "Pegawai",
      kepala: true,
      isi: (satu) => <NamaOrang baris={satu} />,
    },
    {
      kunci: "keadaan",
      judul: "SKP",
      isi: (satu) => (
        <>
          {LABEL_KEADAAN_SKP[satu.keadaan]}
          {satu.isTerlambat && <b className="lewat blok">lewat batas {tanggalBulan(satu.batas)}</b>}
        </>
      ),
    },
    { kunci: "menunggu", judul: "Menunggu", isi: (satu) => <Menunggu menunggu={satu.menunggu} /> },
    ...(isi.bolehIngatkan ? [{ kunci: "ingatkan", judul: "Pengingat", isi: (satu: BarisKelengkapan) => <Ingatkan isi={isi} baris={satu} /> }] : []),
  ];
  return (
    <Tabel
      judul="Pegawai dan keadaan SKP-nya"
      kolom={kolom}
      baris={baris}
      kunci={(satu) => satu.pegawaiId}
      kosong={
        Object.keys(isi.saringan).length > 0 ? (
          <Kosong judul="Tidak ada yang cocok" aksi={<Link to={alamatKelengkapan(isi.unitId)}>Hapus saringan</Link>}>
            Kurangi saringan, atau cari dengan sebagian nama.
          </Kosong>
        ) : (
          <Kosong judul="Tidak ada pegawai yang wajib ber-SKP di unit ini">Pegawai muncul di sini begitu punya jabatan definitif di unit ini.</Kosong>
        )
      }
    />
  );
}
