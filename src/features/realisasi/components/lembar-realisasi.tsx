import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import { angka, denganSatuan } from "#web/format/angka.ts";
import { tanggalHari } from "#web/format/tanggal.ts";
import { StatusSimpan } from "#web/luring/status-simpan.tsx";
import { Baki } from "#web/ui/baki.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BarisResponse, BulanResponse } from "../schemas.ts";
import { BuktiDukung } from "./bukti-dukung.tsx";
import { barisLanjut, sebutBulan } from "./bulan.ts";
import { DuaCatatan } from "./dua-catatan.tsx";
import { JudulBaris } from "./judul-baris.tsx";
import { SampingPerjalanan } from "./samping-perjalanan.tsx";
import { useCatatanOtomatis } from "./simpan-realisasi.ts";
import type { HasilCatat } from "./tindakan-realisasi.ts";

type Props = { isi: BulanResponse; baris: BarisResponse; penggunaId: string; permintaanId: string; hasil: HasilCatat | null };

/** One line of a month to record: figure, sentence and evidence in one form, beside the journey of the year. */
export function LembarRealisasi({ isi, baris, penggunaId, permintaanId, hasil }: Props) {
  const { bulan, tenggat } = isi;
  const formRef = useRef<HTMLFormElement>(null);
  const sibuk = useNavigation().state !== "idle";
  const diketik = hasil?.diketik ?? null;
  const lain = hasil?.lain ?? null;
  const versi = lain && diketik ? diketik.versi : (baris.realisasi?.versi ?? 0);
  const awal = lain && diketik ? { saya: { nilai: diketik.nilai, uraian: diketik.uraian }, lain, pesan: hasil?.masalah.detail ?? "" } : null;
  const { simpan, terbaru, galat: galatOtomatis, konflik } = useCatatanOtomatis({ formRef, bulan, baris, versi, penggunaId, awal });
  const galat = galatIsian(galatOtomatis.length > 0 ? galatOtomatis : hasil?.masalah.errors);
  const lanjut = barisLanjut(isi.baris, baris.nomor);
  const { realisasi } = baris;
  return (
    <Form method="post" encType="multipart/form-data" ref={formRef} noValidate>
      {/* Enter in a field presses the first button: it must not be the one that removes evidence */}
      <button className="sr" name="aksi" value="lanjut" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" defaultValue={versi} />
      <input type="hidden" name="rhkId" value={baris.rhkId} />
      <input type="hidden" name="indikatorId" value={baris.indikatorId ?? ""} />
      <Penolakan hasil={hasil} />
      {konflik && <DuaCatatan {...konflik} satuan={baris.satuan} pakaiAngka={baris.pakaiAngka} galat={galat.untuk("pilihVersi")} />}
      <div className="dua-kol">
        <div className="susun j5">
          <JudulBaris baris={baris} />
          {baris.pakaiAngka && (
            <Isian
              name="nilai"
              label={baris.isAkumulatif ? `Berapa sampai akhir ${sebutBulan(bulan)}?` : `Berapa pada ${sebutBulan(bulan)}?`}
              petunjuk={petunjukAngka(baris)}
              satuan={baris.satuan}
              angka
              maxLength={40}
              defaultValue={diketik ? diketik.nilai : realisasi?.nilai == null ? "" : angka(realisasi.nilai, 10)}
              galat={galat.untuk("nilai")}
              sesudah={terbaru.posisi && <TandaRating nilai={terbaru.posisi.nilai} kata="kalimat" />}
            />
          )}
          <Isian
            jenis="panjang"
            name="uraian"
            label="Apa yang terjadi? Satu kalimat cukup."
            maxLength={4000}
            rows={baris.pakaiAngka ? 3 : 5}
            defaultValue={diketik ? diketik.uraian : (realisasi?.uraian ?? "")}
            galat={galat.untuk("uraian")}
          />
          {realisasi?.wakil && <p className="dua">Dicatat {realisasi.wakil} atas nama Anda.</p>}
          <BuktiDukung bukti={realisasi?.bukti ?? []} diketik={diketik} galat={galat.untuk} />
        </div>
        <SampingPerjalanan baris={terbaru} bulan={bulan} />
      </div>
      <Baki
        keadaan={
          <>
            {konflik ? (
              <a href="#dua-versi">Ada dua versi, pilih satu</a>
            ) : (
              <StatusSimpan keadaan={simpan.keadaan} kembali={`/realisasi/${bulan}/${baris.nomor}`} />
            )}
            {tenggat && ` ${isi.isTerlambat ? "Tenggatnya" : "Tenggat"} ${tanggalHari(tenggat)}.`}
          </>
        }
      >
        <Tombol name="aksi" value="lanjut" penuh sibuk={sibuk}>
          {lanjut ? `Simpan dan lanjut ke ${lanjut.nomor}` : "Simpan dan selesai"}
        </Tombol>
      </Baki>
    </Form>
  );
}

/** "Agustus 61%. Target sampai Triwulan III: 75%. Sesuai ekspektasi bila 66–72%." */
function petunjukAngka({ sebelumnya, rentang, satuan, langkah }: BarisResponse): string | undefined {
  const lalu = sebelumnya?.nilai == null ? "" : `${sebutBulan(sebelumnya.bulan)} ${denganSatuan(sebelumnya.nilai, satuan)}.`;
  const harap = rentang && rentang.teks !== "" ? `Sesuai ekspektasi bila ${rentang.teks}.` : "";
  return [lalu, langkah && `${langkah}.`, harap].filter(Boolean).join(" ") || undefined;
}

/** What stands in the way, with links to the fields, and what is safe. A conflict is told by the two versions themselves. */
function Penolakan({ hasil }: { hasil: HasilCatat | null }) {
  if (!hasil || hasil.lain) return null;
  const { masalah, tersimpan } = hasil;
  const { daftar } = galatIsian(masalah.errors);
  return (
    <>
      {tersimpan && (
        <Kabar jenis="beres" tegas="Catatan Anda sudah tersimpan.">
          Tinggal buktinya.
        </Kabar>
      )}
      {daftar.length > 0 ? (
        <RingkasanGalat galat={daftar} />
      ) : (
        <Kabar jenis="salah" tegas={masalah.detail} status>
          Tulisan Anda masih ada di bawah.
        </Kabar>
      )}
    </>
  );
}
