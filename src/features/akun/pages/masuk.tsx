import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { tanggalPenuh } from "#web/format/tanggal.ts";
import { coba } from "#web/formulir.ts";
import { jalurAman } from "#web/jalur-aman.ts";
import { panggil, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { judul } from "#web/layout/judul.ts";
import { Logo } from "#web/layout/logo.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianSandi } from "../components/isian-sandi.tsx";
import "../components/akun.css";

export const handle: Bingkai = { polos: true };
export const meta = () => judul("Masuk");

const TUNGGAL_GAGAL = "Masuk tunggal tidak selesai. Coba sekali lagi, atau masuk dengan NIP dan kata sandi.";
const TUNGGAL_TAK_DIKENAL =
  "Akun itu tidak memuat NIP yang terdaftar di Terang. Masuk dengan NIP dan kata sandi, atau tanyakan kepada pengelola kinerja unit Anda.";
/** The library's words for "nobody here has that NIP". */
const TAK_DIKENAL = new Set(["email_not_found", "signup_disabled", "account_not_linked"]);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const ke = jalurAman(cari.get("ke"));
  if (context.get(sesiAktif) !== null) throw redirect(ke);
  const call = context.get(panggil);
  const [{ tokoh }, hari, pintu] = await Promise.all([call("akun.pilihanPeragaan", {}), call("beranda.hariIni", {}), call("akun.pintu", {})]);
  return {
    ke,
    tokoh,
    hari,
    pintu,
    baruKeluar: cari.has("keluar"),
    tunggalGagal: cari.has("tunggal") ? (TAK_DIKENAL.has(cari.get("error") ?? "") ? TUNGGAL_TAK_DIKENAL : TUNGGAL_GAGAL) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const formulir = await request.formData();
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const ke = jalurAman(new URL(request.url).searchParams.get("ke"));
  const akunId = teks("akunId");
  const nip = teks("nip");
  const hasil = await coba<{ nama: string; faktorKedua?: boolean }>(() =>
    akunId ? call("akun.masukPeragaan", { akunId }) : call("akun.masuk", { nip, kataSandi: teks("kataSandi") }),
  );
  if (hasil.ok) throw redirect(hasil.hasil.faktorKedua ? `/masuk/faktor-kedua?ke=${encodeURIComponent(ke)}` : ke);
  const { detail, errors, status } = hasil.masalah;
  return data({ nip, detail, errors }, { status });
}

export default function Masuk() {
  const { ke, tokoh, hari, pintu, baruKeluar, tunggalGagal } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  const alamat = ke === "/" ? "/masuk" : `/masuk?ke=${encodeURIComponent(ke)}`;
  return (
    <main id="isi" tabIndex={-1} className="pintu-masuk">
      <section className="janji">
        <div>
          <p className="merek">
            <Logo />
            Terang
          </p>
          <h1>Tahu apa yang diharapkan. Tahu mengapa dinilai begitu.</h1>
          <p className="dua">
            <b>Hari ini, {tanggalPenuh(hari.hariIni)}.</b> {hari.kabar.join(" ")}
            <span className="aturan">
              <br />
              <br />
              Penilaian kinerja pegawai Pemerintah Kota Medan, menurut PermenPANRB 6/2022.
            </span>
          </p>
        </div>
      </section>
      <div className="pintu">
        <form className="susun masuk" method="post" action={alamat} aria-labelledby="masuk">
          <h2 id="masuk">Masuk</h2>
          {baruKeluar && !hasil && (
            <Kabar jenis="beres" tegas="Anda sudah keluar." status>
              Tulisan yang belum terkirim di perangkat ini sudah dihapus.
            </Kabar>
          )}
          {!baruKeluar && ke !== "/" && !hasil && (
            <Kabar jenis="ingat" tegas="Masuk dahulu.">
              Sesudah itu Anda kembali ke halaman yang Anda tuju.
            </Kabar>
          )}
          {tunggalGagal && !hasil && (
            <Kabar jenis="ingat" tegas="Anda belum masuk.">
              {tunggalGagal}
            </Kabar>
          )}
          {hasil && <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "nip", pesan: hasil.detail }]} judul="Anda belum masuk" />}
          <Isian
            name="nip"
            label="NIP atau NI PPPK"
            petunjuk="18 angka, boleh ditulis dengan spasi."
            galat={galat.untuk("nip")}
            defaultValue={hasil?.nip ?? ""}
            inputMode="numeric"
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            required
          />
          <IsianSandi name="kataSandi" label="Kata sandi" galat={galat.untuk("kataSandi")} />
          <div className="sebaris">
            <Tombol penuh>Masuk</Tombol>
          </div>
          <p className="sebaris">
            <a href="/masuk/kode">Masuk dengan kode</a>
            <a href="/masuk/lupa">Lupa kata sandi?</a>
          </p>
          {pintu.masukTunggal && (
            <p>
              <Tombol ke={`/masuk/tunggal?ke=${encodeURIComponent(ke)}`} jenis="kedua" muat penuh>
                Masuk dengan {pintu.masukTunggal}
              </Tombol>
            </p>
          )}
        </form>
        {tokoh.length > 0 && (
          <form method="post" action={alamat} aria-labelledby="peragaan" className="susun j3">
            <h2 id="peragaan">Versi peragaan: masuk sebagai</h2>
            <p className="dua baca">Semua orang dan angka di sini rekaan. Tidak perlu kata sandi.</p>
            <ul className="orang">
              {tokoh.map(({ akunId, nama, peran, sebutan, cerita }) => (
                <li key={akunId}>
                  <button type="submit" name="akunId" value={akunId}>
                    <b>{nama}</b>
                    <span className="dua">
                      {peran}, {sebutan}
                    </span>
                    <span className="kecil">{cerita}</span>
                  </button>
                </li>
              ))}
            </ul>
          </form>
        )}
        <p className="dua sebaris">
          <a href="/bantuan">Bantuan</a>
          <a href="/kebijakan-data">Kebijakan data</a>
          <a href="/aturan">Aturan yang dipakai: PermenPANRB 6/2022</a>
        </p>
      </div>
    </main>
  );
}
