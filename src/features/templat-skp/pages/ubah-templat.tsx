import { useEffect } from "react";
import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Call, Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { bacaIsianSkp, idIsian, isianLintasan, type IsianSkp, masukanDari } from "#features/skp/components/isian-skp.ts";
import { LampiranSkp } from "#features/skp/components/lampiran-skp.tsx";
import { PerilakuSkp } from "#features/skp/components/perilaku-editor.tsx";
import { RhkEditor } from "#features/skp/components/rhk-editor.tsx";
import { ubahSusunan } from "#features/skp/components/susunan-skp.ts";
import { JENIS_LAMPIRAN, JENIS_RHK, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { bacaPermintaan, coba, type Masalah, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Baki } from "#web/ui/baki.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianIdentitas } from "../components/isian-identitas.tsx";
import { type Ambilan, ambilKeIsian, bacaAmbilan, IsianAmbilan, PustakaTemplat, type PustakaTerbuka } from "../components/pustaka-templat.tsx";
import "#features/skp/components/skp.css";

type Templat = OutputOf<Operations, "templatSkp.lihat">;
type Diketik = { isian: IsianSkp; identitas: { nama: string; namaJabatan: string; jenisPegawai: string }; catatan: string; versi: string; ambilan: Ambilan[] };

export const handle: Bingkai = { tugas: true };
export const meta = () => judul("Perbaiki templat");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const templat = await context.get(panggil)("templatSkp.lihat", { templatId: params.templatId ?? "" });
  if (!templat.boleh.ubah) throw redirect(`/templat/${templat.id}`);
  return { templat, permintaanId: permintaanBaru() };
}

/** Buttons that move rows only draw the form anew; nothing is stored before "Simpan versi baru". */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const aksi = String(formulir.get("aksi"));
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  const diketik: Diketik = {
    isian: bacaIsianSkp(formulir),
    identitas: { nama: teks("nama"), namaJabatan: teks("namaJabatan"), jenisPegawai: teks("jenisPegawai") },
    catatan: teks("catatan"),
    versi: teks("versi"),
    ambilan: bacaAmbilan(formulir),
  };
  const susunan = ubahSusunan(diketik.isian, aksi);
  if (susunan) return data(gambar({ ...diketik, isian: susunan.isian }, susunan.buka, susunan.fokus));
  const dariPustaka = await langkahPustaka(context.get(panggil), aksi, teks("cariPustaka"), diketik);
  if (dariPustaka) return data(dariPustaka);
  const templatId = params.templatId ?? "";
  const masukan = { templatId, versi: diketik.versi, catatan: diketik.catatan, pustaka: diketik.ambilan, ...diketik.identitas, ...masukanDari(diketik.isian) };
  const hasil = await coba(() =>
    context.get(panggil)("templatSkp.perbaiki", masukan as unknown as InputOf<Operations, "templatSkp.perbaiki">, bacaPermintaan(formulir)),
  );
  if (hasil.ok) throw redirect(`/templat/${templatId}?kabar=diperbaiki`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  return data({ ...gambar(diketik, null, null), masalah: hasil.masalah as Masalah }, { status: hasil.masalah.status });
}

type Gambar = { diketik: Diketik; buka: number | null; fokus: string | null; pustaka: PustakaTerbuka | null; masalah: Masalah | null; kunci: string };

/** The form drawn anew with what was typed. */
function gambar(diketik: Diketik, buka: number | null, fokus: string | null, pustaka: PustakaTerbuka | null = null): Gambar {
  return { diketik, buka, fokus, pustaka, masalah: null, kunci: permintaanBaru() };
}

/** Looking in the library, or taking from it, for one result; null for any other button. */
async function langkahPustaka(call: Call, aksi: string, cari: string, diketik: Diketik): Promise<Gambar | null> {
  const [nama, nomor = "", pustakaId = ""] = aksi.split(".");
  const r = Number(nomor);
  if (!/^(?:pustaka|cari-pustaka|tutup-pustaka|ambil-pustaka)$/.test(nama ?? "") || diketik.isian.rhk[r] === undefined) return null;
  if (nama === "tutup-pustaka") return gambar(diketik, r, `rhk.${r}.indikator`);
  if (nama === "ambil-pustaka") {
    const ambil = await coba(() => call("indikator.lihat", { pustakaId }));
    if (!ambil.ok) return { ...gambar(diketik, r, null), masalah: ambil.masalah };
    const { kini, kode } = ambil.hasil;
    const indikatorId = crypto.randomUUID();
    const { isian, indikator } = ambilKeIsian(diketik.isian, r, indikatorId, kini);
    const ambilan = [...diketik.ambilan, { indikatorId, versiId: kini.id, pustakaId, kode }];
    return gambar({ ...diketik, isian, ambilan }, r, `rhk.${r}.indikator.${indikator}.target`);
  }
  // first what is made for the post, by the first word of its name
  const kata = nama === "pustaka" ? (diketik.identitas.namaJabatan.trim().split(/\s+/)[0] ?? "") : cari.trim();
  const hasil = await call("indikator.daftar", { cari: kata.slice(0, 100) });
  if (nama === "pustaka" && hasil.total === 0) return gambar(diketik, r, "cariPustaka", { rhk: r, cari: "", ...(await call("indikator.daftar", {})) });
  return gambar(diketik, r, "cariPustaka", { rhk: r, cari: kata, baris: hasil.baris, total: hasil.total });
}

export default function UbahTemplat() {
  const { templat, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/templat/${templat.id}`, teks: templat.nama }}
        judul="Perbaiki templat"
        pengantar="Versi baru berlaku bagi SKP yang dimulai sesudahnya. SKP yang sudah memakai templat ini tidak berubah."
      />
      <Editor key={jawaban?.kunci ?? "awal"} templat={templat} permintaanId={permintaanId} jawaban={jawaban} />
    </Isi>
  );
}

function Editor({ templat, permintaanId, jawaban }: { templat: Templat; permintaanId: string; jawaban: Gambar | null }) {
  const diketik = jawaban?.diketik ?? awal(templat);
  const { isian, identitas } = diketik;
  const galat = galatIsian(jawaban?.masalah?.errors.map(({ path, message }) => ({ path: idIsian(path), message })));
  const temuan = jawaban === null ? templat.temuan : { galat: [], nasihat: [] };
  const asal = new Map(templat.isi.rhk.flatMap((rhk) => rhk.indikator.flatMap((satu) => (satu.pustaka ? [[satu.id, satu.pustaka] as const] : []))));
  for (const satu of diketik.ambilan) asal.set(satu.indikatorId, satu);
  const buka = jawaban?.buka ?? (jawaban === null ? 0 : null);
  const { pustaka = null, fokus = null } = jawaban ?? {};
  useEffect(() => {
    if (fokus) document.getElementById(fokus)?.focus();
  }, [fokus]);
  return (
    <Form method="post" preventScrollReset noValidate>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={diketik.versi} />
      <input type="hidden" name="pendekatan" value={isian.pendekatan} />
      <IsianAmbilan ambilan={diketik.ambilan} />
      {/* what Enter in a field presses */}
      <button className="sr" tabIndex={-1} aria-hidden="true" name="aksi" value={pustaka ? `cari-pustaka.${pustaka.rhk}` : "simpan"}>
        Simpan versi baru
      </button>
      {jawaban?.masalah && (
        <div className="sisip">
          <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "isi", pesan: jawaban.masalah.detail }]} judul={jawaban.masalah.detail} />
        </div>
      )}
      <div className="susun j7">
        <section className="susun sempit" aria-labelledby="identitas">
          <h2 id="identitas">Untuk siapa</h2>
          <IsianIdentitas isi={identitas} galat={galat.untuk} />
        </section>
        <section className="susun" aria-labelledby="hk">
          <h2 id="hk">Hasil kerja</h2>
          <ul className="rhk-daftar">
            {isian.rhk.map((rhk, i) => (
              <li key={rhk.id || `baru-${i}`}>
                <RhkEditor
                  nomor={i}
                  jumlah={isian.rhk.length}
                  rhk={rhk}
                  bentuk={{ keluarga: templat.keluarga, pendekatan: isian.pendekatan }}
                  pilihan={[]}
                  penilai="Pimpinan"
                  tugasBelajar={false}
                  isTemplat
                  temuan={temuan}
                  galat={galat.untuk}
                  asal={asal}
                  terbuka={i === buka || galat.daftar.some((satu) => satu.id.startsWith(`rhk.${i}.`))}
                  onToggle={() => {}}
                />
                {pustaka?.rhk === i && <PustakaTemplat pustaka={pustaka} />}
              </li>
            ))}
          </ul>
          {galat.untuk("rhk") && <p className="galat">{galat.untuk("rhk")}</p>}
          <div className="sebaris" id="rhk" tabIndex={-1}>
            {JENIS_RHK.map((jenis) => (
              <Tombol key={jenis} jenis="kedua" name="aksi" value={`tambah-rhk.${jenis}`}>
                {jenis === "UTAMA" ? "Tambah hasil kerja utama" : "Tambah hasil kerja tambahan"}
              </Tombol>
            ))}
          </div>
        </section>
        <section className="susun j3" aria-labelledby="pk">
          <h2 id="pk">Ekspektasi khusus Pimpinan</h2>
          <PerilakuSkp ekspektasi={isian.ekspektasi} ubah galat={galat.untuk} />
        </section>
        <section className="susun j3" aria-labelledby="lp">
          <h2 id="lp">Lampiran SKP</h2>
          <LampiranSkp lampiran={isian.lampiran} ubah galat={galat.untuk} />
        </section>
        <Isian
          jenis="panjang"
          rows={2}
          name="catatan"
          label="Mengapa berubah"
          petunjuk="Dibaca oleh mereka yang membandingkan versi."
          opsional
          defaultValue={diketik.catatan}
          galat={galat.untuk("catatan")}
          maxLength={1000}
        />
      </div>
      <Baki keadaan="Belum tersimpan sebelum Anda menekan Simpan versi baru.">
        <Tombol penuh name="aksi" value="simpan">
          Simpan versi baru
        </Tombol>
      </Baki>
    </Form>
  );
}

function awal(templat: Templat): Diketik {
  const { isi } = templat;
  return {
    versi: String(templat.versi),
    catatan: "",
    ambilan: [],
    identitas: { nama: templat.nama, namaJabatan: templat.namaJabatan, jenisPegawai: templat.jenisPegawai ?? "" },
    isian: {
      pendekatan: isi.pendekatan,
      rhk: isi.rhk.map((satu) => ({
        id: satu.id,
        jenis: satu.jenis,
        teks: satu.teks,
        rhkPimpinanId: "",
        rhkPimpinanTeks: satu.rhkPimpinanTeks ?? "",
        penugasanDari: satu.penugasanDari ?? "",
        isTugasBelajar: satu.isTugasBelajar,
        indikator: satu.indikator.map((ind) => ({
          id: ind.id,
          aspek: ind.aspek ?? "",
          teks: ind.teks,
          target: ind.target ?? "",
          arah: ind.arah ?? "",
          isAkumulatif: ind.isAkumulatif,
          lintasan: isianLintasan(ind.lintasan),
          perspektif: ind.perspektif ?? "",
        })),
      })),
      ekspektasi: Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, isi.ekspektasi[nilai].join("\n")])) as IsianSkp["ekspektasi"],
      lampiran: Object.fromEntries(JENIS_LAMPIRAN.map((jenis) => [jenis, isi.lampiran[jenis].join("\n")])) as IsianSkp["lampiran"],
    },
  };
}
