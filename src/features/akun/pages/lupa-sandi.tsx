import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Lupa kata sandi");

export async function loader({ context }: LoaderFunctionArgs) {
  return context.get(panggil)("akun.pintu", {});
}

export async function action({ context, request }: ActionFunctionArgs) {
  const nip = String((await request.formData()).get("nip") ?? "");
  const hasil = await coba(() => context.get(panggil)("akun.mintaTautanSandi", { nip }));
  if (hasil.ok) return { nip: "", pesan: hasil.hasil.pesan, detail: "", errors: [] };
  const { detail, errors, status } = hasil.masalah;
  return data({ nip, pesan: null, detail, errors }, { status });
}

export default function LupaSandi() {
  const { surel } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/masuk", teks: "Masuk" }}
        judul="Lupa kata sandi"
        pengantar="Pengelola kinerja unit Anda dapat menerbitkan kode masuk; dengan kode itu Anda memasang kata sandi baru sendiri."
      />
      <div className="susun sempit">
        {hasil?.pesan && (
          <Kabar jenis="beres" tegas="Permintaan Anda diterima." status>
            {hasil.pesan}
          </Kabar>
        )}
        <section className="susun j3" aria-labelledby="pengelola">
          <h2 id="pengelola">Lewat pengelola</h2>
          <p className="baca">
            Bawa kartu pegawai ke pengelola kinerja unit Anda, biasanya di subbagian umum dan kepegawaian. Kode tidak diberikan lewat telepon atau pesan.
          </p>
          <div className="sebaris">
            <Tombol ke="/masuk/kode" jenis={surel ? "kedua" : "utama"}>
              Saya sudah punya kode
            </Tombol>
          </div>
        </section>
        {surel && (
          <section className="susun j3" aria-labelledby="surel">
            <h2 id="surel">Lewat surel</h2>
            <form method="post" className="susun">
              {hasil && hasil.pesan === null && (
                <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "nip", pesan: hasil.detail }]} judul="Permintaan belum dikirim" />
              )}
              <Isian
                name="nip"
                label="NIP atau NI PPPK"
                petunjuk="Tautan dikirim ke surel Anda yang tercatat di Terang dan berlaku 30 menit."
                galat={galat.untuk("nip")}
                defaultValue={hasil?.nip ?? ""}
                inputMode="numeric"
                autoComplete="username"
                required
              />
              <div className="sebaris">
                <Tombol penuh>Kirim tautan</Tombol>
              </div>
            </form>
          </section>
        )}
        <p className="dua">
          <Link to="/bantuan">Bantuan</Link>
        </p>
      </div>
    </Isi>
  );
}
