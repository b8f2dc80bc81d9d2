import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Call, Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { angka } from "#web/format/angka.ts";
import { tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { alamatKelengkapan, bacaSaringan, type IsiSaringan } from "../components/alamat.ts";
import { IsianTersembunyi } from "../components/baris-tunggu.tsx";
import { DaftarOrang, SaringanOrang } from "../components/daftar-orang.tsx";
import { DaftarPerubahan } from "../components/daftar-perubahan.tsx";
import { RingkasUnit, TabelAnak } from "../components/hitungan.tsx";
import type { Ringkasan } from "../schemas.ts";
import "../components/kelengkapan.css";

export const meta = () => judul("Kelengkapan SKP");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const call = context.get(panggil);
  const ringkas = await call("kelengkapan.lihat", { unitId: alamat.get("unitId") ?? undefined } as InputOf<Operations, "kelengkapan.lihat">);
  const saringan = bacaSaringan(alamat);
  const isi = ringkas.unit ? await muat(call, ringkas.unit.id, saringan, alamat.get("kursor")) : { baris: [], berikutnya: null, saringan: {}, masalah: null };
  const perubahan = ringkas.unit && ringkas.perubahanMenunggu > 0 ? (await call("kelengkapan.perubahan", { unitId: ringkas.unit.id })).baris : [];
  return { ringkas, ...isi, perubahan, saya: context.get(sesiAktif)?.id ?? "", permintaanId: permintaanBaru() };
}

/** The people asked for; an address nobody can read gives the whole list and says so. */
async function muat(call: Call, unitId: string, saringan: IsiSaringan, kursor: string | null) {
  const masukan = { unitId, ...saringan, kursor: kursor ?? undefined } as unknown as InputOf<Operations, "kelengkapan.daftar">;
  const hasil = await coba(() => call("kelengkapan.daftar", masukan));
  if (hasil.ok) return { ...hasil.hasil, saringan, masalah: null };
  if (hasil.masalah.status !== 422) throw Response.json(hasil.masalah, { status: hasil.masalah.status });
  return {
    ...(await call("kelengkapan.daftar", { unitId } as InputOf<Operations, "kelengkapan.daftar">)),
    saringan: {},
    masalah: hasil.masalah.errors[0]?.message ?? "",
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const saringan = bacaSaringan(formulir);
  const unitId = String(formulir.get("unitId"));
  const { urut: _urut, ...dipakai } = saringan;
  const pegawaiId = String(formulir.get("pegawaiId") ?? "");
  const perubahan = formulir.get("perubahan") === "ya" ? { perubahan: "ya" } : {};
  const hasil = await coba(() =>
    context.get(panggil)(
      "kelengkapan.ingatkan",
      // one person is one person, whatever the list shows
      { unitId, pegawaiId, ...perubahan, ...(pegawaiId ? {} : dipakai) } as unknown as InputOf<Operations, "kelengkapan.ingatkan">,
      bacaPermintaan(formulir, `${perubahan.perubahan ? "u" : ""}${pegawaiId ? pegawaiId.slice(0, 8) : "semua"}`),
    ),
  );
  if (!hasil.ok) return data({ masalah: hasil.masalah }, { status: hasil.masalah.status });
  const { terkirim, orang, dilewati, nama } = hasil.hasil;
  throw redirect(alamatKelengkapan(unitId, { ...saringan, terkirim, orang, dilewati, kepada: nama ?? undefined }));
}

export default function Kelengkapan() {
  const { ringkas, baris, perubahan, berikutnya, saringan, masalah, saya, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { unit, jumlah, boleh } = ringkas;
  if (unit === null)
    return (
      <Isi>
        <Kepala judul="Kelengkapan SKP" />
        <Kosong judul="Tidak ada unit yang Anda jaga" aksi={<Link to="/skp">Buka SKP saya</Link>}>
          Halaman ini untuk pengelola kinerja, pimpinan, kepala unit, dan inspektorat. Bila Anda salah satunya, mintalah peran itu kepada BKPSDM.
        </Kosong>
      </Isi>
    );
  const isi = { unitId: unit.id, saringan, permintaanId, hariIni: ringkas.hariIni, bolehIngatkan: boleh.ingatkan, saya };
  return (
    <Isi>
      <Kepala judul={`Kelengkapan SKP ${ringkas.tahun}`} pengantar={pengantar(ringkas)} rincian={rincian(ringkas)}>
        <Jalur ringkas={ringkas} />
      </Kepala>
      <div className="susun j7">
        {jawaban && <Kabar jenis="ingat" tegas={jawaban.masalah.detail} status />}
        <Terkirim />
        {ringkas.batasSkp === null ? (
          <Kosong judul={`Tahun ${ringkas.tahun} belum dibuka`} aksi={<Link to="/kalender">Buka kalender kinerja</Link>}>
            SKP disusun begitu BKPSDM membuka tahunnya.
          </Kosong>
        ) : (
          <>
            <section className="susun j3" aria-labelledby="unit">
              <h2 id="unit">{unit.nama}</h2>
              <RingkasUnit unitId={unit.id} jumlah={jumlah} />
              <TabelAnak ringkas={ringkas} />
            </section>
            <section className="susun j3" aria-labelledby="orang">
              <h2 id="orang" tabIndex={-1}>
                Siapa menunggu siapa
              </h2>
              {masalah && (
                <Kabar jenis="ingat" tegas={masalah} status>
                  Yang tampil adalah daftar tanpa saringan.
                </Kabar>
              )}
              <SaringanOrang unitId={unit.id} saringan={saringan} />
              {boleh.ingatkan && jumlah.wajib > jumlah.ditetapkan && baris.some((satu) => satu.menunggu) && (
                <Form method="post" action="/kelengkapan" className="sebaris">
                  <IsianTersembunyi isi={isi} />
                  <Tombol jenis="kedua">Ingatkan semua yang ditunggu di daftar ini</Tombol>
                  <span className="dua">Yang sudah diingatkan dalam tiga hari kerja terakhir dilewati.</span>
                </Form>
              )}
              <DaftarOrang isi={isi} baris={baris} />
              {baris.length > 0 && (
                <p className="sebaris dua">
                  <span>Unduh daftar ini:</span>
                  <a href={alamatUnduh("ekspor", unit.id, { ...saringan, bentuk: "xlsx" })}>Excel</a>
                  <a href={alamatUnduh("ekspor", unit.id, { ...saringan, bentuk: "csv" })}>CSV</a>
                </p>
              )}
              {berikutnya && (
                <nav className="sebaris" aria-label="Halaman daftar">
                  <Link to={`${alamatKelengkapan(unit.id, saringan)}#orang`}>Ke awal daftar</Link>
                  <Link to={`${alamatKelengkapan(unit.id, { ...saringan, kursor: berikutnya })}#orang`}>Berikutnya →</Link>
                </nav>
              )}
            </section>
            <DaftarPerubahan isi={isi} baris={perubahan} jumlah={ringkas.perubahanMenunggu} />
            {boleh.isiSkp && (
              <section className="susun j3" aria-labelledby="berkas">
                <h2 id="berkas">Isi SKP sebagai lembar kerja</h2>
                <p className="baca">Satu baris tiap indikator, untuk ditelaah atau dicocokkan. Siapa mengunduh apa dicatat.</p>
                <p className="sebaris">
                  <a href={alamatUnduh("isi-skp", unit.id, { bentuk: "xlsx" })}>Unduh isi SKP, Excel</a>
                  <a href={alamatUnduh("isi-skp", unit.id, { bentuk: "csv" })}>Unduh isi SKP, CSV</a>
                  {boleh.serah && <Link to={`/kelengkapan/serah-terima?unitId=${unit.id}`}>Serahkan ke e-Kinerja dan SIASN</Link>}
                </p>
              </section>
            )}
          </>
        )}
        <Dasar>
          SKP ditetapkan paling lambat 31 Januari, lalu dialog dilanjutkan atasan penilai (Ps 14 ayat (1); Lampiran Bab II.C hlm. 65). Yang cuti di luar
          tanggungan negara, diberhentikan sementara, atau masa persiapan pensiun tidak menyusun SKP (hlm. 65–66).
        </Dasar>
      </div>
    </Isi>
  );
}

function alamatUnduh(apa: "ekspor" | "isi-skp", unitId: string, isi: Record<string, string>): string {
  return `/api/v1/kelengkapan/${unitId}/${apa}?${new URLSearchParams(isi)}`;
}

/** What the last press of the button did, once. */
function Terkirim() {
  const [cari] = useSearchParams();
  const terkirim = Number(cari.get("terkirim"));
  if (!terkirim) return null;
  const dilewati = Number(cari.get("dilewati"));
  const kepada = cari.get("kepada") ?? `${angka(Number(cari.get("orang")))} orang`;
  return (
    <Kabar jenis="beres" tegas={`${kepada} diingatkan.`} status>
      Pengingatnya tampak di Beranda mereka sampai urusannya selesai.
      {dilewati > 0 && ` ${angka(dilewati)} hal dilewati karena baru saja diingatkan.`}
    </Kabar>
  );
}

function Jalur({ ringkas: { unit, jalur, puncak } }: { ringkas: Ringkasan }) {
  const lain = puncak.filter((satu) => satu.id !== unit?.id && !jalur.some((atas) => atas.id === satu.id));
  if (jalur.length === 0 && lain.length === 0) return null;
  return (
    <nav aria-label="Unit di atasnya" className="susun j1">
      {jalur.length > 0 && (
        <ol className="jalur-unit">
          {jalur.map((satu) => (
            <li key={satu.id}>
              <Link to={alamatKelengkapan(satu.id)}>{satu.nama}</Link>
            </li>
          ))}
          <li aria-current="page">{unit?.nama}</li>
        </ol>
      )}
      {lain.length > 0 && (
        <p className="sebaris dua">
          <span>Unit Anda yang lain:</span>
          {lain.slice(0, 12).map((satu) => (
            <Link key={satu.id} to={alamatKelengkapan(satu.id)}>
              {satu.nama}
            </Link>
          ))}
        </p>
      )}
    </nav>
  );
}

function pengantar({ jumlah, unit, hariIni, perubahanMenunggu }: Ringkasan): string {
  const belum = jumlah.wajib - jumlah.ditetapkan;
  const awal = `${tanggalPenuh(hariIni)}: ${angka(jumlah.ditetapkan)} dari ${angka(jumlah.wajib)} SKP di ${unit?.nama ?? "unit ini"} sudah ditetapkan.`;
  if (jumlah.wajib === 0) return `Belum ada yang wajib ber-SKP di ${unit?.nama ?? "unit ini"}.`;
  if (belum === 0 && perubahanMenunggu > 0) return `${awal} ${angka(perubahanMenunggu)} perubahan SKP menunggu.`;
  return belum === 0 ? `${awal} Tidak ada yang menunggu.` : `${awal} Ingatkan mereka yang ditunggu, mulai dari yang terlama.`;
}

function rincian({ batasSkp, dikecualikan }: Ringkasan): string | undefined {
  const isi = [
    batasSkp && `Batas penetapan ${tanggalTahun(batasSkp)}; jabatan yang baru diduduki sesudahnya punya batas sendiri.`,
    dikecualikan > 0 && `${angka(dikecualikan)} orang tidak menyusun SKP karena keadaannya (Lampiran Bab II.C.8).`,
  ].filter(Boolean);
  return isi.length > 0 ? isi.join(" ") : undefined;
}
