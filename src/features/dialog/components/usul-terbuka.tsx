import { kapan } from "#web/format/tanggal.ts";
import { satuTitik } from "#web/format/titik.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Perubahan } from "#web/ui/perubahan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirDialog } from "./formulir-dialog.tsx";
import { type Halaman, type Usul, jawabanUntuk } from "./kata-dialog.ts";

/** Proposals that wait, those for the one who reads first, each with its answers. */
export function UsulTerbuka({ halaman }: { halaman: Halaman }) {
  const { ruang, saya } = halaman;
  const terbuka = ruang.usul
    .filter((satu) => satu.status === "TERBUKA")
    .toSorted((a, b) => Number(b.boleh.includes("terima")) - Number(a.boleh.includes("terima")));
  if (terbuka.length === 0 && ruang.skp.status !== "DIAJUKAN") return null;
  return (
    <section className="susun j3" aria-labelledby="usul">
      <h2 id="usul" tabIndex={-1}>
        Usul yang menunggu jawaban
      </h2>
      {terbuka.length === 0 ? (
        <Kosong judul="Tidak ada usul yang terbuka">
          {ruang.boleh.usulkan ? (
            <>
              Ada kata yang sebaiknya lain? Pilih barisnya di <a href="#baris">Tiap baris SKP</a>.
            </>
          ) : (
            "Selama SKP menunggu ditetapkan, pegawai dan Pimpinan dapat mengusulkan kata lain pada tiap baris."
          )}
        </Kosong>
      ) : (
        <ul className="susun j5">
          {terbuka.map((usul) => (
            <li key={usul.id} className="lembar susun j3" id={`usul-${usul.id}`}>
              <h3>{usul.bagian}</h3>
              <p>
                <Perubahan dari={usul.dari} menjadi={usul.menjadi} />
              </p>
              <p className="dua">
                {usul.olehId === saya ? "Anda" : usul.oleh} {usul.membalasId ? "membalas" : "mengusulkan"}, {kapan(usul.pada, halaman.sekarang)}: “{usul.alasan}
                ”
              </p>
              <JawabUsul usul={usul} halaman={halaman} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function JawabUsul({ usul, halaman }: { usul: Usul; halaman: Halaman }) {
  const { permintaanId, jawaban, ruang } = halaman;
  const boleh = new Set(usul.boleh);
  const lawan = usul.pengusul === "PEGAWAI" ? ruang.lawan.nama : ruang.skp.pegawai.nama;
  if (boleh.has("tarik"))
    return (
      <FormulirDialog permintaanId={permintaanId} aksi="tarik" untuk={usul.id} className="sebaris">
        <span className="dua">{satuTitik(`Menunggu ${lawan}.`)}</span>
        <Tombol jenis="ketiga">Tarik usul{<span className="sr"> {usul.bagian}</span>}</Tombol>
      </FormulirDialog>
    );
  if (!boleh.has("terima")) return <p className="dua">{satuTitik(`Menunggu ${lawan}.`)}</p>;
  const balas = jawabanUntuk(jawaban, "balas", usul.id);
  const tolak = jawabanUntuk(jawaban, "tolak", usul.id);
  const [galatBalas, galatTolak] = [galatIsian(balas?.masalah.errors), galatIsian(tolak?.masalah.errors)];
  return (
    <>
      <FormulirDialog permintaanId={permintaanId} aksi="terima" untuk={usul.id}>
        <Tombol penuh>
          Terima usul<span className="sr"> {usul.bagian}</span>
        </Tombol>
      </FormulirDialog>
      <details className="buka" open={balas !== null}>
        <summary>
          Usulkan kata lain<span className="sr"> untuk {usul.bagian}</span>
        </summary>
        <FormulirDialog permintaanId={permintaanId} aksi="balas" untuk={usul.id} isi={{ dari: usul.dari }} className="susun j3">
          <Isian
            jenis="panjang"
            name="menjadi"
            id={`menjadi-${usul.id}`}
            label={`Usul balik Anda, ${usul.bagian}`}
            rows={2}
            defaultValue={balas?.diketik.menjadi ?? usul.menjadi}
            galat={galatBalas.untuk("menjadi")}
          />
          <Isian
            jenis="panjang"
            name="alasan"
            id={`alasan-balas-${usul.id}`}
            label="Alasannya"
            rows={2}
            defaultValue={balas?.diketik.alasan}
            galat={galatBalas.untuk("alasan")}
          />
          <div>
            <Tombol jenis="kedua">Kirim usul balik</Tombol>
          </div>
        </FormulirDialog>
      </details>
      <details className="buka" open={tolak !== null}>
        <summary>
          Tolak dengan alasan<span className="sr">, {usul.bagian}</span>
        </summary>
        <FormulirDialog permintaanId={permintaanId} aksi="tolak" untuk={usul.id} className="susun j3">
          <Isian
            jenis="panjang"
            name="alasan"
            id={`alasan-tolak-${usul.id}`}
            label="Alasan Anda menolak"
            petunjuk="Kata di SKP tetap seperti sekarang."
            rows={2}
            defaultValue={tolak?.diketik.alasan}
            galat={galatTolak.untuk("alasan")}
          />
          <div>
            <Tombol jenis="kedua">Tolak usul</Tombol>
          </div>
        </FormulirDialog>
      </details>
    </>
  );
}
