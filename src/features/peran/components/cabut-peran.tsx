import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LABEL_PERAN } from "../kata-peran.ts";

type Baris = OutputOf<Operations, "peran.daftar">["peran"][number];

/** Takes one role back, with a reason. */
export function CabutPeran({
  peran,
  unitId,
  permintaanId,
  masalah,
  kembali,
}: {
  peran: Baris;
  unitId: string;
  permintaanId: string;
  masalah: Masalah | null;
  kembali: string;
}) {
  const galat = galatIsian(masalah?.errors);
  return (
    <Form method="post" className="lembar susun sempit" id="cabut">
      <h2>
        Cabut peran {LABEL_PERAN[peran.peran].toLowerCase()} dari {peran.pegawai.nama}
      </h2>
      <RingkasanGalat galat={galat.daftar} />
      {masalah && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={masalah.detail} status>
          Muat ulang halaman bila datanya sudah berubah.
        </Kabar>
      )}
      <p>
        Sejak hari ini {peran.pegawai.nama} tidak lagi memegang peran ini untuk {peran.unit.nama} dan unit di bawahnya. Catatannya tetap ada.
      </p>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="peranId" value={peran.id} />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="versi" value={peran.versi} />
      <Isian name="alasan" label="Alasan" maxLength={500} galat={galat.untuk("alasan")} />
      <p className="sebaris">
        <Tombol penuh name="aksi" value="cabut">
          Cabut peran
        </Tombol>
        <Tombol jenis="ketiga" ke={kembali}>
          Batal
        </Tombol>
      </p>
    </Form>
  );
}
