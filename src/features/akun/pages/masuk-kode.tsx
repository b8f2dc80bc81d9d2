import { type ActionFunctionArgs, data, Link, redirect, useActionData } from "react-router";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianSandi, PETUNJUK_SANDI } from "../components/isian-sandi.tsx";
import "../components/akun.css";

export const meta = () => judul("Masuk dengan kode");

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const [nip, kode, sandiBaru] = [teks("nip"), teks("kode"), teks("sandiBaru")];
  const hasil = await coba(() => context.get(panggil)("akun.pakaiKode", { nip, kode, sandiBaru }));
  if (hasil.ok) throw redirect(hasil.hasil.faktorKedua ? "/masuk/faktor-kedua" : "/keamanan?kabar=sandi-baru");
  const { detail, errors, status } = hasil.masalah;
  return data({ nip, kode, detail, errors }, { status });
}

export default function MasukKode() {
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/masuk", teks: "Masuk dengan kata sandi" }}
        judul="Masuk dengan kode"
        pengantar="Untuk masuk pertama kali, atau bila Anda lupa kata sandi. Kodenya Anda terima langsung dari pengelola kinerja unit Anda, berlaku 7 hari, dan hanya dapat dipakai sekali."
      />
      <form method="post" className="susun sempit">
        {hasil && <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "kode", pesan: hasil.detail }]} judul="Anda belum masuk" />}
        <Isian
          name="nip"
          label="NIP atau NI PPPK"
          petunjuk="18 angka, boleh ditulis dengan spasi."
          galat={galat.untuk("nip")}
          defaultValue={hasil?.nip ?? ""}
          inputMode="numeric"
          autoComplete="username"
          spellCheck={false}
          required
        />
        <Isian
          name="kode"
          label="Kode masuk"
          petunjuk="10 huruf dan angka dari surat kode, misalnya ABCDE-FGHJK. Huruf besar atau kecil sama saja."
          galat={galat.untuk("kode")}
          defaultValue={hasil?.kode ?? ""}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <IsianSandi name="sandiBaru" label="Kata sandi baru" petunjuk={PETUNJUK_SANDI} galat={galat.untuk("sandiBaru")} baru />
        <div className="sebaris">
          <Tombol penuh>Pasang kata sandi, lalu masuk</Tombol>
        </div>
        <p className="dua baca">
          Belum punya kode? Datangi pengelola kinerja unit Anda dengan kartu pegawai, biasanya di subbagian umum dan kepegawaian. Kode tidak pernah diberikan
          lewat telepon atau pesan. <Link to="/bantuan">Bantuan</Link>
        </p>
      </form>
    </Isi>
  );
}
