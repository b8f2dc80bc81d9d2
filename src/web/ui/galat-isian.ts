/** One refused field, as problem+json carries it: `errors: [{ path, code, message }]`. */
export type GalatMasukan = { path: string | readonly (string | number)[]; message: string };

/** The errors of one form: in order for the summary, by field name for the fields. */
export type GalatIsian = { daftar: readonly { id: string; pesan: string }[]; untuk: (name: string) => string | undefined };

/**
 * Turns refused fields into what the pieces need. A path of several steps becomes the field name with points:
 * `["indikator", 0, "target"]` → `indikator.0.target`. The first message of a field is the one shown.
 */
export function galatIsian(errors: readonly GalatMasukan[] | undefined): GalatIsian {
  const menurutNama = new Map<string, string>();
  for (const { path, message } of errors ?? []) {
    const nama = typeof path === "string" ? path.replace(/^\//, "").replaceAll("/", ".") : path.join(".");
    if (!menurutNama.has(nama)) menurutNama.set(nama, message);
  }
  return {
    daftar: [...menurutNama].map(([id, pesan]) => ({ id, pesan })),
    untuk: (name) => menurutNama.get(name),
  };
}
