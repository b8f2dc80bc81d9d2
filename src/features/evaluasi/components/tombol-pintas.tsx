import { type RefObject, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { EKSPEKTASI } from "#rules/kosakata.ts";
import { useHidup } from "#web/luring/hidup.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

const KUNCI = "terang:tombol-pintas";

/**
 * Keys of the desk: J and K change the person, 1–3 and 4–6 choose the ratings, ? lists them. Only with script, never the only
 * way, silent while typing, and they can be switched off (WCAG 2.1.4); the switch is remembered on this device.
 */
export function TombolPintas(isi: Isi) {
  return useHidup() ? <Pintas {...isi} /> : null;
}

type Isi = { formRef: RefObject<HTMLFormElement | null>; sebelum: string | null; sesudah: string | null };

/** Drawn in the browser only, so it may read what this device remembers. */
function Pintas({ formRef, sebelum, sesudah }: Isi) {
  const pergi = useNavigate();
  const daftar = useRef<HTMLDialogElement>(null);
  const [aktif, setAktif] = useState(isAktif);

  useEffect(() => {
    const ditekan = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || isMenulis(e.target) || daftar.current?.open) return;
      if (e.key === "?") daftar.current?.showModal();
      if (!aktif) return;
      const kunci = e.key.toLowerCase();
      if (kunci === "j" && sesudah) void pergi(`/penilaian/${sesudah}`);
      if (kunci === "k" && sebelum) void pergi(`/penilaian/${sebelum}`);
      const nomor = Number(e.key);
      if (Number.isInteger(nomor) && nomor >= 1 && nomor <= 6)
        pilih(formRef.current, nomor <= 3 ? "hasilKerja" : "perilakuKerja", EKSPEKTASI[(nomor - 1) % 3] ?? "");
    };
    addEventListener("keydown", ditekan);
    return () => removeEventListener("keydown", ditekan);
  }, [aktif, formRef, pergi, sebelum, sesudah]);

  return (
    <>
      {aktif && (
        <>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> orang
          </span>
          <span>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> hasil
          </span>
          <span>
            <kbd>4</kbd> <kbd>5</kbd> <kbd>6</kbd> perilaku
          </span>
        </>
      )}
      <Tombol type="button" jenis="ketiga" onClick={() => daftar.current?.showModal()}>
        Tombol pintas
      </Tombol>
      <dialog className="tombol-pintas" ref={daftar} aria-labelledby="judul-pintas">
        <h2 id="judul-pintas">Tombol pintas</h2>
        <Fakta
          isi={[
            ["J", "orang berikutnya"],
            ["K", "orang sebelumnya"],
            ["1, 2, 3", "rating hasil kerja DIATAS, SESUAI, DIBAWAH"],
            ["4, 5, 6", "rating perilaku kerja DIATAS, SESUAI, DIBAWAH"],
            ["?", "daftar ini"],
          ]}
        />
        <label className="centang">
          <input type="checkbox" checked={aktif} onChange={(e) => ubah(e.currentTarget.checked, setAktif)} />
          <span>Pakai tombol pintas di perangkat ini</span>
        </label>
        <Tombol type="button" jenis="kedua" onClick={() => daftar.current?.close()}>
          Tutup
        </Tombol>
      </dialog>
    </>
  );
}

/** A browser that keeps nothing keeps the keys on. */
function isAktif(): boolean {
  try {
    return localStorage.getItem(KUNCI) !== "mati";
  } catch {
    return true;
  }
}

function ubah(aktif: boolean, setAktif: (aktif: boolean) => void): void {
  setAktif(aktif);
  try {
    localStorage.setItem(KUNCI, aktif ? "hidup" : "mati");
  } catch {
    // it holds until the page is left
  }
}

function isMenulis(sasaran: EventTarget | null): boolean {
  if (!(sasaran instanceof HTMLElement)) return false;
  return sasaran.isContentEditable || sasaran.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}

function pilih(form: HTMLFormElement | null, nama: string, nilai: string): void {
  const kartu = form?.querySelector<HTMLInputElement>(`input[name="${nama}"][value="${nilai}"]`);
  kartu?.focus();
  kartu?.click();
}
