import { useRef } from "react";
import { type ActionFunctionArgs, Form, useActionData, useSearchParams } from "react-router";
import { ANC } from "#web/katalog/contoh.tsx";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { kirimKeApi } from "#web/luring/kirim-ke-api.ts";
import { useSimpanOtomatis } from "#web/luring/simpan-otomatis.ts";
import { StatusSimpan } from "#web/luring/status-simpan.tsx";
import { Baki } from "#web/ui/baki.tsx";
import { GrafikPerjalanan } from "#web/ui/grafik-perjalanan.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Konflik } from "#web/ui/konflik.tsx";
import { LegendaPerjalanan } from "#web/ui/legenda-perjalanan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const handle: Bingkai = { tugas: true };
export const meta = () => judul("Katalog, halaman tugas");

export async function action({ request }: ActionFunctionArgs) {
  const data = await request.formData();
  return { diterima: String(data.get("kalimat") ?? "") };
}

/** A task page with autosave. `?jawab=401` and the like make the sample server refuse, to see every state. */
export default function Tugas() {
  const formRef = useRef<HTMLFormElement>(null);
  const [cari] = useSearchParams();
  const hasil = useActionData<typeof action>();
  const simpan = useSimpanOtomatis({
    formRef,
    kunci: "katalog:tugas",
    penggunaId: "katalog",
    versi: 1,
    kirim: async (isian, kiriman) =>
      (await kirimKeApi("PUT", `/ui/simpan?jawab=${cari.get("jawab") ?? "200"}`, { isian, ...kiriman }, kiriman.permintaanId)).hasil,
  });
  return (
    <Isi>
      <Kepala pulang={{ ke: "/ui", teks: "Katalog" }} judul="Realisasi September" giliran="Giliran Anda" rincian="RHK 1, utama. Target setahun 80–90%." />
      {hasil && (
        <Kabar jenis="beres" tegas="Terkirim." status>
          {hasil.diterima}
        </Kabar>
      )}
      {simpan.keadaan.jenis === "KONFLIK" && (
        <Konflik
          judul={simpan.keadaan.pesan}
          pihakLain="Versi dr. Budi"
          isian={[{ name: "pilihKalimat", legenda: "Kalimat realisasi", saya: "Tulisan di bawah ini", lain: JSON.stringify(simpan.keadaan.lain) }]}
          aman="Isian lain tidak berbenturan."
          aksi={
            <Tombol type="button" onClick={() => simpan.selesaikan(2)}>
              Simpan tulisan saya
            </Tombol>
          }
        />
      )}
      <Form method="post" ref={formRef}>
        <input type="hidden" name="versi" defaultValue="1" />
        <div className="susun j5 sempit">
          <Isian name="nilai" label="Berapa sampai akhir September?" satuan="%" angka petunjuk="Agustus 61%. Sesuai ekspektasi bila 66–72%." />
          <Isian jenis="panjang" name="kalimat" label="Apa yang terjadi? Satu kalimat cukup." />
          <figure>
            <GrafikPerjalanan {...ANC} besar />
          </figure>
          <LegendaPerjalanan />
        </div>
        <Baki keadaan={<StatusSimpan keadaan={simpan.keadaan} kembali="/ui/tugas" />}>
          <Tombol penuh>Simpan dan lanjut ke 3</Tombol>
        </Baki>
      </Form>
    </Isi>
  );
}
