import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_PERWAKILAN = defineRefusals({
  TIDAK_DAPAT_DIWAKILI: {
    status: 409,
    kalimat: (d) => `${String(d.nama)} tidak dapat diwakili: ia memegang peran atau menilai orang lain. Yang bersangkutan melakukannya sendiri.`,
  },
  TIDAK_SEDANG_MEWAKILI: { status: 409, kalimat: "Anda tidak sedang bertindak untuk siapa pun." },
  SESI_TIDAK_DITEMUKAN: { status: 409, kalimat: "Bertindak untuk orang lain hanya dari peramban tempat Anda masuk." },
});
