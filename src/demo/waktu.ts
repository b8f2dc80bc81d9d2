/** The demo city's "today": Rabu, 14 Oktober 2026, 08.00 WIB. Nothing in it happened later. */
export const PERAGAAN_MULAI = "2026-10-14T01:00:00Z";

/** The password of every account of the demo city; people there are invented and so are their secrets. */
export const SANDI_PERAGAAN = "terang-peragaan";

/** An instant of the city's clock (WIB, no summer time): a day and a time as people write them. */
export function wib(tanggal: string, jam: string): string {
  return new Date(`${tanggal}T${jam}:00+07:00`).toISOString();
}
