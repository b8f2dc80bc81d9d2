import type { GenericOAuthConfig } from "better-auth/plugins";
import { decodeJwt } from "jose";
import { z } from "zod";
import type { Oidc } from "../config.ts";
import type { Database } from "../db/connect.ts";

export const PENYEDIA_TUNGGAL = "masuk-tunggal";

const Penemuan = z.object({ userinfo_endpoint: z.url().optional() });
const Pengguna = z.looseObject({ sub: z.string() });

/**
 * Single sign-on with OpenID Connect: code flow with PKCE, state and nonce; the identity token has to be signed by a key of the
 * provider, for us, and be in time. It opens an account that exists here under the NIP of its claim; it never makes one.
 */
export function penyediaTunggal(db: Database, { penerbit, klien, rahasia, klaim }: Oidc): GenericOAuthConfig {
  const penemuan = `${penerbit.replace(/\/$/, "")}/.well-known/openid-configuration`;
  return {
    providerId: PENYEDIA_TUNGGAL,
    discoveryUrl: penemuan,
    clientId: klien,
    clientSecret: rahasia,
    scopes: ["openid", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    async getUserInfo({ idToken, accessToken }) {
      if (!idToken) return null; // nothing that was signed
      const tanda = Pengguna.parse(decodeJwt(idToken));
      const pengguna = klaim in tanda ? tanda : await tanyaPengguna(penemuan, accessToken, tanda);
      return pengguna && { ...pengguna, id: pengguna.sub, emailVerified: false };
    },
    async mapProfileToUser(profil) {
      const nip = String(profil[klaim] ?? "").replaceAll(/[\s.-]/g, "");
      const akun = await findAkunTunggal(db, nip, String(profil.sub));
      // the library joins accounts by mail: it is given the one of the account found by NIP, or none, which it refuses
      return { email: akun?.surel ?? "", name: akun?.nama ?? "", emailVerified: false };
    },
  };
}

/** The open account of a NIP, unless the provider's person was joined to another account before. */
async function findAkunTunggal(db: Database, nip: string, sub: string): Promise<{ surel: string; nama: string } | null> {
  if (!/^\d{18}$/.test(nip)) return null;
  const akun = await db.selectFrom("akun").select(["id", "surel", "nama"]).where("nip", "=", nip).where("ditutup_pada", "is", null).executeTakeFirst();
  const tertaut = await db
    .selectFrom("kredensial")
    .select("akun_id")
    .where("penyedia", "=", PENYEDIA_TUNGGAL)
    .where("akun_penyedia", "=", sub)
    .executeTakeFirst();
  return akun && (!tertaut || tertaut.akun_id === akun.id) ? akun : null;
}

/** Providers that keep claims out of the identity token tell them at their userinfo endpoint; it must speak of the same person. */
async function tanyaPengguna(penemuan: string, accessToken: string | undefined, tanda: { sub: string }): Promise<z.infer<typeof Pengguna> | null> {
  const { userinfo_endpoint } = Penemuan.parse(await (await fetch(penemuan, { signal: AbortSignal.timeout(10_000) })).json());
  if (!userinfo_endpoint || !accessToken) return null;
  const jawaban = await fetch(userinfo_endpoint, { headers: { authorization: `Bearer ${accessToken}` }, signal: AbortSignal.timeout(10_000) });
  const pengguna = jawaban.ok ? Pengguna.safeParse(await jawaban.json()) : null;
  return pengguna?.success && pengguna.data.sub === tanda.sub ? { ...tanda, ...pengguna.data } : null;
}
