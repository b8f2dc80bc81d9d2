/**
 * One table of parsers for both drivers, so PGlite and a server return the same types:
 * `date` as YYYY-MM-DD, `int8` and `count` as number, `numeric` as string, `timestamptz` as Date.
 */
const OID = { int8: 20, date: 1082, numeric: 1700 } as const;

export const PARSERS: Record<number, (value: string) => unknown> = {
  [OID.int8]: Number,
  [OID.date]: (value) => value,
  [OID.numeric]: (value) => value,
};
