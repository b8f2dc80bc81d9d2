import { Form, useNavigation } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_NILAI, LABEL_PERAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { HasilUmpan } from "./tindakan-umpan-balik.ts";

export type Rekan = OutputOf<Operations, "umpanBalik.rekan">["rekan"][number];

/** Feedback to one person, on one result or one value. The rater may also write down what someone outside said. */
export function FormulirUmpanBalik({ rekan, permintaanId, hasil }: { rekan: Rekan; permintaanId: string; hasil: HasilUmpan | null }) {
  const sibuk = useNavigation().state !== "idle";
  const galat = galatIsian(hasil?.masalah.errors);
  const diketik = hasil?.diketik;
  return (
    <Form method="post" className="susun j5 sempit" noValidate>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="skpId" value={rekan.skpId} />
      {hasil &&
        (galat.daftar.length > 0 ? (
          <RingkasanGalat galat={galat.daftar} />
        ) : (
          <Kabar jenis="salah" tegas={hasil.masalah.detail} status>
            Tulisan Anda masih ada di bawah.
          </Kabar>
        ))}
      <div className="susun j1">
        <h2>Untuk {rekan.nama}</h2>
        <p className="dua">{rekan.jabatan.includes(rekan.unitKerja) ? rekan.jabatan : `${rekan.jabatan}, ${rekan.unitKerja}`}</p>
      </div>
      {rekan.hubungan === "BAWAHAN_SAYA" && (
        <>
          <Pilih
            name="sumber"
            legenda="Umpan balik ini dari siapa?"
            lajur={2}
            terpilih={diketik?.sumber ?? "SAYA"}
            pilihan={[
              { nilai: "SAYA", isi: <b>Saya</b>, arti: "Tercatat atas nama Anda sebagai Pimpinan." },
              { nilai: "PIHAK_LAIN", isi: <b>Pihak lain</b>, arti: "Pasien, mitra, atau instansi lain. Anda hanya mencatatnya." },
            ]}
          />
          <Isian
            name="dariLabel"
            label="Bila pihak lain: siapa?"
            opsional
            petunjuk="Sebutan saja, misalnya Pasien atau Mitra kerja. Jangan menulis nama pasien."
            maxLength={200}
            defaultValue={diketik?.dariLabel ?? ""}
            galat={galat.untuk("dariLabel")}
          />
        </>
      )}
      <Sasaran rekan={rekan} terpilih={diketik?.sasaran ?? ""} galat={galat.untuk("sasaran")} />
      <Isian
        jenis="panjang"
        name="teks"
        label="Apa yang Anda lihat?"
        petunjuk={`Satu kalimat cukup, tentang yang nyata terjadi. ${rekan.nama} membacanya, juga penilainya, dengan nama Anda sebagai ${LABEL_PERAN[rekan.peran].toLowerCase()}.`}
        maxLength={4000}
        defaultValue={diketik?.teks ?? ""}
        galat={galat.untuk("teks")}
      />
      <div>
        <Tombol penuh sibuk={sibuk}>
          Kirim umpan balik
        </Tombol>
      </div>
    </Form>
  );
}

/** One list for both kinds of target, because exactly one is to be chosen. */
function Sasaran({ rekan, terpilih, galat }: { rekan: Rekan; terpilih: string; galat: string | undefined }) {
  const id = "sasaran";
  return (
    <div className="isian">
      <label htmlFor={id}>Tentang apa?</label>
      <p className="dua" id={`${id}-petunjuk`}>
        Satu hasil kerja atau satu nilai perilaku.
      </p>
      <PesanGalat id={`${id}-galat`}>{galat}</PesanGalat>
      <select
        id={id}
        name={id}
        className="ds-input"
        defaultValue={terpilih}
        aria-invalid={galat ? true : undefined}
        aria-describedby={galat ? `${id}-galat ${id}-petunjuk` : `${id}-petunjuk`}
      >
        <option value="">Pilih satu</option>
        <optgroup label="Hasil kerja">
          {rekan.rhk.map((satu) => (
            <option key={satu.id} value={`rhk:${satu.id}`}>
              {satu.nomor}. {satu.teks}
            </option>
          ))}
        </optgroup>
        <optgroup label="Perilaku kerja">
          {NILAI_PERILAKU.map((nilai) => (
            <option key={nilai} value={`nilai:${nilai}`}>
              {LABEL_NILAI[nilai]}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
