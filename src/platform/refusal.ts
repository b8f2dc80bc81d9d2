/**
 * A refusal: the system works and says no. Each has a code, a status and an Indonesian sentence by type, so a code
 * without its sentence does not compile. Everything else that is thrown is a bug.
 */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429;

export type RefusalDetail = Record<string, unknown>;

export type RefusalDefinition<Code extends string = string> = {
  readonly code: Code;
  readonly status: RefusalStatus;
  readonly sentence: (detail: RefusalDetail) => string;
};

export type FieldError = { path: string; code: string; message: string };

type RefusalTable = Record<string, { status: RefusalStatus; kalimat: string | ((detail: RefusalDetail) => string) }>;

/** Turns a table code → status and sentence into definitions the operations list and throw. */
export function defineRefusals<const T extends RefusalTable>(table: T): { [C in keyof T & string]: RefusalDefinition<C> } {
  const entries = Object.entries(table).map(([code, { status, kalimat }]) => [
    code,
    { code, status, sentence: typeof kalimat === "string" ? () => kalimat : kalimat },
  ]);
  return Object.fromEntries(entries) as { [C in keyof T & string]: RefusalDefinition<C> };
}

/** Refusals the platform itself can give for any operation. */
export const REFUSAL = defineRefusals({
  MASUKAN_TIDAK_SAH: {
    status: 422,
    kalimat: (d) => (Number(d.jumlah) > 1 ? `Ada ${Number(d.jumlah)} isian yang perlu diperbaiki.` : "Ada satu isian yang perlu diperbaiki."),
  },
  BUKAN_JSON: { status: 400, kalimat: "Isi permintaan tidak dapat dibaca sebagai JSON." },
  JENIS_ISI_TIDAK_DIKENAL: { status: 415, kalimat: "Jenis isi permintaan ini tidak dikenal; kirim JSON atau formulir." },
  TERLALU_BESAR: {
    status: 413,
    kalimat: (d) =>
      typeof d.terbesar === "number"
        ? `Kiriman ini terlalu besar. Berkasnya paling besar ${Math.floor(d.terbesar / (1024 * 1024))} MB.`
        : "Kiriman ini terlalu besar. Berkas bukti paling besar 5 MB.",
  },
  BELUM_MASUK: { status: 401, kalimat: "Sesi Anda berakhir, tulisan Anda aman. Masuklah lagi untuk melanjutkan." },
  TIDAK_BERHAK: { status: 403, kalimat: "Anda boleh melihat halaman ini, tetapi tindakan ini bukan wewenang Anda." },
  DIWAKILI_TIDAK_BOLEH: {
    status: 403,
    kalimat: (d) =>
      `Saat bertindak untuk ${typeof d.nama === "string" ? d.nama : "orang lain"}, tindakan ini tidak terbuka. Hanya yang bersangkutan yang melakukannya.`,
  },
  ASAL_TIDAK_SAH: { status: 403, kalimat: "Permintaan ini datang dari situs lain, jadi tidak dijalankan." },
  TIDAK_DITEMUKAN: { status: 404, kalimat: "Halaman atau data ini tidak ada, atau bukan untuk Anda." },
  DATA_SUDAH_BERUBAH: {
    status: 409,
    kalimat: (d) =>
      `${typeof d.oleh === "string" ? d.oleh : "Orang lain"} mengubah data ini saat Anda menulis. Tulisan Anda tidak hilang; bandingkan lalu pilih.`,
  },
  PERMINTAAN_BERBEDA: { status: 409, kalimat: "Kiriman ini memakai nomor yang sudah dipakai kiriman lain. Muat ulang halaman, lalu kirim lagi." },
  FAKTOR_KEDUA_WAJIB: { status: 403, kalimat: "Peran Anda memerlukan faktor kedua. Pasang dahulu di halaman Keamanan akun saya, lalu lanjutkan." },
  TERLALU_SERING: {
    status: 429,
    kalimat: (d) => `Terlalu banyak percobaan. Coba lagi ${typeof d.menit === "number" ? `${d.menit} menit lagi` : "sebentar lagi"}.`,
  },
});

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly status: RefusalStatus;
  readonly detail: RefusalDetail;
  readonly errors: FieldError[];

  constructor(definition: RefusalDefinition, detail: RefusalDetail = {}, errors: FieldError[] = []) {
    super(definition.sentence(detail));
    this.code = definition.code;
    this.status = definition.status;
    this.detail = detail;
    this.errors = errors;
  }
}

/** Throws the refusal; `detail` fills its sentence and is sent along, `errors` point at fields. */
export function refuse(definition: RefusalDefinition, detail?: RefusalDetail, errors?: FieldError[]): never {
  throw new Refusal(definition, detail, errors);
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error && "status" in error;
}

export type Problem = { type: string; title: string; status: number; code: string; detail: string; errors: FieldError[]; rincian: RefusalDetail };

/** RFC 9457 problem+json of a refusal. */
export function problemOf(refusal: Refusal): Problem {
  return {
    type: `urn:terang:penolakan:${refusal.code}`,
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    detail: refusal.message,
    errors: refusal.errors,
    rincian: refusal.detail,
  };
}
