import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { betterAuth } from "better-auth";
import { genericOAuth, twoFactor, username } from "better-auth/plugins";
import { hashPassword, makeSignature, verifyPassword } from "better-auth/crypto";
import type { PersonActor } from "../access/relation.ts";
import type { Clock } from "../clock.ts";
import type { Oidc } from "../config.ts";
import { dayOf, systemClock } from "../clock.ts";
import type { Database } from "../db/connect.ts";
import { PENYEDIA_TUNGGAL, penyediaTunggal } from "./masuk-tunggal.ts";

export type Asal = { ip: string; peramban: string };
/** `isFaktorKedua`: the password was right and the second factor is asked for; the cookies hold that step, no session yet. */
export type SignedIn = { akunId: string; cookies: string[]; isFaktorKedua: boolean };
export type FactorKind = "TOTP" | "PEMULIHAN";
export type FactorResult = { hasil: "COCOK"; akunId: string; cookies: string[] } | { hasil: "SALAH" } | { hasil: "BERAKHIR" } | { hasil: "TERKUNCI" };

/** Sign-in, sessions, passwords and second factors: better-auth on our own tables. */
export type Sessions = {
  /** Signs in with NIP and password. Null when the pair is wrong. */
  signIn(nip: string, password: string, from: Asal): Promise<SignedIn | null>;
  /** The second step of a sign-in, with the cookies of the first. */
  passFactor(kind: FactorKind, code: string, cookie: string, from: Asal): Promise<FactorResult>;
  /** Ends the session of this cookie header. */
  signOut(cookie: string): Promise<{ cookies: string[] }>;
  /** Opens a session without a password; only the demo calls it. */
  open(akunId: string, from: Asal): Promise<{ cookies: string[] }>;
  /** The person behind a cookie header, or null. `renew` gets the cookies of a session that was prolonged. */
  actorOf(cookie: string | undefined, renew?: (cookies: string[]) => void): Promise<PersonActor | null>;
  /** Forgets what was remembered of an account, so that an ended session ends at once in this process. */
  forget(akunId: string): void;
  /** A cookie by which this browser is known to the account from now on. */
  deviceCookie(akunId: string): string;
  /** The name of this browser where the account signed in from it before, else null. */
  deviceOf(cookie: string | undefined, akunId: string): string | null;
  /** Prepares a second factor: secret and recovery codes. Null when the password is wrong. It counts once confirmed. */
  prepareFactor(cookie: string, password: string): Promise<{ uri: string; kodePemulihan: string[] } | null>;
  /** Confirms the prepared factor by its first code; the session is replaced. Null when the code is wrong. */
  confirmFactor(cookie: string, code: string): Promise<{ cookies: string[] } | null>;
  /** Begins single sign-on: where to send the browser, with the cookies that tie its return to this browser. */
  startSso(ke: string, from: Asal): Promise<{ url: string; cookies: string[] } | null>;
  /** The browser comes back from the identity provider: a redirect, with a session when everything held. */
  finishSso(search: string, cookie: string, from: Asal): Promise<{ ke: string; cookies: string[] }>;
  /** Removes the second factor. False when password or code is wrong. */
  removeFactor(cookie: string, password: string, code: string): Promise<{ cookies: string[] } | null>;
};

export const hashSandi = hashPassword;
export const cocokSandi = (hash: string, sandi: string): Promise<boolean> => verifyPassword({ hash, password: sandi });

/** The token of the session in a cookie header, to tell it from the person's other sessions; `actorOf` is what believes it. */
export function tokenSesi(cookie: string | undefined): string {
  return /terang\.session_token=([^.;%]+)/.exec(cookie ?? "")?.[1] ?? "";
}

/** Where single sign-on that failed leads; the library adds why. */
const GAGAL_TUNGGAL = "/masuk?tunggal=gagal";
const CACHE_MS = 10_000;
const SESSION_SECONDS = 12 * 60 * 60;
const ABSOLUTE_MS = 7 * 24 * 60 * 60 * 1000;
const DEVICE_SECONDS = 180 * 24 * 60 * 60;

export type SessionOptions = {
  /** Signs the cookies; at least 32 letters. */
  secret: string;
  baseUrl: string;
  /** Cookies only over HTTPS (production). */
  isSecure: boolean;
  isDemo: boolean;
  clock?: Clock;
  /** Whether this account has to set up a second factor before anything else. */
  oidc?: Oidc | null;
  mustEnrol?: (akunId: string, now: Date) => Promise<boolean>;
};

export function createSessions(db: Database, options: SessionOptions): Sessions {
  const auth = createAuth(db, options);
  const cache = new Map<string, { until: number; actor: PersonActor | null }>();
  const headersFrom = (from: Asal, cookie = "") => new Headers({ "x-forwarded-for": from.ip, "user-agent": from.peramban, cookie });
  const headersOf = (cookie: string) => new Headers({ cookie });
  const devices = deviceCookies(options);

  return {
    async signIn(nip, password, from) {
      const result = await orNull(auth.api.signInUsername({ body: { username: nip, password }, headers: headersFrom(from), returnHeaders: true }));
      if (!result?.response) return null;
      const cookies = result.headers.getSetCookie();
      if ("user" in result.response) return { akunId: result.response.user.id, cookies, isFaktorKedua: false };
      const { id } = await db.selectFrom("akun").select("id").where("nip", "=", nip).executeTakeFirstOrThrow();
      return { akunId: id, cookies, isFaktorKedua: true };
    },
    async passFactor(kind, code, cookie, from) {
      const call = { body: { code }, headers: headersFrom(from, withoutSession(cookie)), returnHeaders: true } as const;
      try {
        const { headers, response } = await (kind === "TOTP" ? auth.api.verifyTOTP(call) : auth.api.verifyBackupCode(call));
        return { hasil: "COCOK", akunId: response.user.id, cookies: headers.getSetCookie() };
      } catch (error) {
        const sebab = errorCode(error);
        if (sebab === "ACCOUNT_TEMPORARILY_LOCKED") return { hasil: "TERKUNCI" };
        if (sebab === "INVALID_TWO_FACTOR_COOKIE" || sebab === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE") return { hasil: "BERAKHIR" };
        if (isRefused(error)) return { hasil: "SALAH" };
        throw error;
      }
    },
    async signOut(cookie) {
      cache.delete(sessionPart(cookie));
      const { headers } = await auth.api.signOut({ headers: headersOf(cookie), returnHeaders: true });
      return { cookies: headers.getSetCookie() };
    },
    async open(akunId, from) {
      if (!options.isDemo) throw new Error("Sesi tanpa kata sandi hanya ada dalam peragaan.");
      return openSession(auth, akunId, from);
    },
    async actorOf(cookie, renew) {
      if (!cookie?.includes("terang.session_token")) return null;
      const key = sessionPart(cookie);
      const hit = cache.get(key);
      if (hit && hit.until > Date.now() && !isPast(hit.actor?.wakil, options)) return hit.actor;
      const { headers, response: session } = await auth.api.getSession({ headers: headersOf(cookie), returnHeaders: true });
      const isOld = session !== null && session.session.createdAt.getTime() + ABSOLUTE_MS <= Date.now();
      if (isOld) await db.deleteFrom("sesi").where("id", "=", session.session.id).execute();
      const prolonged = headers.getSetCookie();
      if (session && !isOld && prolonged.length > 0) renew?.(prolonged);
      const actor = session && !isOld ? await findActor(db, session.user.id, session.session.token, options) : null;
      if (cache.size > 10_000) cache.clear();
      cache.set(key, { until: Date.now() + CACHE_MS, actor });
      return actor;
    },
    forget(akunId) {
      for (const [key, { actor }] of cache) if (actor?.akunId === akunId) cache.delete(key);
    },
    ...devices,
    async startSso(ke, from) {
      if (!options.oidc) return null;
      const body = { provider: PENYEDIA_TUNGGAL, callbackURL: ke, errorCallbackURL: GAGAL_TUNGGAL, disableRedirect: true };
      const { headers, response } = await auth.api.signInSocial({ body, headers: headersFrom(from), returnHeaders: true });
      return response.url ? { url: response.url, cookies: headers.getSetCookie() } : null;
    },
    async finishSso(search, cookie, from) {
      const url = new URL(`/auth/callback/${PENYEDIA_TUNGGAL}${search}`, options.baseUrl);
      const response = await auth.handler(new Request(url, { headers: headersFrom(from, cookie) }));
      return { ke: response.headers.get("location") ?? GAGAL_TUNGGAL, cookies: response.headers.getSetCookie() };
    },
    async prepareFactor(cookie, password) {
      const result = await orNull(auth.api.enableTwoFactor({ body: { password, method: "totp" }, headers: headersOf(cookie) }));
      return result && "totpURI" in result ? { uri: result.totpURI, kodePemulihan: result.backupCodes } : null;
    },
    async confirmFactor(cookie, code) {
      const result = await orNull(auth.api.verifyTOTP({ body: { code }, headers: headersOf(cookie), returnHeaders: true }));
      cache.delete(sessionPart(cookie));
      return result && { cookies: result.headers.getSetCookie() };
    },
    async removeFactor(cookie, password, code) {
      const proof = { body: { code }, headers: headersOf(cookie) };
      const isProved = (await orNull(auth.api.verifyTOTP(proof))) ?? (await orNull(auth.api.verifyBackupCode(proof)));
      if (!isProved) return null;
      const result = await orNull(auth.api.disableTwoFactor({ body: { password }, headers: headersOf(cookie), returnHeaders: true }));
      cache.delete(sessionPart(cookie));
      return result && { cookies: result.headers.getSetCookie() };
    },
  };
}

async function findActor(db: Database, akunId: string, token: string, options: SessionOptions): Promise<PersonActor | null> {
  const self = await findSelf(db, akunId, options);
  return self && !self.isTertahan ? ((await findRepresented(db, self, token, options)) ?? self) : self;
}

/** The person for whom this session acts at the moment; the account stays the one that signed in. */
async function findRepresented(db: Database, self: PersonActor, token: string, { clock = systemClock }: SessionOptions): Promise<PersonActor | null> {
  const row = await db
    .selectFrom("sesi")
    .innerJoin("perwakilan", "perwakilan.id", "sesi.perwakilan_id")
    .innerJoin("pegawai", "pegawai.id", "perwakilan.untuk_id")
    .select(["perwakilan.id", "perwakilan.sampai", "pegawai.id as pegawaiId", "pegawai.nama"])
    .where("sesi.token", "=", token)
    .where("perwakilan.wakil_id", "=", self.pegawaiId)
    .where("perwakilan.diakhiri_pada", "is", null)
    .where("perwakilan.sampai", ">", clock.now())
    .executeTakeFirst();
  if (!row) return null;
  const wakil = { pegawaiId: self.pegawaiId, nama: self.nama, sampai: row.sampai, perwakilanId: row.id };
  return { ...self, pegawaiId: row.pegawaiId, nama: row.nama, wakil };
}

const isPast = (wakil: PersonActor["wakil"], { clock = systemClock }: SessionOptions): boolean => wakil !== undefined && wakil.sampai <= clock.now();

async function findSelf(db: Database, akunId: string, { isDemo, clock = systemClock, mustEnrol }: SessionOptions): Promise<PersonActor | null> {
  const row = await db
    .selectFrom("akun")
    .innerJoin("pegawai", "pegawai.id", "akun.pegawai_id")
    .select(["akun.id", "akun.pegawai_id", "akun.nama"])
    .where("akun.id", "=", akunId)
    .where("akun.ditutup_pada", "is", null)
    // who has left the service has no say from that day on, whatever session is still open
    .where((eb) => eb.or([eb("pegawai.berhenti_pada", "is", null), eb("pegawai.berhenti_pada", ">", dayOf(clock.now()))]))
    .executeTakeFirst();
  if (!row?.pegawai_id) return null;
  const isTertahan = !isDemo && ((await mustEnrol?.(akunId, clock.now())) ?? false);
  return { jenis: "PEGAWAI", pegawaiId: row.pegawai_id, akunId: row.id, nama: row.nama, ...(isTertahan ? { isTertahan } : {}) };
}

type Auth = ReturnType<typeof createAuth>;

async function openSession(auth: Auth, akunId: string, from: Asal): Promise<{ cookies: string[] }> {
  const context = await auth.$context;
  const session = await context.internalAdapter.createSession(akunId, false, { ipAddress: from.ip, userAgent: from.peramban });
  const { name, attributes } = context.authCookies.sessionToken;
  const signature = await makeSignature(session.token, context.secret);
  const parts = [`${name}=${encodeURIComponent(`${session.token}.${signature}`)}`, `Max-Age=${SESSION_SECONDS}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (attributes.secure) parts.push("Secure");
  return { cookies: [parts.join("; ")] };
}

/** A browser that signed in before keeps `random.hmac(account, random)`: it proves that, and nothing else. */
function deviceCookies({ secret, isSecure }: SessionOptions): Pick<Sessions, "deviceCookie" | "deviceOf"> {
  const sign = (akunId: string, acak: string) => createHmac("sha256", secret).update(`perangkat ${akunId} ${acak}`).digest("base64url");
  const name = `${isSecure ? "__Secure-" : ""}terang.perangkat`;
  return {
    deviceCookie(akunId) {
      const acak = randomBytes(15).toString("base64url");
      return `${name}=${acak}.${sign(akunId, acak)}; Max-Age=${DEVICE_SECONDS}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
    },
    deviceOf(cookie, akunId) {
      const [, acak, tanda] = /terang\.perangkat=([\w-]{20})\.([\w-]{43})/.exec(cookie ?? "") ?? [];
      if (!acak || !tanda) return null;
      return timingSafeEqual(Buffer.from(tanda), Buffer.from(sign(akunId, acak))) ? acak : null;
    },
  };
}

const TANPA_TOKEN = { accessToken: null, refreshToken: null, idToken: null };

function createAuth(db: Database, options: SessionOptions) {
  return betterAuth({
    appName: "Terang",
    baseURL: options.baseUrl,
    basePath: "/auth", // only the return of single sign-on is reachable from outside
    onAPIError: { errorURL: GAGAL_TUNGGAL },
    secret: options.secret,
    telemetry: { enabled: false },
    database: { db, type: "postgres", transaction: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: {
      modelName: "akun",
      fields: { name: "nama", email: "surel", emailVerified: "surel_terverifikasi", image: "gambar", createdAt: "dibuat_pada", updatedAt: "diubah_pada" },
    },
    account: {
      modelName: "kredensial",
      // single sign-on joins an account by its NIP, never by a mail address the provider claims; see masuk-tunggal.ts
      accountLinking: { trustedProviders: [PENYEDIA_TUNGGAL], requireLocalEmailVerified: false },
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
    // the provider's tokens are not needed after the sign-in, so they are not kept
    databaseHooks: {
      account: {
        create: { before: async (account) => ({ data: { ...account, ...TANPA_TOKEN } }) },
        update: { before: async (account) => ({ data: { ...account, ...TANPA_TOKEN } }) },
      },
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
      ...(options.oidc ? [genericOAuth({ config: [penyediaTunggal(db, options.oidc)] })] : []),
      twoFactor({
        issuer: "Terang",
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: "encrypted" },
        otpOptions: {},
        schema: {
          user: { fields: { twoFactorEnabled: "is_faktor_kedua" } },
          twoFactor: {
            modelName: "faktor_kedua",
            fields: {
              secret: "rahasia",
              backupCodes: "kode_pemulihan",
              userId: "akun_id",
              verified: "is_terverifikasi",
              failedVerificationCount: "gagal_berturut",
              lockedUntil: "dikunci_sampai",
            },
          },
        },
      }),
    ],
  });
}

/** The session cookie alone, so that other cookies do not split the cache. */
function sessionPart(cookie: string): string {
  return /(?:^|;\s*)((?:__Secure-)?terang\.session_token=[^;]+)/.exec(cookie)?.[1] ?? cookie;
}

/** Another person's session that lies in the browser must not pass their factor for this sign-in. */
function withoutSession(cookie: string): string {
  return cookie
    .split(/;\s*/)
    .filter((one) => !/^(?:__Secure-)?terang\.session_token=/.test(one))
    .join("; ");
}

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

/** The library's words for "not so": wrong password, wrong code, no such session. */
function isRefused(error: unknown): boolean {
  const status = error instanceof Error && "status" in error ? error.status : null;
  return status === "UNAUTHORIZED" || status === "BAD_REQUEST" || status === "UNPROCESSABLE_ENTITY" || status === 401 || status === 400 || status === 422;
}

function errorCode(error: unknown): string | null {
  const body = error instanceof Error && "body" in error ? error.body : null;
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string" ? body.code : null;
}
