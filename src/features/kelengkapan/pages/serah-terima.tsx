import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { angka } from "#web/format/angka.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
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
import { AturKolom } from "../components/atur-kolom.tsx";
import { ISI_SERAH } from "../isi-serah.ts";

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
  return { serah: await call("kelengkapan.periksaSerah", { unitId: diminta }), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir) as unknown as InputOf<Operations, "kelengkapan.aturKolomSerah">;
  const hasil = await coba(() => context.get(panggil)("kelengkapan.aturKolomSerah", isi, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/kelengkapan/serah-terima?${new URLSearchParams({ unitId: isi.unitId, kabar: isi.berkas })}#${isi.berkas}`);
  const diketik = Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
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
  const { serah, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [alamat] = useSearchParams();
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
            {alamat.get("kabar") === berkas && <Kabar jenis="beres" tegas="Kolom berkas tersimpan." status />}
            <KolomBerkasSerah {...{ serah, berkas, permintaanId, jawaban }} ubah={alamat.get("berkas") === berkas ? alamat.get("kolom") : null} />
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

type Jawaban = ReturnType<typeof useActionData<typeof action>> | null;

/** The columns of one file with their grounds; who manages the whole instansi changes them here. */
function KolomBerkasSerah({
  serah,
  berkas,
  permintaanId,
  jawaban,
  ubah,
}: {
  serah: Serah;
  berkas: KolomBerkas["berkas"];
  permintaanId: string;
  jawaban: Jawaban;
  ubah: string | null;
}) {
  const kolom = serah.kolom.filter((satu) => satu.berkas === berkas);
  const milik = jawaban?.diketik.berkas === berkas ? jawaban : null;
  const nama = milik ? milik.diketik.semula : ubah;
  const dipilih = kolom.find((satu) => satu.nama === nama) ?? null;
  const alamat = (isi: object) => `?${new URLSearchParams({ unitId: serah.unit.id, ...isi })}#${berkas}`;
  const atur = serah.boleh.aturKolom;
  const tampil = atur && (milik !== null || ubah !== null);
  return (
    <Buka judul="Asal tiap kolom" catatan="A–D" terbuka={tampil}>
      {tampil && (
        <AturKolom
          key={nama ?? ""}
          {...{ berkas, permintaanId, kolom: dipilih }}
          urutan={dipilih ? kolom.indexOf(dipilih) + 1 : kolom.length + 1}
          unitId={serah.unit.id}
          jawaban={milik}
          pulang={alamat({})}
        />
      )}
      <Tabel
        judul={`Kolom berkas ${BERKAS[berkas].judul}`}
        kolom={
          atur
            ? [
                ...KOLOM,
                {
                  kunci: "ubah",
                  judul: "Tindakan",
                  isi: (satu) => (
                    <Link to={alamat({ berkas, kolom: satu.nama })}>
                      Ubah<span className="sr"> kolom {satu.nama}</span>
                    </Link>
                  ),
                },
              ]
            : KOLOM
        }
        baris={kolom}
        kunci={(satu) => satu.nama}
      />
      {atur && (
        <p>
          <Link to={alamat({ berkas, kolom: "" })}>
            Tambah kolom<span className="sr">, {BERKAS[berkas].judul}</span>
          </Link>
        </p>
      )}
    </Buka>
  );
}

const KOLOM: Kolom<KolomBerkas>[] = [
  { kunci: "nama", judul: "Kolom", kepala: true, isi: (satu) => satu.nama },
  {
    kunci: "isi",
    judul: "Diisi Terang",
    isi: (satu) => (satu.isi === null ? "Dikosongkan" : satu.isi in ISI_SERAH ? ISI_SERAH[satu.isi as keyof typeof ISI_SERAH] : satu.isi),
  },
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
