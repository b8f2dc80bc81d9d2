import type { Dasar } from "./putusan.ts";

/** The two sides of the dialogue: the employee, and the *pejabat penilai kinerja* (or who stands in for them). */
export type PelakuSiklus = "PEGAWAI" | "PENILAI";

/** One allowed step: where it leads, who may take it, where the law says so. */
export type Langkah<Status extends string> = {
  readonly ke: Status;
  readonly siapa: PelakuSiklus;
  readonly dasar: Dasar;
};

/** A life cycle as data: the API refuses by it, pages show buttons by it, documents draw it. */
export type Siklus<Status extends string, Tindakan extends string> = {
  readonly [S in Status]: { readonly [T in Tindakan]?: Langkah<Status> };
};

/** The acts possible in a status, in the order in which the cycle lists them. */
export function tindakanDalam<S extends string, T extends string>(siklus: Siklus<S, T>, status: S): T[] {
  return Object.keys(siklus[status]) as T[];
}

/** The step that act takes from that status, or null when the cycle does not allow it. */
export function langkahDalam<S extends string, T extends string>(siklus: Siklus<S, T>, status: S, tindakan: T): Langkah<S> | null {
  return siklus[status][tindakan] ?? null;
}
