import { Form } from "react-router";
import { CARA_STRATEGI, KATA_CARA, LABEL_LANGKAH, LANGKAH_LAYANAN } from "#rules/strategi.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { DaftarStrategi, Strategi } from "./baca-strategi.tsx";
import { IsianBagian } from "./isian-bagian.tsx";
import { IsianWorkblock } from "./isian-workblock.tsx";
import { type Jawaban, nilaiIsian } from "./jawaban.ts";

/** The whole of one strategy in one form: saved as one piece. */
export function LembarStrategi({ isi, satu, permintaanId, jawaban }: { isi: DaftarStrategi; satu: Strategi; permintaanId: string; jawaban: Jawaban | null }) {
  const galat = galatIsian(jawaban?.masalah.errors);
  const isian = (name: string, tersimpan: string) => ({ name, defaultValue: nilaiIsian(jawaban, name, tersimpan), galat: galat.untuk(name) });
  const isLepas = !isi.iki.some(({ indikatorId }) => indikatorId === satu.indikatorId);
  return (
    <Form method="post" className="lembar susun j6 sempit">
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
          {jawaban.masalah.code === "DATA_SUDAH_BERUBAH" && "Simpan sekali lagi untuk memakai tulisan Anda di bawah ini."}
        </Kabar>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={satu.versi} />
      {isLepas ? (
        <Isian
          {...isian("indikatorId", satu.indikatorId)}
          jenis="pilihan"
          label="Indikator"
          petunjuk="Indikator asalnya tidak ada lagi di SKP."
          pilihan={[
            { nilai: satu.indikatorId, teks: `${satu.iki} (tidak ada lagi)` },
            ...isi.iki.map(({ indikatorId, teks }) => ({ nilai: indikatorId, teks })),
          ]}
        />
      ) : (
        <input type="hidden" name="indikatorId" value={satu.indikatorId} />
      )}
      <Isian {...isian("hasil", satu.hasil)} jenis="panjang" rows={2} label="Strategi" petunjuk="Dalam kata hasil." maxLength={2000} />
      <Isian
        {...isian("cara", satu.cara)}
        jenis="pilihan"
        label="Cara pembagian"
        petunjuk={KATA_CARA[satu.cara].arti}
        pilihan={CARA_STRATEGI.map((cara) => ({ nilai: cara, teks: KATA_CARA[cara].nama }))}
      />
      {satu.cara === "PENDEKATAN_LAYANAN" && (
        <fieldset className="bagian-strategi susun j3">
          <legend>Langkah pendekatan layanan</legend>
          {LANGKAH_LAYANAN.map((langkah) => (
            <Isian
              key={langkah}
              {...isian(`langkah.${langkah}`, satu.langkah[langkah] ?? "")}
              jenis="panjang"
              rows={2}
              label={LABEL_LANGKAH[langkah]}
              maxLength={2000}
            />
          ))}
        </fieldset>
      )}
      <IsianBagian isi={isi} satu={satu} jawaban={jawaban} galat={galat} />
      <details className="buka" open={satu.workblock !== null || galat.daftar.some(({ id }) => id.startsWith("workblock."))}>
        <summary>Workblock (boleh kosong)</summary>
        <IsianWorkblock satu={satu} jabatan={isi.pemilik.jabatan} jawaban={jawaban} galat={galat} />
      </details>
      <div>
        <Tombol name="aksi" value="simpan" penuh>
          Simpan strategi
        </Tombol>
      </div>
    </Form>
  );
}
