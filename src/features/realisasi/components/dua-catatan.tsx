import { bacaAngka, denganSatuan } from "#web/format/angka.ts";
import { Konflik } from "#web/ui/konflik.tsx";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Perebutan } from "./simpan-realisasi.ts";

/** Inside the form: what was typed and what was saved meanwhile, to choose between. Nothing is overwritten before the choice. */
export function DuaCatatan({ saya, lain, pesan, satuan, pakaiAngka, galat }: Perebutan & { satuan: string; pakaiAngka: boolean; galat: string | undefined }) {
  const denganNama = (nilai: number | null) => (nilai === null ? "" : denganSatuan(nilai, satuan, 10));
  const tulis = (nilai: string, uraian: string) => (
    <>
      {pakaiAngka && (nilai === "" ? "tanpa angka" : nilai)}
      {pakaiAngka && uraian !== "" && ". "}
      {uraian || (pakaiAngka ? "" : "belum ada tulisan")}
    </>
  );
  return (
    <>
      <h2 className="sr" id="dua-versi">
        Dua versi catatan ini
      </h2>
      <input type="hidden" name="versiTerbaru" value={lain.versi} />
      <PesanGalat id="pilihVersi-galat">{galat}</PesanGalat>
      <Konflik
        judul={pesan}
        pihakLain="Yang tersimpan"
        isian={[
          {
            name: "pilihVersi",
            legenda: "Mana yang dipakai?",
            saya: tulis(denganNama(bacaAngka(saya.nilai)) || saya.nilai, saya.uraian),
            lain: tulis(denganNama(lain.nilai), lain.uraian),
          },
        ]}
        aman="Belum ada yang ditimpa. Tulisan Anda tetap di bawah sampai Anda memilih."
        aksi={
          <Tombol name="aksi" value="selesaikan">
            Simpan pilihan
          </Tombol>
        }
      />
    </>
  );
}
