import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";

export const pintu = readOperation({
  summary: "Cara masuk yang ada di sini: surel untuk kata sandi baru, dan nama masuk tunggal",
  http: ["GET", "/sesi/pintu"],
  input: z.object({}),
  output: z.object({ surel: z.boolean(), masukTunggal: z.string().nullable() }),
  access: publik,
  async run({ layanan }) {
    return layanan;
  },
});
