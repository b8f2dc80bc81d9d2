/** Only pages of this site: a path with its query and hash, never another host, never a page that would sign out again. */
const TERLARANG = /^\/(?:(?:masuk|keluar)(?:[/?#]|$)|api\/)/;

/**
 * Where to go after signing in: the address asked for when it is a page of ours, else the home page.
 * `//evil.id`, `/\evil.id`, `https://evil.id` and control characters all give "/".
 */
export function jalurAman(diminta: string | null | undefined): string {
  if (!diminta || diminta.length > 2000 || !/^\/[^\u0000-\u001f\u007f]*$/.test(diminta)) return "/";
  const dasar = "http://terang.invalid";
  if (!URL.canParse(diminta, dasar)) return "/";
  const alamat = new URL(diminta, dasar);
  const jalur = alamat.pathname + alamat.search + alamat.hash;
  // a path such as /x/..//host is normalised to //host, which a browser reads as another site
  if (alamat.origin !== dasar || jalur.startsWith("//") || TERLARANG.test(jalur)) return "/";
  return jalur;
}

/** The address of the sign-in page that leads back to `jalur`. */
export function alamatMasuk(jalur: string): string {
  const ke = jalurAman(jalur);
  return ke === "/" ? "/masuk" : `/masuk?ke=${encodeURIComponent(ke)}`;
}
