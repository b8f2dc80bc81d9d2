import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { hariLagi, tanggalIso, tanggalPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { DaftarPertemuan } from "../components/daftar-pertemuan.tsx";
import { type Halaman, type Jawaban, type Ruang, jawabanUntuk } from "../components/kata-dialog.ts";
import { PahamAtauRagu } from "../components/keraguan.tsx";
import { TiapBaris } from "../components/tiap-baris.tsx";
import { UsulTerbuka } from "../components/usul-terbuka.tsx";
import "../components/dialog.css";

export const handle: Bingkai = { tugas: true };
export const shouldRevalidate = () => true;
export const meta = ({ loaderData }: { loaderData?: { ruang: Ruang } | undefined }) =>
  judul(loaderData ? `Dialog kinerja, ${loaderData.ruang.skp.pegawai.nama}` : "Dialog kinerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return {
    ruang: await context.get(panggil)("dialog.lihat", { skpId: params.skpId ?? "" }),
    saya: context.get(sesiAktif)?.id ?? "",
    sekarang: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

/** What each form calls, which input names the thing it is about, and where the page stands afterwards. */
const AKSI = {
  usulkan: { operasi: "dialog.usulkan", pengenal: null, ke: "usul" },
  balas: { operasi: "dialog.balasUsul", pengenal: "usulId", ke: "usul" },
  terima: { operasi: "dialog.terimaUsul", pengenal: "usulId", ke: "baris" },
  tolak: { operasi: "dialog.tolakUsul", pengenal: "usulId", ke: "usul" },
  tarik: { operasi: "dialog.tarikUsul", pengenal: "usulId", ke: "usul" },
  paham: { operasi: "dialog.nyatakanPaham", pengenal: null, ke: "paham" },
  ragu: { operasi: "dialog.nyatakanRagu", pengenal: null, ke: "paham" },
  "jawab-ragu": { operasi: "dialog.jawabRagu", pengenal: "keraguanId", ke: "paham" },
  "lanjutkan-ragu": { operasi: "dialog.lanjutkanRagu", pengenal: "keraguanId", ke: "paham" },
  "selesaikan-ragu": { operasi: "dialog.selesaikanRagu", pengenal: "keraguanId", ke: "paham" },
} as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pilih = String(formulir.get("aksi"));
  const aksi = Object.hasOwn(AKSI, pilih) ? (pilih as keyof typeof AKSI) : "usulkan";
  const untuk = String(formulir.get("untuk") ?? "");
  const { operasi, pengenal, ke } = AKSI[aksi];
  const skpId = params.skpId ?? "";
  const isi = { ...bacaFormulir(formulir), skpId, ...(pengenal ? { [pengenal]: untuk } : {}) };
  const hasil = await coba(() =>
    context.get(panggil)(operasi, isi as unknown as InputOf<Operations, typeof operasi>, bacaPermintaan(formulir, `${aksi}-${untuk.slice(0, 8)}`.slice(0, 20))),
  );
  if (hasil.ok) throw redirect(`/skp/${skpId}/dialog?kabar=${aksi}#${ke}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  const diketik = Object.fromEntries(["menjadi", "alasan", "teks", "kunci"].map((nama) => [nama, String(formulir.get(nama) ?? "")]));
  const jawaban: Jawaban = { aksi, untuk, masalah: hasil.masalah, diketik };
  return data(jawaban, { status: hasil.masalah.status });
}

export default function RuangDialog() {
  const muatan = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const halaman: Halaman = { ...muatan, jawaban };
  const { ruang, saya } = halaman;
  const dipilih = jawaban?.aksi === "usulkan" ? jawaban.untuk : (cari.get("usul") ?? "");
  const nama = ruang.skp.pegawai.nama;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${ruang.skp.id}`, teks: `SKP ${ruang.skp.tahun}` }}
        judul={ruang.skp.pegawai.id === saya ? `Dialog kinerja ${ruang.skp.tahun} Anda` : `Dialog kinerja ${ruang.skp.tahun}, ${nama}`}
        giliran={giliran(ruang)}
        pengantar={<Pengantar halaman={halaman} />}
        rincian={ruang.skp.pegawai.id === saya ? `Bersama ${ruang.lawan.nama}.` : `${ruang.skp.pegawai.jabatan}, ${ruang.skp.pegawai.unitKerja}.`}
      >
        <p className="dua">
          <Link to="/bantuan">Kepada siapa bertanya</Link>
        </p>
      </Kepala>
      <div className="susun j7">
        <Penolakan halaman={halaman} />
        <KabarDialog kabar={cari.get("kabar")} />
        <UsulTerbuka halaman={halaman} />
        <PahamAtauRagu halaman={halaman} />
        <DaftarPertemuan halaman={halaman} />
        <TiapBaris halaman={halaman} dipilih={dipilih} />
      </div>
    </Isi>
  );
}

/** What the form could not do; what was typed stays readable also where its form is gone. */
function Penolakan({ halaman: { jawaban, ruang } }: { halaman: Halaman }) {
  if (!jawaban) return null;
  const { masalah, diketik, aksi, untuk } = jawaban;
  if (masalah.errors.length > 0) {
    const id = (nama: string) =>
      aksi === "balas"
        ? `${nama === "alasan" ? "alasan-balas" : nama}-${untuk}`
        : aksi === "tolak"
          ? `alasan-tolak-${untuk}`
          : aksi === "ragu"
            ? "teks-ragu"
            : untuk && nama === "teks"
              ? `teks-${untuk}`
              : nama;
    return <RingkasanGalat galat={masalah.errors.map(({ path, message }) => ({ id: id(path), pesan: message }))} judul={masalah.detail} />;
  }
  const tulisan = [diketik.menjadi, diketik.alasan, diketik.teks].filter(Boolean);
  const kini = ruang.baris.find(
    (satu) => satu.kunci === (jawabanUntuk(jawaban, "usulkan", untuk)?.untuk ?? ruang.usul.find(({ id }) => id === untuk)?.kunci),
  )?.kini;
  return (
    <div className="susun j3" role="status">
      <Kabar jenis="salah" tegas={masalah.detail} />
      {kini && masalah.code === "BARIS_SUDAH_BERUBAH" && <p>Kata yang sekarang: “{kini}”</p>}
      {tulisan.length > 0 && <p>Yang Anda tulis: “{tulisan.join("” “")}”</p>}
    </div>
  );
}

const KABAR: Record<string, { tegas: string; teks: string }> = {
  usulkan: { tegas: "Usul terkirim.", teks: "Anda melihat jawabannya di sini dan di Beranda." },
  balas: { tegas: "Usul balik terkirim.", teks: "Usul semula berakhir; usul Anda menunggu jawaban." },
  terima: { tegas: "Usul diterima.", teks: "Katanya sudah menjadi isi SKP." },
  tolak: { tegas: "Usul ditolak.", teks: "Kata di SKP tetap; alasan Anda tercatat." },
  tarik: { tegas: "Usul ditarik.", teks: "Kata di SKP tetap." },
  paham: { tegas: "Tercatat.", teks: "Anda menyatakan paham dan sanggup atas SKP seperti tertulis sekarang." },
  ragu: { tegas: "Keraguan terkirim.", teks: "Ia menjadi tugas yang menunggu jawaban, dan tidak menahan apa pun." },
  "jawab-ragu": { tegas: "Jawaban terkirim.", teks: "Pegawai yang mengatakan apakah sudah jelas." },
  "lanjutkan-ragu": { tegas: "Terkirim.", teks: "Keraguannya menunggu jawaban lagi." },
  "selesaikan-ragu": { tegas: "Selesai.", teks: "Keraguan ini tidak menunggu siapa pun lagi." },
};

function KabarDialog({ kabar }: { kabar: string | null }) {
  const ini = kabar === null ? undefined : KABAR[kabar];
  if (!ini) return null;
  return (
    <Kabar jenis="beres" tegas={ini.tegas} status>
      {ini.teks}
    </Kabar>
  );
}

function menungguSaya({ usul, keraguan, pihak }: Ruang): { usul: number; ragu: number } {
  return {
    usul: usul.filter((satu) => satu.boleh.includes("terima")).length,
    ragu: keraguan.filter((satu) => satu.status === (pihak === "PENILAI" ? "TERBUKA" : pihak === "PEGAWAI" ? "DIJAWAB" : "")).length,
  };
}

function giliran(ruang: Ruang): string | undefined {
  const { usul, ragu } = menungguSaya(ruang);
  return usul + ragu > 0 ? `${usul + ragu} menunggu Anda` : undefined;
}

function Pengantar({ halaman: { ruang, sekarang: kini } }: { halaman: Halaman }) {
  const { usul, ragu } = menungguSaya(ruang);
  const { status, batasSkp, pegawai } = ruang.skp;
  const menunggu = [usul > 0 && `${usul} usul`, ragu > 0 && (ruang.pihak === "PENILAI" ? `${ragu} keraguan` : `${ragu} jawaban atas keraguan`)].filter(Boolean);
  if (menunggu.length > 0)
    return (
      <>
        {menunggu.join(" dan ")} menunggu Anda.{" "}
        {status === "DIAJUKAN" && tanggalIso(kini) <= batasSkp && (
          <>
            SKP ditetapkan paling lambat <b>{tanggalPenuh(batasSkp)}</b> ({hariLagi(batasSkp, kini)}); usul yang belum dijawab saat itu berakhir sendiri.
          </>
        )}
      </>
    );
  if (ruang.pihak === null)
    return (
      <>
        Percakapan {pegawai.nama} dengan {ruang.lawan.nama} tentang SKP ini. Anda membacanya saja.
      </>
    );
  if (status === "DRAF")
    return ruang.pihak === "PEGAWAI" ? (
      <>SKP masih draf Anda, jadi katanya ditulis langsung di SKP. Di sini Anda mencatat pertemuan dan menyatakan apa yang masih diragukan.</>
    ) : (
      <>{pegawai.nama} masih menyusun SKP. Anda dapat mencatat pertemuan dan menjawab keraguan; usul per baris dibuka sesudah SKP diajukan.</>
    );
  if (status === "DITETAPKAN") return <>SKP sudah ditetapkan, dan dialognya berlanjut sepanjang tahun: catat pertemuan, nyatakan atau jawab keraguan.</>;
  return (
    <>
      Sepakati kata-katanya sebelum SKP ditetapkan
      {tanggalIso(kini) <= batasSkp && (
        <>
          , paling lambat <b>{tanggalPenuh(batasSkp)}</b>
        </>
      )}
      . Usul tidak mengubah SKP sebelum pihak lain menerimanya.
    </>
  );
}
