import { jam } from "#web/format/tanggal.ts";

/** One gold band over every page while somebody acts for another person, with the way back. */
export function PitaWakil({ nama, wakil }: { nama: string; wakil: { nama: string; sampai: string } }) {
  return (
    <aside className="luring wakil" aria-label="Bertindak untuk orang lain">
      <form method="post" action="/perwakilan/selesai" className="sebaris">
        <p>
          <b>
            Anda bertindak untuk {nama} sampai {jam(wakil.sampai)}.
          </b>{" "}
          Semua yang Anda tulis tercatat sebagai tulisan {wakil.nama} atas nama {nama}.
        </p>
        <button className="ds-button" data-variant="secondary" type="submit">
          Selesai
        </button>
      </form>
    </aside>
  );
}
