import { Link } from "react-router";
import { kapan } from "#web/format/tanggal.ts";
import { satuTitik } from "#web/format/titik.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { type EntriDialog, JejakDialog } from "#web/ui/jejak-dialog.tsx";
import { Perubahan } from "#web/ui/perubahan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirDialog } from "./formulir-dialog.tsx";
import { type BarisDialog, type Halaman, jawabanUntuk } from "./kata-dialog.ts";

/** Every line with whose words it stands in, its own trail, and the form to propose other words for the one that was chosen. */
export function TiapBaris({ halaman, dipilih }: { halaman: Halaman; dipilih: string }) {
  const { ruang } = halaman;
  return (
    <section className="susun j3" aria-labelledby="baris">
      <h2 id="baris" tabIndex={-1}>
        Tiap baris SKP
      </h2>
      <Porsi halaman={halaman} />
      {ruang.baris.length === 0 ? (
        <p>
          SKP ini belum berisi. <Link to={`/skp/${ruang.skp.id}`}>Buka SKP</Link>
        </p>
      ) : (
        <div className="baris-dialog">
          {ruang.baris.map((baris) => (
            <details className="buka baris" key={baris.kunci} id={`baris-${baris.kunci}`} open={baris.kunci === dipilih}>
              <summary>
                <span>
                  <b>{baris.bagian}.</b> {ringkas(baris.kini)}
                </span>
                <span className="dua">{baris.usulTerbuka ? "ada usul" : labelAsal(baris, halaman)}</span>
              </summary>
              <div className="susun j3">
                <JejakDialog entri={jejakBaris(baris, halaman)} />
                {ruang.boleh.usulkan && <Usulkan baris={baris} halaman={halaman} terbuka={baris.kunci === dipilih} />}
              </div>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}

/** The share of co-authorship, told and explained; it rates nobody. */
function Porsi({ halaman: { ruang, saya } }: { halaman: Halaman }) {
  const { PEGAWAI: sendiri, PENILAI: usul, BERSAMA: bersama } = ruang.porsi.jumlah;
  const semua = ruang.baris.length;
  if (semua === 0) return null;
  const pegawai = ruang.skp.pegawai.id === saya ? "Anda" : ruang.skp.pegawai.nama;
  const bagian = [
    sendiri && `${sendiri} berdiri seperti ditulis ${pegawai}`,
    usul && `${usul} seperti ditawarkan atau diusulkan Pimpinan`,
    bersama && `${bersama} hasil usul dan usul balik keduanya`,
  ].filter(Boolean);
  return (
    <div className="susun j2">
      <p className="baca">{satuTitik(`Dari ${semua} baris, ${bagian.length > 1 ? `${bagian.slice(0, -1).join(", ")}, dan ${bagian.at(-1)}` : bagian[0]}.`)}</p>
      <p className="dua baca">
        Ini ditunjukkan supaya terlihat apakah ekspektasi dibicarakan berdua, bukan disalin atau dititipkan. Angka ini tidak menilai siapa pun.
      </p>
      {ruang.porsi.alasan.map(({ teks, pasal }) => (
        <Dasar key={teks}>
          {teks} {pasal && `(${pasal})`}
        </Dasar>
      ))}
    </div>
  );
}

function labelAsal({ asal }: BarisDialog, { ruang, saya }: Halaman): string {
  if (asal === "BERSAMA") return "kata bersama";
  if (asal === "PENILAI") return "kata Pimpinan";
  return ruang.skp.pegawai.id === saya ? "kata Anda" : "kata pegawai";
}

const KALIMAT = {
  TULIS: "Menulis",
  USUL: "Mengusulkan",
  BALAS: "Membalas dengan usul lain",
  TERIMA: "Menerima usul.",
  TOLAK: "Menolak usul.",
  TARIK: "Menarik usulnya.",
  GUGUR: "Usul berakhir sendiri karena SKP ditetapkan atau dikembalikan.",
} as const;

function jejakBaris(baris: BarisDialog, { saya, sekarang, ruang }: Halaman): EntriDialog[] {
  const semua = baris.jejak.map((satu, n): EntriDialog => ({
    kunci: `${baris.kunci}-${n}`,
    siapa: satu.olehId === saya ? "Anda" : (satu.oleh ?? "Terang"),
    pada: kapan(satu.pada, sekarang),
    isi:
      satu.menjadi === null && satu.dari === null ? (
        KALIMAT[satu.tindakan]
      ) : (
        <>
          {KALIMAT[satu.tindakan]}: <Perubahan dari={satu.dari} menjadi={satu.menjadi} />
        </>
      ),
    kutipan: satu.alasan,
    kini: n === baris.jejak.length - 1,
  }));
  if (semua.length > 0) return semua;
  const penulis = ruang.skp.pegawai.id === saya ? "Anda" : ruang.skp.pegawai.nama;
  return [{ kunci: baris.kunci, siapa: penulis, pada: "saat menyusun SKP", isi: `Menulis: ${baris.kini}`, kini: true }];
}

function Usulkan({ baris, halaman, terbuka }: { baris: BarisDialog; halaman: Halaman; terbuka: boolean }) {
  const { ruang, permintaanId, jawaban } = halaman;
  if (baris.usulTerbuka)
    return (
      <p className="dua">
        Usul untuk baris ini menunggu jawaban. <a href={`#usul-${baris.usulTerbuka}`}>Lihat usulnya</a>
      </p>
    );
  if (!terbuka)
    return (
      <p>
        <Link to={`/skp/${ruang.skp.id}/dialog?usul=${encodeURIComponent(baris.kunci)}#menjadi`} preventScrollReset>
          Usulkan kata lain<span className="sr"> untuk {baris.bagian}</span>
        </Link>
      </p>
    );
  const milik = jawabanUntuk(jawaban, "usulkan", baris.kunci);
  const galat = galatIsian(milik?.masalah.errors);
  return (
    <FormulirDialog permintaanId={permintaanId} aksi="usulkan" untuk={baris.kunci} isi={{ kunci: baris.kunci, dari: baris.kini }} className="lembar susun j3">
      <Isian
        jenis="panjang"
        name="menjadi"
        label={`Usul Anda untuk ${baris.bagian}`}
        petunjuk={baris.jenis === "LAMPIRAN" ? "Satu hal per baris." : undefined}
        rows={baris.jenis === "TARGET" ? 1 : 3}
        defaultValue={milik?.diketik.menjadi ?? baris.kini}
        galat={galat.untuk("menjadi")}
      />
      <Isian
        jenis="panjang"
        name="alasan"
        label="Alasannya"
        petunjuk={`Dibaca ${ruang.pihak === "PEGAWAI" ? ruang.lawan.nama : ruang.skp.pegawai.nama}, yang lalu menerima, menolak, atau membalas.`}
        rows={2}
        defaultValue={milik?.diketik.alasan}
        galat={galat.untuk("alasan")}
      />
      <div>
        <Tombol penuh>Kirim usul</Tombol>
      </div>
    </FormulirDialog>
  );
}

const ringkas = (teks: string): string => (teks.length > 120 ? `${teks.slice(0, 119).trimEnd()}…` : teks);
