import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { Tombol } from "#web/ui/tombol.tsx";

type Sesi = OutputOf<Operations, "akun.sesiSaya">["sesi"];

/** Where the person is signed in, and a button to end each of the others. */
export function BagianSesi({ sesi }: { sesi: Sesi }) {
  const lain = sesi.filter((satu) => !satu.ini).length;
  return (
    <section className="susun j3" aria-labelledby="sesi">
      <h2 id="sesi">Sedang masuk di mana</h2>
      <p className="baca dua">
        Sesi berakhir 12 jam sesudah terakhir dipakai, dan paling lama 7 hari. Ada yang tidak Anda kenal? Keluarkan, lalu ganti kata sandi.
      </p>
      <ul className="garis">
        {sesi.map((satu) => (
          <li key={satu.id} className="sesi">
            <p>
              <b>{satu.perangkat}</b>
              {satu.ini && " (yang sedang Anda pakai)"}
              <span className="dua blok">
                Masuk {waktuPenuh(satu.masukPada)} dari {satu.alamatIp}
              </span>
            </p>
            {!satu.ini && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="aksi" value="sesi" />
                <input type="hidden" name="sesiId" value={satu.id} />
                <Tombol jenis="ketiga" aria-label={`Keluarkan ${satu.perangkat}, masuk ${waktuPenuh(satu.masukPada)}`}>
                  Keluarkan
                </Tombol>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {lain > 1 && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="aksi" value="sesi" />
          <Tombol jenis="kedua">Keluarkan semua yang lain</Tombol>
        </Form>
      )}
    </section>
  );
}
