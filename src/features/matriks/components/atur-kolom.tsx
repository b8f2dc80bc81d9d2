import { Form } from "react-router";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Jawaban, Matriks } from "./sel-matriks.tsx";

/** The columns: what the leader's own results still offer, a result in free words, and mending what stands. */
export function AturKolom({ matriks, permintaanId, jawaban }: { matriks: Matriks; permintaanId: string; jawaban: Jawaban | null }) {
  const galat = galatIsian(jawaban?.aksi === "kolom" ? jawaban.masalah.errors : []);
  const sembunyi = <input type="hidden" name="permintaanId" value={permintaanId} />;
  return (
    <section className="susun j3" aria-labelledby="kolom">
      <h2 id="kolom">Hasil yang dibagi</h2>
      {matriks.usulanKolom.length > 0 && (
        <ul className="susun j2">
          {matriks.usulanKolom.map((satu) => (
            <li key={`${satu.rhkId}${satu.sasaranId}${satu.teks}`}>
              <Form method="post" className="sebaris" preventScrollReset>
                {sembunyi}
                <input type="hidden" name="rhkId" value={satu.rhkId ?? ""} />
                <input type="hidden" name="sasaranId" value={satu.sasaranId ?? ""} />
                <input type="hidden" name="teks" value={satu.teks} />
                <span>
                  {satu.teks} <span className="dua">({satu.rhkId ? "hasil kerja pimpinan" : "sasaran unit"})</span>
                </span>
                <Tombol jenis="kedua" name="aksi" value="kolom">
                  Jadikan kolom<span className="sr">: {satu.teks}</span>
                </Tombol>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details className="buka" open={matriks.kolom.length === 0 || galat.daftar.length > 0}>
        <summary>Tambah hasil lain</summary>
        <Form method="post" className="lembar susun sempit" preventScrollReset key={matriks.kolom.length}>
          {sembunyi}
          <Isian
            jenis="panjang"
            name="teks"
            id="teks"
            label="Hasil yang hendak dibagi"
            petunjuk="Dipakai sebelum SKP Anda ditetapkan, atau untuk hasil yang belum tercatat sebagai RHK."
            defaultValue={jawaban?.aksi === "kolom" ? jawaban.diketik : ""}
            galat={galat.untuk("teks") ?? galat.daftar[0]?.pesan}
          />
          <Tombol jenis="kedua" name="aksi" value="kolom" penuh>
            Tambah kolom
          </Tombol>
        </Form>
      </details>
      {matriks.kolom.map((kolom) => (
        <details className="buka" key={`${kolom.id}.${kolom.versi}`}>
          <summary>Ubah “{kolom.teks}”</summary>
          <Form method="post" className="lembar susun sempit" preventScrollReset>
            {sembunyi}
            <input type="hidden" name="kolomId" value={kolom.id} />
            <input type="hidden" name="versi" value={kolom.versi} />
            <Isian jenis="panjang" name="teks" id={`teks-${kolom.id}`} label="Hasil pimpinan" defaultValue={kolom.teks} />
            <p className="sebaris">
              <Tombol jenis="kedua" name="aksi" value="ubah-kolom">
                Simpan kolom
              </Tombol>
              {kolom.jumlahHasil === 0 && (
                <Tombol jenis="ketiga" name="aksi" value="hapus-kolom">
                  Hapus kolom
                </Tombol>
              )}
            </p>
          </Form>
        </details>
      ))}
    </section>
  );
}
