import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarTiket } from "../components/daftar-tiket.tsx";
import { TiketBaru } from "../components/tiket-baru.tsx";

export const meta = () => judul("Tiket");
export const shouldRevalidate = () => true;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const semua = new URL(request.url).searchParams.get("semua") === "1";
  const [saya, masuk] = await Promise.all([call("tiket.daftarSaya", {}), call("tiket.daftarMasuk", { hanyaTerbuka: !semua })]);
  const isPengelola = masuk.tiket.length > 0 || (await call("akun.saya", {})).peran.includes("PENGELOLA");
  return { saya, masuk: isPengelola ? masuk.tiket : null, semua, kini: (context.get(sekarang) ?? new Date()).toISOString(), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const call = context.get(panggil);
  const isi = bacaFormulir(formulir);
  const teks = (nama: string) => (typeof isi[nama] === "string" ? isi[nama] : "");
  const diketik = { jenis: teks("jenis"), uraian: teks("uraian"), cari: teks("cari"), usulanPenilaiId: teks("usulanPenilaiId") };
  const { calon } = diketik.cari === "" ? { calon: null } : await call("tiket.calon", { cari: diketik.cari.slice(0, 100) });
  if (formulir.get("aksi") === "cari") return data({ masalah: null, diketik, calon: calon ?? [] });
  const { cari: _cari, ...kiriman } = diketik;
  const hasil = await coba(() => call("tiket.buat", kiriman as InputOf<Operations, "tiket.buat">, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/tiket/${hasil.hasil.tiketId}?kabar=terkirim`);
  return data({ masalah: hasil.masalah, diketik, calon }, { status: hasil.masalah.status });
}

export default function Tiket() {
  const { saya, masuk, semua, kini, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  const [cari] = useSearchParams();
  const terbuka = masuk?.filter((satu) => satu.selesaiPada === null) ?? [];
  const lewat = terbuka.filter((satu) => satu.lewatBatas).length;
  const pengelola = saya.pengelola.length > 0 ? saya.pengelola.join(", ") : "pengelola kinerja di atas unit Anda";
  return (
    <Isi>
      <Kepala
        judul="Tiket"
        giliran={terbuka.length > 0 ? `${terbuka.length} menunggu Anda` : undefined}
        pengantar={
          masuk === null
            ? `Ada data yang keliru? Laporkan di sini; ${pengelola} menjawab paling lambat lima hari kerja.`
            : terbuka.length > 0
              ? `Jawab laporan di bawah, yang paling dekat batasnya lebih dahulu.${lewat > 0 ? ` ${lewat} sudah lewat batas.` : ""}`
              : "Tidak ada laporan yang menunggu jawaban Anda."
        }
        rincian={masuk === null ? undefined : "Sesudah strukturnya diperbaiki, penilai pada draf SKP ikut berubah begitu laporan dijawab."}
      />
      <div className="susun j7">
        {masuk !== null && (
          <section className="susun j3" aria-labelledby="masuk">
            <h2 id="masuk">Laporan dari unit yang saya kelola</h2>
            <DaftarTiket
              judul="Laporan masuk"
              tiket={masuk}
              kini={kini}
              dariOrang
              kosong={<Kosong judul="Tidak ada laporan">Laporan pegawai di unit yang Anda kelola muncul di sini.</Kosong>}
            />
            <p>
              <Tombol jenis="ketiga" ke={semua ? "/tiket" : "/tiket?semua=1"}>
                {semua ? "Lihat yang menunggu saja" : "Lihat juga yang sudah dijawab"}
              </Tombol>
            </p>
          </section>
        )}
        <section className="susun j3" aria-labelledby="saya">
          <h2 id="saya">Laporan saya</h2>
          <DaftarTiket
            judul="Laporan saya"
            tiket={saya.tiket}
            kini={kini}
            kosong={<Kosong judul="Belum ada laporan">Laporan Anda dan jawabannya tersimpan di sini.</Kosong>}
          />
        </section>
        <TiketBaru
          key={jawaban ? JSON.stringify(jawaban.diketik) : "baru"}
          diketik={jawaban?.diketik ?? { jenis: cari.get("jenis") ?? "", uraian: "", cari: "", usulanPenilaiId: "" }}
          calon={jawaban?.calon ?? null}
          masalah={jawaban?.masalah ?? null}
          permintaanId={permintaanId}
        />
      </div>
    </Isi>
  );
}
