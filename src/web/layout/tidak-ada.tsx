import { data } from "react-router";

/** Any other address. A route of its own, so that the root loader runs and the header still knows the reader. */
export function loader(): never {
  throw data(null, { status: 404 });
}

/** A form sent to an address that does not exist. */
export function action(): never {
  throw data(null, { status: 404 });
}

export default function TidakAda() {
  return null;
}
