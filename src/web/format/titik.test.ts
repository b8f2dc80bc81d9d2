import { expect, test } from "vitest";
import { satuTitik } from "./titik.ts";

test.each([
  ["Bersama Gomgom Sitorus, S.STP., M.AP..", "Bersama Gomgom Sitorus, S.STP., M.AP."],
  ["Menunggu Duma Sinaga, S.E.. Anda boleh membaca.", "Menunggu Duma Sinaga, S.E. Anda boleh membaca."],
  ["Menunggu dr. Budi Nasution.", "Menunggu dr. Budi Nasution."],
  ["dan seterusnya...", "dan seterusnya..."],
])("%s menjadi %s", (lama, baru) => expect(satuTitik(lama)).toBe(baru));
