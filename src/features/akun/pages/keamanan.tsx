import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { BagianSesi } from "../components/bagian-sesi.tsx";
import { IsianSandi, PETUNJUK_SANDI } from "../components/isian-sandi.tsx";
import { TabelRiwayatMasuk } from "../components/riwayat-masuk.tsx";
import "../components/akun.css";

export const meta = () => judul("Keamanan akun saya");

const KABAR: Record<string, [string, string]> = {
  "sandi-baru": ["Kata sandi terpasang.", "Anda sudah masuk; sesi di perangkat lain berakhir."],
  sandi: ["Kata sandi diganti.", "Sesi Anda di perangkat lain berakhir."],
  sesi: ["Sesi diakhiri.", "Perangkat itu harus masuk lagi."],
  faktor: ["Faktor kedua terpasang.", "Mulai sekarang masuk memerlukan kode dari aplikasi autentikator."],
  dilepas: ["Faktor kedua dilepas.", "Masuk kembali hanya dengan kata sandi."],
};

export async function loader({ context }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const [keamanan, { sesi }] = await Promise.all([call("akun.keamanan", {}), call("akun.sesiSaya", {})]);
  return { keamanan, sesi };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const call = context.get(panggil);
  const aksi = teks("aksi");
  const sesiId = teks("sesiId");
  const hasil = await coba<unknown>(() =>
    aksi === "sesi"
      ? call("akun.akhiriSesi", sesiId ? { sesiId } : {})
      : call("akun.gantiSandi", { sandiLama: teks("sandiLama"), sandiBaru: teks("sandiBaru") }),
  );
  if (hasil.ok || (aksi === "sesi" && hasil.masalah.status === 404)) throw redirect(`/keamanan?kabar=${aksi === "sesi" ? "sesi" : "sandi"}`);
  const { detail, errors, status } = hasil.masalah;
  return data({ detail, errors }, { status });
}

export default function Keamanan() {
  const { keamanan, sesi } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  const [tegas, kalimat] = KABAR[useSearchParams()[0].get("kabar") ?? ""] ?? [];
  const { faktorKedua, faktorKeduaMenahan, faktorKeduaDiminta, masukTunggal } = keamanan;
  return (
    <Isi>
      <Kepala
        judul="Keamanan akun saya"
        pengantar={
          faktorKeduaMenahan
            ? "Peran Anda membuka data banyak orang, jadi Terang meminta faktor kedua. Pasang dahulu; sesudah itu semua halaman terbuka lagi."
            : "Kata sandi, faktor kedua, dan tempat Anda sedang masuk. Ada yang janggal? Ganti kata sandi di sini, lalu beri tahu pengelola kinerja unit Anda."
        }
      />
      <div className="susun j7">
        {tegas && !hasil && (
          <Kabar jenis="beres" tegas={tegas} status>
            {kalimat}
          </Kabar>
        )}
        <section className="susun j3 sempit" aria-labelledby="faktor">
          <h2 id="faktor">Faktor kedua</h2>
          {faktorKedua ? (
            <p className="baca">Terpasang. Masuk memerlukan kata sandi dan kode enam angka dari ponsel Anda.</p>
          ) : (
            <p className="baca">
              Belum terpasang. Dengan faktor kedua, orang yang mengetahui kata sandi Anda tetap tidak dapat masuk.
              {faktorKeduaDiminta && !faktorKeduaMenahan && " Peran Anda membuka data banyak orang, jadi sebaiknya dipasang."}
            </p>
          )}
          <div className="sebaris">
            <Tombol ke="/keamanan/faktor-kedua" jenis={faktorKeduaMenahan ? "utama" : "kedua"}>
              {faktorKedua ? "Lepas faktor kedua" : "Pasang faktor kedua"}
            </Tombol>
          </div>
        </section>
        <section className="susun j3 sempit" aria-labelledby="sandi">
          <h2 id="sandi">Kata sandi</h2>
          {keamanan.adaSandi ? (
            <form method="post" className="susun">
              <p className="dua">
                {keamanan.sandiDiubahPada ? `Terakhir diganti ${tanggalTahun(keamanan.sandiDiubahPada)}.` : "Belum pernah Anda ganti sendiri."}
              </p>
              {hasil && (
                <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "sandiLama", pesan: hasil.detail }]} judul="Kata sandi belum berubah" />
              )}
              <IsianSandi name="sandiLama" label="Kata sandi sekarang" galat={galat.untuk("sandiLama")} />
              <IsianSandi name="sandiBaru" label="Kata sandi baru" petunjuk={PETUNJUK_SANDI} galat={galat.untuk("sandiBaru")} baru />
              <div className="sebaris">
                <Tombol penuh jenis={faktorKeduaMenahan ? "kedua" : "utama"}>
                  Ganti kata sandi
                </Tombol>
              </div>
            </form>
          ) : (
            <p className="baca">Akun ini belum punya kata sandi. Bila memerlukannya, mintalah kode masuk kepada pengelola kinerja unit Anda.</p>
          )}
        </section>
        {masukTunggal && (
          <section className="susun j3 sempit" aria-labelledby="tunggal">
            <h2 id="tunggal">Masuk tunggal</h2>
            <p className="baca">
              {masukTunggal.tertaut
                ? `Akun ini tertaut dengan ${masukTunggal.nama}; Anda dapat masuk lewat tombolnya di halaman masuk.`
                : `Belum pernah dipakai. Masuk sekali dengan ${masukTunggal.nama} di halaman masuk; akunnya ditautkan menurut NIP Anda.`}
            </p>
          </section>
        )}
        <BagianSesi sesi={sesi} />
        <section className="susun j3" aria-labelledby="riwayat">
          <h2 id="riwayat">Masuk terakhir</h2>
          <TabelRiwayatMasuk riwayat={keamanan.riwayat} />
        </section>
      </div>
    </Isi>
  );
}
