import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { type Jawaban, nilaiIsian } from "./isian-versi.tsx";

type Indikator = OutputOf<Operations, "indikator.lihat">;
type Wajib = Indikator["wajib"][number];
export type AksiPustaka = "wajibkan" | "lepas" | "hentikan";
type Bersama = { satu: Indikator; permintaanId: string; jawaban: Jawaban; aksi: AksiPustaka | null };

function Sembunyi({ satu, permintaanId, aksi, unitId }: { satu: Indikator; permintaanId: string; aksi: AksiPustaka; unitId?: string }) {
  return (
    <>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={satu.versi} />
      <input type="hidden" name="aksi" value={aksi} />
      {unitId && <input type="hidden" name="unitId" value={unitId} />}
    </>
  );
}

/** Where the indicator is mandatory, and for who keeps the unit, the way to end it. */
export function DaftarWajib({ satu, permintaanId, jawaban, aksi }: Bersama) {
  const kelola = new Set(satu.boleh.wajibkan.map(({ id }) => id));
  const galat = aksi === "lepas" ? galatIsian(jawaban?.masalah.errors) : null;
  const kolom: Kolom<Wajib>[] = [
    { kunci: "unit", judul: "Unit", kepala: true, isi: (wajib) => wajib.unit },
    { kunci: "masa", judul: "Masa", isi: ({ mulai, selesai }) => `sejak ${tanggalTahun(mulai)}${selesai ? `, sampai sebelum ${tanggalTahun(selesai)}` : ""}` },
    { kunci: "alasan", judul: "Alasan", isi: ({ alasan }) => alasan },
    ...(satu.wajib.some(({ unitId }) => kelola.has(unitId))
      ? [
          {
            kunci: "tindakan",
            judul: "Tindakan",
            isi: ({ unitId, unit }: Wajib) =>
              kelola.has(unitId) && (
                <details open={aksi === "lepas" && jawaban?.diketik["unitId"] === unitId}>
                  <summary>
                    Akhiri<span className="sr"> kewajiban di {unit}</span>
                  </summary>
                  <Form method="post" className="susun sempit">
                    <Sembunyi satu={satu} permintaanId={permintaanId} aksi="lepas" unitId={unitId} />
                    <Isian
                      name="pada"
                      id={`pada-${unitId}`}
                      label="Tidak wajib lagi mulai"
                      type="date"
                      defaultValue={nilaiIsian(aksi === "lepas" ? jawaban : null, "pada", satu.hariIni)}
                      galat={galat?.untuk("pada")}
                    />
                    <Tombol jenis="kedua">Akhiri kewajiban</Tombol>
                  </Form>
                </details>
              ),
          },
        ]
      : []),
  ];
  return (
    <Tabel
      judul="Unit yang diwajibkan"
      kolom={kolom}
      baris={satu.wajib}
      kunci={({ unitId, mulai }) => `${unitId}-${mulai}`}
      kosong={<p>Tidak wajib di unit mana pun.</p>}
    />
  );
}

/** Make it mandatory for a unit one keeps. */
export function Wajibkan({ satu, permintaanId, jawaban, aksi }: Bersama) {
  const ini = aksi === "wajibkan" ? jawaban : null;
  const galat = galatIsian(ini?.masalah.errors);
  if (satu.boleh.wajibkan.length === 0) return null;
  return (
    <details className="buka" open={ini !== null} id="wajibkan">
      <summary>Wajibkan bagi satu unit</summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <Sembunyi satu={satu} permintaanId={permintaanId} aksi="wajibkan" />
        <Isian
          jenis="pilihan"
          name="unitId"
          label="Unit"
          petunjuk="Berlaku juga bagi unit di bawahnya."
          pilihan={satu.boleh.wajibkan.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
          defaultValue={nilaiIsian(ini, "unitId", satu.boleh.wajibkan[0]?.id)}
          galat={galat.untuk("unitId")}
        />
        <Isian name="mulai" label="Wajib mulai" type="date" defaultValue={nilaiIsian(ini, "mulai", satu.hariIni)} galat={galat.untuk("mulai")} />
        <Isian name="selesai" label="Tidak wajib lagi mulai" opsional type="date" defaultValue={nilaiIsian(ini, "selesai")} galat={galat.untuk("selesai")} />
        <Isian jenis="panjang" rows={2} name="alasan" label="Alasan" defaultValue={nilaiIsian(ini, "alasan")} galat={galat.untuk("alasan")} maxLength={1000} />
        <p className="sebaris">
          <Tombol penuh>Wajibkan indikator</Tombol>
        </p>
      </Form>
    </details>
  );
}

/** Stop offering it; nothing that used it changes. */
export function Hentikan({ satu, permintaanId, jawaban, aksi }: Bersama) {
  const ini = aksi === "hentikan" ? jawaban : null;
  const galat = galatIsian(ini?.masalah.errors);
  if (!satu.boleh.hentikan) return null;
  return (
    <details className="buka" open={ini !== null} id="hentikan">
      <summary>Hentikan indikator</summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <Sembunyi satu={satu} permintaanId={permintaanId} aksi="hentikan" />
        <p className="dua">Indikator tidak ditawarkan lagi bagi SKP baru. SKP yang sudah memakainya tidak berubah. Ini tidak dapat dibatalkan.</p>
        <Isian
          jenis="panjang"
          rows={2}
          name="alasan"
          id="alasan-henti"
          label="Alasan"
          defaultValue={nilaiIsian(ini, "alasan")}
          galat={galat.untuk("alasan")}
          maxLength={1000}
        />
        <p className="sebaris">
          <Tombol jenis="kedua" penuh>
            Hentikan indikator
          </Tombol>
        </p>
      </Form>
    </details>
  );
}
