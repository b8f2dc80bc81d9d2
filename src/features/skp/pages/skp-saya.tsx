import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { TawaranTemplat } from "#features/templat-skp/components/tawaran-templat.tsx";
import type { Call, Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { PENDEKATAN } from "#rules/kosakata.ts";
import { kapan, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { rhkKosong } from "../components/isian-skp.ts";
import { ARTI_PENDEKATAN } from "../components/pendekatan.tsx";
import { TawaranPimpinan } from "../components/tawaran-pimpinan.tsx";
import { LABEL_STATUS } from "../components/status-skp.ts";

export const meta = () => judul("SKP saya");

export async function loader({ context }: LoaderFunctionArgs) {
  const daftar = await context.get(panggil)("skp.daftarSaya", {});
  const { tawaran } = daftar.bolehMulai ? await context.get(panggil)("matriks.tawaran", {}) : { tawaran: [] };
  const { templat } = daftar.bolehMulai ? await context.get(panggil)("templatSkp.pilihan", {}) : { templat: [] };
  return { ...daftar, tawaran, templat, sekarang: (context.get(sekarang) ?? new Date()).toISOString(), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const formulir = await request.formData();
  if (formulir.get("aksi") === "templat") return mulaiDariTemplat(call, formulir);
  const pendekatan = PENDEKATAN.find((satu) => satu === formulir.get("pendekatan"));
  if (!pendekatan)
    return data(
      {
        detail: "Ada satu isian yang perlu diperbaiki.",
        errors: [{ path: "pendekatan", message: "Pilih kualitatif atau kuantitatif. Tanyakan kepada Pimpinan bila belum tahu." }],
        pendekatan: null,
      },
      { status: 422 },
    );
  const mulai = await coba(() => call("skp.mulai", { pendekatan }, bacaPermintaan(formulir, "mulai")));
  if (!mulai.ok)
    return data(
      { detail: mulai.masalah.detail, errors: [{ path: "pendekatan", message: mulai.masalah.detail }], pendekatan },
      { status: mulai.masalah.status },
    );
  const { skpId } = mulai.hasil;
  // a draft that came along to a new post already holds words
  const { versi } = await call("skp.lihat", { skpId });
  if (versi > 1) throw redirect(`/skp/${skpId}`);
  // an empty first row to write into; when this fails the draft is there all the same
  await coba(() =>
    call("skp.simpan", { skpId, versi: 1, pendekatan, rhk: [rhkKosong("UTAMA")], ekspektasi: {}, lampiran: {} }, bacaPermintaan(formulir, "baris")),
  );
  throw redirect(`/skp/${skpId}?buka=0#rhk.0.teks`);
}

/** One press: the draft begins and is filled. When filling fails the draft is there, and its page offers the template again. */
async function mulaiDariTemplat(call: Call, formulir: FormData) {
  const mulai = await coba(() => call("skp.mulai", {}, bacaPermintaan(formulir, "mulai")));
  if (!mulai.ok)
    return data(
      { detail: mulai.masalah.detail, errors: [{ path: "dari-templat", message: mulai.masalah.detail }], pendekatan: null },
      { status: mulai.masalah.status },
    );
  const { skpId } = mulai.hasil;
  const { versi } = await call("skp.lihat", { skpId });
  const isi = { skpId, versi, templatId: formulir.get("templatId") } as unknown as InputOf<Operations, "templatSkp.pakai">;
  const pakai = await coba(() => call("templatSkp.pakai", isi, bacaPermintaan(formulir, "templat")));
  throw redirect(pakai.ok ? `/skp/${skpId}?kabar=templat&jumlah=${pakai.hasil.jumlah}` : `/skp/${skpId}/salin`);
}

export default function SkpSaya() {
  const { skp, pindah, bolehMulai, isBerSkp, tahunBerjalan, batasSkp, sekarang: kini, tawaran, templat, permintaanId } = useLoaderData<typeof loader>();
  const berjalan = skp.find((satu) => satu.tahun === tahunBerjalan && satu.selesai === null);
  return (
    <Isi>
      <Kepala
        judul="SKP saya"
        pengantar={
          pindah
            ? `Sejak ${tanggalPenuh(pindah.sejak)} Anda menjabat ${pindah.jabatan}. SKP di jabatan baru disusun bersama penilai yang baru.`
            : bolehMulai
              ? `SKP ${tahunBerjalan} Anda belum dimulai.${batasSkp ? ` SKP ditetapkan paling lambat ${tanggalPenuh(batasSkp)}.` : ""}`
              : berjalan
                ? LANGKAH[berjalan.status](berjalan.penilai)
                : !isBerSkp
                  ? "SKP disusun pegawai ASN. Anda menilai tanpa SKP sendiri; SKP tim ada di Tim saya."
                  : `Periode penilaian ${tahunBerjalan} belum dibuka. Tanyakan kepada pengelola kinerja unit Anda.`
        }
      >
        {berjalan && !pindah && (
          <p>
            <Tombol ke={`/skp/${berjalan.id}`}>{berjalan.status === "DRAF" ? `Lanjutkan SKP ${berjalan.tahun}` : `Buka SKP ${berjalan.tahun}`}</Tombol>
          </p>
        )}
      </Kepala>
      <div className="susun j7">
        <TawaranPimpinan tawaran={tawaran} permintaanId={permintaanId} bolehPakai={false} />
        {bolehMulai && <TawaranTemplat templat={templat} tombol={`Mulai SKP ${tahunBerjalan} dari templat ini`} sembunyi={{ permintaanId }} />}
        {bolehMulai && <MulaiSkp tahun={tahunBerjalan} pindah={pindah?.jabatan ?? null} permintaanId={permintaanId} />}
        {berjalan && (
          <p>
            <Link to="/garis-pandang">Untuk apa pekerjaan saya?</Link>
          </p>
        )}
        {(skp.length > 0 || (isBerSkp && !bolehMulai)) && (
          <Tabel
            judul="SKP per tahun"
            baris={skp}
            kunci={(satu) => satu.id}
            kosong={<Kosong judul="Belum ada SKP">SKP Anda tiap tahun akan terdaftar di sini.</Kosong>}
            kolom={[
              { kunci: "tahun", judul: "Tahun", kepala: true, isi: (satu) => <Link to={`/skp/${satu.id}`}>SKP {satu.tahun}</Link> },
              {
                kunci: "status",
                judul: "Keadaan",
                isi: (satu) =>
                  satu.selesai
                    ? `Berakhir ${tanggalTahun(satu.selesai)}`
                    : satu.perubahan
                      ? `${LABEL_STATUS[satu.status]}, sedang diubah`
                      : LABEL_STATUS[satu.status],
              },
              { kunci: "jabatan", judul: "Jabatan", isi: (satu) => satu.jabatan },
              {
                kunci: "penilai",
                judul: "Penilai",
                isi: (satu) =>
                  satu.tahun === tahunBerjalan ? (
                    <>
                      {satu.penilai}
                      <br />
                      <Link to="/penilai-saya">mengapa</Link>
                    </>
                  ) : (
                    satu.penilai
                  ),
              },
              { kunci: "diubah", judul: "Terakhir diubah", label: "Diubah", isi: (satu) => kapan(satu.diubahPada, kini) },
            ]}
          />
        )}
      </div>
    </Isi>
  );
}

const LANGKAH = {
  DRAF: (penilai: string) => `Langkah berikutnya: lengkapi draf, lalu ajukan kepada ${penilai}.`,
  DIAJUKAN: (penilai: string) => `SKP Anda sudah diajukan dan menunggu ${penilai}. Anda tidak perlu berbuat apa-apa sekarang.`,
  DITETAPKAN: () => "SKP Anda sudah ditetapkan dan menjadi dasar evaluasi kinerja tahun ini.",
};

function MulaiSkp({ tahun, pindah, permintaanId }: { tahun: number; pindah: string | null; permintaanId: string }) {
  const hasil = useActionData<typeof action>();
  const galat = galatIsian(hasil?.errors);
  return (
    <Form method="post" className="susun j5 sempit" noValidate>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <RingkasanGalat galat={galat.daftar} judul={hasil?.detail ?? ""} />
      <Pilih
        name="pendekatan"
        legenda="Pendekatan hasil kerja"
        legendaBesar
        petunjuk="Ditentukan oleh Pimpinan, bukan oleh pegawai. Selama masih draf, pilihan ini dapat diganti."
        pilihan={PENDEKATAN.map((nilai) => ({ nilai, ...ARTI_PENDEKATAN[nilai] }))}
        terpilih={hasil?.pendekatan}
        galat={galat.untuk("pendekatan")}
        wajib
      />
      <div>
        <Tombol penuh>{pindah ? `Mulai SKP ${tahun} sebagai ${pindah}` : `Mulai SKP ${tahun}`}</Tombol>
      </div>
    </Form>
  );
}
