import type { ReactNode } from "react";
import { Form } from "react-router";
import { useKunciFormulir } from "#web/ui/kunci-formulir.ts";

/** One form of the dialogue: which act, on what, which submission. What was accepted does not stay in it. */
export function FormulirDialog({
  permintaanId,
  aksi,
  untuk = "",
  isi = {},
  className,
  children,
}: {
  permintaanId: string;
  aksi: string;
  /** Id of what the act is about; empty for the SKP. */
  untuk?: string;
  /** Hidden fields. */
  isi?: Record<string, string | number>;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Form method="post" className={className} preventScrollReset noValidate key={useKunciFormulir(permintaanId)}>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="aksi" value={aksi} />
      <input type="hidden" name="untuk" value={untuk} />
      {Object.entries(isi).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      {children}
    </Form>
  );
}
