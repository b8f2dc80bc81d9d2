import { describe, expect, test } from "vitest";
import bidan from "../../tests/contoh/al3-t11-skp-bidan-penyelia.json" with { type: "json" };
import direktur from "../../tests/contoh/al2-t6-skp-direktur2.json" with { type: "json" };
import { NILAI_PERILAKU } from "./kosakata.ts";
import { PANDUAN_PERILAKU } from "./panduan-perilaku.ts";

/** The filled examples drop commas, shorten two names and write some words apart; letters alone must agree. */
const huruf = (teks: string): string =>
  teks
    .replace("BMN", "barang milik negara")
    .replace("NKRI", "Negara Kesatuan Republik Indonesia")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

describe("panduan perilaku BerAKHLAK", () => {
  test.each([
    ["bidan penyelia", bidan],
    ["direktur II", direktur],
  ])("sama dengan panduan pada contoh SKP %s", (_nama, contoh) => {
    expect(contoh.content.perilaku_kerja.map((baris) => baris.nilai.toLowerCase())).toEqual(
      NILAI_PERILAKU.map((nilai) => PANDUAN_PERILAKU[nilai].label.toLowerCase()),
    );
    for (const [urut, nilai] of NILAI_PERILAKU.entries()) {
      expect(PANDUAN_PERILAKU[nilai].panduan.map(huruf)).toEqual(contoh.content.perilaku_kerja[urut]?.panduan_perilaku.map(huruf));
    }
  });

  test("setiap nilai memuat tiga panduan", () => {
    for (const nilai of NILAI_PERILAKU) expect(PANDUAN_PERILAKU[nilai].panduan).toHaveLength(3);
  });
});
