import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { angka } from "#web/format/angka.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { alamatKelengkapan } from "../components/alamat.ts";

type Serah = OutputOf<Operations, "kelengkapan.periksaSerah">;
type Terhalang = Serah["terhalang"]["baris"][number];
type KolomBerkas = Serah["kolom"][number];

export const meta = () => judul("Serah terima SKP");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const diminta = new URL(request.url).searchParams.get("unitId");
  if (!diminta) {
    const { unit } = await call("kelengkapan.lihat", {});
    throw redirect(unit ? `/kelengkapan/serah-terima?unitId=${unit.id}` : "/kelengkapan");
  }
  return { serah: await call("kelengkapan.periksaSerah", { unitId: diminta }) };
}

const BERKAS = {
  EKINERJA_SKP: {
    judul: "Isian menurut urutan layar e-Kinerja",
    guna: "Untuk petugas yang mengetik ulang atau mencocokkan SKP di e-Kinerja BKN: satu baris tiap indikator, kolomnya berurutan seperti layar Setting Periode, RHK, dan Indikator.",
    belum: "Belum diketahui: apakah e-Kinerja menerima berkas. Buku panduan hanya menunjukkan layar; unggahan massal tidak ditemukan.",
  },
  SIASN_SKP22: {
    judul: "Medan penilai untuk SIASN (skp22)",
    guna: "Untuk petugas yang menyiapkan sambungan ke layanan web SIASN: satu baris tiap SKP, kolomnya medan skp22/save. Medan rating masih kosong; diisi sesudah hasil evaluasi.",
    belum:
      "Belum diketahui: pengenal orang di SIASN (pnsDinilaiOrang), bentuk golongan yang diterima, dan apa lagi yang ditolak. Kontrak dengan BKN diperlukan sebelum dipakai.",
  },
} as const;

export default function SerahTerima() {
  const { serah } = useLoaderData<typeof loader>();
  const { unit, siap, terhalang, belumDitetapkan } = serah;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: alamatKelengkapan(unit.id), teks: `Kelengkapan SKP, ${unit.nama}` }}
        judul={`Serah terima SKP ${serah.tahun}`}
        pengantar={`${angka(siap)} SKP di ${unit.nama} siap diserahkan${terhalang.jumlah > 0 ? `, ${angka(terhalang.jumlah)} terhalang` : ""}${belumDitetapkan > 0 ? `, ${angka(belumDitetapkan)} belum ditetapkan` : ""}.`}
        rincian="Bila ada yang tidak jelas, tanyakan kepada BKPSDM, yang berhubungan dengan BKN."
      />
      <div className="susun j7">
        <Kabar jenis="ingat" tegas="Bentuk berkas ini belum dipastikan BKN.">
          Asal tiap kolom dan tingkat keyakinannya tertulis di bawah. Terang tidak mengirim apa pun sendiri.
        </Kabar>
        {(["EKINERJA_SKP", "SIASN_SKP22"] as const).map((berkas) => (
          <section key={berkas} className="susun j3" aria-labelledby={berkas}>
            <h2 id={berkas}>{BERKAS[berkas].judul}</h2>
            <p className="baca">{BERKAS[berkas].guna}</p>
            <p className="baca dua">{BERKAS[berkas].belum}</p>
            {siap > 0 && (
              <p className="sebaris">
                {(["xlsx", "csv"] as const).map((bentuk) => (
                  <Tombol key={bentuk} jenis="kedua" unduh ke={`/api/v1/kelengkapan/${unit.id}/serah/${berkas}?bentuk=${bentuk}`}>
                    Unduh {bentuk === "xlsx" ? "Excel" : "CSV"}
                    <span className="sr">, {BERKAS[berkas].judul}</span>
                  </Tombol>
                ))}
              </p>
            )}
            <Buka judul="Asal tiap kolom" catatan="A–D">
              <Tabel
                judul={`Kolom berkas ${BERKAS[berkas].judul}`}
                kolom={KOLOM}
                baris={serah.kolom.filter((satu) => satu.berkas === berkas)}
                kunci={(satu) => satu.nama}
              />
            </Buka>
          </section>
        ))}
        <section className="susun j3" aria-labelledby="terhalang">
          <h2 id="terhalang">Yang terhalang</h2>
          <p className="dua">Baris ini tidak ikut dalam berkas sampai datanya dibetulkan.</p>
          <Tabel
            judul="SKP yang terhalang dan sebabnya"
            kolom={TERHALANG}
            baris={terhalang.baris}
            kunci={(satu) => satu.skpId}
            kosong={
              <Kosong judul="Tidak ada yang terhalang" aksi={<Link to={alamatKelengkapan(unit.id)}>Lihat yang belum ditetapkan</Link>}>
                Hanya SKP yang sudah ditetapkan yang diserahkan.
              </Kosong>
            }
          />
          {terhalang.jumlah > terhalang.baris.length && (
            <p className="dua">
              dan {angka(terhalang.jumlah - terhalang.baris.length)} lainnya. Buka <Link to={alamatKelengkapan(unit.id)}>unit di bawahnya</Link> untuk melihat
              sisanya.
            </p>
          )}
        </section>
        <Dasar>
          Keyakinan: A dibaca dari peraturan atau halaman resmi; B dari dua sumber atau buku panduan; C dari satu sumber; D perkiraan. Kolom C dan D adalah data
          kebijakan yang dapat diganti tanpa mengubah program.
        </Dasar>
      </div>
    </Isi>
  );
}

const KOLOM: Kolom<KolomBerkas>[] = [
  { kunci: "nama", judul: "Kolom", kepala: true, isi: (satu) => satu.nama },
  { kunci: "isi", judul: "Diisi Terang", isi: (satu) => (satu.isi === null ? "Dikosongkan" : "Ya") },
  { kunci: "keyakinan", judul: "Keyakinan", isi: (satu) => satu.keyakinan },
  {
    kunci: "sumber",
    judul: "Sumber",
    isi: (satu) => (
      <>
        {satu.sumber}
        {satu.catatan && <span className="dua blok">{satu.catatan}</span>}
      </>
    ),
  },
];

const TERHALANG: Kolom<Terhalang>[] = [
  {
    kunci: "nama",
    judul: "Pegawai",
    kepala: true,
    isi: (satu) => (
      <>
        <Link to={`/skp/${satu.skpId}`}>{satu.nama}</Link>
        <span className="dua blok">
          {satu.jabatan}, {satu.unit}
        </span>
      </>
    ),
  },
  { kunci: "sebab", judul: "Sebab", isi: (satu) => satu.sebab.join("; ") },
];
