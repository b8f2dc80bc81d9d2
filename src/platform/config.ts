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
};

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
    },
  };
}
