import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { coba } from "#web/formulir.ts";
import { jalurAman } from "#web/jalur-aman.ts";
import { panggil, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "../components/akun.css";

export const meta = () => judul("Langkah kedua");

export function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const ke = jalurAman(cari.get("ke"));
  if (context.get(sesiAktif) !== null) throw redirect(ke);
  return { ke, pemulihan: cari.has("pemulihan") };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const kode = String((await request.formData()).get("kode") ?? "");
  const jenis = cari.has("pemulihan") ? "PEMULIHAN" : "TOTP";
  const hasil = await coba(() => context.get(panggil)("akun.masukFaktorKedua", { jenis, kode }));
  if (hasil.ok) throw redirect(jalurAman(cari.get("ke")));
  const { code, detail, errors, status } = hasil.masalah;
  return data({ berakhir: code === "FAKTOR_BERAKHIR", detail, errors }, { status });
}

export default function FaktorKedua() {
  const { ke, pemulihan } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  const alamat = (lain: boolean) => `/masuk/faktor-kedua?${new URLSearchParams({ ke, ...(lain ? { pemulihan: "" } : {}) }).toString()}`;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/masuk", teks: "Masuk dari awal" }}
        judul="Langkah kedua"
        pengantar={
          pemulihan
            ? "Tulis satu kode pemulihan yang Anda simpan saat memasang faktor kedua. Kode itu habis dipakai sekali."
            : "Buka aplikasi autentikator di ponsel Anda, lalu tulis enam angka untuk Terang yang sedang tampil."
        }
      />
      <form method="post" action={alamat(pemulihan)} className="susun sempit">
        {hasil && <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "kode", pesan: hasil.detail }]} judul="Anda belum masuk" />}
        <Isian
          key={pemulihan ? "pemulihan" : "totp"}
          name="kode"
          label={pemulihan ? "Kode pemulihan" : "Kode enam angka"}
          galat={galat.untuk("kode")}
          inputMode={pemulihan ? "text" : "numeric"}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          required
        />
        <div className="sebaris">{hasil?.berakhir ? <Tombol ke="/masuk">Masuk dari awal</Tombol> : <Tombol penuh>Masuk</Tombol>}</div>
        <p className="dua baca">
          {pemulihan ? <Link to={alamat(false)}>Pakai kode dari aplikasi</Link> : <Link to={alamat(true)}>Ponsel tidak ada? Pakai kode pemulihan</Link>}. Bila
          keduanya hilang, datangi pengelola kinerja: faktor kedua dapat dihapus dengan kode masuk baru.
        </p>
      </form>
    </Isi>
  );
}
