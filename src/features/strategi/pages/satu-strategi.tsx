import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Nasihat } from "#web/ui/nasihat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { DaftarStrategi, Strategi } from "../components/baca-strategi.tsx";
import { LembarStrategi } from "../components/lembar-strategi.tsx";
import type { Jawaban } from "../components/jawaban.ts";
import "../components/strategi.css";

export const meta = () => judul("Strategi");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const isi = await context.get(panggil)("strategi.daftar", { skpId: params.skpId ?? "" });
  const satu = [...isi.lepas, ...isi.iki.flatMap(({ strategi }) => strategi)].find(({ id }) => id === params.strategiId);
  if (!satu || !isi.boleh.ubah) throw new Response(null, { status: 404 });
  return { isi, satu, kabar: new URL(request.url).searchParams.get("kabar"), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const call = context.get(panggil);
  const [skpId, strategiId, aksi] = [params.skpId ?? "", params.strategiId ?? "", String(formulir.get("aksi"))];
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, skpId, strategiId };
  const id = bacaPermintaan(formulir, aksi.slice(0, 8));
  if (aksi === "hapus") {
    const hapus = await coba(() => call("strategi.hapus", masukan as unknown as InputOf<Operations, "strategi.hapus">, id));
    if (hapus.ok) throw redirect(`/skp/${skpId}/strategi?kabar=dihapus`);
    return data({ masalah: hapus.masalah, diketik, aksi }, { status: hapus.masalah.status });
  }
  if (aksi === "matriks") {
    const bawa = await coba(() => call("strategi.keMatriks", masukan as unknown as InputOf<Operations, "strategi.keMatriks">, id));
    if (bawa.ok) throw redirect(`/matriks/${bawa.hasil.matriksId}`);
    return data({ masalah: bawa.masalah, diketik, aksi }, { status: bawa.masalah.status });
  }
  const simpan = await coba(() => call("strategi.simpan", masukan as unknown as InputOf<Operations, "strategi.simpan">, id));
  if (simpan.ok) throw redirect(`/skp/${skpId}/strategi/${strategiId}?kabar=tersimpan`);
  return data({ masalah: simpan.masalah, diketik, aksi: "simpan" }, { status: simpan.masalah.status });
}

export default function SatuStrategi() {
  const { isi, satu, kabar, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const ditolak: Jawaban | null = jawaban?.aksi === "simpan" ? jawaban : null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${isi.skpId}/strategi`, teks: "Strategi pencapaian" }}
        judul="Strategi"
        pengantar={
          <>
            Untuk “{satu.iki}”{satu.target ? `, target ${satu.target}` : ""}.
          </>
        }
      >
        <Dasar>Strategi pencapaian dan workblock, Format A.1.4 (Lampiran Bab II.A.4 hlm. 39–43).</Dasar>
      </Kepala>
      <div className="susun j6">
        {jawaban && jawaban.aksi !== "simpan" && (
          <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
            {jawaban.masalah.code === "TANPA_MATRIKS" && <Link to="/tim">Lihat Tim saya</Link>}
          </Kabar>
        )}
        {kabar === "tersimpan" && !jawaban && (
          <Kabar jenis="beres" tegas="Strategi tersimpan." status>
            {satu.bagian.some(({ diMatriks, pegawaiId, hasil }) => !diMatriks && pegawaiId && hasil) && "Hasil yang sudah bernama dapat dibawa ke matriks."}
          </Kabar>
        )}
        {satu.nasihat.length > 0 && !ditolak && <Nasihat putusan="Yang perlu ditengok" alasan={satu.nasihat.map(({ teks }) => teks)} />}
        <KeMatriks isi={isi} satu={satu} permintaanId={permintaanId} />
        <LembarStrategi key={satu.versi} isi={isi} satu={satu} permintaanId={permintaanId} jawaban={ditolak} />
        <details className="buka">
          <summary>Hapus strategi ini</summary>
          <Form method="post" className="susun j3">
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <input type="hidden" name="versi" value={satu.versi} />
            <p className="baca">Bagian dan workblock-nya ikut terhapus. Peran yang sudah ada di matriks dan di SKP anggota tidak berubah.</p>
            <div>
              <Tombol jenis="kedua" name="aksi" value="hapus">
                Hapus strategi
              </Tombol>
            </div>
          </Form>
        </details>
      </div>
    </Isi>
  );
}

/** The one press that brings every named result into the cell of its person. */
function KeMatriks({ isi, satu, permintaanId }: { isi: DaftarStrategi; satu: Strategi; permintaanId: string }) {
  const siap = satu.bagian.filter(({ pegawaiId, hasil, diMatriks }) => pegawaiId !== null && hasil !== "" && !diMatriks).length;
  const [pertama] = isi.matriks;
  if (siap === 0 || !pertama) return null;
  return (
    <Form method="post" className="lembar susun j3 sempit">
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={satu.versi} />
      <p>
        <b>{siap} hasil siap dibawa ke matriks.</b> Masuk ke sel orangnya sebagai coretan; anggota baru melihatnya setelah Anda tawarkan.
      </p>
      {isi.matriks.length > 1 ? (
        <Isian
          jenis="pilihan"
          name="timKerjaId"
          label="Ke matriks"
          pilihan={isi.matriks.map(({ timKerjaId, nama }) => ({ nilai: timKerjaId ?? "", teks: nama }))}
        />
      ) : (
        <input type="hidden" name="timKerjaId" value={pertama.timKerjaId ?? ""} />
      )}
      <div>
        <Tombol jenis="kedua" name="aksi" value="matriks" penuh>
          Bawa ke matriks
        </Tombol>
      </div>
    </Form>
  );
}
