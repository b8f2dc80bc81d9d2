import type { ActionFunctionArgs } from "react-router";

/** The sample server behind the catalogue's task page: answers with the status asked for. */
export function action({ request }: ActionFunctionArgs): Response {
  const status = Number(new URL(request.url).searchParams.get("jawab") ?? "200");
  if (status === 200) return Response.json({ versi: Date.now(), diubahPada: new Date().toISOString() });
  return Response.json(
    {
      code: status === 409 ? "DATA_SUDAH_BERUBAH" : "DITOLAK",
      detail: status === 409 ? "dr. Budi mengubah kalimat ini pukul 10.41, saat Anda menulis" : "Periode September sudah ditutup.",
      terbaru: { kalimat: "Kelas ibu hamil pindah ke Sabtu pagi." },
    },
    { status },
  );
}
