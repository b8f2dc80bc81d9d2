import type { ReactNode } from "react";
import { useHidup } from "#web/luring/hidup.ts";
import { Nasihat } from "#web/ui/nasihat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Temuan } from "./temuan-skp.ts";

/** Advice on one row, drawn after it. The words at fault are bold; an example for a target can be taken over with script. */
export function NasihatSkp({ id, putusan, temuan, ubah }: { id: string; putusan: string; temuan: readonly Temuan[]; ubah?: boolean }) {
  const hidup = useHidup();
  const unik = temuan.filter((satu, i) => temuan.findIndex((lain) => lain.teks === satu.teks) === i);
  const target = unik.find((satu) => satu.path.endsWith(".target") && satu.contoh);
  const contoh = [...new Set(unik.flatMap((satu) => (satu.contoh ? [satu.contoh] : [])))];
  return (
    <Nasihat
      id={id}
      putusan={putusan}
      alasan={unik.map((satu) => tebalkan(satu))}
      contoh={
        contoh.length > 0 && (
          <>
            Contoh:{" "}
            {contoh.map((satu, i) => (
              <span key={satu}>
                {i > 0 && "; "}
                <b>{satu}</b>
              </span>
            ))}
            .
          </>
        )
      }
      dasar={[...new Set(unik.map(({ dasar }) => [dasar.pasal, dasar.halaman].filter(Boolean).join(", ")))].join("; ")}
      aksi={
        hidup && ubah && target?.contoh ? (
          <Tombol type="button" jenis="kedua" onClick={() => pakaiContoh(target.path, target.contoh ?? "")}>
            Pakai contoh ini
          </Tombol>
        ) : undefined
      }
    />
  );
}

/** Types the example into its field, as a person would, so that it is saved and can be changed. */
function pakaiContoh(id: string, teks: string): void {
  const isian = document.getElementById(id);
  if (!(isian instanceof HTMLInputElement)) return;
  isian.value = teks;
  isian.dispatchEvent(new Event("input", { bubbles: true }));
  isian.focus();
}

function tebalkan({ teks, kata }: Temuan): ReactNode {
  const dicari = (kata ?? "")
    .split(", ")
    .filter((satu) => satu !== "")
    .map((satu) => satu.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (dicari.length === 0) return teks;
  const potong = teks.split(new RegExp(`(${dicari.join("|")})`, "i"));
  return potong.map((satu, i) => (i % 2 === 1 ? <b key={i}>{satu}</b> : satu));
}
