import { Link } from "react-router";

export type LangkahIsian = {
  ke: string;
  nama: string;
  keadaan: "TERISI" | "DIISI" | "BELUM";
  /** Instead of the word of the state, e.g. where the present step is only read. */
  kata?: string | undefined;
};

const KATA = { TERISI: "Terisi", DIISI: "Diisi", BELUM: "Belum" } as const;

/** The steps of a form of several pages: filled green, present gold, the rest grey. Each can be gone to. */
export function LangkahIsian({ label, langkah }: { label: string; langkah: readonly LangkahIsian[] }) {
  return (
    <nav aria-label={label}>
      <ol className="langkah-isian">
        {langkah.map(({ ke, nama, keadaan, kata }, i) => (
          <li key={ke}>
            <Link to={ke} data-isi={keadaan === "TERISI" ? "" : undefined} aria-current={keadaan === "DIISI" ? "step" : undefined}>
              <b>
                {i + 1}. {kata ?? KATA[keadaan]}
              </b>
              <span>{nama}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
