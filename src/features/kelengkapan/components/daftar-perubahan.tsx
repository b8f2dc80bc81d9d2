import { Form } from "react-router";
import { tanggalBulan } from "#web/format/tanggal.ts";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BarisPerubahan } from "../schemas.ts";
import { Ingatkan, type Isi, IsianTersembunyi, Menunggu, NamaOrang } from "./baris-tunggu.tsx";

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
      isi: (satu) => <NamaOrang baris={satu} />,
    },
    {
      kunci: "tenggat",
      judul: "Tenggat",
      isi: (satu) => (satu.isTerlambat ? <b className="lewat">lewat {tanggalBulan(satu.tenggat)}</b> : tanggalBulan(satu.tenggat)),
    },
    {
      kunci: "menunggu",
      judul: "Menunggu",
      isi: (satu) => <Menunggu menunggu={satu.menunggu} />,
    },
    ...(isi.bolehIngatkan ? [{ kunci: "ingatkan", judul: "Pengingat", isi: (satu: BarisPerubahan) => <Ingatkan isi={isi} baris={satu} perubahan /> }] : []),
  ];
}
