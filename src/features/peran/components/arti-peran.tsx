import { EFEK_PERAN } from "../kata-peran.ts";
import type { Peran } from "../kata-peran.ts";

/** What a role opens and what it does not, in one breath. */
export function ArtiPeran({ peran }: { peran: Peran }) {
  const { boleh, tidak } = EFEK_PERAN[peran];
  return (
    <>
      boleh {boleh}. Tidak boleh {tidak}.
    </>
  );
}
