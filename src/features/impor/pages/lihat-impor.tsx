import { useEffect } from "react";
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useRevalidator,
  useSearchParams,
} from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { BIDANG, sebutJenis } from "../bidang.ts";
import "../components/impor.css";
import { KATA_STATUS, LABEL_TINDAKAN } from "../components/kata-impor.ts";
import { Keputusan, PilihKolom, SedangBerjalan } from "../components/langkah-impor.tsx";
import { TINDAKAN } from "../rencana.ts";

type Baris = OutputOf<Operations, "impor.lihat">["baris"][number];
type JenisImpor = OutputOf<Operations, "impor.lihat">["impor"]["jenis"];

export const meta = () => judul("Impor");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const tindakan = TINDAKAN.find((satu) => satu === cari.get("tindakan"));
  const panggilan = context.get(panggil);
  const awal = await panggilan("impor.lihat", {
    imporId: params.imporId ?? "",
    ...(tindakan ? { tindakan } : {}),
    sesudah: Number(cari.get("sesudah") ?? 0) || 0,
  });
  // with errors, those are what one comes for
  const hasil =
    !tindakan && !cari.has("semua") && awal.impor.status === "BERGALAT" ? await panggilan("impor.lihat", { imporId: awal.impor.id, tindakan: "GALAT" }) : awal;
  return { ...hasil, dipilih: tindakan ?? (hasil === awal ? null : "GALAT"), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const imporId = params.imporId ?? "";
  const aksi = String(formulir.get("aksi"));
  const versi = Number(formulir.get("versi"));
  const panggilan = context.get(panggil);
  const hasil = await coba(async () => {
    if (aksi === "petakan") {
      const { impor } = await panggilan("impor.lihat", { imporId });
      const pemetaan = Object.fromEntries(
        impor.kepala.flatMap((kepala, n) => {
          const kunci = formulir.get(`kolom.${n}`);
          return typeof kunci === "string" && kunci !== "" ? [[kepala, kunci]] : [];
        }),
      );
      return panggilan("impor.petakan", { imporId, versi, pemetaan }, bacaPermintaan(formulir, aksi));
    }
    const id = aksi === "terapkan" ? "impor.terapkan" : aksi === "batalkan" ? "impor.batalkan" : "impor.tinggalkan";
    return panggilan(id, { imporId, versi }, bacaPermintaan(formulir, aksi));
  });
  if (hasil.ok) throw redirect(aksi === "tinggalkan" ? "/impor" : `/impor/${imporId}`);
  return data({ masalah: hasil.masalah, aksi }, { status: hasil.masalah.status });
}

const BERJALAN = new Set(["MEMERIKSA", "MENERAPKAN", "MEMBATALKAN"]);

export default function LihatImpor() {
  const { impor, baris, berikut, dipilih, boleh, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const { revalidate } = useRevalidator();
  const berjalan = BERJALAN.has(impor.status);
  useEffect(() => {
    if (!berjalan) return;
    const jam = setInterval(() => void revalidate(), 1_500);
    return () => clearInterval(jam);
  }, [berjalan, revalidate]);
  const bisaPetakan = boleh.putuskan && ["PEMETAAN", "SIAP", "BERGALAT"].includes(impor.status) && impor.kepala.length > 0;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/impor", teks: "Impor data" }}
        judul={`Impor nomor ${impor.nomor}, ${sebutJenis(impor.jenis)}`}
        giliran={KATA_STATUS[impor.status]}
        pengantar={`${impor.namaBerkas}${impor.lembar && impor.lembar !== "CSV" ? `, lembar ${impor.lembar}` : ""}, untuk ${impor.unit}.`}
        rincian={`Dikirim ${impor.dibuatOleh}, ${waktuPenuh(impor.dibuatPada)}.`}
      />
      <div className="susun j7">
        {jawaban && jawaban.aksi !== "petakan" && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        {berjalan ? <SedangBerjalan impor={impor} /> : <Keputusan impor={impor} permintaanId={permintaanId} boleh={boleh.putuskan} />}
        {(impor.ringkasan.catatan ?? []).map((satu) => (
          <Kabar key={satu} jenis="ingat">
            {satu}
          </Kabar>
        ))}
        {bisaPetakan && (
          <PilihKolom
            impor={impor}
            permintaanId={permintaanId}
            masalah={jawaban?.aksi === "petakan" ? jawaban.masalah : null}
            terbuka={impor.status === "PEMETAAN" || jawaban?.aksi === "petakan"}
          />
        )}
        {!berjalan && impor.jumlahBaris > 0 && (
          <section className="susun j3" aria-labelledby="baris">
            <h2 id="baris">Baris demi baris</h2>
            <nav aria-label="Saring baris">
              <ul className="saring">
                {TINDAKAN.filter((satu) => (impor.ringkasan[satu] ?? 0) > 0).map((satu) => (
                  <li key={satu}>
                    <Link to={`?tindakan=${satu}`} aria-current={dipilih === satu ? "true" : undefined}>
                      {LABEL_TINDAKAN[satu]} {(impor.ringkasan[satu] ?? 0).toLocaleString("id-ID")}
                    </Link>
                  </li>
                ))}
                <li>
                  <Link to="?semua" aria-current={dipilih === null ? "true" : undefined}>
                    Semua {impor.jumlahBaris.toLocaleString("id-ID")}
                  </Link>
                </li>
              </ul>
            </nav>
            <Tabel
              judul="Baris impor"
              kolom={kolom(impor.jenis)}
              baris={baris}
              kunci={(satu) => satu.baris}
              kosong={<Kosong judul="Tidak ada baris seperti itu" />}
            />
            {berikut !== null && (
              <p>
                <Link to={`?${new URLSearchParams({ ...(dipilih ? { tindakan: dipilih } : { semua: "" }), sesudah: String(berikut) })}`}>
                  Tampilkan 50 baris berikutnya
                </Link>
              </p>
            )}
            {cari.has("sesudah") && (
              <p>
                <Link to={dipilih ? `?tindakan=${dipilih}` : "?semua"}>Kembali ke baris pertama</Link>
              </p>
            )}
          </section>
        )}
      </div>
    </Isi>
  );
}

function kolom(jenis: JenisImpor): Kolom<Baris>[] {
  const judulBidang = (kunci: string) =>
    BIDANG[jenis].find((satu) => satu.kunci === kunci)?.judul ?? (kunci === "pangkatGolRuang" ? "Pangkat/Gol. Ruang" : kunci);
  const tulis = (nilai: string | number | null) => (nilai === null ? "kosong" : String(nilai));
  return [
    { kunci: "baris", judul: "Baris", angka: true, isi: (satu) => satu.baris },
    {
      kunci: "kunci",
      judul: jenis === "PEGAWAI" || jenis === "PENUGASAN" || jenis === "SKP" ? "NIP" : "Kode",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.kunci || "tanpa kunci"}
          <br />
          <span className="dua">{String(satu.isi.nama ?? satu.isi.jabatan ?? satu.isi.jabatanKode ?? satu.isi.rhk ?? "")}</span>
        </>
      ),
    },
    { kunci: "tindakan", judul: "Akibat", isi: (satu) => LABEL_TINDAKAN[satu.tindakan] },
    {
      kunci: "penjelasan",
      judul: "Penjelasan",
      isi: (satu) => (
        <ul className="polos">
          {satu.galat.map(({ sel, kolom: nama, pesan }) => (
            <li key={sel + pesan} className="galat">
              <b>{sel}</b>
              {nama ? ` (${nama})` : ""}: {pesan}
            </li>
          ))}
          {satu.perubahan.map(({ bidang, dari, menjadi }) => (
            <li key={bidang}>
              {judulBidang(bidang)}: <del>{tulis(dari)}</del> <ins>{tulis(menjadi)}</ins>
            </li>
          ))}
          {satu.peringatan.map((pesan) => (
            <li key={pesan} className="dua">
              {pesan}
            </li>
          ))}
          {satu.galat.length + satu.perubahan.length + satu.peringatan.length === 0 && (
            <li className="dua">{satu.tindakan === "TAMBAH" ? "Baru." : "Sama dengan yang ada."}</li>
          )}
        </ul>
      ),
    },
  ];
}
