import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { tanggalIso, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { BeriPeran } from "../components/beri-peran.tsx";
import { CabutPeran } from "../components/cabut-peran.tsx";
import { ArtiPeran } from "../components/arti-peran.tsx";
import { kolomPeran } from "../components/kolom-peran.tsx";
import { LABEL_PERAN, PERAN } from "../kata-peran.ts";

export const meta = () => judul("Peran");
export const shouldRevalidate = () => true;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const input = { unitId: cari.get("unit") ?? "", denganBerakhir: cari.get("berakhir") === "ya", sesudah: cari.get("sesudah") ?? "" };
  const daftar = await context.get(panggil)("peran.daftar", input);
  return { daftar, hariIni: tanggalIso(context.get(sekarang) ?? new Date()), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir);
  const teks = (nama: string) => (typeof isi[nama] === "string" ? isi[nama] : "");
  const isCabut = formulir.get("aksi") === "cabut";
  const call = context.get(panggil);
  const permintaan = bacaPermintaan(formulir, isCabut ? "cabut" : "beri");
  const hasil = await coba<{ nama: string }>(() =>
    isCabut
      ? call("peran.cabut", isi as InputOf<Operations, "peran.cabut">, permintaan)
      : call("peran.beri", isi as InputOf<Operations, "peran.beri">, permintaan),
  );
  const tujuan = new URLSearchParams({ unit: teks("unitId"), kabar: isCabut ? "dicabut" : "diberi" });
  if (hasil.ok) throw redirect(`/peran?${tujuan}&nama=${encodeURIComponent(hasil.hasil.nama)}`);
  const diketik = Object.fromEntries(["nip", "peran", "mulai", "selesai", "dasar", "alasan", "peranId"].map((nama) => [nama, teks(nama)]));
  return data({ aksi: isCabut ? "cabut" : "beri", masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function Peran() {
  const { daftar, hariIni, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const { unit, pilihanUnit, peran, bolehBeri, berikut } = daftar;
  const dicabut = peran.find((satu) => satu.id === (cari.get("cabut") ?? jawaban?.diketik.peranId) && satu.bolehCabut);
  const alamat = (tambahan: Record<string, string>) =>
    `/peran?${new URLSearchParams({ ...(unit ? { unit: unit.id } : {}), ...(cari.get("berakhir") === "ya" ? { berakhir: "ya" } : {}), ...tambahan })}`;
  return (
    <Isi>
      <Kepala
        judul={unit ? `Peran di ${unit.nama}` : "Peran"}
        pengantar="Siapa memegang peran apa, untuk unit mana, sampai kapan. Peran berlaku untuk unit itu dan semua unit di bawahnya."
        rincian="Penilai tidak ditunjuk di sini: ia mengikuti struktur jabatan. Ada yang keliru? Tanyakan kepada admin atau pengelola kinerja yang tertulis di daftar."
      />
      <div className="susun j7">
        {cari.get("kabar") && jawaban === null && (
          <Kabar jenis="beres" tegas={cari.get("kabar") === "dicabut" ? "Peran dicabut." : "Peran diberikan."} status>
            {cari.get("nama")} {cari.get("kabar") === "dicabut" ? "tidak lagi memegang peran itu mulai hari ini." : "memegangnya mulai tanggal yang ditulis."}
          </Kabar>
        )}
        <Form method="get" className="sebaris" role="search" aria-label="Saring peran">
          <Isian
            jenis="pilihan"
            name="unit"
            label="Unit"
            kosong="Semua yang boleh saya lihat"
            defaultValue={unit?.id ?? ""}
            key={unit?.id ?? ""}
            pilihan={pilihanUnit.map((satu) => ({ nilai: satu.id, teks: satu.nama }))}
          />
          <Tombol jenis="kedua">Tampilkan</Tombol>
        </Form>
        {dicabut && (
          <CabutPeran
            peran={dicabut}
            unitId={unit?.id ?? ""}
            permintaanId={permintaanId}
            masalah={jawaban?.aksi === "cabut" ? jawaban.masalah : null}
            kembali={alamat({})}
          />
        )}
        <section className="susun j3" aria-labelledby="pemegang">
          <h2 id="pemegang">Pemegang peran</h2>
          <Tabel
            judul="Pemegang peran, unit, dan masanya"
            kolom={kolomPeran((id) => alamat({ cabut: id }))}
            baris={peran}
            kunci={(satu) => satu.id}
            kosong={
              <Kosong judul="Belum ada yang memegang peran di sini">
                {bolehBeri.length > 0 ? "Beri peran dengan isian di bawah." : "Pilih unit lain, atau tanyakan kepada admin instansi."}
              </Kosong>
            }
          />
          <p className="sebaris">
            {berikut && <Link to={alamat({ sesudah: berikut })}>Pemegang berikutnya</Link>}
            {cari.get("berakhir") === "ya" ? (
              <Link to={unit ? `/peran?unit=${unit.id}` : "/peran"}>Sembunyikan yang sudah berakhir</Link>
            ) : (
              <Link to={alamat({ berakhir: "ya" })}>Tampilkan juga yang sudah berakhir</Link>
            )}
          </p>
        </section>
        {unit && bolehBeri.length > 0 ? (
          <BeriPeran
            unit={unit}
            boleh={bolehBeri}
            hariIni={hariIni}
            permintaanId={permintaanId}
            nip={cari.get("nip") ?? ""}
            jawaban={jawaban?.aksi === "beri" ? jawaban : null}
          />
        ) : (
          <p className="dua">
            {unit ? `Hari ini, ${tanggalTahun(hariIni)}, Anda tidak memberi peran di unit ini.` : "Pilih satu unit untuk memberi peran di sana."}
          </p>
        )}
        <section className="susun j3" aria-labelledby="arti">
          <h2 id="arti">Arti tiap peran</h2>
          {PERAN.map((satu) => (
            <p key={satu} className="baca">
              <b>{LABEL_PERAN[satu]}</b> <ArtiPeran peran={satu} />
            </p>
          ))}
        </section>
      </div>
    </Isi>
  );
}
