import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { kapan, tanggalIso, tanggalPenuh, waktuPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirDialog } from "../components/formulir-dialog.tsx";
import { FormulirPertemuan } from "../components/formulir-pertemuan.tsx";
import { IsiLangkah } from "../components/isi-langkah.tsx";
import { LABEL_CARA, type Pertemuan, type Ruang } from "../components/kata-dialog.ts";
import { PANDUAN_DIALOG } from "../components/panduan-dialog.ts";
import "../components/dialog.css";

export const handle: Bingkai = { tugas: true };
export const shouldRevalidate = () => true;
export const meta = () => judul("Pertemuan dialog kinerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const ruang = await call("dialog.lihat", { skpId });
  const dialog = ruang.dialog.find(({ id }) => id === params.dialogId) ?? null;
  const tiada = dialog === null && (params.dialogId !== "baru" || !ruang.boleh.catatDialog);
  if (tiada) throw Response.json({ code: "TIDAK_DITEMUKAN", status: 404, detail: "Halaman atau data ini tidak ada, atau bukan untuk Anda." }, { status: 404 });
  return {
    ruang,
    dialog,
    skp: await call("skp.lihat", { skpId }),
    sekarang: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const formulir = await request.formData();
  const [skpId, dialogId] = [params.skpId ?? "", params.dialogId ?? ""];
  const isSetuju = formulir.get("aksi") === "setujui";
  const isi = { ...bacaFormulir(formulir), skpId, dialogId } as unknown as InputOf<Operations, "dialog.simpan">;
  const hasil = await coba(() => {
    if (isSetuju) return call("dialog.setujui", { skpId, dialogId, versi: isi.versi }, bacaPermintaan(formulir, "setujui"));
    return dialogId === "baru" ? call("dialog.catat", isi, bacaPermintaan(formulir, "catat")) : call("dialog.simpan", isi, bacaPermintaan(formulir, "simpan"));
  });
  if (hasil.ok) throw redirect(`/skp/${skpId}/dialog/${hasil.hasil.id}?kabar=${isSetuju ? "disetujui" : "tersimpan"}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  const diketik: Record<string, string> = isSetuju
    ? {}
    : Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" && nama !== "versi" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, diketik, isSetuju }, { status: hasil.masalah.status });
}

export default function HalamanPertemuan() {
  const { ruang, dialog, skp, sekarang: kini, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const galat = galatIsian(jawaban?.masalah.errors);
  const isUbah = dialog === null || (dialog.boleh.ubah && (cari.has("ubah") || (jawaban !== null && !jawaban.isSetuju)));
  const kabar = cari.get("kabar");
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${ruang.skp.id}/dialog`, teks: "Dialog kinerja" }}
        judul={dialog ? `Pertemuan ${tanggalPenuh(dialog.tanggal)}` : "Catat pertemuan dialog kinerja"}
        giliran={dialog && !isUbah && dialog.boleh.setujui ? "Menunggu persetujuan Anda" : undefined}
        pengantar={
          isUbah ? (
            <>
              Bicarakan empat hal ini satu per satu, lalu tulis yang disepakati. Tidak harus semuanya sekaligus; dialog berlanjut sepanjang tahun.
              {dialog && dialog.setuju.length > 0 && <b> Bila catatan berubah, persetujuan yang sudah ada gugur dan diminta lagi.</b>}
            </>
          ) : undefined
        }
        rincian={`${ruang.skp.pegawai.nama} dengan ${ruang.lawan.nama}, SKP ${ruang.skp.tahun}.`}
      />
      <div className="susun j7">
        {jawaban && galat.daftar.length > 0 && <RingkasanGalat galat={galat.daftar} judul={jawaban.masalah.detail} />}
        {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        {!jawaban && kabar === "tersimpan" && (
          <Kabar jenis="beres" tegas="Catatan tersimpan." status>
            Sekarang keduanya menyetujuinya masing-masing.
          </Kabar>
        )}
        {!jawaban && kabar === "disetujui" && dialog && (
          <Kabar jenis="beres" tegas="Anda menyetujui catatan ini." status>
            {dialog.setuju.length === 2 ? "Kedua pihak sudah setuju." : `${pihakLain(ruang)} melihatnya di Beranda.`}
          </Kabar>
        )}
        {isUbah ? (
          <FormulirPertemuan
            skp={skp}
            dialog={dialog}
            hariIni={tanggalIso(kini)}
            permintaanId={permintaanId}
            diketik={jawaban?.diketik ?? {}}
            isBentrok={jawaban?.masalah.code === "DATA_SUDAH_BERUBAH"}
            galat={galat}
          />
        ) : (
          dialog && <BacaPertemuan ruang={ruang} dialog={dialog} skp={skp} kini={kini} permintaanId={permintaanId} />
        )}
      </div>
    </Isi>
  );
}

function BacaPertemuan({
  ruang,
  dialog,
  skp,
  kini,
  permintaanId,
}: {
  ruang: Ruang;
  dialog: Pertemuan;
  skp: Parameters<typeof IsiLangkah>[0]["skp"];
  kini: string;
  permintaanId: string;
}) {
  return (
    <>
      <Fakta
        isi={[
          ["Cara", LABEL_CARA[dialog.cara]],
          ["Pegawai", `${ruang.skp.pegawai.nama}, ${ruang.skp.pegawai.jabatan}`],
          ["Pejabat Penilai Kinerja", `${ruang.skp.penilai.nama}, ${ruang.skp.penilai.jabatan}`],
          ["Terakhir ditulis", `${dialog.diubahOleh}, ${kapan(dialog.diubahPada, kini)}`],
        ]}
      />
      {PANDUAN_DIALOG.map(({ bagian, judul: nama }, n) => (
        <section key={bagian} className="susun j2" aria-labelledby={`langkah-${bagian}`}>
          <h2 id={`langkah-${bagian}`}>
            {n + 1}. {nama}
          </h2>
          {dialog[bagian] === "" ? <p className="dua">Belum dicatat.</p> : <p className="baca catatan-dialog">{dialog[bagian]}</p>}
          <details className="buka tak-cetak">
            <summary>Yang tertulis di SKP sekarang</summary>
            <IsiLangkah skp={skp} bagian={bagian} />
          </details>
        </section>
      ))}
      <section className="susun j3" aria-labelledby="setuju">
        <h2 id="setuju">Persetujuan</h2>
        <Fakta isi={(["PEGAWAI", "PENILAI"] as const).map((pihak) => [pihak === "PEGAWAI" ? "Pegawai" : "Pimpinan", persetujuan(dialog, pihak)] as const)} />
        {dialog.gugur.length > 0 && (
          <p className="dua baca">
            Gugur karena catatan berubah sesudahnya: {dialog.gugur.map((satu) => `${satu.nama} (${kapan(satu.pada, kini)})`).join(", ")}.
          </p>
        )}
        {dialog.boleh.setujui && (
          <FormulirDialog permintaanId={permintaanId} aksi="setujui" isi={{ versi: dialog.versi }} className="tak-cetak">
            <Tombol penuh>Saya menyetujui catatan ini</Tombol>
          </FormulirDialog>
        )}
        {dialog.boleh.ubah && (
          <p className="tak-cetak">
            <Link to="?ubah">Ubah catatan</Link>
            {dialog.setuju.length > 0 && <span className="dua"> Persetujuan yang sudah ada akan gugur.</span>}
          </p>
        )}
        <p className="dua tak-cetak">Halaman ini dapat dicetak untuk disimpan.</p>
      </section>
    </>
  );
}

const pihakLain = (ruang: Ruang): string => (ruang.pihak === "PEGAWAI" ? ruang.lawan.nama : ruang.skp.pegawai.nama);

function persetujuan(dialog: Pertemuan, pihak: "PEGAWAI" | "PENILAI"): string {
  const satu = dialog.setuju.find((one) => one.pihak === pihak);
  return satu ? `${satu.nama} setuju, ${waktuPenuh(satu.pada)}` : "belum setuju";
}
