let dasar = "http://localhost:3000";

/** Says at start where the world reaches this installation; printed in every QR code from then on. */
export function aturAlamat(baseUrl: string): void {
  dasar = baseUrl.replace(/\/+$/, "");
}

/** The address behind the QR code of a document. */
export function alamatPeriksa(kode: string): string {
  return `${dasar}/periksa/${kode}`;
}
