import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, useActionData, useLoaderData, useNavigation } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { hariLagi, kapan, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarBeda } from "../components/beda-templat-daftar.tsx";
import "#features/skp/components/skp.css";

type Kelompok = OutputOf<Operations, "templatSkp.penetapan">["kelompok"][number];
type Menunggu = Kelompok["skp"][number];
type Perubahan = OutputOf<Operations, "templatSkp.penetapan">["perubahan"][number];

export const meta = () => judul("Tetapkan beberapa SKP");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { kelompok, perubahan } = await context.get(panggil)("templatSkp.penetapan", {});
  return {
    kelompok,
    perubahan,
    centang: new URL(request.url).searchParams.get("centang"),
    sekarang: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const dipilih = formulir.getAll("skp").map(String);
  // each box carries the version that was read, so that what changed since is not set unread
  const isi = { skp: dipilih.map((satu) => ({ skpId: satu.split(":")[0] ?? "", versi: satu.split(":")[1] ?? "" })) } as unknown as InputOf<
    Operations,
    "templatSkp.tetapkanMassal"
  >;
  const hasil = await coba(() => context.get(panggil)("templatSkp.tetapkanMassal", isi, bacaPermintaan(formulir)));
  if (hasil.ok) return data({ hasil: hasil.hasil, masalah: null, dipilih: [] as string[] });
  return data({ hasil: null, masalah: hasil.masalah.errors[0]?.message ?? hasil.masalah.detail, dipilih }, { status: hasil.masalah.status });
}

export default function Penetapan() {
  const { kelompok, perubahan, centang, sekarang: kini, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { state } = useNavigation();
  const jumlah = kelompok.reduce((semua, { skp }) => semua + skp.length, 0);
  const gagal = jawaban?.hasil?.hasil.filter(({ ditetapkan }) => !ditetapkan) ?? [];
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/tim", teks: "Tim saya" }}
        judul="Tetapkan beberapa SKP"
        giliran={jumlah > 0 ? `${jumlah} menunggu Anda` : undefined}
        pengantar="SKP yang dimulai dari templat yang sama berdampingan, dengan bedanya. Centang yang sudah Anda baca dan sepakati; yang perlu dibicarakan buka satu per satu."
      />
      <div className="susun j5">
        {jawaban?.masalah && <Kabar jenis="salah" tegas={jawaban.masalah} status />}
        {jawaban?.hasil && (
          <Kabar jenis={jawaban.hasil.jumlah > 0 ? "beres" : "ingat"} tegas={`${jawaban.hasil.jumlah} SKP ditetapkan.`} status>
            {gagal.length > 0 && `${gagal.length} tidak dapat: ${gagal.map(({ nama, sebab }) => `${nama}, ${sebab}`).join(" ")}`}
          </Kabar>
        )}
        {perubahan.length > 0 && <PerubahanMenunggu perubahan={perubahan} kini={kini} />}
        {jumlah === 0 ? (
          <Kosong
            judul={perubahan.length > 0 ? "Tidak ada SKP baru yang menunggu Anda" : "Tidak ada SKP yang menunggu Anda"}
            aksi={<Link to="/tim">Kembali ke Tim saya</Link>}
          >
            SKP muncul di sini begitu anggota tim mengajukannya.
          </Kosong>
        ) : (
          <Form method="post" className="susun j7" key={centang ?? ""}>
            <input type="hidden" name="permintaanId" value={permintaanId} />
            {kelompok.map((satu) => (
              <BagianTemplat key={kunciKelompok(satu)} kelompok={satu} kini={kini} centang={centang} dipilih={jawaban?.dipilih ?? []} />
            ))}
            <p className="sebaris">
              <Tombol penuh sibuk={state === "submitting"}>
                Tetapkan yang dicentang
              </Tombol>
            </p>
          </Form>
        )}
      </div>
    </Isi>
  );
}

/** What is not set many at once, said plainly, each one press away. */
function PerubahanMenunggu({ perubahan, kini }: { perubahan: readonly Perubahan[]; kini: string }) {
  return (
    <section className="susun j3" aria-labelledby="perubahan">
      <h2 id="perubahan">Perubahan SKP, dibaca satu per satu</h2>
      <p className="dua">Perubahan tidak ikut ditetapkan di sini: bedanya dengan SKP yang berlaku perlu Anda baca dahulu.</p>
      <ul className="polos susun j2">
        {perubahan.map((satu) => (
          <li key={satu.skpId}>
            <Link to={`/skp/${satu.skpId}`}>Baca perubahan {satu.nama}</Link>
            <span className="dua blok">
              {satu.jabatan}; diajukan {kapan(satu.diajukanPada, kini)};{" "}
              {satu.sebagaiAtasan
                ? `menunggu Anda sebagai atasan penilai, tenggat penilai ${tanggalTahun(satu.tenggat)}`
                : `tenggat ${tanggalTahun(satu.tenggat)} (${hariLagi(satu.tenggat, kini)})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const kunciKelompok = ({ templat }: Kelompok): string => (templat ? `${templat.templatId}-${templat.nomor}` : "lain");

function BagianTemplat({ kelompok, kini, centang, dipilih }: { kelompok: Kelompok; kini: string; centang: string | null; dipilih: readonly string[] }) {
  const { templat, skp } = kelompok;
  const sama = skp.filter(({ beda }) => beda.length === 0).length;
  const kunci = kunciKelompok(kelompok);
  const id = `kelompok-${kunci}`;
  return (
    <section className="susun j3" aria-labelledby={id}>
      <h2 id={id}>{templat ? templat.nama : "Tidak dari templat"}</h2>
      {templat && (
        <p className="dua">
          Versi {templat.nomor}. {sama} sama persis dengan templat{sama < skp.length ? `, ${skp.length - sama} berbeda: lihat bedanya` : ""}.{" "}
          <Link to={`/templat/${templat.templatId}`}>Buka templat</Link>{" "}
          {sama > 1 && (
            <Link to={`?centang=${kunci}`} preventScrollReset>
              Centang {sama} yang sama persis
            </Link>
          )}
        </p>
      )}
      <ul className="polos susun j3">
        {skp.map((satu) => (
          <li key={satu.skpId}>
            <Baris
              satu={satu}
              dariTemplat={templat !== null}
              kini={kini}
              tercentang={dipilih.includes(`${satu.skpId}:${satu.versi}`) || (centang === kunci && satu.beda.length === 0)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Baris({ satu, dariTemplat, kini, tercentang }: { satu: Menunggu; dariTemplat: boolean; kini: string; tercentang: boolean }) {
  return (
    <div className="susun j1">
      <label className="centang">
        <input type="checkbox" name="skp" value={`${satu.skpId}:${satu.versi}`} defaultChecked={tercentang} />
        <span>
          <b>{satu.nama}</b>
          <span className="dua blok">
            {satu.jabatan}, {satu.unit}
            {satu.diajukanPada ? `; diajukan ${kapan(satu.diajukanPada, kini)}` : ""}
          </span>
        </span>
      </label>
      {dariTemplat && satu.beda.length === 0 && <p className="dua">Sama persis dengan templat.</p>}
      {satu.beda.length > 0 && (
        <Buka judul={`${satu.beda.length} bagian berbeda`} catatan="lihat bedanya">
          <DaftarBeda judul={`Beda SKP ${satu.nama} dengan templat`} beda={satu.beda} kanan={satu.nama} />
        </Buka>
      )}
      <p>
        <Link to={`/skp/${satu.skpId}`}>
          Baca SKP {satu.nama} ({satu.jumlahRhk} hasil kerja)
        </Link>
      </p>
    </div>
  );
}
