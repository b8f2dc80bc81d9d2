import { type LoaderFunctionArgs, Link, useLoaderData } from "react-router";
import { panggil, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Kepala } from "#web/ui/kepala.tsx";

export const meta = () => judul("Bantuan");

export async function loader({ context }: LoaderFunctionArgs) {
  const isMasuk = context.get(sesiAktif) !== null;
  const pengelola = isMasuk ? (await context.get(panggil)("beranda.bantuan", {})).pengelola : null;
  return { isMasuk, pengelola };
}

export default function Bantuan() {
  const { isMasuk, pengelola } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala judul="Bantuan" pengantar="Kepada siapa bertanya, dan jawaban atas pertanyaan yang paling sering." />
      <div className="susun j7 sempit">
        <section className="susun j3" aria-labelledby="siapa">
          <h2 id="siapa">Bertanya kepada orang</h2>
          {pengelola !== null && pengelola.length > 0 ? (
            <p>
              Pengelola kinerja untuk unit Anda: <b>{pengelola.join(", ")}</b>. Tanyakan soal akun, jabatan, penilai, dan periode kepada mereka.
            </p>
          ) : (
            <p>Soal akun, jabatan, penilai, dan periode: pengelola kinerja di unit Anda, biasanya di subbagian umum dan kepegawaian. Bila belum ada, BKPSDM.</p>
          )}
          <p>
            Soal isi SKP dan alasan rating: Pejabat Penilai Kinerja Anda.{" "}
            {isMasuk ? (
              <>
                Namanya ada di <Link to="/skp">halaman SKP</Link>.
              </>
            ) : (
              "Namanya ada di halaman SKP sesudah Anda masuk."
            )}
          </p>
          <p>Bila halaman menampilkan kode kesalahan, bacakan kode itu; dengan kode itu petugas menemukan kejadiannya tanpa melihat isi tulisan Anda.</p>
        </section>
        <section className="susun j2" aria-labelledby="sering">
          <h2 id="sering">Pertanyaan yang sering</h2>
          <div>
            <Buka baris judul="Jaringan terputus saat saya menulis">
              <p>
                Teruskan saja. Tulisan disimpan di perangkat ini dan terkirim sendiri saat jaringan kembali. Berkas dan foto perlu Anda pilih lagi. Bila Anda
                keluar, tulisan yang belum terkirim dihapus dari perangkat itu.
              </p>
            </Buka>
            <Buka baris judul="Penilai saya keliru atau kosong">
              <p>
                Terang mencari atasan langsung menurut struktur jabatan, melewati jabatan yang kosong. Bila hasilnya keliru, lapor di halaman{" "}
                <Link to="/penilai-saya">Penilai saya</Link>; pengelola kinerja menjawabnya dalam lima hari kerja, dan draf Anda tidak hilang.
              </p>
            </Buka>
            <Buka baris judul="Saya terlambat mencatat realisasi">
              <p>Anda masih dapat mencatat sampai rating ditetapkan dan selama masa penilaian triwulan itu belum ditutup. Catatan yang terlambat ditandai.</p>
            </Buka>
            <Buka baris judul="Penilai saya melewati masa penilaian">
              <p>Atasan penilai yang mengevaluasi, dan hasilnya final (PermenPANRB 6/2022, hlm. 90).</p>
            </Buka>
            <Buka baris judul="Saya tidak setuju dengan hasilnya">
              <p>
                Buka hasil itu dan baca alasannya sampai ke bukti. Anda berhak mengajukan keberatan dalam 14 hari kerja sejak menerima dokumen, kepada atasan
                penilai, kecuali hasilnya final (Pasal 29).
              </p>
            </Buka>
            <Buka baris judul="Apakah nilai dihitung oleh mesin?">
              <p>
                Tidak. Posisi indikator dan sebaran adalah pertimbangan. Rating ditetapkan penilai dengan alasan tertulis; predikat kemudian dibaca dari kuadran
                menurut aturan.
              </p>
            </Buka>
          </div>
        </section>
        <p className="dua baca">
          Menyambungkan aplikasi lain dengan Terang? <Link to="/api">Semua yang dapat dilakukan lewat API</Link>.
        </p>
      </div>
    </Isi>
  );
}
