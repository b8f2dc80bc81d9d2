import { LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Tombol } from "#web/ui/tombol.tsx";
import type { EvaluasiResponse } from "../schemas.ts";
import { HasilRhk } from "./hasil-rhk.tsx";
import { JumlahPosisi } from "./jumlah-posisi.tsx";
import { namaPolos } from "./nama-periode.ts";
import { type HasilPenilai, namaUmpan } from "./tindakan-penilai.ts";

/** The middle of the desk: what the person did, result by result, then the feedback on behaviour. */
export function BuktiPegawai({ evaluasi, saya, hasil }: { evaluasi: EvaluasiResponse; saya: string; hasil: HasilPenilai | null }) {
  const { pegawai, rhk, perilaku, posisi } = evaluasi;
  const nama = namaPolos(pegawai.nama);
  const jumlah = rhk.reduce((n, satu) => n + satu.indikator.length, 0);
  const umpan = perilaku.flatMap((p) => p.umpanBalik.map((u) => ({ ...u, nilai: p.nilai })));
  const khusus = perilaku.filter((p) => p.ekspektasiKhusus.length > 0);
  return (
    <div className="susun j5">
      <div className="susun j1">
        <h2>{pegawai.nama}</h2>
        <p className="dua">
          {pegawai.jabatan}, {pegawai.unitKerja}
        </p>
        {jumlah > 0 && (
          <p className="sebaris rapat dua">
            {jumlah} indikator: <JumlahPosisi posisi={posisi} />
          </p>
        )}
      </div>
      <div>
        {rhk.map((satu, nomor) => (
          <details className="simpul rhk" open key={satu.rhkId}>
            <summary>
              <h3>{satu.teks}</h3>
              <span className="dua">
                RHK {nomor + 1}, {satu.jenis.toLowerCase()}
              </span>
            </summary>
            <div className="susun j3">
              <HasilRhk rhk={satu} saya={saya} />
              <BeriUmpan nama={nama} sasaran={satu.rhkId} hasil={hasil} />
            </div>
          </details>
        ))}
      </div>
      <section className="susun j3" aria-labelledby="perilaku">
        <h3 id="perilaku">Umpan balik tentang perilaku kerja</h3>
        {khusus.map((p) => (
          <p className="dua" key={p.nilai}>
            Ekspektasi khusus, {LABEL_NILAI[p.nilai]}: {p.ekspektasiKhusus.join("; ")}
          </p>
        ))}
        {umpan.length === 0 ? (
          <p className="dua">Belum ada umpan balik tentang perilaku {nama} pada periode ini.</p>
        ) : (
          <ul className="garis">
            {umpan.map((u) => (
              <li key={u.id}>
                <Kutip siapa={u.dari === saya ? "Anda" : u.dari} rincian={`${tanggalTahun(u.pada)}, ${LABEL_NILAI[u.nilai]}`}>
                  {u.teks}
                </Kutip>
              </li>
            ))}
          </ul>
        )}
        <BeriUmpan nama={nama} sasaran="nilai" hasil={hasil} />
      </section>
    </div>
  );
}

/** A line that opens into a small form. It belongs to the form of the desk, so that sending it never costs the draft. */
function BeriUmpan({ nama, sasaran, hasil }: { nama: string; sasaran: string; hasil: HasilPenilai | null }) {
  const kendali = namaUmpan(sasaran);
  const ini = hasil?.umpan?.sasaran === sasaran ? hasil : null;
  const galat = (path: string) => ini?.masalah.errors.find((satu) => satu.path === path)?.message;
  return (
    <Buka judul="Beri umpan balik" terbuka={ini !== null}>
      {sasaran === "nilai" && (
        <Isian
          jenis="pilihan"
          name="umpanNilai"
          label="Tentang nilai"
          kosong="Pilih satu nilai"
          pilihan={NILAI_PERILAKU.map((nilai) => ({ nilai, teks: LABEL_NILAI[nilai] }))}
          defaultValue={ini?.umpan?.nilai ?? ""}
          galat={galat("nilai")}
        />
      )}
      <Isian
        jenis="panjang"
        name={kendali.teks}
        label={`Apa yang Anda lihat dari ${nama}?`}
        petunjuk="Satu kalimat cukup. Dibaca pegawai dan tercetak pada hasil evaluasi."
        defaultValue={ini?.umpan?.teks ?? ""}
        galat={galat("teks")}
        maxLength={4000}
      />
      <p>
        <Tombol jenis="kedua" name="aksi" value={kendali.aksi} penuh>
          Kirim umpan balik
        </Tombol>
      </p>
    </Buka>
  );
}
