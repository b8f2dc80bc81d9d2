/** What a form holds, as names and values: for keeping, comparing and putting back. Files and secrets are never kept. */

export type Isian = Record<string, string[]>;

type Kendali = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Machine fields that change from page to page and must not be put back. */
const BUKAN_TULISAN = new Set(["permintaanId", "versi"]);

/** Values of a form's data without files and machine fields. `rahasia` names fields that must not be kept. */
export function isianDari(data: Iterable<[string, FormDataEntryValue]>, rahasia: ReadonlySet<string> = new Set()): Isian {
  const isian: Isian = {};
  for (const [nama, nilai] of data) {
    if (typeof nilai !== "string" || BUKAN_TULISAN.has(nama) || rahasia.has(nama)) continue;
    (isian[nama] ??= []).push(nilai);
  }
  return isian;
}

/** The writing in this form now. Passwords stay out. */
export function isianForm(form: HTMLFormElement): Isian {
  return isianDari(new FormData(form), namaRahasia(form));
}

/** The form as the server sent it, whatever has been typed since. Holds for forms that came as HTML. */
export function isianAwal(form: HTMLFormElement): Isian {
  return isianDari([...form.elements].filter(isKendali).flatMap(nilaiAwal), namaRahasia(form));
}

function namaRahasia(form: HTMLFormElement): ReadonlySet<string> {
  return new Set([...form.querySelectorAll<HTMLInputElement>("input[type=password]")].map((k) => k.name));
}

const TANPA_TULISAN = new Set(["file", "submit", "button", "reset", "image"]);

function nilaiAwal(k: Kendali): [string, string][] {
  if (k.name === "" || TANPA_TULISAN.has(k.type) || k.matches(":disabled")) return [];
  if (k instanceof HTMLSelectElement) return pilihanAwal(k).map((pilihan) => [k.name, pilihan.value]);
  if (k.type === "radio" || k.type === "checkbox") return k instanceof HTMLInputElement && k.defaultChecked ? [[k.name, k.value]] : [];
  return [[k.name, k.defaultValue]];
}

function pilihanAwal(k: HTMLSelectElement): HTMLOptionElement[] {
  const ada = [...k.options].filter((pilihan) => !pilihan.disabled);
  const terpilih = ada.filter((pilihan) => pilihan.defaultSelected);
  // a list of one choice always shows one: the last that was marked, else the first
  return k.multiple ? terpilih : [terpilih.at(-1) ?? ada[0]].filter((pilihan) => pilihan !== undefined);
}

/** Sets every field back to what the server sent. */
export function kembaliKeAwal(form: HTMLFormElement): void {
  pulihkanForm(form, isianAwal(form));
}

export function samaIsian(a: Isian, b: Isian): boolean {
  return namaBerbeda(a, b).length === 0;
}

/** Names of the fields whose values differ; a field absent on one side is an empty one. */
export function namaBerbeda(a: Isian, b: Isian): string[] {
  const nama = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...nama].filter((n) => JSON.stringify(berarti(a[n])) !== JSON.stringify(berarti(b[n])));
}

function berarti(nilai: readonly string[] | undefined): readonly string[] {
  return (nilai ?? []).filter((v) => v !== "");
}

/** Puts kept writing back. Fields the form no longer has are passed over; fields not kept stay as they are. */
export function pulihkanForm(form: HTMLFormElement, isian: Isian): void {
  const kendali = [...form.elements].filter(isKendali);
  for (const k of kendali) {
    if (k.name === "" || BUKAN_TULISAN.has(k.name) || k.type === "file" || k.type === "password" || k.type === "hidden") continue;
    const nilai = isian[k.name];
    if (k instanceof HTMLInputElement && (k.type === "radio" || k.type === "checkbox")) {
      // an unticked box leaves no trace in form data, so a name that is missing means unticked
      const pilih = nilai?.includes(k.value) ?? false;
      if (k.checked !== pilih && (nilai !== undefined || k.type === "checkbox")) ubah(k, () => (k.checked = pilih), "click");
      continue;
    }
    const urutan = kendali.filter((l) => l.name === k.name && l.type === k.type).indexOf(k);
    const teks = nilai?.[urutan];
    if (teks !== undefined && k.value !== teks) ubah(k, () => (k.value = teks), "input");
  }
}

function ubah(kendali: Kendali, lakukan: () => void, peristiwa: "input" | "click"): void {
  lakukan();
  kendali.dispatchEvent(new Event(peristiwa === "click" ? "change" : "input", { bubbles: true }));
}

function isKendali(el: Element): el is Kendali {
  return el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement;
}
