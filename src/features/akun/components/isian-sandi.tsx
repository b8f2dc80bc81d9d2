import { useState } from "react";
import { Isian } from "#web/ui/isian.tsx";

/** A password, with a box that shows what is typed once there is a script. Managers may paste and fill. */
export function IsianSandi({
  name,
  label,
  petunjuk,
  galat,
  baru,
}: {
  name: string;
  label: string;
  petunjuk?: string;
  galat?: string | undefined;
  /** A password being chosen, so that the browser offers to make one. */
  baru?: boolean;
}) {
  const [tampak, setTampak] = useState(false);
  return (
    <div className="susun j1">
      <Isian
        name={name}
        label={label}
        petunjuk={petunjuk}
        galat={galat}
        type={tampak ? "text" : "password"}
        autoComplete={baru ? "new-password" : "current-password"}
        autoCapitalize="off"
        spellCheck={false}
        required
      />
      <label className="centang perlu-skrip">
        <input type="checkbox" checked={tampak} onChange={(peristiwa) => setTampak(peristiwa.target.checked)} />
        Tampilkan kata sandi
      </label>
    </div>
  );
}

/** The rules of a new password in one sentence, the same wherever one is chosen. */
export const PETUNJUK_SANDI =
  "Paling sedikit 12 huruf. Beberapa kata yang mudah Anda ingat sudah cukup; spasi dan tanda apa pun boleh. Tidak perlu diganti berkala.";
