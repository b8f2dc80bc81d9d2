import { resolve } from "node:path";
import { z } from "zod";

/**
 * Configuration from the environment, checked once at start. Every mistake becomes one clear Indonesian sentence;
 * production refuses what is only fit for a demo.
 */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "PORT harus berupa angka, misalnya 3000.")
    .transform(Number)
    .refine((port) => port <= 65_535, "PORT paling besar 65535.")
    .default(3000),
  HOST: z.string().min(1, "HOST tidak boleh kosong.").default("0.0.0.0"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL harus berawalan postgres:// atau postgresql://.")
    .optional(),
  TERANG_DATA: z.string().min(1, "TERANG_DATA tidak boleh kosong.").default("data"),
  TERANG_MODE: z.enum(["peragaan", "produksi"], "TERANG_MODE hanya mengenal peragaan atau produksi.").default("peragaan"),
  TERANG_RAHASIA: z.string().min(32, "TERANG_RAHASIA paling sedikit 32 huruf.").optional(),
  TERANG_ALAMAT: z.url({ protocol: /^https?$/, error: "TERANG_ALAMAT harus berupa alamat web lengkap, misalnya https://terang.pemkomedan.go.id." }).optional(),
  TERANG_SUREL: z
    .url({ protocol: /^smtps?$/, error: "TERANG_SUREL harus berupa alamat smtp:// atau smtps://." })
    .refine((value) => /@/.test(new URL(value).searchParams.get("dari") ?? ""), {
      error: "TERANG_SUREL harus memuat pengirimnya, misalnya smtps://pengguna:sandi@surel.contoh.go.id?dari=terang@contoh.go.id.",
    })
    .optional(),
  TERANG_OIDC_PENERBIT: z.url({ protocol: /^https?$/, error: "TERANG_OIDC_PENERBIT harus berupa alamat web penerbitnya." }).optional(),
  TERANG_OIDC_KLIEN: z.string().min(1, "TERANG_OIDC_KLIEN tidak boleh kosong.").optional(),
  TERANG_OIDC_RAHASIA: z.string().min(1, "TERANG_OIDC_RAHASIA tidak boleh kosong.").optional(),
  TERANG_OIDC_NAMA: z.string().min(1).max(60, "TERANG_OIDC_NAMA paling panjang 60 huruf.").default("akun pemerintah"),
  TERANG_OIDC_KLAIM: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/, "TERANG_OIDC_KLAIM adalah nama klaim yang memuat NIP, misalnya nip.")
    .default("nip"),
  TERANG_PROKSI: z.enum(["0", "1"], "TERANG_PROKSI hanya mengenal 0 atau 1.").default("0"),
});

export type Config = {
  port: number;
  host: string;
  databaseUrl: string | null;
  dataDir: string;
  mode: "peragaan" | "produksi";
  secret: string | null;
  baseUrl: string | null;
  isSecureCookie: boolean;
  isBehindProxy: boolean;
  /** The mail server, or null: then nobody is promised a mail. */
  surel: string | null;
  oidc: Oidc | null;
};

/** Single sign-on by OpenID Connect; `klaim` names the claim that holds the NIP. */
export type Oidc = { penerbit: string; klien: string; rahasia: string; nama: string; klaim: string };

export type ConfigResult = { ok: true; config: Config } | { ok: false; sentences: string[] };

const DEMO_SECRETS = new Set(["terang-peragaan-terang-peragaan-terang", "rahasia".repeat(6)]);

/** Reads the environment. Never throws: the caller prints the sentences and stops. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(filled);
  if (!parsed.success) return { ok: false, sentences: parsed.error.issues.map((issue) => issue.message) };
  const e = parsed.data;
  const sentences: string[] = [];
  if (e.TERANG_MODE === "produksi") {
    if (!e.TERANG_RAHASIA) sentences.push("Mode produksi membutuhkan TERANG_RAHASIA, paling sedikit 32 huruf acak.");
    else if (DEMO_SECRETS.has(e.TERANG_RAHASIA) || new Set(e.TERANG_RAHASIA).size < 10)
      sentences.push("TERANG_RAHASIA ini mudah ditebak; buat yang acak, misalnya dengan openssl rand -base64 48.");
    if (!e.TERANG_ALAMAT?.startsWith("https://"))
      sentences.push("Mode produksi membutuhkan TERANG_ALAMAT yang berawalan https:// supaya kuki masuk tidak lewat jalur terbuka.");
  }
  const oidc = [e.TERANG_OIDC_PENERBIT, e.TERANG_OIDC_KLIEN, e.TERANG_OIDC_RAHASIA];
  if (oidc.some(Boolean) && !oidc.every(Boolean)) sentences.push("Masuk tunggal memerlukan TERANG_OIDC_PENERBIT, TERANG_OIDC_KLIEN, dan TERANG_OIDC_RAHASIA.");
  if (e.TERANG_MODE === "produksi" && e.TERANG_OIDC_PENERBIT?.startsWith("http://"))
    sentences.push("TERANG_OIDC_PENERBIT harus berawalan https:// dalam mode produksi.");
  if (sentences.length > 0) return { ok: false, sentences };
  return {
    ok: true,
    config: {
      port: e.PORT,
      host: e.HOST,
      databaseUrl: e.DATABASE_URL ?? null,
      dataDir: resolve(e.TERANG_DATA),
      mode: e.TERANG_MODE,
      secret: e.TERANG_RAHASIA ?? null,
      baseUrl: e.TERANG_ALAMAT ?? null,
      isSecureCookie: e.TERANG_ALAMAT?.startsWith("https://") ?? false,
      isBehindProxy: e.TERANG_PROKSI === "1",
      surel: e.TERANG_SUREL ?? null,
      oidc:
        e.TERANG_OIDC_PENERBIT && e.TERANG_OIDC_KLIEN && e.TERANG_OIDC_RAHASIA
          ? {
              penerbit: e.TERANG_OIDC_PENERBIT,
              klien: e.TERANG_OIDC_KLIEN,
              rahasia: e.TERANG_OIDC_RAHASIA,
              nama: e.TERANG_OIDC_NAMA,
              klaim: e.TERANG_OIDC_KLAIM,
            }
          : null,
    },
  };
}
