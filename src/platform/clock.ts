/** Time is an argument: nothing in the house reads the system clock but the clocks made here. */

export type Clock = { now(): Date };

/** A day of the law, `YYYY-MM-DD` in the zone of the instansi. */
export type IsoDate = string;

export const ZONE = "Asia/Jakarta";

const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });

/** The calendar day of an instant in the zone of the instansi. */
export function dayOf(instant: Date): IsoDate {
  return DAY.format(instant);
}

export const systemClock: Clock = { now: () => new Date() };

/** Runs at the speed of the real clock, but starts at `start`: the demo city lives in its own October. */
export function shiftedClock(start: Date, realStart: Date): Clock {
  const shift = start.getTime() - realStart.getTime();
  return { now: () => new Date(Date.now() + shift) };
}

/** A clock that stands until it is moved; for tests. */
export function fixedClock(iso: string): Clock & { set(iso: string): void } {
  let at = new Date(iso);
  return {
    now: () => at,
    set(next) {
      at = new Date(next);
    },
  };
}
