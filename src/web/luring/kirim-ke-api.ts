import type { HasilKirim } from "#web/luring/keadaan-simpan.ts";

/**
 * Sends one attempt to the API as JSON and reads its answer as the autosave understands it. A refusal is problem+json with
 * `code` and `detail`; the answer to a save carries `versi` and `diubahPada` where the record has them.
 * @param permintaanId the same for every try of one submission, so that it acts once
 * @returns the result, and the answer itself for what else it carries (null when there was none)
 */
export async function kirimKeApi(
  metode: "POST" | "PUT" | "PATCH",
  alamat: string,
  badan: unknown,
  permintaanId: string,
): Promise<{ hasil: HasilKirim; isi: unknown }> {
  let jawaban: Response;
  try {
    jawaban = await fetch(alamat, {
      method: metode,
      headers: { "content-type": "application/json", accept: "application/json", "idempotency-key": permintaanId },
      credentials: "same-origin",
      body: JSON.stringify(badan),
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    return { hasil: { jenis: "TERPUTUS" }, isi: null };
  }
  const isi: unknown = await jawaban.json().catch(() => null);
  return { hasil: bacaJawaban(jawaban.status, isi), isi };
}

/** The answer of the server as a result of saving. Anything the person cannot help (5xx, 408, 429) is tried again later. */
export function bacaJawaban(status: number, isi: unknown): HasilKirim {
  const badan = typeof isi === "object" && isi !== null ? (isi as Record<string, unknown>) : {};
  if (status >= 200 && status < 300) {
    const { versi, diubahPada } = badan;
    return {
      jenis: "TERSIMPAN",
      pada: typeof diubahPada === "string" ? diubahPada : new Date(),
      ...(typeof versi === "number" || typeof versi === "string" ? { versi } : {}),
    };
  }
  if (status === 401) return { jenis: "SESI_BERAKHIR" };
  const pesan = typeof badan.detail === "string" ? badan.detail : "Belum dapat disimpan. Tulisan Anda tetap di sini.";
  if (status === 409 && badan.code === "DATA_SUDAH_BERUBAH") return { jenis: "KONFLIK", lain: badan.terbaru ?? null, pesan };
  if (status >= 500 || status === 408 || status === 429) return { jenis: "TERPUTUS" };
  return { jenis: "DITOLAK", pesan };
}
