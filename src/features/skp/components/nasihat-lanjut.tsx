import { useEffect, useState } from "react";
import { Link } from "react-router";
import type { Temuan, TemuanSkp } from "./temuan-skp.ts";

/**
 * The advice of the rules with that of the database added. The latter is fetched after the page stands and again after each
 * save, so that typing never waits for it; `awal` is what the server brought along without script.
 */
export function useNasihatLanjut(skpId: string, temuan: TemuanSkp, awal: Temuan[] | null): TemuanSkp {
  const [lanjut, setLanjut] = useState(awal ?? []);
  useEffect(() => {
    const batal = new AbortController();
    fetch(`/api/v1/skp/${skpId}/nasihat-lanjut`, { headers: { accept: "application/json" }, signal: batal.signal })
      .then(async (jawaban) => {
        if (jawaban.ok) setLanjut(((await jawaban.json()) as { nasihat: Temuan[] }).nasihat);
      })
      // advice that does not come is no reason to disturb anybody
      .catch(() => {});
    return () => batal.abort();
  }, [skpId, temuan]);
  return { ...temuan, nasihat: [...temuan.nasihat, ...lanjut] };
}

/** Without script the same advice is asked for by a link. */
export function TautanLanjut({ skpId, lanjut }: { skpId: string; lanjut: Temuan[] | null }) {
  if (lanjut !== null)
    return (
      <p className="dua">
        {lanjut.length === 0
          ? "Tidak ada saran dari data tahun lalu, tim, dan tugas jabatan."
          : `${lanjut.length} saran dari data tahun lalu, tim, dan tugas jabatan ada di bawah.`}
      </p>
    );
  return (
    <noscript>
      <Link to={`/skp/${skpId}?periksa=data#hk`}>Periksa dengan data tahun lalu dan tim</Link>
    </noscript>
  );
}
