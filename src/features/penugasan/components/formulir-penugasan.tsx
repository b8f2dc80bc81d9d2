import { Form } from "react-router";
import type { Masalah } from "#web/formulir.ts";
import { CariJabatan, type JabatanDitemukan, PilihJabatan } from "#web/ui/cari-jabatan.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LABEL_ALASAN_BERHENTI, LABEL_KEADAAN } from "#rules/kosakata-pegawai.ts";

export type Jawaban = { masalah: Masalah; aksi: string; diketik: Record<string, string> } | null;
type Dasar = { permintaanId: string; jawaban: Jawaban };

/** What this form was answered: its errors and what was typed into it. */
function milik(jawaban: Jawaban, ...aksi: string[]) {
  const untukIni = jawaban !== null && aksi.includes(jawaban.aksi) ? jawaban : null;
  const galat = galatIsian(untukIni?.masalah.errors);
  return { galat, diketik: untukIni?.diketik ?? {}, terbuka: untukIni !== null };
}

const pilihan = (label: Readonly<Record<string, string>>) => Object.entries(label).map(([nilai, teks]) => ({ nilai, teks }));

/** The letter it rests on, and why it comes late. `awalan` keeps ids apart where a page has several such forms. */
function SuratDanAlasan({
  awalan = "",
  petunjuk,
  diketik,
  galat,
}: {
  awalan?: string;
  petunjuk?: string;
  diketik: Record<string, string>;
  galat: (nama: string) => string | undefined;
}) {
  return (
    <>
      <Isian name="dasar" id={`${awalan}dasar`} label="Nomor surat" petunjuk={petunjuk} defaultValue={diketik.dasar} galat={galat("dasar")} maxLength={500} />
      <Isian
        jenis="panjang"
        name="alasan"
        id={`${awalan}alasan`}
        label="Alasan bila tanggalnya sudah lewat"
        opsional
        defaultValue={diketik.alasan}
        galat={galat("alasan")}
        maxLength={500}
      />
    </>
  );
}

/** Give a post or move: first the post is looked for, then kind, day and letter. */
export function FormulirJabatan({
  jabatan,
  cari,
  adaDefinitif,
  permintaanId,
  jawaban,
}: Dasar & { jabatan: readonly JabatanDitemukan[]; cari: string; adaDefinitif: boolean }) {
  const { galat, diketik, terbuka } = milik(jawaban, "tetapkan", "pindahkan");
  return (
    <details className="buka" open={terbuka || cari !== "" || !adaDefinitif} id="jabatan">
      <summary>{adaDefinitif ? "Pindahkan, atau beri Plt., Plh., dan tugas tambahan" : "Beri jabatan"}</summary>
      <div className="lembar susun sempit">
        <CariJabatan nilai={cari} />
        {cari !== "" && jabatan.length === 0 && (
          <Kabar jenis="ingat" tegas="Tidak ada jabatan seperti itu.">
            Coba sebagian namanya saja, misalnya bidan puskesmas.
          </Kabar>
        )}
        {jabatan.length > 0 && (
          <Form method="post" className="susun">
            <RingkasanGalat galat={galat.daftar} />
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <input type="hidden" name="aksi" value="tetapkan" />
            <PilihJabatan jabatan={jabatan} terpilih={diketik.jabatanId} galat={galat.untuk("jabatanId")} />
            <Pilih
              name="jenis"
              legenda="Sebagai"
              galat={galat.untuk("jenis")}
              terpilih={diketik.jenis ?? ""}
              pilihan={[
                adaDefinitif
                  ? { nilai: "PINDAH", isi: <b>Pindah ke jabatan ini</b>, arti: "Jabatan definitifnya yang sekarang berakhir pada hari yang sama." }
                  : { nilai: "DEFINITIF", isi: <b>Definitif</b>, arti: "Satu orang memegang satu jabatan definitif." },
                { nilai: "PLT", isi: <b>Plt.</b>, arti: "Jabatan ini kosong; ia menjalankannya sampai ada pejabat definitif." },
                { nilai: "PLH", isi: <b>Plh.</b>, arti: "Pejabatnya berhalangan sementara." },
                { nilai: "TAMBAHAN", isi: <b>Tugas tambahan</b>, arti: "Di samping jabatannya; penilainya tidak berubah." },
              ]}
            />
            <Isian name="mulai" label="Mulai" type="date" defaultValue={diketik.mulai} galat={galat.untuk("mulai")} />
            <Isian
              name="selesai"
              label="Berakhir"
              opsional
              petunjuk="Hari pertama ia tidak lagi memegangnya. Tidak dipakai untuk pindah."
              type="date"
              defaultValue={diketik.selesai}
              galat={galat.untuk("selesai")}
            />
            <SuratDanAlasan petunjuk="SK pengangkatan atau surat perintah." diketik={diketik} galat={galat.untuk} />
            <p className="sebaris">
              <Tombol penuh>Catat penugasan</Tombol>
            </p>
          </Form>
        )}
      </div>
    </details>
  );
}

/** Leave, study, lent to others: what changes who rates, or whether a plan is made at all. */
export function FormulirKeadaan({ permintaanId, jawaban }: Dasar) {
  const { galat, diketik, terbuka } = milik(jawaban, "keadaan");
  return (
    <details className="buka" open={terbuka} id="keadaan">
      <summary>Catat cuti, tugas belajar, atau diperbantukan</summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="aksi" value="keadaan" />
        <Isian
          jenis="pilihan"
          name="keadaan"
          label="Keadaan"
          kosong="Pilih"
          pilihan={pilihan(LABEL_KEADAAN)}
          defaultValue={diketik.keadaan ?? ""}
          galat={galat.untuk("keadaan")}
        />
        <Isian name="mulai" id="keadaan-mulai" label="Mulai" type="date" defaultValue={diketik.mulai} galat={galat.untuk("mulai")} />
        <Isian name="selesai" id="keadaan-selesai" label="Berakhir" opsional type="date" defaultValue={diketik.selesai} galat={galat.untuk("selesai")} />
        <Isian
          name="tempat"
          label="Di mana"
          petunjuk="Wajib untuk tugas belajar dan diperbantukan."
          defaultValue={diketik.tempat}
          galat={galat.untuk("tempat")}
          maxLength={200}
        />
        <SuratDanAlasan awalan="keadaan-" diketik={diketik} galat={galat.untuk} />
        <p className="sebaris">
          <Tombol jenis="kedua" penuh>
            Catat keadaan
          </Tombol>
        </p>
      </Form>
    </details>
  );
}

export function FormulirBerhenti({ permintaanId, jawaban, versi, nama }: Dasar & { versi: number; nama: string }) {
  const { galat, diketik, terbuka } = milik(jawaban, "berhenti");
  return (
    <details className="buka" open={terbuka} id="berhenti">
      <summary>Catat pensiun atau berhenti</summary>
      <Form method="post" className="lembar susun sempit">
        <RingkasanGalat galat={galat.daftar} />
        <p className="baca">
          Semua jabatan, peran, dan tim kerja {nama} berakhir pada hari itu, dan akunnya tidak dapat dipakai lagi. Hasil penilaiannya tetap tersimpan.
        </p>
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="aksi" value="berhenti" />
        <input type="hidden" name="versi" value={versi} />
        <Isian
          jenis="pilihan"
          name="sebab"
          label="Sebab"
          kosong="Pilih"
          pilihan={pilihan(LABEL_ALASAN_BERHENTI)}
          defaultValue={diketik.sebab ?? ""}
          galat={galat.untuk("sebab")}
        />
        <Isian name="pada" label="Hari pertama tidak bertugas" type="date" defaultValue={diketik.pada} galat={galat.untuk("pada")} />
        <SuratDanAlasan awalan="berhenti-" diketik={diketik} galat={galat.untuk} />
        <p className="sebaris">
          <Tombol jenis="kedua" penuh>
            Catat berhenti
          </Tombol>
        </p>
      </Form>
    </details>
  );
}
