import { Form, Link } from "react-router";
import { tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { namaPolos } from "./nama-periode.ts";
import type { IsiPenjelasan } from "./penjelasan-predikat.tsx";
import { tulisDasar } from "./pohon-alasan.tsx";

/** Beside the explanation: the next act, the right to object, the documents. */
export function LangkahHasil({ evaluasi, mengapa, dokumen, isSaya, permintaanId }: IsiPenjelasan) {
  const { boleh, tenggat, penilai } = evaluasi;
  return (
    <aside className="susun" aria-label={isSaya ? "Langkah Anda" : "Dokumen dan keberatan"}>
      {(boleh.terima || boleh.tandaTangani || boleh.sampaikan) && (
        <Form method="post" className="lembar susun tak-cetak">
          <input type="hidden" name="permintaanId" value={permintaanId} />
          {boleh.terima && (
            <>
              <h2>Terima dokumen</h2>
              <p>Catat bahwa dokumen ini sudah Anda terima. Sejak hari itu berjalan 14 hari kerja untuk menandatangani dan untuk keberatan.</p>
              <Tombol name="aksi" value="terima" penuh>
                Saya sudah menerima
              </Tombol>
            </>
          )}
          {boleh.tandaTangani && (
            <>
              <h2>Tanda tangani</h2>
              <p>
                Tandatangani dan kembalikan kepada {penilai.nama}
                {tenggat.pengembalian ? (
                  <>
                    {" "}
                    paling lambat <b>{tanggalPenuh(tenggat.pengembalian)}</b>
                  </>
                ) : null}
                . Menandatangani berarti sudah membaca, bukan setuju.
              </p>
              <Tombol name="aksi" value="tanda-tangani" penuh>
                Tandatangani dan kembalikan
              </Tombol>
            </>
          )}
          {boleh.sampaikan && (
            <>
              <h2>Sampaikan</h2>
              <p>Paling lambat {tenggat.penyampaian ? tanggalPenuh(tenggat.penyampaian) : "14 hari kerja sejak ditetapkan"}.</p>
              <Tombol name="aksi" value="sampaikan" penuh>
                Sampaikan kepada {namaPolos(evaluasi.pegawai.nama)}
              </Tombol>
            </>
          )}
        </Form>
      )}
      <Keberatan mengapa={mengapa} isSaya={isSaya} />
      <section className="susun j3 tak-cetak" aria-labelledby="dokumen">
        <h2 id="dokumen">Dokumen</h2>
        {dokumen.length === 0 ? (
          <Form method="post" className="susun j3">
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <input type="hidden" name="skpId" value={mengapa.skpId} />
            <p className="dua">Dokumen resmi sedang disiapkan. Anda dapat menerbitkannya sekarang.</p>
            <Tombol name="aksi" value="siapkan" jenis="kedua" penuh>
              Siapkan dokumen
            </Tombol>
          </Form>
        ) : (
          <ul className="garis">
            {dokumen.map((satu) => (
              <li key={satu.id} className="susun j1">
                <a href={`/api/v1/dokumen/${satu.id}/pdf`}>
                  {satu.judul} ({satu.form}, PDF)
                </a>
                <span className="dua">
                  {tanggalTahun(satu.dibuatPada)}, kode <Link to={`/periksa/${satu.kode}`}>{satu.kode}</Link>
                  {satu.digantikanPada && `, digantikan ${tanggalTahun(satu.digantikanPada)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="dua tak-cetak">Halaman ini dapat dicetak utuh dengan semua alasan terbuka.</p>
    </aside>
  );
}

function Keberatan({ mengapa: { keberatan, penilai }, isSaya }: Pick<IsiPenjelasan, "mengapa" | "isSaya">) {
  const dasar = keberatan.teks.find((satu) => satu.dasar)?.dasar;
  if (keberatan.isFinal) {
    return (
      <section className="lembar susun j3" aria-labelledby="keberatan">
        <h2 id="keberatan">Hasil ini final</h2>
        {keberatan.teks.map((satu) => (
          <p key={satu.teks}>{satu.teks}</p>
        ))}
        {dasar && <Dasar>{tulisDasar(dasar)}</Dasar>}
      </section>
    );
  }
  return (
    <section className="lembar susun j3" aria-labelledby="keberatan">
      <h2 id="keberatan">{isSaya ? "Tidak setuju?" : "Hak keberatan pegawai"}</h2>
      {keberatan.sampai ? (
        <>
          <p>{isSaya ? "Anda berhak" : "Pegawai berhak"} mengajukan keberatan secara tertulis, disertai alasan, paling lambat</p>
          <p>
            <b className="angka">{tanggalPenuh(keberatan.sampai)}</b>
            <br />
            <span className="dua">
              14 hari kerja sejak diterima. {keberatan.sisaHariKerja ? `Sisa ${keberatan.sisaHariKerja} hari kerja.` : "Waktunya sudah lewat."}
            </span>
          </p>
        </>
      ) : (
        <p>{isSaya ? "Anda berhak" : "Pegawai berhak"} mengajukan keberatan secara tertulis, disertai alasan, dalam 14 hari kerja sejak dokumen diterima.</p>
      )}
      {keberatan.kepada && (
        <p className="dua">
          Kepada {keberatan.kepada.nama}, {keberatan.kepada.jabatan}, atasan pejabat penilai. Beliau meminta penjelasan dari kedua pihak, pegawai dan{" "}
          {penilai.nama}, lalu memutuskan paling lama 7 hari kerja: menguatkan atau mengubah.
        </p>
      )}
      <p className="dua">Menandatangani tanda terima tidak menghapus hak ini.</p>
      <Dasar>Pasal 29; Lampiran Bab V.B, hlm. 117</Dasar>
    </section>
  );
}
