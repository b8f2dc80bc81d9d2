import { useLoaderData } from "react-router";
import openapi from "../../../../docs/openapi.json";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { type BarisOperasi, bacaOpenapi } from "../components/referensi.ts";
import "../components/api.css";

export const meta = () => judul("Referensi API");

/** Read on the server only: the browser gets the small form, never the whole document. */
export function loader() {
  return { kelompok: bacaOpenapi(openapi) };
}

const NAMA: Record<string, string> = {
  akun: "Akun dan sesi",
  skp: "SKP",
  realisasi: "Realisasi dan bukti dukung",
  umpanBalik: "Umpan balik",
  capaianOrganisasi: "Capaian kinerja organisasi",
  evaluasi: "Evaluasi kinerja",
  dokumen: "Dokumen resmi",
  audit: "Audit",
  beranda: "Beranda",
};

export default function HalamanApi() {
  const { kelompok } = useLoaderData<typeof loader>();
  const jumlah = kelompok.reduce((n, satu) => n + satu.operasi.length, 0);
  return (
    <Isi>
      <Kepala
        judul="Referensi API"
        pengantar={`${jumlah} operasi. Setiap halaman Terang memakai operasi yang sama, dengan hak yang sama, jadi yang dapat Anda lakukan di halaman dapat dilakukan program Anda.`}
        rincian={
          <>
            Masuk dengan POST /api/v1/sesi; kukinya membawa sesi. Isi dikirim sebagai JSON. Tajuk Idempotency-Key membuat kiriman yang sama hanya berlaku
            sekali. Penolakan datang sebagai application/problem+json (RFC 9457). Untuk mesin: <a href="/api/openapi.json">openapi.json</a>.
          </>
        }
      />
      <div className="susun j7">
        <nav aria-label="Kelompok operasi">
          <ul className="sebaris">
            {kelompok.map(({ tag, operasi }) => (
              <li key={tag}>
                <a href={`#${tag}`} className="baris-sentuh">
                  {NAMA[tag] ?? tag} ({operasi.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {kelompok.map(({ tag, operasi }) => (
          <section key={tag} aria-labelledby={tag}>
            <h2 id={tag}>{NAMA[tag] ?? tag}</h2>
            {operasi.map((satu) => (
              <Operasi key={satu.id} operasi={satu} />
            ))}
          </section>
        ))}
      </div>
    </Isi>
  );
}

function Operasi({ operasi: { id, metode, jalur, ringkas, akses, masukan, penolakan } }: { operasi: BarisOperasi }) {
  return (
    <details className="simpul operasi" id={id}>
      <summary>
        <h3>{ringkas}</h3>
        <code className="jalur">
          <b>{metode}</b> {jalur}
        </code>
      </summary>
      <div className="susun j3">
        <p>{akses}</p>
        {masukan.length > 0 && (
          <Tabel
            judul={`Masukan ${id}`}
            baris={masukan}
            kunci={(satu) => `${satu.tempat} ${satu.nama}`}
            kolom={[
              { kunci: "nama", judul: "Masukan", kepala: true, isi: (satu) => <code>{satu.nama}</code> },
              { kunci: "tempat", judul: "Tempat", isi: (satu) => satu.tempat },
              { kunci: "wajib", judul: "Wajib", isi: (satu) => (satu.wajib ? "wajib" : "boleh kosong") },
              { kunci: "jenis", judul: "Jenis", isi: (satu) => satu.jenis },
            ]}
          />
        )}
        <Tabel
          judul={`Penolakan ${id}`}
          baris={penolakan}
          kunci={(satu) => satu.kode}
          kolom={[
            { kunci: "kode", judul: "Penolakan", kepala: true, isi: (satu) => <code>{satu.kode}</code> },
            { kunci: "status", judul: "Status", angka: true, isi: (satu) => satu.status },
            { kunci: "kalimat", judul: "Kalimat", isi: (satu) => satu.kalimat },
          ]}
        />
      </div>
    </details>
  );
}
