import { Form } from "react-router";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LABEL_PERAN } from "../kata-peran.ts";
import type { Peran } from "../kata-peran.ts";
import { ArtiPeran } from "./arti-peran.tsx";

/** Gives one person one role at the chosen unit; what each role opens stands beside the choice. */
export function BeriPeran({
  unit,
  boleh,
  hariIni,
  permintaanId,
  nip,
  jawaban,
}: {
  unit: { id: string; nama: string };
  boleh: readonly Peran[];
  hariIni: string;
  permintaanId: string;
  nip: string;
  jawaban: { masalah: Masalah; diketik: Record<string, string> } | null;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  const nilai = jawaban?.diketik ?? { nip, mulai: hariIni };
  return (
    <Form method="post" className="lembar susun sempit" id="beri">
      <h2>Beri peran di {unit.nama}</h2>
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
          Tulisan Anda masih ada di bawah.
        </Kabar>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="unitId" value={unit.id} />
      <Isian
        name="nip"
        label="NIP pegawai"
        petunjuk="18 angka; spasi boleh."
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        defaultValue={nilai.nip}
        galat={galat.untuk("nip")}
      />
      <Pilih
        name="peran"
        legenda="Peran"
        galat={galat.untuk("peran")}
        terpilih={nilai.peran}
        pilihan={boleh.map((satu) => ({ nilai: satu, isi: <b>{LABEL_PERAN[satu]}</b>, arti: <ArtiPeran peran={satu} /> }))}
      />
      <Isian name="mulai" type="date" label="Mulai berlaku" min={hariIni} defaultValue={nilai.mulai} galat={galat.untuk("mulai")} />
      <Isian
        name="selesai"
        type="date"
        label="Berakhir"
        opsional
        petunjuk="Hari pertama tanpa peran itu. Kosong berarti sampai dicabut."
        min={hariIni}
        defaultValue={nilai.selesai}
        galat={galat.untuk("selesai")}
      />
      <Isian name="dasar" label="Dasar" petunjuk="Nomor dan tanggal surat keputusan." maxLength={500} defaultValue={nilai.dasar} galat={galat.untuk("dasar")} />
      <p>
        <Tombol penuh>Beri peran</Tombol>
      </p>
    </Form>
  );
}
