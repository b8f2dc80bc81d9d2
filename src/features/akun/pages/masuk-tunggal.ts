import { type LoaderFunctionArgs, redirect } from "react-router";
import { coba } from "#web/formulir.ts";
import { jalurAman } from "#web/jalur-aman.ts";
import { panggil } from "#web/konteks.ts";

/** Sends the browser to the identity provider; it comes back to /auth/callback. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const ke = jalurAman(new URL(request.url).searchParams.get("ke"));
  const hasil = await coba(() => context.get(panggil)("akun.mulaiMasukTunggal", { ke }));
  throw redirect(hasil.ok ? hasil.hasil.alamat : "/masuk?tunggal=gagal");
}
