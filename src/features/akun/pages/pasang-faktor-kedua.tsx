import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { coba, type Masalah } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { GambarQr } from "../components/gambar-qr.tsx";
import { IsianSandi } from "../components/isian-sandi.tsx";
import "../components/akun.css";

type Siap = OutputOf<Operations, "akun.siapkanFaktorKedua">;
type Langkah = { langkah: "siapkan" | "pasang" | "lepas"; siap: Siap | null; masalah: Masalah | null };

export const meta = () => judul("Faktor kedua");

export async function loader({ context }: LoaderFunctionArgs) {
  const { faktorKedua, faktorKeduaDiminta } = await context.get(panggil)("akun.keamanan", {});
  return { faktorKedua, faktorKeduaDiminta };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const call = context.get(panggil);
  const jawab = (isi: Langkah) => data(isi, { status: isi.masalah?.status ?? 200 });
  if (teks("langkah") === "lepas") {
    const hasil = await coba(() => call("akun.lepasFaktorKedua", { kataSandi: teks("kataSandi"), kode: teks("kode") }));
    if (hasil.ok) throw redirect("/keamanan?kabar=dilepas");
    return jawab({ langkah: "lepas", siap: null, masalah: hasil.masalah });
  }
  if (teks("langkah") === "pasang") {
    const hasil = await coba(() => call("akun.pasangFaktorKedua", { kode: teks("kode") }));
    if (hasil.ok) throw redirect("/keamanan?kabar=faktor");
    return jawab({ langkah: "pasang", siap: null, masalah: hasil.masalah });
  }
  const hasil = await coba(() => call("akun.siapkanFaktorKedua", { kataSandi: teks("kataSandi") }));
  return hasil.ok ? jawab({ langkah: "pasang", siap: hasil.hasil, masalah: null }) : jawab({ langkah: "siapkan", siap: null, masalah: hasil.masalah });
}

export default function PasangFaktorKedua() {
  const { faktorKedua, faktorKeduaDiminta } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  const langkah = faktorKedua ? "lepas" : (jawaban?.langkah ?? "siapkan");
  const galat = galatIsian(jawaban?.masalah?.errors);
  const ringkasan = jawaban?.masalah && (
    <RingkasanGalat
      galat={galat.daftar.length > 0 ? galat.daftar : [{ id: langkah === "pasang" ? "kode" : "kataSandi", pesan: jawaban.masalah.detail }]}
      judul="Belum berhasil"
    />
  );
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/keamanan", teks: "Keamanan akun saya" }}
        judul={faktorKedua ? "Lepas faktor kedua" : "Pasang faktor kedua"}
        giliran={langkah === "siapkan" ? "Langkah 1 dari 2" : langkah === "pasang" ? "Langkah 2 dari 2" : undefined}
        pengantar={
          faktorKedua
            ? "Perlu kata sandi Anda dan satu kode yang masih cocok: dari aplikasi, atau kode pemulihan."
            : "Anda memerlukan aplikasi autentikator di ponsel, misalnya Google Authenticator, Microsoft Authenticator, atau Aegis. Tidak perlu pulsa atau jaringan."
        }
      />
      <form method="post" className="susun j5 sempit" key={langkah}>
        <input type="hidden" name="langkah" value={langkah} />
        {ringkasan}
        {langkah !== "pasang" && <IsianSandi name="kataSandi" label="Kata sandi sekarang" galat={galat.untuk("kataSandi")} />}
        {jawaban?.siap && <Rahasia siap={jawaban.siap} />}
        {langkah !== "siapkan" && (
          <Isian
            name="kode"
            label={langkah === "lepas" ? "Kode dari aplikasi, atau kode pemulihan" : "Kode enam angka yang tampil di aplikasi"}
            galat={galat.untuk("kode")}
            inputMode={langkah === "lepas" ? "text" : "numeric"}
            autoComplete="one-time-code"
            spellCheck={false}
            required
          />
        )}
        {langkah === "lepas" && faktorKeduaDiminta && (
          <Kabar jenis="ingat" tegas="Peran Anda meminta faktor kedua.">
            Sesudah dilepas, Anda akan diminta memasangnya lagi. Lepas hanya untuk berganti ponsel.
          </Kabar>
        )}
        <div className="sebaris">
          <Tombol penuh>{langkah === "siapkan" ? "Lanjut, tampilkan kode QR" : langkah === "pasang" ? "Pasang faktor kedua" : "Lepas faktor kedua"}</Tombol>
        </div>
        {langkah === "pasang" && !jawaban?.siap && (
          <p className="dua">
            Kode QR hanya tampil sekali. Belum sempat memindainya? <a href="/keamanan/faktor-kedua">Mulai lagi</a>; kode yang lama tidak berlaku.
          </p>
        )}
      </form>
    </Isi>
  );
}

function Rahasia({ siap }: { siap: Siap }) {
  return (
    <>
      <section className="susun j3" aria-labelledby="pindai">
        <h2 id="pindai">Pindai dengan aplikasi</h2>
        <GambarQr {...siap.kodeQr} judul="Kode QR untuk aplikasi autentikator; isinya sama dengan rahasia di bawah ini" />
        <p className="baca">
          Tidak dapat memindai? Tulis rahasia ini di aplikasi, lalu pilih jenis <b>berdasarkan waktu</b>:
        </p>
        <p>
          <code className="rahasia">{siap.rahasia.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </section>
      <section className="susun j3" aria-labelledby="pemulihan">
        <h2 id="pemulihan">Simpan kode pemulihan</h2>
        <p className="baca">
          Bila ponsel hilang, satu kode ini menggantikan kode dari aplikasi, sekali pakai. <b>Hanya tampil sekarang.</b> Cetak atau catat, dan simpan terpisah
          dari ponsel.
        </p>
        <ul className="pemulihan">
          {siap.kodePemulihan.map((kode) => (
            <li key={kode}>
              <code>{kode}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
