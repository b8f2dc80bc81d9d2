import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { nipBerspasi } from "#rules/nip.ts";
import { tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, type Masalah, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { AturAkun } from "../components/atur-akun.tsx";
import { TabelRiwayatMasuk } from "../components/riwayat-masuk.tsx";
import { type KodeTerbit, SuratKode } from "../components/surat-kode.tsx";
import "../components/akun.css";

export const meta = () => judul("Akun pegawai");

const KABAR: Record<string, string> = { sesi: "Semua sesinya diakhiri.", tutup: "Akun ditutup.", buka: "Akun dibuka lagi." };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const akun = await context.get(panggil)("akun.lihatPegawai", { pegawaiId: params.pegawaiId ?? "" });
  return { akun, asal: new URL(request.url).origin, permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const call = context.get(panggil);
  const pegawaiId = params.pegawaiId ?? "";
  const aksi = teks("aksi");
  const jawab = (kode: KodeTerbit | null, masalah: Masalah | null) => data({ aksi, kode, masalah }, { status: masalah?.status ?? 200 });
  if (aksi === "kode") {
    const hasil = await coba(() => call("akun.terbitkanKode", { pegawaiId, hapusFaktorKedua: formulir.has("hapusFaktorKedua"), alasan: teks("alasan") }));
    return hasil.ok ? jawab(hasil.hasil, null) : jawab(null, hasil.masalah);
  }
  const kirim = bacaPermintaan(formulir, aksi);
  const hasil = await coba<unknown>(() => {
    if (aksi === "tutup") return call("akun.tutup", { pegawaiId, versi: teks("versi"), alasan: teks("alasan") }, kirim);
    if (aksi === "buka") return call("akun.bukaLagi", { pegawaiId, versi: teks("versi") }, kirim);
    return call("akun.akhiriSesiPegawai", { pegawaiId }, kirim);
  });
  if (hasil.ok) throw redirect(`/akun-pegawai/${pegawaiId}?kabar=${aksi}`);
  return jawab(null, hasil.masalah);
}

export default function SatuAkun() {
  const { akun, asal, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  const galat = galatIsian(jawaban?.masalah?.errors);
  const kabar = KABAR[useSearchParams()[0].get("kabar") ?? ""];
  if (jawaban?.kode)
    return (
      <Isi className="cetak-surat">
        <Kepala
          pulang={{ ke: "/akun-pegawai", teks: "Akun pegawai" }}
          judul={`Kode untuk ${akun.nama}`}
          pengantar="Kode ini hanya tampil sekarang. Cetak atau salin dengan tangan, lalu serahkan langsung kepada orangnya. Jangan difoto atau dikirim lewat pesan."
        />
        <div className="susun j5 sempit">
          <SuratKode kode={jawaban.kode} alamat={asal} />
          <div className="sebaris hanya-layar">
            <Tombol ke={`/akun-pegawai/${akun.pegawaiId}`}>Kode sudah saya serahkan</Tombol>
          </div>
          <p className="dua hanya-layar">Mencetak: tekan Ctrl dan P, atau menu Cetak di peramban. Hanya surat di atas yang tercetak.</p>
        </div>
      </Isi>
    );
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/akun-pegawai", teks: "Akun pegawai" }}
        judul={akun.nama}
        giliran={akun.ditutup ? "Akun ditutup" : akun.adaSandi ? undefined : "Belum punya kata sandi"}
        pengantar={[akun.jabatan, akun.unitKerja].filter(Boolean).join(", ") || "Tanpa jabatan hari ini."}
      />
      <div className="susun j7">
        {kabar && !jawaban && <Kabar jenis="beres" tegas={kabar} status />}
        {jawaban?.masalah && (
          <RingkasanGalat
            galat={[{ id: jawaban.aksi === "tutup" ? "alasan-tutup" : "alasan", pesan: galat.daftar[0]?.pesan ?? jawaban.masalah.detail }]}
            judul="Belum dijalankan"
          />
        )}
        <Fakta
          isi={[
            ["NIP", akun.nip ? nipBerspasi(akun.nip) : "Belum ada; tanpa NIP orang tidak dapat masuk"],
            ["Kata sandi", akun.adaSandi ? (akun.sandiDiubahPada ? `Diganti ${tanggalTahun(akun.sandiDiubahPada)}` : "Ada") : "Belum ada"],
            ["Faktor kedua", akun.faktorKedua ? "Terpasang" : akun.punyaPeran ? "Perlu dipasang karena perannya" : "Tidak dipasang"],
            ["Terakhir masuk", akun.terakhirMasuk ? tanggalPenuh(akun.terakhirMasuk) : "Belum pernah"],
            ["Kode masuk", akun.kodeBerlakuSampai ? `Ada satu, berlaku sampai ${tanggalPenuh(akun.kodeBerlakuSampai)}` : null],
            ["Ditutup", akun.ditutupPada ? `${tanggalPenuh(akun.ditutupPada)}: ${akun.alasanTutup}` : null],
          ]}
        />
        <section className="susun j3" aria-labelledby="atur">
          <h2 id="atur">Yang dapat Anda lakukan</h2>
          {akun.bolehAtur ? (
            <AturAkun akun={akun} aksi={jawaban?.aksi ?? null} galat={galat} permintaanId={permintaanId} />
          ) : (
            <p className="baca">
              Akun ini tidak dapat Anda atur: akun Anda sendiri, atau orangnya punya peran yang tidak di bawah wewenang Anda. Mintalah kepada pengelola tingkat
              kota di BKPSDM.
            </p>
          )}
        </section>
        <section className="susun j3" aria-labelledby="riwayat">
          <h2 id="riwayat">Masuk terakhir</h2>
          <TabelRiwayatMasuk riwayat={akun.riwayat} />
        </section>
      </div>
    </Isi>
  );
}
