import { Link } from "react-router";

/** The foot of every page that is not a task. */
export function Kaki() {
  return (
    <footer className="kaki dua tak-cetak">
      <div>
        <span>Pemerintah Kota Medan</span>
        <Link to="/bantuan">Bantuan</Link>
        <Link to="/kebijakan-data">Kebijakan data</Link>
        <Link to="/aturan">Aturan yang dipakai: PermenPANRB 6/2022</Link>
      </div>
    </footer>
  );
}
