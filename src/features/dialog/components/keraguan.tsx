import { kapan, selisihHari } from "#web/format/tanggal.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirDialog } from "./formulir-dialog.tsx";
import { type Halaman, type Keraguan, jawabanUntuk } from "./kata-dialog.ts";

/** "Saya paham dan sanggup", or what is still doubted; nothing here holds up the SKP. */
export function PahamAtauRagu({ halaman }: { halaman: Halaman }) {
  const { ruang, sekarang, permintaanId, jawaban } = halaman;
  const { paham } = ruang;
  const ragu = jawabanUntuk(jawaban, "ragu");
  const galat = galatIsian(ragu?.masalah.errors);
  const siapa = ruang.pihak === "PEGAWAI" ? "Anda" : ruang.skp.pegawai.nama;
  return (
    <section className="susun j3" aria-labelledby="paham">
      <h2 id="paham" tabIndex={-1}>
        Pemahaman dan keraguan
      </h2>
      <p className="baca">
        {paham === null
          ? `${siapa} belum menyatakan paham dan sanggup.`
          : paham.masihBerlaku
            ? `${siapa} menyatakan paham dan sanggup, ${kapan(paham.pada, sekarang)}.`
            : `${siapa} menyatakan paham dan sanggup ${kapan(paham.pada, sekarang)}, tetapi isi SKP berubah sesudah itu.`}
        <span className="dua blok">Keraguan tidak menahan apa pun: SKP tetap dapat ditetapkan dan dijalankan.</span>
      </p>
      {ruang.boleh.nyatakan && !paham?.masihBerlaku && (
        <FormulirDialog permintaanId={permintaanId} aksi="paham">
          <Tombol jenis="kedua" penuh>
            Saya paham dan sanggup
          </Tombol>
        </FormulirDialog>
      )}
      {ruang.keraguan.length > 0 && (
        <ul className="susun j5">
          {ruang.keraguan.map((satu) => (
            <SatuKeraguan key={satu.id} ragu={satu} halaman={halaman} />
          ))}
        </ul>
      )}
      {ruang.boleh.nyatakan && (
        <details className="buka" open={ragu !== null}>
          <summary>Nyatakan keraguan</summary>
          <FormulirDialog permintaanId={permintaanId} aksi="ragu" className="lembar susun j3">
            <Isian
              jenis="pilihan"
              name="kunci"
              label="Tentang"
              kosong="SKP secara keseluruhan"
              pilihan={ruang.baris.map(({ kunci, bagian }) => ({ nilai: kunci, teks: bagian }))}
              defaultValue={ragu?.diketik.kunci ?? ""}
              galat={galat.untuk("kunci")}
            />
            <Isian
              jenis="panjang"
              name="teks"
              id="teks-ragu"
              label="Apa yang belum jelas atau Anda ragukan?"
              petunjuk={`Menjadi tugas ${ruang.lawan.nama} untuk dijawab.`}
              defaultValue={ragu?.diketik.teks}
              galat={galat.untuk("teks")}
            />
            <div>
              <Tombol jenis="kedua">Kirim keraguan</Tombol>
            </div>
          </FormulirDialog>
        </details>
      )}
    </section>
  );
}

function SatuKeraguan({ ragu, halaman }: { ragu: Keraguan; halaman: Halaman }) {
  const { ruang, sekarang } = halaman;
  const boleh = new Set(ragu.boleh);
  return (
    <li className="lembar susun j3" id={`ragu-${ragu.id}`}>
      <div className="sebaris">
        <h3>{ragu.bagian}</h3>
        <span className={ragu.status === "SELESAI" ? "dua" : "giliran"}>{keadaan(ragu, halaman)}</span>
      </div>
      <Kutip siapa={ruang.skp.pegawai.nama} rincian={kapan(ragu.pada, sekarang)}>
        {ragu.teks}
      </Kutip>
      {ragu.kata.map((kata) => (
        <Kutip key={`${kata.pada}${kata.pihak}`} siapa={kata.nama} rincian={kapan(kata.pada, sekarang)}>
          {kata.teks}
        </Kutip>
      ))}
      {boleh.has("jawab") && (
        <Tulis halaman={halaman} ragu={ragu} aksi="jawab-ragu" label={`Jawaban Anda untuk ${ruang.skp.pegawai.nama}`} tombol="Jawab keraguan" />
      )}
      {boleh.has("selesaikan") && (
        <FormulirDialog permintaanId={halaman.permintaanId} aksi="selesaikan-ragu" untuk={ragu.id}>
          <Tombol jenis={ragu.status === "DIJAWAB" ? "utama" : "kedua"} penuh>
            Sudah jelas<span className="sr">, {ragu.bagian}</span>
          </Tombol>
        </FormulirDialog>
      )}
      {boleh.has("lanjutkan") && (
        <details className="buka" open={jawabanUntuk(halaman.jawaban, "lanjutkan-ragu", ragu.id) !== null}>
          <summary>
            Belum jelas<span className="sr">, {ragu.bagian}</span>
          </summary>
          <Tulis halaman={halaman} ragu={ragu} aksi="lanjutkan-ragu" label="Apa yang masih belum jelas?" tombol="Kirim lagi" />
        </details>
      )}
    </li>
  );
}

function keadaan({ status, sejak }: Keraguan, { ruang, sekarang }: Halaman): string {
  if (status === "SELESAI") return "selesai";
  const hari = selisihHari(sejak, sekarang);
  const lama = hari > 0 ? `, ${hari} hari` : "";
  const giliran = status === "TERBUKA" ? "PENILAI" : "PEGAWAI";
  if (ruang.pihak === giliran) return `giliran Anda${lama}`;
  return `menunggu ${giliran === "PENILAI" ? ruang.lawan.nama : ruang.skp.pegawai.nama}${lama}`;
}

function Tulis({ halaman, ragu, aksi, label, tombol }: { halaman: Halaman; ragu: Keraguan; aksi: string; label: string; tombol: string }) {
  const milik = jawabanUntuk(halaman.jawaban, aksi, ragu.id);
  return (
    <FormulirDialog permintaanId={halaman.permintaanId} aksi={aksi} untuk={ragu.id} className="susun j3">
      <Isian
        jenis="panjang"
        name="teks"
        id={`teks-${ragu.id}`}
        label={label}
        rows={2}
        defaultValue={milik?.diketik.teks}
        galat={galatIsian(milik?.masalah.errors).untuk("teks")}
      />
      <div>
        <Tombol jenis="kedua">{tombol}</Tombol>
      </div>
    </FormulirDialog>
  );
}
