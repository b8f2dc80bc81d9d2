import { useJaringan } from "#web/luring/jaringan.ts";
import { namaPerangkat } from "#web/luring/perangkat.ts";

/** One strip under the header while the line is down, and a few seconds after it came back. It covers nothing. */
export function PitaLuring() {
  const jaringan = useJaringan();
  return (
    <div className={jaringan === "TERSAMBUNG" ? undefined : "luring"} data-jenis={jaringan === "PULIH" ? "pulih" : undefined} role="status">
      {jaringan === "TERPUTUS" && (
        <p>
          <b>{navigator.onLine ? "Terang belum terjangkau." : "Tidak ada jaringan."}</b> Teruskan saja: tulisan disimpan di {namaPerangkat()}, lalu terkirim
          sendiri saat tersambung.
        </p>
      )}
      {jaringan === "PULIH" && (
        <p>
          <b>Tersambung lagi.</b> Tulisan yang menunggu terkirim sendiri.
        </p>
      )}
    </div>
  );
}
