import { useHidup } from "#web/luring/hidup.ts";
import { kalimatKeadaan, type KeadaanSimpan } from "#web/luring/keadaan-simpan.ts";
import { namaPerangkat } from "#web/luring/perangkat.ts";

/** How the saving stands, for the `keadaan` of the action bar. An ended session leads to sign-in and back to this page. */
export function StatusSimpan({ keadaan, kembali }: { keadaan: KeadaanSimpan; kembali: string }) {
  const hidup = useHidup();
  const kalimat = kalimatKeadaan(keadaan, hidup ? namaPerangkat() : "perangkat ini");
  if (keadaan.jenis === "SESI_BERAKHIR") {
    return (
      <>
        {kalimat} <a href={`/masuk?ke=${encodeURIComponent(kembali)}`}>Masuk lagi, lalu kembali ke sini</a>
      </>
    );
  }
  return kalimat === "" ? null : <>{kalimat}</>;
}
