import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianSandi, PETUNJUK_SANDI } from "../components/isian-sandi.tsx";
import "../components/akun.css";

export const meta = () => judul("Kata sandi baru");

export function loader({ request }: LoaderFunctionArgs) {
  return { kunci: new URL(request.url).searchParams.get("kunci") ?? "" };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const [kunci, sandiBaru] = [String(formulir.get("kunci") ?? ""), String(formulir.get("sandiBaru") ?? "")];
  const hasil = await coba(() => context.get(panggil)("akun.pakaiTautan", { kunci, sandiBaru }));
  if (hasil.ok) throw redirect(hasil.hasil.faktorKedua ? "/masuk/faktor-kedua" : "/keamanan?kabar=sandi-baru");
  const { detail, errors, status } = hasil.masalah;
  return data({ kunci, detail, errors }, { status });
}

export default function Tautan() {
  const { kunci } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/masuk/lupa", teks: "Minta tautan lain" }}
        judul="Kata sandi baru"
        pengantar="Pilih kata sandi baru. Sesudah itu Anda langsung masuk, dan sesi Anda di perangkat lain berakhir."
      />
      <form method="post" className="susun sempit">
        {hasil && (
          <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "sandiBaru", pesan: hasil.detail }]} judul="Kata sandi belum berubah" />
        )}
        <input type="hidden" name="kunci" value={hasil?.kunci ?? kunci} />
        <IsianSandi name="sandiBaru" label="Kata sandi baru" petunjuk={PETUNJUK_SANDI} galat={galat.untuk("sandiBaru")} baru />
        <div className="sebaris">
          <Tombol penuh>Pasang kata sandi, lalu masuk</Tombol>
        </div>
      </form>
    </Isi>
  );
}
