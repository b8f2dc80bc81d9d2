import { betterAuth } from "better-auth";
import { username } from "better-auth/plugins";
import { hashPassword, makeSignature } from "better-auth/crypto";
import type { PersonActor } from "../access/relation.ts";
import type { Database } from "../db/connect.ts";

/** Sign-in, sessions and passwords: better-auth on our own tables. */
export type Sessions = {
  /** Signs in with NIP and password. Null when the pair is wrong. */
  signIn(nip: string, password: string, from: { ip: string; peramban: string }): Promise<{ akunId: string; cookies: string[] } | null>;
  /** Ends the session of this cookie header. */
  signOut(cookie: string): Promise<{ cookies: string[] }>;
  /** Opens a session without a password; only the demo calls it. */
  open(akunId: string, from: { ip: string; peramban: string }): Promise<{ cookies: string[] }>;
  /** The person behind a cookie header, or null. */
  actorOf(cookie: string | undefined): Promise<PersonActor | null>;
};

export const hashSandi = hashPassword;

const CACHE_MS = 10_000;
const SESSION_SECONDS = 12 * 60 * 60;

/**
 * @param options.secret signs the cookies; at least 32 letters
 * @param options.isSecure cookies only over HTTPS (production)
 */
export function createSessions(db: Database, options: { secret: string; baseUrl: string; isSecure: boolean; isDemo: boolean }): Sessions {
  const auth = betterAuth({
    appName: "Terang",
    baseURL: options.baseUrl,
    secret: options.secret,
    telemetry: { enabled: false },
    database: { db, type: "postgres", transaction: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 200 },
    user: {
      modelName: "akun",
      fields: { name: "nama", email: "surel", emailVerified: "surel_terverifikasi", image: "gambar", createdAt: "dibuat_pada", updatedAt: "diubah_pada" },
    },
    account: {
      modelName: "kredensial",
      fields: {
        userId: "akun_id",
        providerId: "penyedia",
        accountId: "akun_penyedia",
        accessToken: "token_akses",
        refreshToken: "token_segar",
        idToken: "token_id",
        accessTokenExpiresAt: "token_akses_berlaku",
        refreshTokenExpiresAt: "token_segar_berlaku",
        scope: "cakupan",
        password: "sandi",
        createdAt: "dibuat_pada",
        updatedAt: "diubah_pada",
      },
    },
    session: {
      modelName: "sesi",
      expiresIn: SESSION_SECONDS,
      updateAge: 60 * 60,
      fields: {
        userId: "akun_id",
        expiresAt: "berakhir_pada",
        ipAddress: "alamat_ip",
        userAgent: "peramban",
        createdAt: "dibuat_pada",
        updatedAt: "diubah_pada",
      },
    },
    verification: {
      modelName: "verifikasi",
      fields: { identifier: "pengenal", value: "nilai", expiresAt: "berakhir_pada", createdAt: "dibuat_pada", updatedAt: "diubah_pada" },
    },
    advanced: {
      useSecureCookies: options.isSecure,
      cookiePrefix: "terang",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, secure: options.isSecure, path: "/" },
    },
    rateLimit: { enabled: false }, // ours holds across processes: features/akun/masuk.ts
    logger: { disabled: true },
    plugins: [
      username({
        minUsernameLength: 18,
        maxUsernameLength: 18,
        usernameValidator: (value) => /^\d{18}$/.test(value),
        schema: { user: { fields: { username: "nip", displayUsername: "nip_tampil" } } },
      }),
    ],
  });

  const cache = new Map<string, { until: number; actor: PersonActor | null }>();
  const forget = (cookie: string) => cache.delete(sessionPart(cookie));
  const headersFrom = (from: { ip: string; peramban: string }) => new Headers({ "x-forwarded-for": from.ip, "user-agent": from.peramban });

  return {
    async signIn(nip, password, from) {
      try {
        const { headers, response } = await auth.api.signInUsername({ body: { username: nip, password }, headers: headersFrom(from), returnHeaders: true });
        return response ? { akunId: response.user.id, cookies: headers.getSetCookie() } : null;
      } catch (error) {
        if (isWrongPassword(error)) return null;
        throw error;
      }
    },
    async signOut(cookie) {
      forget(cookie);
      const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
      return { cookies: headers.getSetCookie() };
    },
    async open(akunId, from) {
      if (!options.isDemo) throw new Error("Sesi tanpa kata sandi hanya ada dalam peragaan.");
      const context = await auth.$context;
      const session = await context.internalAdapter.createSession(akunId, false, { ipAddress: from.ip, userAgent: from.peramban });
      const { name, attributes } = context.authCookies.sessionToken;
      const signature = await makeSignature(session.token, context.secret);
      const parts = [`${name}=${encodeURIComponent(`${session.token}.${signature}`)}`, `Max-Age=${SESSION_SECONDS}`, "Path=/", "HttpOnly", "SameSite=Lax"];
      if (attributes.secure) parts.push("Secure");
      return { cookies: [parts.join("; ")] };
    },
    async actorOf(cookie) {
      if (!cookie?.includes("terang.session_token")) return null;
      const key = sessionPart(cookie);
      const hit = cache.get(key);
      if (hit && hit.until > Date.now()) return hit.actor;
      const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
      const row = session && (await db.selectFrom("akun").select(["id", "pegawai_id", "nama"]).where("id", "=", session.user.id).executeTakeFirst());
      const actor: PersonActor | null = row?.pegawai_id ? { jenis: "PEGAWAI", pegawaiId: row.pegawai_id, akunId: row.id, nama: row.nama } : null;
      if (cache.size > 10_000) cache.clear();
      cache.set(key, { until: Date.now() + CACHE_MS, actor });
      return actor;
    },
  };
}

/** The session cookie alone, so that other cookies do not split the cache. */
function sessionPart(cookie: string): string {
  return /(?:^|;\s*)((?:__Secure-)?terang\.session_token=[^;]+)/.exec(cookie)?.[1] ?? cookie;
}

function isWrongPassword(error: unknown): boolean {
  const status = error instanceof Error && "status" in error ? error.status : null;
  return status === "UNAUTHORIZED" || status === "BAD_REQUEST" || status === "UNPROCESSABLE_ENTITY" || status === 401 || status === 400 || status === 422;
}
