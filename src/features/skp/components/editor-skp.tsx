import { lazy, type RefObject, Suspense, useEffect, useRef } from "react";
import { Form, useLocation, useNavigation } from "react-router";
import { JENIS_RHK } from "#rules/kosakata.ts";
import { kapan } from "#web/format/tanggal.ts";
import { StatusSimpan } from "#web/luring/status-simpan.tsx";
import { nanti } from "#web/nanti.ts";
import { Baki } from "#web/ui/baki.tsx";
import { type GalatIsian, galatIsian } from "#web/ui/galat-isian.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { IsianSkp } from "./isian-skp.ts";
import { idIsian, isianDariSkp } from "./isian-skp.ts";
import { penetapKini } from "./kepala-skp.tsx";
import { LampiranSkp } from "./lampiran-skp.tsx";
import { TautanLanjut, useNasihatLanjut } from "./nasihat-lanjut.tsx";
import { PerilakuSkp } from "./perilaku-editor.tsx";
import { PesanSkp } from "./pesan-skp.tsx";
import { RhkEditor } from "./rhk-editor.tsx";
import { useDraf } from "./simpan-draf.ts";
import type { DataSkp, HasilTindakan } from "./tindakan.ts";

/** The trail is read beside the form, never typed into: it may come a moment later. */
const JejakSkp = lazy(() => nanti(() => import("./jejak-skp.tsx")).then((isi) => ({ default: isi.JejakSkp })));
/** Two writings side by side are rare: loaded when they meet. */
const GantiPendekatan = lazy(() => nanti(() => import("./ganti-pendekatan.tsx")).then((isi) => ({ default: isi.GantiPendekatan })));
const KonflikSkp = lazy(() => nanti(() => import("./konflik-skp.tsx")).then((isi) => ({ default: isi.KonflikSkp })));

/**
 * The draft in the hands of its owner: one form for all of it. Key it by the version of the SKP. Rows are added, removed and
 * moved by the same submit buttons with and without script; with script the writing is also saved by itself.
 */
export function EditorSkp({
  data,
  hasil,
  terbuka,
  onKirim,
}: {
  data: DataSkp;
  hasil: HasilTindakan | null;
  terbuka: RefObject<Map<string, boolean>>;
  onKirim: () => void;
}) {
  const { skp, saya, sekarang, pilihan, buka } = data;
  const formRef = useRef<HTMLFormElement>(null);
  const konflikServer = hasil?.masalah.code === "DATA_SUDAH_BERUBAH" || hasil?.aksi === "selesaikan" ? hasil : null;
  const {
    simpan,
    versi,
    temuan: langsung,
    benturan,
  } = useDraf({
    formRef,
    skp,
    penggunaId: saya,
    versi: konflikServer ? konflikServer.versi : skp.versi,
    isKonflik: konflikServer !== null,
  });
  const temuan = useNasihatLanjut(skp.id, langsung, data.lanjut);
  const isian: IsianSkp = hasil !== null && !hasil.tersimpan && hasil.isian !== null ? hasil.isian : isianDariSkp(skp);
  const galat = galatIsian(hasil?.masalah.errors.map(({ path, message }) => ({ path: idIsian(path), message })));
  const { state } = useNavigation();
  useFokusTagar();
  const asal = new Map(skp.rhk.flatMap((rhk) => rhk.indikator.flatMap((satu) => (satu.pustaka ? [[satu.id, satu.pustaka]] : []))));
  const penetap = penetapKini(skp, sekarang);
  const jumlahSaran = temuan.nasihat.length;
  const dua = benturan
    ? { pesan: simpan.keadaan.jenis === "KONFLIK" ? simpan.keadaan.pesan : "", saya: benturan.saya, lain: benturan.lain }
    : konflikServer?.isian
      ? { pesan: konflikServer.masalah.detail, saya: konflikServer.isian, lain: skp }
      : null;
  return (
    <Form method="post" action={`/skp/${skp.id}`} ref={formRef} replace preventScrollReset noValidate onSubmit={onKirim}>
      <input type="hidden" name="permintaanId" value={data.permintaanId} />
      <input type="hidden" name="versi" value={versi} />
      <input type="hidden" name="pendekatan" value={isian.pendekatan} />
      <button className="sr" tabIndex={-1} aria-hidden="true" name="aksi" value="simpan">
        Simpan draf
      </button>
      <GalatAtas hasil={hasil} galat={galat} isKonflik={dua !== null} />
      {dua && (
        <div className="sisip">
          <Suspense fallback={null}>
            <KonflikSkp pesan={dua.pesan} saya={dua.saya} lain={isianDariSkp(dua.lain)} versiTerbaru={dua.lain.versi} galat={galat.untuk("pilihVersi")} />
          </Suspense>
        </div>
      )}
      <div className="kolom">
        <div className="susun j7">
          <section className="susun" aria-labelledby="hk">
            <div className="susun j1">
              <h2 id="hk">Hasil kerja</h2>
              {isian.rhk.length > 0 && <p className="dua">{hitungRhk(isian)}</p>}
              {isian.rhk.length > 0 && <TautanLanjut skpId={skp.id} lanjut={data.lanjut} />}
            </div>
            {isian.rhk.length === 0 ? (
              <Kosong judul="Belum ada hasil kerja">Mulailah dari satu hasil kerja utama: apa yang terwujud karena pekerjaan Anda, untuk siapa?</Kosong>
            ) : (
              <ul className="rhk-daftar">
                {isian.rhk.map((rhk, i) => (
                  <li key={rhk.id || `baru-${i}`}>
                    <RhkEditor
                      nomor={i}
                      jumlah={isian.rhk.length}
                      rhk={rhk}
                      bentuk={{ keluarga: skp.keluarga, pendekatan: isian.pendekatan }}
                      pilihan={pilihan}
                      penilai={skp.penilai.nama}
                      tugasBelajar={skp.tugasBelajar !== null}
                      temuan={temuan}
                      galat={galat.untuk}
                      asal={asal}
                      terbuka={isTerbuka(rhk.id, i, buka, galat, terbuka.current)}
                      onToggle={(kini) => rhk.id !== "" && terbuka.current.set(rhk.id, kini)}
                    />
                  </li>
                ))}
              </ul>
            )}
            {galat.untuk("rhk") && <p className="galat">{galat.untuk("rhk")}</p>}
            <div className="sebaris" id="rhk" tabIndex={-1}>
              {JENIS_RHK.map((jenis) => (
                <Tombol key={jenis} jenis="kedua" name="aksi" value={`tambah-rhk.${jenis}`}>
                  {jenis === "UTAMA" ? "Tambah hasil kerja utama" : "Tambah hasil kerja tambahan"}
                </Tombol>
              ))}
              <Tombol jenis="ketiga" name="aksi" value="pustaka">
                Mulai dari indikator pustaka
              </Tombol>
            </div>
            {skp.perubahan === null && (
              <Suspense fallback={null}>
                <GantiPendekatan isian={isian} />
              </Suspense>
            )}
          </section>
          <section className="susun j3" aria-labelledby="pk">
            <div className="susun j1">
              <h2 id="pk">Perilaku kerja, BerAKHLAK</h2>
              <p className="dua">Berlaku bagi semua ASN. Pimpinan boleh menambahkan ekspektasi khusus.</p>
            </div>
            <PerilakuSkp ekspektasi={isian.ekspektasi} ubah galat={galat.untuk} />
          </section>
          <section className="susun j3" aria-labelledby="lp">
            <h2 id="lp">Lampiran SKP</h2>
            <LampiranSkp lampiran={isian.lampiran} ubah galat={galat.untuk} />
          </section>
        </div>
        <aside className="susun" aria-labelledby="dk">
          <h2 id="dk">Jejak dialog kinerja</h2>
          <Suspense fallback={null}>
            <JejakSkp jejak={skp.jejak} saya={saya} sekarang={sekarang} />
          </Suspense>
          {skp.boleh.tulisPesan && <PesanSkp kepada={skp.penilai.nama} isi={hasil?.pesan ?? ""} galat={galat.untuk("pesan")} />}
        </aside>
      </div>
      <Baki
        keadaan={
          <>
            {simpan.keadaan.jenis === "DIAM" ? (
              `Tersimpan ${kapan(skp.diubahPada, sekarang)}.`
            ) : (
              <StatusSimpan keadaan={simpan.keadaan} kembali={`/skp/${skp.id}`} />
            )}{" "}
            {benturan && <a href="#pilihVersi">Lihat kedua versi.</a>}{" "}
            {jumlahSaran > 0 && <span className="utuh">{jumlahSaran} saran untuk dipertimbangkan.</span>}
          </>
        }
      >
        <Tombol penuh name="aksi" value="ajukan" sibuk={state === "submitting"}>
          <span>
            Ajukan<span className="tak-sempit"> ke {penetap.nama}</span>
          </span>
        </Tombol>
        <Tombol jenis="kedua" name="aksi" value="simpan">
          Simpan draf
        </Tombol>
      </Baki>
    </Form>
  );
}

/** After a row was added or moved the address names its field: stand there, also when the script kept the page. */
function useFokusTagar(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== "") document.getElementById(decodeURIComponent(hash.slice(1)))?.focus();
  }, [hash, key]);
}

function isTerbuka(id: string, nomor: number, buka: number | null, galat: GalatIsian, ingat: ReadonlyMap<string, boolean>): boolean {
  if (nomor === buka || galat.daftar.some((satu) => satu.id.startsWith(`rhk.${nomor}.`))) return true;
  return ingat.get(id) ?? (buka === null && nomor === 0);
}

function hitungRhk({ rhk }: IsianSkp): string {
  const utama = rhk.filter((satu) => satu.jenis === "UTAMA").length;
  const tambahan = rhk.length - utama;
  return tambahan > 0 ? `${utama} utama, ${tambahan} tambahan.` : `${utama} utama.`;
}

function GalatAtas({ hasil, galat, isKonflik }: { hasil: HasilTindakan | null; galat: GalatIsian; isKonflik: boolean }) {
  if (hasil === null || (isKonflik && galat.daftar.length === 0)) return null;
  const daftar = galat.daftar.length > 0 ? galat.daftar : [{ id: "isi", pesan: hasil.masalah.detail }];
  return (
    <div className="sisip">
      <RingkasanGalat galat={daftar} judul={galat.daftar.length > 0 ? hasil.masalah.detail : "Belum tersimpan, tulisan Anda aman"} />
    </div>
  );
}
