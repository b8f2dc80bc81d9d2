import { type ActionFunctionArgs, redirect } from "react-router";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";

/** The address opened by hand: nothing to show, nothing changed. */
export function loader(): never {
  throw redirect("/");
}

/** Ends acting for somebody; where the time was over already, there is nothing left to end. */
export async function action({ context }: ActionFunctionArgs) {
  await coba(() => context.get(panggil)("perwakilan.akhiri", {}));
  throw redirect("/");
}
