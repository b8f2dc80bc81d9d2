/**
 * Between an HTML form and the typed door: names with points become nested input, a refusal becomes data the page can show
 * beside what was typed, and every form carries the id of its submission.
 */

/** What a form holds: texts, files, lists and groups of them. */
export type Isi = string | File | Isi[] | { [nama: string]: Isi };

const TERLARANG = new Set(["__proto__", "prototype", "constructor"]);
/** Deeper or longer names are nobody's form. */
const DALAM_TERBANYAK = 8;

type Simpul = { nilai: (string | File)[]; anak: Map<string, Simpul> };

/**
 * Reads `rhk.0.indikator.1.target` as nested input. Groups whose names are all whole numbers become lists in the order of the
 * numbers, gaps closed; a name that occurs more than once, or ends in `[]`, becomes a list. An empty file field is left out.
 * `permintaanId` and `aksi` are machine fields and left out.
 */
export function bacaFormulir(formulir: FormData): { [nama: string]: Isi } {
  const akar: Simpul = { nilai: [], anak: new Map() };
  for (const [nama, nilai] of formulir) {
    if (nama === "permintaanId" || nama === "aksi") continue;
    if (typeof nilai !== "string" && nilai.size === 0 && nilai.name === "") continue;
    const daftar = nama.endsWith("[]");
    const langkah = (daftar ? nama.slice(0, -2) : nama).split(".");
    if (langkah.length > DALAM_TERBANYAK || langkah.some((satu) => satu === "" || TERLARANG.has(satu))) continue;
    let simpul = akar;
    for (const satu of daftar ? [...langkah, "[]"] : langkah) {
      const anak = simpul.anak.get(satu) ?? { nilai: [], anak: new Map<string, Simpul>() };
      simpul.anak.set(satu, anak);
      simpul = anak;
    }
    simpul.nilai.push(nilai);
  }
  return Object.fromEntries([...akar.anak].map(([nama, simpul]) => [nama, jadikan(simpul)]));
}

function jadikan({ nilai, anak }: Simpul): Isi {
  const daftar = anak.get("[]");
  if (daftar) return daftar.nilai;
  // a group and a value of the same name: the group is what the form means
  if (anak.size === 0) return nilai.length === 1 && nilai[0] !== undefined ? nilai[0] : nilai;
  const nama = [...anak.keys()];
  if (nama.every((satu) => /^\d{1,6}$/.test(satu))) return [...anak].sort(([a], [b]) => Number(a) - Number(b)).map(([, simpul]) => jadikan(simpul));
  return Object.fromEntries([...anak].map(([satu, simpul]) => [satu, jadikan(simpul)]));
}

/** A refusal as it travels: the problem JSON of RFC 9457, as far as pages use it. */
export type Masalah = {
  code: string;
  status: number;
  detail: string;
  errors: { path: string; code: string; message: string }[];
  rincian: Record<string, unknown>;
};

export type Hasil<T> = { ok: true; hasil: T } | { ok: false; masalah: Masalah };

/** Calls through the door and gives a refusal back as data. A redirect, a bug and everything else is thrown on. */
export async function coba<T>(panggilan: () => Promise<T>): Promise<Hasil<T>> {
  try {
    return { ok: true, hasil: await panggilan() };
  } catch (galat) {
    const masalah = galat instanceof Response && galat.status >= 400 ? await bacaMasalah(galat) : null;
    if (masalah === null) throw galat;
    return { ok: false, masalah };
  }
}

async function bacaMasalah(jawaban: Response): Promise<Masalah | null> {
  const isi: unknown = await jawaban
    .clone()
    .json()
    .catch(() => null);
  if (typeof isi !== "object" || isi === null || !("code" in isi) || typeof isi.code !== "string") return null;
  const { detail, errors, rincian } = isi as Partial<Masalah>;
  return { code: isi.code, status: jawaban.status, detail: detail ?? "", errors: errors ?? [], rincian: rincian ?? {} };
}

/** A new id for the forms of one page, made in the loader so that server and browser draw the same one. */
export function permintaanBaru(): string {
  return crypto.randomUUID();
}

/**
 * The id of this submission for the door's third argument. `langkah` tells apart the several operations one form may call, and
 * the several forms of one page, because one id may answer for one operation only.
 */
export function bacaPermintaan(formulir: FormData, langkah?: string): { permintaanId?: string } {
  const id = formulir.get("permintaanId");
  if (typeof id !== "string" || !/^[\w-]{8,60}$/.test(id)) return {};
  return { permintaanId: langkah === undefined ? id : `${id}-${langkah}` };
}
