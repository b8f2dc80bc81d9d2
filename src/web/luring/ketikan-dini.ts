import { type Isian, isianAwal, isianForm, kembaliKeAwal, namaBerbeda, samaIsian } from "#web/luring/isian-form.ts";

/**
 * What was written on a slow line before the page woke up. Waking up puts the server's text back into text areas, so the
 * writing is read from the page before that: once when this script arrives, and with every key until a form has taken it.
 */
const ditulis = new WeakMap<HTMLFormElement, Isian>();
/** Forms the browser itself refilled after a reload or "back", with text that may belong to an older version. */
const diisiPeramban = new WeakSet<HTMLFormElement>();

/** The field being typed in: its text and caret after the last key. */
let terakhir: { kendali: KendaliTeks; nilai: string; dari: number; sampai: number } | null = null;

type KendaliTeks = HTMLInputElement | HTMLTextAreaElement;

function ingatLetak(kendali: EventTarget | null): void {
  if (!(kendali instanceof HTMLTextAreaElement || kendali instanceof HTMLInputElement)) return;
  const { value: nilai, selectionStart: dari, selectionEnd: sampai } = kendali;
  terakhir = dari === null || sampai === null ? null : { kendali, nilai, dari, sampai };
}

/** Waking up may put the server's text back between two keys: the next one must fall where the person is writing. */
function kembalikanLetak(peristiwa: Event): void {
  if (terakhir === null || peristiwa.target !== terakhir.kendali || terakhir.kendali.value === terakhir.nilai) return;
  terakhir.kendali.value = terakhir.nilai;
  terakhir.kendali.setSelectionRange(terakhir.dari, terakhir.sampai);
}

/** After the writing was put back into the form: the caret stands where it stood. */
export function kembalikanKaret(): void {
  if (terakhir !== null && document.activeElement === terakhir.kendali && terakhir.kendali.value === terakhir.nilai)
    terakhir.kendali.setSelectionRange(terakhir.dari, terakhir.sampai);
  terakhir = null;
}

function ingat(form: HTMLFormElement): void {
  ditulis.set(form, isianForm(form));
}

function dengar(peristiwa: Event): void {
  // only what the person does; putting writing back speaks in events too
  if (!peristiwa.isTrusted) return;
  ingatLetak(peristiwa.target);
  const form = peristiwa.target instanceof Element ? peristiwa.target.closest("form") : null;
  if (form !== null) ingat(form);
}

/** Begins to remember. Call while modules load: that is before the page wakes up, and does nothing on the server. */
export function ingatKetikanDini(): void {
  if (typeof document === "undefined") return;
  for (const form of document.forms) {
    if (samaIsian(isianForm(form), isianAwal(form))) continue;
    if (isDibukaBaru()) ingat(form);
    else diisiPeramban.add(form);
  }
  ingatLetak(document.activeElement);
  document.addEventListener("beforeinput", kembalikanLetak, true);
  document.addEventListener("input", dengar, true);
  document.addEventListener("change", dengar, true);
}

/**
 * Takes what was written early in this form, with the form as the server sent it; null when nothing was. Text the browser
 * refilled by itself is set back to the server's, so that it is not taken for saved. To be asked once per form, when it wakes up.
 */
export function ambilKetikanDini(form: HTMLFormElement): { awal: Isian; ditulis: Isian } | null {
  // other forms of the page wake up in the same moment; after that every form listens for itself
  setTimeout(() => {
    document.removeEventListener("beforeinput", kembalikanLetak, true);
    document.removeEventListener("input", dengar, true);
    document.removeEventListener("change", dengar, true);
  });
  const isian = ditulis.get(form);
  ditulis.delete(form);
  if (isian === undefined) {
    if (diisiPeramban.has(form)) kembaliKeAwal(form);
    return null;
  }
  const awal = isianAwal(form);
  return samaIsian(isian, awal) ? null : { awal, ditulis: isian };
}

function isDibukaBaru(): boolean {
  const [bukaan] = performance.getEntriesByType("navigation");
  return !(bukaan instanceof PerformanceNavigationTiming) || bukaan.type === "navigate";
}

/**
 * Early writing together with writing left on the device by an earlier visit, which the person could not see while typing. The
 * kept text stays and what was typed is added under it in fields of several lines; elsewhere the newest choice holds.
 */
export function gabungDini(awal: Isian, dini: Isian, simpanan: Isian, panjang: ReadonlySet<string>): Isian {
  const gabungan: Isian = { ...simpanan };
  for (const nama of namaBerbeda(dini, awal)) {
    const baru = dini[nama] ?? [];
    const lama = simpanan[nama];
    gabungan[nama] =
      lama === undefined || !panjang.has(nama)
        ? baru
        : baru.map((teks, i) => {
            const [dulu, server] = [lama[i] ?? "", awal[nama]?.[i] ?? ""];
            if (teks === server || teks === dulu) return dulu;
            return [dulu, sisipan(server, teks)].filter((t) => t !== "").join("\n");
          });
  }
  return gabungan;
}

/** What was typed into a text that is otherwise whole; all of the new text when something of the old is gone. */
function sisipan(lama: string, baru: string): string {
  let depan = 0;
  while (depan < lama.length && lama[depan] === baru[depan]) depan++;
  const ekor = lama.slice(depan);
  return baru.endsWith(ekor) && baru.length > lama.length ? baru.slice(depan, baru.length - ekor.length).trim() : baru;
}
