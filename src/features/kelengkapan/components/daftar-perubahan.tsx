import { Form, Link } from "react-router";
import { tanggalBulan } from "#web/format/tanggal.ts";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BarisPerubahan } from "../schemas.ts";
import { IsianTersembunyi, type Isi } from "./daftar-orang.tsx";

/** Changes of set SKP that wait: for whom, since when, until when; nothing when none does. */
export function DaftarPerubahan({ isi, baris, jumlah }: { isi: Isi; baris: readonly BarisPerubahan[]; jumlah: number }) {
  if (baris.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="perubahan">
      <h2 id="perubahan" tabIndex={-1}>
        Perubahan SKP yang menunggu
      </h2>
      <p className="baca dua">SKP-nya sudah ditetapkan dan tetap berlaku; yang menunggu adalah perubahannya.</p>
      {isi.bolehIngatkan && baris.some(({ menunggu }) => menunggu.id !== isi.saya) && (
        <Form method="post" action="/kelengkapan" className="sebaris">
          <IsianTersembunyi isi={isi} />
          <input type="hidden" name="perubahan" value="ya" />
          <Tombol jenis="kedua">Ingatkan semua yang ditunggu perubahan</Tombol>
        </Form>
      )}
      <Tabel judul="Perubahan SKP yang menunggu ditetapkan" kolom={lajur(isi)} baris={baris} kunci={(satu) => satu.skpId} />
      {jumlah > baris.length && <p className="dua">dan {jumlah - baris.length} lainnya; semuanya ada dalam berkas unduhan.</p>}
    </section>
  );
}

function lajur(isi: Isi): Kolom<BarisPerubahan>[] {
  return [
    {
      kunci: "nama",
      judul: "Pegawai",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.bolehBaca ? <Link to={`/skp/${satu.skpId}`}>{satu.nama}</Link> : satu.nama}
          <span className="dua blok">
            {satu.jabatan}, {satu.unit}
          </span>
        </>
      ),
    },
    {
      kunci: "tenggat",
      judul: "Tenggat",
      isi: (satu) => (satu.isTerlambat ? <b className="lewat">lewat {tanggalBulan(satu.tenggat)}</b> : tanggalBulan(satu.tenggat)),
    },
    {
      kunci: "menunggu",
      judul: "Menunggu",
      isi: ({ menunggu }) => (
        <>
          <b>{menunggu.nama}</b>
          <span className="dua blok">
            sejak {tanggalBulan(menunggu.sejak)}, <span className="utuh">{menunggu.hariKerja} hari kerja</span>
          </span>
        </>
      ),
    },
    ...(isi.bolehIngatkan ? [{ kunci: "ingatkan", judul: "Pengingat", isi: (satu: BarisPerubahan) => <IngatkanPerubahan isi={isi} baris={satu} /> }] : []),
  ];
}

function IngatkanPerubahan({ isi, baris: { pegawaiId, menunggu, pengingat } }: { isi: Isi; baris: BarisPerubahan }) {
  const belumBoleh = pengingat !== null && isi.hariIni < pengingat.lagi;
  return (
    <>
      {pengingat && (
        <span className="dua blok">
          {tanggalBulan(pengingat.pada)} oleh {pengingat.oleh}
          {belumBoleh && `; lagi mulai ${tanggalBulan(pengingat.lagi)}`}
        </span>
      )}
      {menunggu.id === isi.saya && <span className="dua">menunggu Anda</span>}
      {menunggu.id !== isi.saya && !belumBoleh && (
        <Form method="post" action="/kelengkapan" preventScrollReset>
          <IsianTersembunyi isi={isi} />
          <input type="hidden" name="pegawaiId" value={pegawaiId} />
          <input type="hidden" name="perubahan" value="ya" />
          <Tombol jenis="kedua">
            Ingatkan<span className="sr"> {menunggu.nama} tentang perubahan</span>
          </Tombol>
        </Form>
      )}
    </>
  );
}
