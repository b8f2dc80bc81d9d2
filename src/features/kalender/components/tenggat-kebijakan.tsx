import { Form, Link, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { KEYAKINAN, LABEL_KEYAKINAN } from "#rules/keyakinan.ts";
import { LABEL_TENGGAT, SEJAK_TENGGAT } from "#rules/tenggat-kebijakan.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Tenggat = OutputOf<Operations, "kalender.lihat">["tenggat"][number];
type Isi = {
  tenggat: readonly Tenggat[];
  boleh: boolean;
  unitId: string;
  permintaanId: string;
  tahun: number;
  jawaban: { masalah: Masalah; aksi: string; diketik: Record<string, string> } | null;
};

/** Clocks the regulation leaves open: how long, on what ground, and for who keeps the calendar, a place to change them. */
export function TenggatKebijakan({ tenggat, boleh, tahun, jawaban, ...bersama }: Isi) {
  const [alamat] = useSearchParams();
  const milik = jawaban?.aksi === "tenggat" ? jawaban : null;
  const diubah = tenggat.find((satu) => satu.hal === (milik?.diketik.hal ?? alamat.get("tenggat")));
  return (
    <section className="susun j3" aria-labelledby="tenggat">
      <h2 id="tenggat">Tenggat yang ditetapkan instansi</h2>
      <p className="baca">Regulasi tidak menyebut harinya, jadi instansi menetapkannya. Semua dihitung dalam hari kerja.</p>
      {diubah && boleh && <FormulirTenggat key={diubah.hal} {...{ ...bersama, tenggat: diubah, milik, tahun }} />}
      <Tabel judul="Tenggat yang ditetapkan instansi" kolom={lajur(boleh, tahun)} baris={tenggat} kunci={(satu) => satu.hal} />
    </section>
  );
}

function FormulirTenggat({
  tenggat,
  unitId,
  permintaanId,
  milik,
  tahun,
}: Pick<Isi, "unitId" | "permintaanId" | "tahun"> & { tenggat: Tenggat; milik: Isi["jawaban"] }) {
  const galat = galatIsian(milik?.masalah.errors);
  const diketik = milik?.diketik;
  return (
    <Form method="post" className="lembar susun sempit" aria-labelledby="judul-tenggat">
      <h3 id="judul-tenggat">{LABEL_TENGGAT[tenggat.hal]}</h3>
      <p className="baca">Berlaku untuk yang mulai sejak hari ini; yang sudah berjalan tetap memakai tenggat lamanya.</p>
      <RingkasanGalat galat={galat.daftar.map((satu) => (satu.id === "sumber" ? { ...satu, id: "sumber-tenggat" } : satu))} />
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="aksi" value="tenggat" />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="hal" value={tenggat.hal} />
      <input type="hidden" name="semula" value={diketik?.semula ?? tenggat.hariKerja} />
      <Isian
        name="hariKerja"
        label="Hari kerja"
        petunjuk={`Dihitung ${SEJAK_TENGGAT[tenggat.hal]}; hari ke-1 adalah hari kerja berikutnya.`}
        inputMode="numeric"
        defaultValue={diketik?.hariKerja ?? tenggat.hariKerja}
        galat={galat.untuk("hariKerja")}
      />
      <Isian
        jenis="pilihan"
        name="keyakinan"
        label="Keyakinan"
        defaultValue={diketik?.keyakinan ?? tenggat.keyakinan}
        galat={galat.untuk("keyakinan")}
        pilihan={KEYAKINAN.map((nilai) => ({ nilai, teks: `${nilai}: ${LABEL_KEYAKINAN[nilai]}` }))}
      />
      <Isian
        id="sumber-tenggat"
        name="sumber"
        label="Sumber"
        petunjuk="Keputusan yang menetapkannya."
        defaultValue={diketik?.sumber ?? tenggat.sumber}
        galat={galat.untuk("sumber")}
        maxLength={300}
      />
      <p className="sebaris">
        <Tombol penuh>Simpan tenggat ini</Tombol>
        <Link to={`/kalender?tahun=${tahun}#tenggat`}>Batal</Link>
      </p>
    </Form>
  );
}

function lajur(boleh: boolean, tahun: number): Kolom<Tenggat>[] {
  return [
    { kunci: "hal", judul: "Tenggat", kepala: true, isi: (satu) => LABEL_TENGGAT[satu.hal] },
    {
      kunci: "hari",
      judul: "Waktu",
      isi: (satu) => (satu.hariKerja === 0 ? "hari berikutnya" : `${satu.hariKerja} hari kerja ${SEJAK_TENGGAT[satu.hal]}`),
    },
    {
      kunci: "sumber",
      judul: "Sumber",
      isi: (satu) => (
        <span className="dua">
          {satu.sumber} <span className="utuh">(keyakinan {satu.keyakinan})</span>
        </span>
      ),
    },
    ...(boleh
      ? [
          {
            kunci: "ubah",
            judul: "Tindakan",
            isi: (satu: Tenggat) => (
              <Link to={`/kalender?tahun=${tahun}&tenggat=${satu.hal}#tenggat`}>
                Ubah<span className="sr"> tenggat: {LABEL_TENGGAT[satu.hal]}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
}
