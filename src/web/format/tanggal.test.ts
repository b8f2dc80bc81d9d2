import { expect, test } from "vitest";
import {
  bulanTahun,
  hariLagi,
  jam,
  kapan,
  namaBulan,
  rentangTanggal,
  salam,
  selisihHari,
  tanggalHari,
  tanggalIso,
  tanggalPendek,
  tanggalPenuh,
  tanggalTahun,
  waktuPendek,
  waktuPenuh,
} from "#web/format/tanggal.ts";

const RABU = new Date("2026-10-07T02:00:00Z");

test("a date of the law keeps its day, an instant is moved to Medan", () => {
  expect(tanggalPenuh("2026-10-12")).toBe("Senin, 12 Oktober 2026");
  expect(tanggalHari("2026-10-12")).toBe("Senin, 12 Oktober");
  expect(tanggalTahun("2026-01-31")).toBe("31 Januari 2026");
  expect(tanggalPendek("2026-08-01")).toBe("1 Agu");
  expect(bulanTahun("2026-09-30")).toBe("September 2026");
  expect(namaBulan(12)).toBe("Desember");
  // 18.00 UTC is already the next day in Medan
  expect(tanggalIso("2026-10-11T18:00:00Z")).toBe("2026-10-12");
  expect(waktuPendek("2026-10-12T12:40:00Z")).toBe("12 Okt, 19.40");
  expect(waktuPenuh(new Date("2026-10-16T07:20:00Z"))).toBe("Jumat, 16 Oktober 2026 pukul 14.20");
  expect(jam("2026-10-16T17:05:00Z")).toBe("00.05");
});

test("days left are calendar days in Medan", () => {
  expect(selisihHari(RABU, "2026-10-12")).toBe(5);
  expect(hariLagi("2026-10-12", RABU)).toBe("5 hari lagi");
  expect(hariLagi("2026-10-08", RABU)).toBe("besok");
  expect(hariLagi("2026-10-07", RABU)).toBe("hari ini");
  expect(hariLagi("2026-10-06", RABU)).toBe("kemarin");
  expect(hariLagi("2026-10-04", RABU)).toBe("lewat 3 hari");
  // one minute before midnight in Medan
  expect(hariLagi("2026-10-08", "2026-10-07T16:59:00Z")).toBe("besok");
  expect(hariLagi("2026-10-08", "2026-10-07T17:00:00Z")).toBe("hari ini");
});

test("a moment in the trail is told by its distance", () => {
  expect(kapan("2026-10-07T03:38:00Z", RABU)).toBe("hari ini 10.38");
  expect(kapan("2026-10-06T03:38:00Z", RABU)).toBe("kemarin 10.38");
  expect(kapan("2026-01-15T03:38:00Z", RABU)).toBe("15 Jan, 10.38");
  expect(kapan("2025-12-30T03:38:00Z", RABU)).toBe("30 Des 2025, 10.38");
});

test("ranges use an en dash and say only what differs", () => {
  expect(rentangTanggal("2026-10-13", "2026-10-26")).toBe("13–26 Oktober");
  expect(rentangTanggal("2026-09-28", "2026-10-03")).toBe("28 September–3 Oktober");
  expect(rentangTanggal("2026-12-28", "2027-01-03")).toBe("28 Desember 2026–3 Januari 2027");
  expect(rentangTanggal("2026-10-13", "2026-10-13")).toBe("13 Oktober");
});

test("greetings follow the clock in Medan", () => {
  expect(salam(RABU)).toBe("Selamat pagi");
  expect(salam("2026-10-07T05:00:00Z")).toBe("Selamat siang");
  expect(salam("2026-10-07T09:00:00Z")).toBe("Selamat sore");
  expect(salam("2026-10-07T12:30:00Z")).toBe("Selamat malam");
  expect(salam("2026-10-06T18:30:00Z")).toBe("Selamat malam");
});

test("nonsense is refused", () => {
  expect(() => tanggalPenuh("besok")).toThrow(RangeError);
});
