import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export type Matriks = OutputOf<Operations, "matriks.lihat">;
export type Baris = Matriks["baris"][number];
export type Kolom = Matriks["kolom"][number];
export type Jawaban = { aksi: string; sel: string; masalah: Masalah; diketik: string };

export const LABEL_KEADAAN = { DRAF: "belum ditawarkan", DITAWARKAN: "menunggu jawaban", DIPAKAI: "menjadi RHK", DITOLAK: "ditolak" } as const;

/** One cell as it is read, or, when the address names it, as it is written: one result a line, without script too. */
export function SelMatriks({
  matriks,
  kolom,
  baris,
  terbuka,
  permintaanId,
  jawaban,
}: {
  matriks: Matriks;
  kolom: Kolom;
  baris: Baris;
  terbuka: string;
  permintaanId: string;
  jawaban: Jawaban | null;
}) {
  const sel = baris.sel.find(({ kolomId }) => kolomId === kolom.id) ?? { kolomId: kolom.id, versi: 0, diubahOleh: null, hasil: [] };
  const kunci = `${kolom.id}.${baris.pegawaiId}`;
  const tersimpan = sel.hasil.map(({ teks }) => teks).join("\n");
  if (matriks.boleh.ubah && terbuka === kunci) {
    const ini = jawaban?.sel === kunci ? jawaban : null;
    const galat = galatIsian(ini?.masalah.errors);
    return (
      <Form method="post" action={`/matriks/${matriks.id}?sel=${kunci}`} replace preventScrollReset className="susun j3" id="sel">
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="versi" value={sel.versi} />
        <input type="hidden" name="kolomId" value={kolom.id} />
        <input type="hidden" name="pegawaiId" value={baris.pegawaiId} />
        {ini && galat.daftar.length === 0 && (
          <Kabar jenis="salah" tegas={ini.masalah.detail} status>
            {ini.masalah.code === "DATA_SUDAH_BERUBAH" && (
              <>
                Yang tersimpan sekarang: {tersimpan === "" ? "kosong" : `“${sel.hasil.map(({ teks }) => teks).join("”, “")}”`}. Gabungkan ke tulisan Anda di
                bawah, lalu simpan.
              </>
            )}
          </Kabar>
        )}
        <Isian
          jenis="panjang"
          name="hasil"
          label={
            <>
              Hasil {baris.nama}
              <span className="sr"> untuk {kolom.teks}</span>
            </>
          }
          petunjuk="Satu hasil per baris, dalam kata hasil."
          defaultValue={ini?.diketik ?? tersimpan}
          galat={galat.untuk("hasil") ?? galat.daftar[0]?.pesan}
          rows={6}
          autoFocus
        />
        <p className="sebaris">
          <Tombol name="aksi" value="sel">
            Simpan hasil
          </Tombol>
          <Link to={`/matriks/${matriks.id}#${idSel(kunci)}`} preventScrollReset>
            Batal
          </Link>
        </p>
      </Form>
    );
  }
  return (
    <div className="susun j1" id={idSel(kunci)} tabIndex={-1}>
      {sel.hasil.length === 0 ? (
        <span className="dua">Tidak ada peran</span>
      ) : (
        <ol className="peran-hasil">
          {sel.hasil.map((satu) => (
            <li key={satu.id}>
              {satu.teks}{" "}
              <span className="dua">
                ({LABEL_KEADAAN[satu.keadaan]}
                {satu.alasanTolak ? `: ${satu.alasanTolak}` : ""})
              </span>
            </li>
          ))}
        </ol>
      )}
      {matriks.boleh.ubah && (
        <Link to={`/matriks/${matriks.id}?sel=${kunci}#sel`} preventScrollReset className="dua">
          {sel.hasil.length === 0 ? "Isi" : "Ubah"}
          <span className="sr">
            {" "}
            hasil {baris.nama} untuk {kolom.teks}
          </span>
        </Link>
      )}
    </div>
  );
}

export const idSel = (kunci: string) => `sel-${kunci.replace(".", "-")}`;
