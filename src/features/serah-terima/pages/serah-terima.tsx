import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { namaBulan, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { KEADAAN_BUTIR, LABEL_BUTIR } from "../kata-serah-terima.ts";

type Serah = OutputOf<Operations, "serahTerima.lihat">;
type Butir = Serah["butir"][number];

export const meta = () => judul("Serah terima pekerjaan");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("serahTerima.lihat", { skpId: params.skpId ?? "" })), permintaanId: permintaanBaru() };
}

/** What was typed, by result. */
function bacaButir(formulir: FormData): { rhkId: string; keadaan: string; catatan: string }[] {
  return formulir.getAll("rhkId").map((id) => ({
    rhkId: String(id),
    keadaan: String(formulir.get(`keadaan.${String(id)}`) ?? ""),
    catatan: String(formulir.get(`catatan.${String(id)}`) ?? ""),
  }));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const id = bacaPermintaan(formulir);
  const butir = bacaButir(formulir);
  if (formulir.get("aksi") === "terima") {
    const terima = await coba(() => call("serahTerima.terima", { skpId }, id));
    if (terima.ok) throw redirect(`/skp/${skpId}/serah-terima?kabar=diterima`);
    return data({ masalah: terima.masalah, butir }, { status: terima.masalah.status });
  }
  // a draft may leave lines open, a hand-over may not
  const serahkan = formulir.get("aksi") === "serahkan";
  const isi = { skpId, versi: Number(formulir.get("versi")), butir: serahkan ? butir : butir.filter((satu) => satu.keadaan !== ""), serahkan };
  const hasil = await coba(() => call("serahTerima.simpan", isi as unknown as InputOf<Operations, "serahTerima.simpan">, id));
  if (hasil.ok) throw redirect(`/skp/${skpId}/serah-terima?kabar=${serahkan ? "diserahkan" : "disimpan"}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  return data({ masalah: hasil.masalah, butir }, { status: hasil.masalah.status });
}

const KABAR: Record<string, string> = {
  disimpan: "Tersimpan. Anda dapat melanjutkannya nanti.",
  diserahkan: "Sudah diserahkan. Penerus membacanya di sini.",
  diterima: "Sudah diterima. Isinya dapat disalin ke SKP Anda.",
};

export default function SerahTerima() {
  const serah = useLoaderData<typeof loader>();
  const [alamat] = useSearchParams();
  const kabar = KABAR[alamat.get("kabar") ?? ""];
  return (
    <Isi>
      <Kepala
        pulang={serah.boleh.terima || serah.diterimaPada ? { ke: "/skp", teks: "SKP saya" } : { ke: `/skp/${serah.skpId}`, teks: `SKP ${serah.tahun}` }}
        judul={`Serah terima pekerjaan, ${serah.jabatan}`}
        pengantar={pengantar(serah)}
        rincian={`Dari ${serah.pegawai}, ${serah.unit}.${serah.penerus.length > 0 ? ` Penerus: ${serah.penerus.join(", ")}.` : " Penerus belum tercatat."}`}
      />
      <div className="susun j6">
        {kabar && <Kabar jenis="beres" tegas={kabar} status />}
        {serah.selesai === null || serah.butir.length === 0 ? (
          <Kosong judul="Belum ada yang diserahkan" aksi={<Link to={`/skp/${serah.skpId}`}>Buka SKP</Link>}>
            Serah terima disusun sesudah SKP di jabatan lama berakhir.
          </Kosong>
        ) : serah.boleh.isi ? (
          <Formulir serah={serah} />
        ) : (
          <Bacaan serah={serah} />
        )}
      </div>
    </Isi>
  );
}

function pengantar({ diterimaPada, diterimaOleh, diserahkanPada, boleh }: Serah): string {
  if (diterimaPada) return `Diterima ${diterimaOleh} pada ${tanggalTahun(diterimaPada)}.`;
  if (boleh.terima) return "Baca keadaan tiap hasil kerja, lalu nyatakan diterima. Sesudah itu isinya dapat Anda salin ke SKP Anda.";
  if (diserahkanPada) return `Diserahkan pada ${tanggalTahun(diserahkanPada)}; menunggu diterima penerus.`;
  if (boleh.isi) return "Tulis keadaan tiap hasil kerja supaya penerus tidak mulai dari nol. Boleh dicicil; kira-kira 5 menit.";
  return "Belum diserahkan pemiliknya.";
}

const Terakhir = ({ butir }: { butir: Butir }) => (
  <p className="dua">
    {butir.terakhir
      ? `Realisasi terakhir ${namaBulan(Number(butir.terakhir.bulan.slice(5)))}${butir.terakhir.uraian ? `: ${butir.terakhir.uraian}` : ""}. ${butir.jumlahBukti} bukti.`
      : "Belum ada realisasi yang dicatat."}
  </p>
);

function Formulir({ serah }: { serah: Serah & { permintaanId: string } }) {
  const jawaban = useActionData<typeof action>();
  const galat = galatIsian(
    jawaban?.masalah.errors.map(({ path, message }) => {
      const nomor = Number(path.split(".")[1]);
      return { path: `${path.split(".")[2] ?? "keadaan"}.${jawaban.butir[nomor]?.rhkId ?? ""}`, message };
    }),
  );
  const tertulis = new Map(jawaban?.butir.map((satu) => [satu.rhkId, satu]));
  return (
    <Form method="post" className="susun j5 sempit" noValidate>
      {jawaban && (
        <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "isi", pesan: jawaban.masalah.detail }]} judul={jawaban.masalah.detail} />
      )}
      <input type="hidden" name="permintaanId" value={serah.permintaanId} />
      <input type="hidden" name="versi" value={serah.versi} />
      {serah.butir.map((satu) => (
        <section key={satu.rhkId} className="lembar susun j3" aria-labelledby={`b${satu.rhkId}`}>
          <h2 id={`b${satu.rhkId}`}>{satu.teks}</h2>
          <Terakhir butir={satu} />
          <input type="hidden" name="rhkId" value={satu.rhkId} />
          <Isian
            jenis="pilihan"
            name={`keadaan.${satu.rhkId}`}
            label={`Keadaan hasil kerja ${satu.nomor}`}
            kosong="Pilih keadaan"
            pilihan={KEADAAN_BUTIR.map((nilai) => ({ nilai, teks: LABEL_BUTIR[nilai] }))}
            defaultValue={tertulis.get(satu.rhkId)?.keadaan ?? satu.keadaan ?? ""}
            galat={galat.untuk(`keadaan.${satu.rhkId}`)}
          />
          <Isian
            jenis="panjang"
            name={`catatan.${satu.rhkId}`}
            label={`Catatan untuk penerus, hasil kerja ${satu.nomor}`}
            petunjuk="Di mana berkasnya, siapa yang dihubungi, apa langkah berikutnya."
            defaultValue={tertulis.get(satu.rhkId)?.catatan ?? satu.catatan}
            galat={galat.untuk(`catatan.${satu.rhkId}`)}
          />
        </section>
      ))}
      <p className="sebaris">
        <Tombol name="aksi" value="serahkan">
          {serah.diserahkanPada ? "Serahkan lagi" : "Serahkan"}
        </Tombol>
        <Tombol jenis="kedua" name="aksi" value="simpan">
          Simpan dahulu
        </Tombol>
      </p>
    </Form>
  );
}

function Bacaan({ serah }: { serah: Serah & { permintaanId: string } }) {
  const jawaban = useActionData<typeof action>();
  return (
    <div className="susun j5 sempit">
      {jawaban && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
      {serah.butir.map((satu) => (
        <section key={satu.rhkId} className="lembar susun j3" aria-labelledby={`b${satu.rhkId}`}>
          <h2 id={`b${satu.rhkId}`}>{satu.teks}</h2>
          <p>
            <b>{satu.keadaan ? LABEL_BUTIR[satu.keadaan] : "Keadaannya belum ditulis"}.</b> {satu.catatan}
          </p>
          <Terakhir butir={satu} />
        </section>
      ))}
      {serah.boleh.terima && (
        <Form method="post">
          <input type="hidden" name="permintaanId" value={serah.permintaanId} />
          <Tombol penuh name="aksi" value="terima">
            Nyatakan diterima
          </Tombol>
        </Form>
      )}
    </div>
  );
}
