import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LABEL_KEADAAN, LABEL_PENUGASAN } from "#rules/kosakata-pegawai.ts";
import type { Jawaban } from "./formulir-penugasan.tsx";

type Riwayat = OutputOf<Operations, "penugasan.riwayat">;
type Satu = Riwayat["penugasan"][number];

const masa = (mulai: string, selesai: string | null) => `${tanggalTahun(mulai)} – ${selesai ? tanggalTahun(selesai) : "sekarang"}`;
/** Every post a person held, newest first, and what else was the case; a running one can be ended by its pengelola. */
export function RiwayatPenugasan({
  penugasan,
  keadaan,
  bolehUbah,
  permintaanId,
  jawaban,
}: Pick<Riwayat, "penugasan" | "keadaan"> & { bolehUbah: boolean; permintaanId: string; jawaban: Jawaban }) {
  const kolom: Kolom<Satu>[] = [
    {
      kunci: "jabatan",
      judul: "Jabatan",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.jenis === "DEFINITIF" ? "" : `${LABEL_PENUGASAN[satu.jenis]} `}
          <Link to={`/struktur/jabatan/${satu.jabatanId}`}>{satu.jabatan}</Link>
          <br />
          <Link className="dua" to={`/struktur/unit/${satu.unitId}`}>
            {satu.unit}
          </Link>
        </>
      ),
    },
    { kunci: "masa", judul: "Masa", isi: (satu) => masa(satu.mulai, satu.selesai) },
    { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? "belum dicatat" },
    ...(penugasan.some(({ bolehAkhiri, masih }) => bolehAkhiri && masih)
      ? [
          {
            kunci: "tindakan",
            judul: "Tindakan",
            isi: (satu: Satu) => (satu.bolehAkhiri && satu.masih ? <Akhiri {...{ satu, permintaanId, jawaban }} /> : null),
          },
        ]
      : []),
  ];
  return (
    <>
      <section className="susun j3" aria-labelledby="riwayat">
        <h2 id="riwayat">Jabatan dari waktu ke waktu</h2>
        <Tabel
          judul="Jabatan, terbaru dahulu"
          kolom={kolom}
          baris={penugasan}
          kunci={({ id }) => id}
          kosong={<Kosong judul="Belum pernah diberi jabatan">Jabatan yang dicatat muncul di sini dengan masanya dan nomor suratnya.</Kosong>}
        />
      </section>
      {keadaan !== null && keadaan.length > 0 && (
        <section className="susun j3" aria-labelledby="judul-keadaan">
          <h2 id="judul-keadaan">Cuti, tugas belajar, dan keadaan lain</h2>
          <ul className="susun j3">
            {keadaan.map((satu) => (
              <li key={satu.id}>
                <b>{LABEL_KEADAAN[satu.keadaan]}</b>
                {satu.tempat ? ` di ${satu.tempat}` : ""}, {masa(satu.mulai, satu.selesai)}. <span className="dua">{satu.dasar}</span>
                {bolehUbah && satu.masih && (
                  <details>
                    <summary>Akhiri</summary>
                    <Form method="post" className="susun sempit">
                      <input type="hidden" name="permintaanId" value={permintaanId} />
                      <input type="hidden" name="aksi" value="akhiriKeadaan" />
                      <input type="hidden" name="keadaanId" value={satu.id} />
                      <Isian name="selesai" id={`selesai-${satu.id}`} label="Hari pertama sesudahnya" type="date" required />
                      <Tombol jenis="kedua">Akhiri {LABEL_KEADAAN[satu.keadaan].toLowerCase()}</Tombol>
                    </Form>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Akhiri({ satu, permintaanId, jawaban }: { satu: Satu; permintaanId: string; jawaban: Jawaban }) {
  const untukIni = jawaban?.aksi === "akhiri" && jawaban.diketik.penugasanId === satu.id ? jawaban : null;
  const galat = galatIsian(untukIni?.masalah.errors);
  return (
    <details open={untukIni !== null}>
      <summary>
        Akhiri<span className="sr"> {satu.jabatan}</span>
      </summary>
      <Form method="post" className="susun sempit">
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="aksi" value="akhiri" />
        <input type="hidden" name="penugasanId" value={satu.id} />
        <input type="hidden" name="versi" value={satu.versi} />
        <Isian
          name="selesai"
          id={`selesai-${satu.id}`}
          label="Hari pertama sesudahnya"
          type="date"
          defaultValue={untukIni?.diketik.selesai}
          galat={galat.untuk("selesai")}
        />
        <Isian name="dasar" id={`dasar-${satu.id}`} label="Nomor surat" defaultValue={untukIni?.diketik.dasar} galat={galat.untuk("dasar")} />
        <Isian
          name="alasan"
          id={`alasan-${satu.id}`}
          label="Alasan bila tanggalnya sudah lewat"
          opsional
          defaultValue={untukIni?.diketik.alasan}
          galat={galat.untuk("alasan")}
        />
        <Tombol jenis="kedua">Akhiri penugasan ini</Tombol>
      </Form>
    </details>
  );
}
