import { createTransport } from "nodemailer";

export type Surel = { kepada: string; judul: string; isi: string };
/** Sends plain-text mail; throws when the server does not take it, so that its job is tried again. */
export type KirimSurel = (surel: Surel) => Promise<void>;

/**
 * Mail through the SMTP server of `smtp://user:password@host:587?dari=Terang <terang@contoh.go.id>`.
 * `smtp:` asks for STARTTLS unless the host is this machine, `smtps:` is TLS from the start.
 */
export function siapkanSurel(alamat: string): KirimSurel {
  const url = new URL(alamat);
  const isSetempat = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (url.protocol === "smtps:" ? 465 : 587)),
    secure: url.protocol === "smtps:",
    requireTLS: url.protocol === "smtp:" && !isSetempat,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    ...(url.username ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const dari = url.searchParams.get("dari") ?? "";
  return async ({ kepada, judul, isi }) => {
    await transport.sendMail({ from: dari, to: { name: "", address: kepada }, subject: judul, text: isi });
  };
}
