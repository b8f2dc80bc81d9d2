import { data, type LoaderFunctionArgs } from "react-router";

/** Shows the page of an error: `/ui/galat/404`. 500 is a real bug. */
export function loader({ params }: LoaderFunctionArgs): never {
  const status = Number(params.status);
  if (status === 500) throw new Error("Galat contoh dari katalog.");
  throw data({ permintaanId: "contoh-1" }, { status });
}

export default function Galat() {
  return null;
}
