/** The generated OpenAPI document as the readable reference shows it: small, in order, without schemas of answers. */

type Skema = {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Skema[];
  items?: Skema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Skema>;
  required?: readonly string[];
};
type Operasi = {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: readonly string[];
  parameters?: readonly { name: string; in: string; required?: boolean; schema?: Skema }[];
  requestBody?: { content?: Record<string, { schema?: Skema }> };
  "x-penolakan"?: Record<string, { status: number; kalimat: string }>;
};
export type DokumenOpenapi = { paths: Record<string, Record<string, unknown>> };

export type Masukan = { nama: string; tempat: string; wajib: boolean; jenis: string };
export type BarisOperasi = {
  id: string;
  metode: string;
  jalur: string;
  ringkas: string;
  akses: string;
  masukan: Masukan[];
  penolakan: { kode: string; status: number; kalimat: string }[];
};

/** Operations by tag, in the order of the document. */
export function bacaOpenapi(dokumen: DokumenOpenapi): { tag: string; operasi: BarisOperasi[] }[] {
  const kelompok = new Map<string, BarisOperasi[]>();
  for (const [jalur, metode] of Object.entries(dokumen.paths)) {
    for (const [nama, isi] of Object.entries(metode)) {
      const operasi = isi as Operasi;
      const tag = operasi.tags?.[0] ?? "lain";
      kelompok.set(tag, [...(kelompok.get(tag) ?? []), susun(jalur, nama, operasi)]);
    }
  }
  return [...kelompok].map(([tag, operasi]) => ({ tag, operasi }));
}

function susun(jalur: string, metode: string, operasi: Operasi): BarisOperasi {
  const badan = Object.values(operasi.requestBody?.content ?? {})[0]?.schema;
  return {
    id: operasi.operationId ?? `${metode} ${jalur}`,
    metode: metode.toUpperCase(),
    jalur,
    ringkas: operasi.summary ?? "",
    akses: operasi.description ?? "",
    masukan: [
      ...(operasi.parameters ?? []).map((p) => ({
        nama: p.name,
        tempat: p.in === "path" ? "alamat" : "pencarian",
        wajib: p.required ?? false,
        jenis: tulisJenis(p.schema),
      })),
      ...Object.entries(badan?.properties ?? {}).map(([nama, skema]) => ({
        nama,
        tempat: "isi",
        wajib: badan?.required?.includes(nama) ?? false,
        jenis: tulisJenis(skema),
      })),
    ],
    penolakan: Object.entries(operasi["x-penolakan"] ?? {}).map(([kode, { status, kalimat }]) => ({ kode, status, kalimat })),
  };
}

const JENIS: Record<string, string> = {
  string: "teks",
  number: "angka",
  integer: "bilangan bulat",
  boolean: "ya atau tidak",
  object: "kelompok isian",
  null: "kosong",
};

/** "teks, paling panjang 4.000", "DIATAS, SESUAI, atau DIBAWAH", "daftar kelompok isian". */
function tulisJenis(skema: Skema | undefined): string {
  if (!skema) return "apa saja";
  if (skema.enum) return skema.enum.map(String).join(", ");
  if (skema.anyOf) return [...new Set(skema.anyOf.map(tulisJenis))].join(" atau ");
  if (skema.type === "array") return `daftar ${tulisJenis(skema.items)}`;
  if (skema.format === "uuid") return "id";
  const jenis = typeof skema.type === "string" ? [skema.type] : (skema.type ?? []);
  const nama = jenis.map((satu) => JENIS[satu] ?? satu).join(" atau ") || "apa saja";
  return skema.maxLength ? `${nama}, paling panjang ${skema.maxLength.toLocaleString("id-ID")}` : nama;
}
