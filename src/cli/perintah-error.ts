/** Something the person at the keyboard must mend; printed as its sentence, without a stack. */
export class PerintahError extends Error {
  override readonly name = "PerintahError";
}

/** What a command gives back: one JSON value for standard output, and the exit code. */
export type HasilPerintah = { keluaran: unknown; kode?: 0 | 1 };
export type Perintah = (args: readonly string[]) => Promise<HasilPerintah>;
