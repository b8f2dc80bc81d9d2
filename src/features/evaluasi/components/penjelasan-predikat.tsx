import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_EKSPEKTASI, LABEL_PREDIKAT } from "#rules/kosakata.ts";
import { bulanTahun, tanggalPenuh, waktuPendek, waktuPenuh } from "#web/format/tanggal.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kuadran } from "#web/ui/kuadran.tsx";
import { Pohon } from "#web/ui/pohon.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import type { MengapaResponse } from "../mengapa.ts";
import type { EvaluasiResponse } from "../schemas.ts";
import { LangkahHasil } from "./langkah-hasil.tsx";
import { jenisEvaluasi, namaPeriode, namaPolos } from "./nama-periode.ts";
import { pohonAlasan, tulisDasar } from "./pohon-alasan.tsx";

export type IsiPenjelasan = {
  evaluasi: EvaluasiResponse;
  mengapa: MengapaResponse;
  dokumen: OutputOf<Operations, "dokumen.daftar">["dokumen"];
  /** The reader is the person rated: second person, and the right to object. */
  isSaya: boolean;
  kini: string;
  permintaanId: string;
};

/** "Mengapa predikat ini?": the cell, what would be otherwise, the tree down to the evidence, the trail, the rights. */
export function PenjelasanPredikat(isi: IsiPenjelasan) {
  const { evaluasi, mengapa: m, dokumen, isSaya } = isi;
  const nama = isSaya ? "Anda" : namaPolos(m.pegawai.nama);
  const kode = dokumen.find((satu) => satu.digantikanPada === null)?.kode;
  return (
    <>
      <Kepala
        {...(isSaya
          ? { pulang: { ke: "/hasil", teks: "Hasil saya" } }
          : evaluasi.tetangga.jumlah
            ? { pulang: { ke: `/penilaian/${m.id}`, teks: "Meja penilaian" } }
            : {})}
        judul={
          <>
            Mengapa predikat {nama} <Predikat nilai={m.predikat} polos sesudah="?" />
          </>
        }
        pengantar={
          <>
            {sebab(m, nama)} Ditetapkan <b>{m.ditetapkanOleh}</b>
            {isSaya ? ", Pejabat Penilai Kinerja Anda" : ""}, {waktuPenuh(m.ditetapkanPada)}.
            {evaluasi.diterimaPada && ` ${isSaya ? "Anda terima" : "Diterima pegawai"} ${tanggalPenuh(evaluasi.diterimaPada)}.`}
          </>
        }
        rincian={`${jenisEvaluasi(m.periode)}, ${namaPeriode(m.periode)}. ${m.pegawai.nama}, ${m.pegawai.jabatan}, ${m.pegawai.unitKerja}`}
      >
        {m.keberatan.sampai && isSaya && (
          <p className="hanya-sempit tak-cetak">
            <a href="#keberatan">Tidak setuju? Keberatan sampai {tanggalPenuh(m.keberatan.sampai)}</a>
          </p>
        )}
      </Kepala>
      <div className="kolom">
        <div className="susun j7">
          <Sel m={m} />
          <section className="susun j3" aria-labelledby="pohon">
            <h2 id="pohon">Pohon alasan</h2>
            <p className="dua baca">
              Setiap baris dapat dibuka sampai ke buktinya. Rating adalah pertimbangan penilai atas semua hasil bersama-sama, bukan rata-rata angka.
            </p>
            <Pohon akar={pohonAlasan(m)} />
          </section>
          {m.catatan && (
            <section className="susun j3" aria-labelledby="catatan">
              <h2 id="catatan">Catatan dan rekomendasi</h2>
              <p className="baca">{m.catatan}</p>
            </section>
          )}
          <section className="susun j3" aria-labelledby="jejak">
            <h2 id="jejak">Siapa melakukan apa, dan kapan</h2>
            <Tabel
              judul="Jejak evaluasi"
              baris={m.jejak}
              kunci={(_, nomor) => nomor}
              kolom={[
                { kunci: "pada", judul: "Waktu", kepala: true, utuh: true, isi: (satu) => waktuPendek(satu.pada) },
                { kunci: "oleh", judul: "Siapa", isi: (satu) => satu.oleh },
                { kunci: "apa", judul: "Apa", isi: (satu) => denganNamaBulan(satu.apa) },
              ]}
            />
            <p className="dua">
              Aturan: {m.aturan.nama}, kumpulan aturan {m.aturan.versi}. {m.putarUlang.sama ? "Dihitung ulang dari data yang dibekukan, hasilnya sama." : ""}
              {kode && (
                <>
                  {" "}
                  Kode verifikasi <b className="utuh">{kode}</b>; siapa pun dapat <Link to={`/periksa/${kode}`}>memeriksa keasliannya</Link>.
                </>
              )}
            </p>
            {!m.putarUlang.sama && (
              <Kabar jenis="salah" tegas="Hitungan ulang tidak sama.">
                Dari data yang dibekukan, aturan memberi {LABEL_PREDIKAT[m.putarUlang.predikat]}. Laporkan ini kepada BKPSDM.
              </Kabar>
            )}
          </section>
        </div>
        <LangkahHasil {...isi} />
      </div>
    </>
  );
}

/** "bulan 2026-04" of the record as people say it: "bulan April 2026". */
function denganNamaBulan(apa: string): string {
  return apa.replace(/\b\d{4}-\d{2}\b/, (bulan) => bulanTahun(`${bulan}-01`));
}

function sebab(m: MengapaResponse, nama: string): string {
  if (!m.sel) return m.alasan[0]?.teks ?? "";
  const [hasil, perilaku] = [m.hasilKerja.rating, m.perilakuKerja.rating];
  if (hasil === perilaku) return `Karena kedua rating ${nama} ${LABEL_EKSPEKTASI[hasil]}.`;
  return `Karena hasil kerja ${nama} ${LABEL_EKSPEKTASI[hasil]} dan perilaku kerja ${LABEL_EKSPEKTASI[perilaku]}.`;
}

function Sel({ m }: { m: MengapaResponse }) {
  if (!m.sel) {
    return (
      <section className="susun j3 baca" aria-labelledby="sel">
        <h2 id="sel">Kuadran tidak dipakai</h2>
        {m.alasan.map((satu) => (
          <div key={satu.teks}>
            <p>{satu.teks}</p>
            {satu.dasar && <Dasar>{tulisDasar(satu.dasar)}</Dasar>}
          </div>
        ))}
      </section>
    );
  }
  const naik = m.alternatif.filter((satu) => satu.teks.startsWith("Salah satu") && satu.predikat === m.predikat);
  const dasar = m.alasan.find((satu) => satu.dasar)?.dasar;
  return (
    <section className="susun" aria-labelledby="sel">
      <h2 id="sel">Dua rating bertemu di satu sel</h2>
      <div className="dua-kol">
        <Kuadran hasilKerja={m.sel.baris} perilakuKerja={m.sel.kolom} />
        <div className="susun j3">
          <h3>Kalau ratingnya lain</h3>
          <ul className="garis andai">
            {m.alternatif.map((satu) => (
              <li key={satu.teks}>
                <span>{satu.teks}</span>
                <Predikat nilai={satu.predikat} polos />
              </li>
            ))}
          </ul>
          {naik.length > 0 && <p className="dua">Jadi, naik satu rating saja belum mengubah predikat.</p>}
        </div>
      </div>
      {dasar && <Dasar>{`${dasar.aturan}, ${tulisDasar(dasar)}. Kuadran ini sama untuk semua pegawai dan tidak dapat diubah penilai.`}</Dasar>}
    </section>
  );
}
