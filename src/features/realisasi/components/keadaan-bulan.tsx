import { tanggalHari } from "#web/format/tanggal.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import type { BulanResponse } from "../schemas.ts";

/** Late or closed: why, and whom to ask. Draws nothing while recording is open and on time. */
export function KeadaanBulan({ isi: { boleh, isTerlambat, alasan, tenggat, skp } }: { isi: BulanResponse }) {
  if (boleh.simpan)
    return isTerlambat && tenggat ? (
      <Kabar jenis="ingat" tegas={`Tenggatnya ${tanggalHari(tenggat)} sudah lewat.`}>
        Anda masih dapat mencatat sampai {skp?.penilai.nama ?? "penilai"} menetapkan rating; catatannya diberi tanda terlambat.
      </Kabar>
    ) : null;
  return (
    <Kabar jenis="ingat" tegas={alasan.teks}>
      {alasan.kode === "SUDAH_DINILAI" && skp && `Ada yang keliru? Bicarakan dengan ${skp.penilai.nama}.`}
    </Kabar>
  );
}
