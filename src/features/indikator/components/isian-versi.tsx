import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { FREKUENSI, LABEL_ARAH, LABEL_FREKUENSI, LABEL_URUSAN, URUSAN } from "#rules/kosakata-indikator.ts";
import { JENIS_JABATAN, LABEL_JENIS_JABATAN } from "#rules/kosakata-pegawai.ts";
import { ASPEK, LABEL_ASPEK } from "#rules/kosakata.ts";
import { ARAH } from "#rules/target.ts";
import type { Isi, Masalah } from "#web/formulir.ts";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";

type Versi = OutputOf<Operations, "indikator.lihat">["kini"];

/** What a refused form gives back: the refusal and what was typed. */
export type Jawaban = { masalah: Masalah; diketik: { [nama: string]: Isi } } | null;

/** What somebody typed, or what is stored. */
export function nilaiIsian(jawaban: Jawaban, nama: string, tersimpan = ""): string {
  if (!jawaban) return tersimpan;
  const diketik = jawaban.diketik[nama];
  return typeof diketik === "string" ? diketik : "";
}

const pilihan = <K extends string>(kunci: readonly K[], label: Record<K, string>) => kunci.map((nilai) => ({ nilai, teks: label[nilai] }));

/** Everything one version says: the same questions for a new indicator and for a better wording of one. */
export function IsianVersi({ versi, jawaban, galat }: { versi: Versi | null; jawaban: Jawaban; galat: GalatIsian }) {
  const nilai = (nama: string, tersimpan: string | null | undefined) => ({
    name: nama,
    defaultValue: nilaiIsian(jawaban, nama, tersimpan ?? ""),
    galat: galat.untuk(nama),
  });
  const akumulatif = jawaban ? jawaban.diketik["isAkumulatif"] !== undefined : (versi?.isAkumulatif ?? false);
  const terpilih = jawaban ? [jawaban.diketik["jenisJabatan"] ?? []].flat() : (versi?.jenisJabatan ?? []);
  return (
    <>
      <Isian {...nilai("teks", versi?.teks)} jenis="panjang" rows={2} label="Indikator" petunjuk="Seperti akan tertulis di SKP." maxLength={500} />
      <Isian {...nilai("definisi", versi?.definisi)} jenis="panjang" label="Definisi" petunjuk="Apa yang dihitung, dan apa yang tidak." maxLength={2000} />
      <Isian {...nilai("rumus", versi?.rumus)} jenis="panjang" rows={2} label="Rumus" petunjuk="Sebut pembilang dan penyebutnya." maxLength={2000} />
      <Isian {...nilai("satuan", versi?.satuan)} label="Satuan" petunjuk="Misalnya %, hari kerja, atau dokumen." maxLength={60} />
      <Isian {...nilai("arah", versi?.arah)} jenis="pilihan" label="Mana yang lebih baik?" kosong="Pilih" pilihan={pilihan(ARAH, LABEL_ARAH)} />
      <label className="centang">
        <input type="checkbox" name="isAkumulatif" defaultChecked={akumulatif} />
        <span>Bertambah sepanjang tahun, sampai mencapai target di bulan Desember</span>
      </label>
      <Isian {...nilai("aspek", versi?.aspek)} jenis="pilihan" label="Aspek" kosong="Pilih aspek" pilihan={pilihan(ASPEK, LABEL_ASPEK)} />
      <Isian
        {...nilai("targetContoh", versi?.targetContoh)}
        label="Contoh target"
        petunjuk="Sebagai titik awal dialog, misalnya 80–90% atau maksimal 3 hari kerja."
        maxLength={200}
      />
      <Isian
        {...nilai("garisDasar", versi?.garisDasar)}
        label="Garis dasar"
        opsional
        petunjuk="Realisasi terakhir yang diketahui. Bila dikosongkan, tertulis: belum ada."
        maxLength={500}
      />
      <Isian {...nilai("garisDasarTahun", versi?.garisDasarTahun?.toString())} label="Tahun garis dasar" opsional inputMode="numeric" />
      <Isian {...nilai("sumberData", versi?.sumberData)} label="Sumber data" petunjuk="Catatan atau aplikasi tempat angkanya diambil." maxLength={500} />
      <Isian
        {...nilai("frekuensi", versi?.frekuensi)}
        jenis="pilihan"
        label="Diukur"
        kosong="Pilih"
        pilihan={FREKUENSI.map((satu) => ({ nilai: satu, teks: LABEL_FREKUENSI[satu] }))}
      />
      <Isian {...nilai("urusan", versi?.urusan)} jenis="pilihan" label="Bidang urusan" kosong="Pilih urusan" pilihan={pilihan(URUSAN, LABEL_URUSAN)} />
      <fieldset className="pilih-jenis susun j1">
        <legend>Cocok bagi jenis jabatan</legend>
        <p className="dua">Tanpa pilihan berarti semua jenis.</p>
        <div className="sebaris">
          {JENIS_JABATAN.map((satu) => (
            <label key={satu} className="centang">
              <input type="checkbox" name="jenisJabatan" value={satu} defaultChecked={terpilih.includes(satu)} />
              <span>{LABEL_JENIS_JABATAN[satu]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Isian
        {...nilai("kataJabatan", versi?.kataJabatan.join(", "))}
        label="Kata dalam nama jabatan"
        opsional
        petunjuk="Dipisah koma, misalnya bidan, perawat. Indikator disarankan bagi jabatan yang memuat salah satunya."
      />
      <Isian
        {...nilai("sumberDefinisi", versi?.sumberDefinisi)}
        label="Sumber definisi"
        petunjuk="Peraturan dan pasalnya, pedoman, atau rumusan sendiri."
        maxLength={500}
      />
    </>
  );
}
