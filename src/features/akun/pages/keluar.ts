import { type ActionFunctionArgs, redirect } from "react-router";
import { panggil } from "#web/konteks.ts";

/** The address opened by hand, or reloaded after signing out: nothing to show, nothing changed. */
export function loader(): never {
  throw redirect("/");
}

/** Ends the session. What the browser kept for this person is cleared by the form of the header. */
export async function action({ context }: ActionFunctionArgs) {
  await context.get(panggil)("akun.keluar", {});
  throw redirect("/masuk?keluar");
}
