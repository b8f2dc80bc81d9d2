import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { KATA_CARA, LABEL_LANGKAH, LANGKAH_LAYANAN } from "#rules/strategi.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Nasihat } from "#web/ui/nasihat.tsx";

export type DaftarStrategi = OutputOf<Operations, "strategi.daftar">;
export type Strategi = DaftarStrategi["lepas"][number];

/** One strategy as everybody reads it: its way, who carries what, the workblock folded. */
export function BacaStrategi({ isi, satu }: { isi: DaftarStrategi; satu: Strategi }) {
  const kata = KATA_CARA[satu.cara];
  const langkah = LANGKAH_LAYANAN.filter((nama) => satu.langkah[nama]);
  return (
    <article className="strategi susun j2" aria-label={satu.hasil}>
      <p>
        <b>{satu.hasil}</b>
        <span className="dua blok">
          {kata.nama}: hasil anggota {kata.isLangsung ? "mewakili hasil pimpinan" : "belum mewakili hasil pimpinan, jadi tidak dijumlahkan"}
        </span>
      </p>
      {satu.bagian.length > 0 && (
        <ul className="peran-strategi">
          {satu.bagian.map((bagian, nomor) => (
            <li key={nomor}>
              {[bagian.sebutan, bagian.beban].filter(Boolean).join(", ")}
              {bagian.hasil && (bagian.sebutan || bagian.beban ? `: ${bagian.hasil}` : bagian.hasil)}{" "}
              <span className="dua">
                ({bagian.nama ?? "belum ada yang memikul"}
                {bagian.diMatriks ? ", sudah di matriks" : ""})
              </span>
            </li>
          ))}
        </ul>
      )}
      {langkah.length > 0 && (
        <Buka judul="Pendekatan layanan" catatan={`${langkah.length} dari ${LANGKAH_LAYANAN.length} langkah`}>
          <Fakta isi={langkah.map((nama) => [LABEL_LANGKAH[nama], satu.langkah[nama]])} />
        </Buka>
      )}
      {satu.workblock && <BacaWorkblock skpId={isi.skpId} satu={satu} workblock={satu.workblock} />}
      {isi.boleh.ubah && satu.nasihat.length > 0 && <Nasihat putusan="Yang perlu ditengok" alasan={satu.nasihat.map(({ teks }) => teks)} />}
      {isi.boleh.ubah && (
        <p>
          <Link to={`/skp/${isi.skpId}/strategi/${satu.id}`}>
            Buka strategi<span className="sr">: {satu.hasil}</span>
          </Link>
        </p>
      )}
    </article>
  );
}

function BacaWorkblock({ skpId, satu, workblock }: { skpId: string; satu: Strategi; workblock: NonNullable<Strategi["workblock"]> }) {
  const daftar = (baris: readonly string[]) =>
    baris.length === 0
      ? null
      : baris.map((teks) => (
          <span key={teks} className="blok">
            {teks}
          </span>
        ));
  return (
    <Buka judul="Workblock" catatan={workblock.judul || undefined}>
      <Fakta
        isi={[
          ["Pemilik strategi", workblock.pemilik],
          ["Pihak yang terlibat", workblock.pihak],
          ["Waktu penyelesaian", workblock.waktu],
          ["Penerima manfaat", workblock.penerima],
          ["Tujuan", workblock.tujuan],
          ["Anggaran", workblock.anggaran],
          ["Kegiatan rutin", daftar(workblock.kegiatanRutin)],
          ["Kegiatan transformatif", daftar(workblock.kegiatanTransformatif)],
          ["Keluaran kunci rutin", daftar(workblock.keluaranRutin)],
          ["Keluaran kunci transformatif", daftar(workblock.keluaranTransformatif)],
        ]}
      />
      <p className="sebaris">
        <a href={`/api/v1/skp/${skpId}/strategi/${satu.id}/workblock`} download="">
          Unduh workblock, PDF
        </a>
        <a href={`/api/v1/skp/${skpId}/strategi/${satu.id}/workblock?bentuk=xlsx`} download="">
          Unduh workblock, XLSX
        </a>
      </p>
    </Buka>
  );
}
