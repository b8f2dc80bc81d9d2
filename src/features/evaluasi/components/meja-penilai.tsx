import { useRef } from "react";
import { Form, Link, useNavigation } from "react-router";
import { jam, tanggalHari } from "#web/format/tanggal.ts";
import { StatusSimpan } from "#web/luring/status-simpan.tsx";
import { Baki } from "#web/ui/baki.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { PredikatJadi } from "#web/ui/predikat-jadi.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { EvaluasiResponse } from "../schemas.ts";
import { BuktiPegawai } from "./bukti-pegawai.tsx";
import { DuaVersi } from "./dua-versi.tsx";
import { useDrafRating } from "./draf-rating.ts";
import { LABEL_EVALUASI } from "./keadaan-tim.tsx";
import { namaPolos } from "./nama-periode.ts";
import { type IsiRating, PanelRating } from "./panel-rating.tsx";
import { berikutnya, type DaftarTim, TimDinilai } from "./tim-dinilai.tsx";
import { Timbang } from "./timbang.tsx";
import type { HasilPenilai } from "./tindakan-penilai.ts";
import { TombolPintas } from "./tombol-pintas.tsx";

type Isi = {
  evaluasi: EvaluasiResponse;
  daftar: DaftarTim;
  saya: { id: string; nama: string };
  kini: string;
  permintaanId: string;
  hasil: HasilPenilai | null;
};

/** People, evidence, ratings, then what may be weighed; one form, so that no button costs a word of the draft. */
export function MejaPenilai(isi: Isi) {
  return isi.evaluasi.boleh.nilai ? <MejaTerbuka {...isi} /> : <MejaTertutup {...isi} />;
}

function MejaTerbuka({ evaluasi, daftar, saya, permintaanId, hasil }: Isi) {
  const formRef = useRef<HTMLFormElement>(null);
  const { simpan, saran, lain } = useDrafRating({ formRef, evaluasi, penggunaId: saya.id, isKonflik: hasil?.masalah.code === "DATA_SUDAH_BERUBAH" });
  const sibuk = useNavigation().state !== "idle";
  const { tetangga } = evaluasi;
  const lanjut = berikutnya(daftar.tim, evaluasi.id);
  const galat = galatIsian(hasil && !hasil.umpan ? hasil.masalah.errors : undefined);
  return (
    <Form method="post" ref={formRef}>
      <Mesin evaluasi={evaluasi} permintaanId={permintaanId} />
      <input type="hidden" name="versi" defaultValue={evaluasi.versi} />
      <Penolakan hasil={hasil} evaluasi={evaluasi} />
      {lain && <DuaVersi lain={lain} pakaiTulisan={() => simpan.selesaikan(lain.versi)} pakaiTersimpan={() => simpan.lupakan()} />}
      <div className="meja">
        <TimDinilai tim={daftar.tim} kini={evaluasi.id} />
        <BuktiPegawai evaluasi={evaluasi} saya={saya.nama} hasil={hasil} />
        <PanelRating evaluasi={evaluasi} isi={isiAwal(evaluasi, hasil)} galat={galat} saran={saran} />
      </div>
      <Timbang daftar={daftar} kini={evaluasi.id} />
      <Baki
        keadaan={simpan.keadaan.jenis === "DIAM" ? drafPada(evaluasi) : <StatusSimpan keadaan={simpan.keadaan} kembali={`/penilaian/${evaluasi.id}`} />}
        tuts={<TombolPintas formRef={formRef} sebelum={tetangga.sebelum?.evaluasiId ?? null} sesudah={tetangga.sesudah?.evaluasiId ?? null} />}
      >
        {evaluasi.tugasBelajar !== "TIDAK_LULUS" && <PredikatJadi />}
        <Tombol name="aksi" value="tetapkan" penuh sibuk={sibuk}>
          {lanjut ? `Tetapkan, lanjut ke ${panggilan(lanjut.nama)}` : `Tetapkan predikat ${panggilan(evaluasi.pegawai.nama)}`}
        </Tombol>
        <Tombol name="aksi" value="simpan" jenis="kedua">
          Simpan draf
        </Tombol>
      </Baki>
    </Form>
  );
}

/** Before the window, after it, or after the decision: the evidence stays to be read and feedback may be given. */
function MejaTertutup({ evaluasi, daftar, saya, permintaanId, hasil }: Isi) {
  const { predikat, hasilKerja, perilakuKerja, pegawai, boleh, jendela, status } = evaluasi;
  const nama = namaPolos(pegawai.nama);
  return (
    <Form method="post">
      <Mesin evaluasi={evaluasi} permintaanId={permintaanId} />
      <Penolakan hasil={hasil} evaluasi={evaluasi} />
      <div className="meja">
        <TimDinilai tim={daftar.tim} kini={evaluasi.id} />
        <BuktiPegawai evaluasi={evaluasi} saya={saya.nama} hasil={hasil} />
        <div className="lembar susun nilai">
          {predikat && hasilKerja && perilakuKerja ? (
            <>
              <h3>Predikat {nama}</h3>
              <p>
                <Predikat nilai={predikat} />
              </p>
              <p className="dua">
                Hasil kerja <TandaRating nilai={hasilKerja} />, perilaku kerja <TandaRating nilai={perilakuKerja} />. Keadaan: {LABEL_EVALUASI[status]}.
              </p>
              {boleh.sampaikan && (
                <>
                  <p>Sampaikan paling lambat {evaluasi.tenggat.penyampaian ? tanggalHari(evaluasi.tenggat.penyampaian) : "14 hari kerja sejak ditetapkan"}.</p>
                  <Tombol name="aksi" value="sampaikan">
                    Sampaikan kepada {nama}
                  </Tombol>
                </>
              )}
              <p>
                <Link to={`/hasil/${evaluasi.id}`}>Mengapa predikat ini?</Link>
              </p>
            </>
          ) : (
            <>
              <h3>{jendela.tahap === "SEBELUM_BUKA" ? "Penilaian belum dibuka" : "Masa penilaian sudah lewat"}</h3>
              {jendela.alasan.map((satu) => (
                <p key={satu.teks}>{satu.teks}</p>
              ))}
            </>
          )}
        </div>
      </div>
      <Timbang daftar={daftar} kini={evaluasi.id} />
    </Form>
  );
}

function Mesin({ evaluasi, permintaanId }: { evaluasi: EvaluasiResponse; permintaanId: string }) {
  return (
    <>
      {/* Enter in a field presses the first button: it must be the harmless one */}
      <button className="sr" name="aksi" value="simpan" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="skpId" value={evaluasi.skpId} />
      <input type="hidden" name="periodeEvaluasiId" value={evaluasi.jendela.periodeEvaluasiId} />
    </>
  );
}

/** What stands in the way, with links to the fields; a conflict also shows what is saved now. */
function Penolakan({ hasil, evaluasi }: { hasil: HasilPenilai | null; evaluasi: EvaluasiResponse }) {
  if (!hasil) return null;
  const { masalah, tersimpan, umpan } = hasil;
  const alamat = (id: string) => (umpan === null ? id : id === "nilai" ? "umpanNilai" : `umpanTeks-${umpan.sasaran}`);
  const daftar = galatIsian(masalah.errors).daftar.map((satu) => ({ ...satu, id: alamat(satu.id) }));
  return (
    <div className="sisip susun j3">
      {daftar.length > 0 ? (
        <RingkasanGalat galat={daftar} />
      ) : (
        <Kabar jenis="salah" tegas={masalah.detail} status>
          {tersimpan ? "Draf Anda tersimpan." : "Tulisan Anda masih ada di bawah."}
        </Kabar>
      )}
      {masalah.code === "DATA_SUDAH_BERUBAH" && (
        <Kabar tegas="Yang tersimpan sekarang:">
          hasil kerja {evaluasi.hasilKerja ?? "belum dipilih"}, perilaku kerja {evaluasi.perilakuKerja ?? "belum dipilih"}. “{evaluasi.alasanHasilKerja}” “
          {evaluasi.alasanPerilakuKerja}” Simpan lagi untuk memakai tulisan di bawah.
        </Kabar>
      )}
    </div>
  );
}

function isiAwal(e: EvaluasiResponse, hasil: HasilPenilai | null): IsiRating {
  // what was saved before the refusal is the record itself
  if (hasil?.diketik && !hasil.tersimpan) return hasil.diketik;
  return {
    hasilKerja: e.hasilKerja,
    perilakuKerja: e.perilakuKerja,
    alasanHasilKerja: e.alasanHasilKerja ?? "",
    alasanPerilakuKerja: e.alasanPerilakuKerja ?? "",
    catatan: e.catatan ?? "",
  };
}

function drafPada(e: EvaluasiResponse): string {
  return e.hasilKerja || e.perilakuKerja || e.alasanHasilKerja || e.alasanPerilakuKerja ? `Draf ${jam(e.diubahPada)}` : "";
}

/** "dr. Maya Simanjuntak" is called Maya: the first word that is no title. */
function panggilan(nama: string): string {
  return (
    namaPolos(nama)
      .split(" ")
      .find((kata) => !kata.endsWith(".")) ?? nama
  );
}
