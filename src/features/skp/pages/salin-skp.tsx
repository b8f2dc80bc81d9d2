import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { TawaranTemplat } from "#features/templat-skp/components/tawaran-templat.tsx";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Sumber = OutputOf<Operations, "skp.sumberSalinan">["sumber"][number];

export const handle: Bingkai = { tugas: true };
export const meta = () => judul("Mulai dari yang sudah ada");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const sumber = await call("skp.sumberSalinan", { skpId: params.skpId ?? "" } as InputOf<Operations, "skp.sumberSalinan">);
  const { templat } = sumber.isDraf ? await call("templatSkp.pilihan", {}) : { templat: [] };
  return { ...sumber, templat, permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = { ...bacaFormulir(formulir), skpId: params.skpId ?? "" };
  const call = context.get(panggil);
  if (formulir.get("aksi") === "izin") {
    const izin = await coba(() => call("skp.izinkanSalin", isi as unknown as InputOf<Operations, "skp.izinkanSalin">, bacaPermintaan(formulir, "izin")));
    if (izin.ok) throw redirect(`/skp/${params.skpId}/salin?kabar=izin`);
    return data({ masalah: izin.masalah }, { status: izin.masalah.status });
  }
  if (formulir.get("aksi") === "templat") {
    const pakai = await coba(() => call("templatSkp.pakai", isi as unknown as InputOf<Operations, "templatSkp.pakai">, bacaPermintaan(formulir, "templat")));
    if (pakai.ok) throw redirect(`/skp/${params.skpId}?kabar=templat&jumlah=${pakai.hasil.jumlah}`);
    return data({ masalah: pakai.masalah }, { status: pakai.masalah.status });
  }
  const hasil = await coba(() =>
    call("skp.salin", isi as unknown as InputOf<Operations, "skp.salin">, bacaPermintaan(formulir, String(formulir.get("dariSkpId")))),
  );
  if (hasil.ok) throw redirect(`/skp/${params.skpId}?kabar=disalin&jumlah=${hasil.hasil.jumlah}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  return data({ masalah: hasil.masalah }, { status: hasil.masalah.status });
}

export default function SalinSkp() {
  const isi = useLoaderData<typeof loader>();
  const { skpId, tahun, versi, isDraf, isDitetapkan, jumlahRhk, sumber, templat, permintaanId } = isi;
  const masalah = useActionData<typeof action>()?.masalah;
  if (isDitetapkan) return <IzinSalin {...isi} masalah={masalah?.detail ?? null} />;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skpId}`, teks: `SKP ${tahun}` }}
        judul="Mulai dari yang sudah ada"
        pengantar={
          isDraf
            ? `Hasil kerja dan indikatornya menjadi titik awal; sesuaikan target dan kata-katanya dengan tahun ini. ${jumlahRhk > 0 ? `${jumlahRhk} hasil kerja yang sudah Anda tulis tetap.` : ""}`
            : "SKP ini bukan draf lagi, jadi tidak ada yang dapat disalin ke dalamnya."
        }
      />
      <div className="susun j5">
        {masalah && <Kabar jenis="salah" tegas={masalah.detail} status />}
        <TawaranTemplat templat={templat} tombol="Isi draf saya dari templat ini" sembunyi={{ permintaanId, versi }} />
        {sumber.length === 0 && templat.length === 0 && (
          <Kosong judul="Belum ada yang dapat disalin" aksi={<Link to={`/skp/${skpId}`}>Kembali ke draf</Link>}>
            SKP Anda tahun sebelumnya muncul di sini, juga SKP rekan sejabatan yang mengizinkannya.
          </Kosong>
        )}
        {sumber.map((satu) => (
          <KartuSumber key={satu.skpId} {...{ satu, versi, permintaanId, isDraf }} />
        ))}
      </div>
    </Isi>
  );
}

/** A set SKP gives instead of taking: whether colleagues in the same kind of post may begin with it. */
function IzinSalin({
  skpId,
  tahun,
  bolehDisalin,
  permintaanId,
  masalah,
}: {
  skpId: string;
  tahun: number;
  bolehDisalin: boolean;
  permintaanId: string;
  masalah: string | null;
}) {
  const [alamat] = useSearchParams();
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skpId}`, teks: `SKP ${tahun}` }}
        judul="Bolehkan rekan mulai dari SKP ini?"
        pengantar="Rekan dengan nama jabatan yang sama dapat menyalin hasil kerja, indikator, dan lampirannya ke draf mereka. Ekspektasi khusus, pesan, realisasi, dan penilaian Anda tidak ikut."
      />
      <div className="susun j5">
        {masalah && <Kabar jenis="salah" tegas={masalah} status />}
        {alamat.get("kabar") === "izin" && (
          <Kabar jenis="beres" tegas={bolehDisalin ? "Diizinkan." : "Izin ditarik. Yang sudah disalin rekan tetap milik mereka."} status />
        )}
        <Form method="post" className="lembar susun sempit">
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <input type="hidden" name="aksi" value="izin" />
          <input type="hidden" name="boleh" value={bolehDisalin ? "tidak" : "ya"} />
          <p>
            Sekarang: <b>{bolehDisalin ? "boleh disalin rekan sejabatan" : "tidak dapat disalin siapa pun"}</b>.
          </p>
          <p className="sebaris">
            <Tombol jenis="kedua">{bolehDisalin ? "Tarik izin" : "Izinkan rekan menyalin"}</Tombol>
          </p>
        </Form>
      </div>
    </Isi>
  );
}

function KartuSumber({ satu, versi, permintaanId, isDraf }: { satu: Sumber; versi: number; permintaanId: string; isDraf: boolean }) {
  const nama = satu.milikSaya ? `SKP ${satu.tahun} Anda` : `SKP ${satu.tahun} ${satu.nama}`;
  return (
    <section className="lembar susun j3 sempit" aria-labelledby={`s${satu.skpId}`}>
      <h2 id={`s${satu.skpId}`}>{nama}</h2>
      <p className="dua">
        {satu.jabatan}, {satu.unit}
      </p>
      <Buka judul={`${satu.rhk.length} hasil kerja`} terbuka={satu.rhk.length <= 5}>
        <ol className="susun j2">
          {satu.rhk.map((rhk) => (
            <li key={rhk.teks}>
              {rhk.teks}{" "}
              <span className="dua">
                {rhk.jumlahIndikator} indikator{rhk.jenis === "TAMBAHAN" && ", tambahan"}
              </span>
            </li>
          ))}
        </ol>
      </Buka>
      {isDraf && (
        <Form method="post">
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <input type="hidden" name="versi" value={versi} />
          <input type="hidden" name="dariSkpId" value={satu.skpId} />
          <p className="sebaris">
            <Tombol jenis="kedua">
              Salin ke draf saya<span className="sr"> dari {nama}</span>
            </Tombol>
          </p>
        </Form>
      )}
    </section>
  );
}
