import fc from "fast-check";
import { expect, test } from "vitest";
import { rapikanTulisan } from "./rapikan-tulisan.ts";

test.each([
  ["•\tIbu hamil terlayani", "Ibu hamil terlayani"],
  ["\uF0B7 Obat tersedia\r\n\uF0A7 Alat siap", "Obat tersedia\nAlat siap"],
  ["o\tArsip tertata", "Arsip tertata"],
  ["- Surat terkirim\n– Tamu terlayani", "Surat terkirim\nTamu terlayani"],
  ["• - Butir dalam butir", "Butir dalam butir"],
  ["Warga  yang\u00A0 puas", "Warga yang puas"],
  ["“Sicantik” milik dinas, ‘jemput bola’", "\"Sicantik\" milik dinas, 'jemput bola'"],
  ["pela\u00ADyanan\u200B kota\uFEFF", "pelayanan kota"],
  ["Satu\n\n\n\nDua", "Satu\n\nDua"],
  ["•", ""],
])("%j dari Word menjadi %j", (lama, baru) => expect(rapikanTulisan(lama)).toBe(baru));

test.each([
  "80–90%",
  "-5 laporan",
  "7-8 bulan",
  "Rp 1.500.000",
  "≥ 85",
  "o, ya",
  "A/B & C: 1; 2",
  "Baris satu\nBaris dua",
  "3,5 dari skala 5",
  "*) catatan",
  "Jum'at",
])("%j yang diketik tetap", (teks) => expect(rapikanTulisan(teks)).toBe(teks));

const kata = fc.stringMatching(/^[A-Za-z0-9À-ÿ%.,;:()/&'"+≥≤–-]{1,9}$/).filter((satu) => !/^(?:[-–—*]|o)$/.test(satu));
test("tulisan yang diketik tangan tidak berubah sama sekali", () => {
  const baris = fc.array(kata, { minLength: 1, maxLength: 8 }).map((satu) => satu.join(" "));
  fc.assert(
    fc.property(fc.array(baris, { maxLength: 4 }), (semua) => {
      const teks = semua.join("\n");
      expect(rapikanTulisan(teks)).toBe(teks);
    }),
  );
});

test("merapikan dua kali sama dengan sekali", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("•", "-", "–", "o", "\t", "\n", "\r", " ", "\u00A0", "“", "’", "a", "\u200B", "*", "5") }), (teks) => {
      const sekali = rapikanTulisan(teks);
      expect(rapikanTulisan(sekali)).toBe(sekali);
    }),
  );
});
