import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { jam, tanggalPenuh, waktuPenuh } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

export const meta = () => judul("Siapa melihat data saya");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const sebelum = new URL(request.url).searchParams.get("sebelum") ?? "";
  return { jejak: await call("jejakAkses.saya", { sebelum }), tanya: (await call("beranda.bantuan", {})).pengelola, isAwal: sebelum === "" };
}

/** Every look of others at one's own appraisal, day by day, with the reason it was allowed. */
export default function SiapaMelihat() {
  const { jejak, tanya, isAwal } = useLoaderData<typeof loader>();
  const { hari, perwakilan, berikut } = jejak;
  return (
    <Isi>
      <Kepala
        judul="Siapa melihat data saya"
        pengantar="Setiap kali orang lain membuka SKP, bukti, evaluasi, atau dokumen Anda, Terang mencatatnya di sini, paling banyak satu kali tiap jam untuk data yang sama. Catatan disimpan dua tahun."
        rincian={
          tanya.length > 0
            ? `Ada yang tidak Anda pahami? Tanyakan kepada ${tanya.join(" atau ")}, pengelola kinerja unit Anda.`
            : "Ada yang tidak Anda pahami? Tanyakan kepada pengelola kinerja unit Anda."
        }
      />
      <div className="susun j7">
        {perwakilan.length > 0 && (
          <section className="susun j3" aria-labelledby="wakil">
            <h2 id="wakil">Bertindak untuk Anda</h2>
            <Tabel
              judul="Siapa bertindak untuk Anda, kapan, dan mengapa"
              kunci={(satu) => satu.id}
              baris={perwakilan}
              kolom={[
                { kunci: "siapa", judul: "Siapa", kepala: true, isi: (satu) => satu.wakil },
                {
                  kunci: "kapan",
                  judul: "Kapan",
                  isi: (satu) => `${waktuPenuh(satu.mulai)} sampai ${jam(satu.sampai)}${satu.masihBerjalan ? ", masih berlangsung" : ""}`,
                },
                { kunci: "alasan", judul: "Alasan", isi: (satu) => satu.alasan },
              ]}
            />
          </section>
        )}
        {hari.length === 0 && (
          <Kosong judul={isAwal ? "Belum ada orang lain yang membuka data Anda" : "Tidak ada catatan yang lebih lama"}>
            Yang Anda buka sendiri tidak dicatat. Daftar tim, tempat nama Anda hanya disebut, juga tidak.
          </Kosong>
        )}
        {hari.map(({ tanggal, catatan }) => (
          <section key={tanggal} className="susun j3" aria-labelledby={`h${tanggal}`}>
            <h2 id={`h${tanggal}`}>{tanggalPenuh(tanggal)}</h2>
            <Tabel
              judul={`Siapa membuka data Anda pada ${tanggalPenuh(tanggal)}`}
              kunci={(satu) => satu.id}
              baris={catatan}
              kolom={[
                { kunci: "jam", judul: "Pukul", utuh: true, isi: (satu) => jam(satu.pada) },
                {
                  kunci: "siapa",
                  judul: "Siapa",
                  kepala: true,
                  isi: ({ pelaku }) => (
                    <>
                      {pelaku.nama}
                      {pelaku.jabatan && (
                        <>
                          <br />
                          <span className="dua">
                            {pelaku.jabatan}, {pelaku.unitKerja}
                          </span>
                        </>
                      )}
                    </>
                  ),
                },
                { kunci: "apa", judul: "Membuka", isi: (satu) => satu.apa },
                {
                  kunci: "mengapa",
                  judul: "Mengapa boleh",
                  isi: (satu) => (
                    <>
                      <b>Sebagai {satu.sebagai}.</b> {satu.alasan}
                      {satu.dasar && (
                        <Dasar>
                          {satu.dasar.aturan}, {satu.dasar.pasal}
                          {satu.dasar.halaman && `, ${satu.dasar.halaman}`}
                        </Dasar>
                      )}
                    </>
                  ),
                },
              ]}
            />
          </section>
        ))}
        <p className="sebaris">
          {berikut && <Link to={`/siapa-melihat?sebelum=${berikut}`}>Catatan yang lebih lama</Link>}
          {!isAwal && <Link to="/siapa-melihat">Kembali ke yang terbaru</Link>}
        </p>
      </div>
    </Isi>
  );
}
