import { expect, test } from "vitest";
import { cleanText } from "./input.ts";

test.each([
  ["a\u0000b\u0001c\u001B[31md\u007F\uFFFE\uFFFFe", "abc[31mde"],
  ["baris\u000Bkedua\fketiga\r\nkeempat", "baris\nkedua\nketiga\nkeempat"],
  ["siap \u202Eialinid\u202C \u2066x\u2069", "siap ialinid x"],
  ["\uD83D satu", "\uFFFD satu"],
  ["\tdua\ttiga ", "dua\ttiga"],
  ["ﷺ, ก็, 😀, é", "ﷺ, ก็, 😀, é"],
])("%j is stored as %j: what no workbook or paper can hold goes, words stay", (typed, stored) => expect(cleanText(typed)).toBe(stored));
