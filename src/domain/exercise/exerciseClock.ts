/**
 * The clock of a step, as it can be kept: it is reckoned from what the time is, never from ticks, so that a reload, a tab that sleeps and a
 * computer that was closed change nothing. All in milliseconds; moments count from 1970.
 */
export interface ExerciseClock {
  /** How long the step takes, with the minutes that were added. */
  readonly length: number;
  /** What was left when it was last set going or paused. */
  readonly left: number;
  /** Since when it runs, or null while it is paused. */
  readonly since: number | null;
}

export const MINUTE_MS = 60_000;

/** A clock that runs. */
export const startClock = (minutes: number, now: number): ExerciseClock => ({
  length: minutes * MINUTE_MS,
  left: minutes * MINUTE_MS,
  since: now,
});

/** What is left, 0 when the time is up. Where the device's clock was put back meanwhile, nothing is given back. */
export const leftOn = ({ left, since }: ExerciseClock, now: number): number =>
  since === null ? left : Math.min(left, Math.max(0, left - (now - since)));

/** How much of the step is over. */
export const spentOn = (clock: ExerciseClock, now: number): number => clock.length - leftOn(clock, now);

export const pauseClock = (clock: ExerciseClock, now: number): ExerciseClock => ({
  ...clock,
  left: leftOn(clock, now),
  since: null,
});

export const resumeClock = (clock: ExerciseClock, now: number): ExerciseClock =>
  clock.since === null ? { ...clock, since: now } : clock;

/** A minute more from now on, also when the time was up. */
export const lengthenClock = (clock: ExerciseClock, now: number): ExerciseClock => {
  const left = leftOn(clock, now) + MINUTE_MS;
  return { length: Math.max(clock.length + MINUTE_MS, left), left, since: clock.since === null ? null : now };
};

/** How long until the clock looks different: it is drawn anew every ten seconds, and when the time is up. Null while nothing will change. */
export const untilNextLook = (clock: ExerciseClock, now: number): number | null => {
  const left = leftOn(clock, now);
  if (clock.since === null || left === 0) return null;
  return left % LOOK_MS || LOOK_MS;
};
const LOOK_MS = 10_000;

/** What is left as it is drawn: in steps of ten seconds, never less than there is. */
export const shownLeft = (left: number): number => Math.ceil(left / LOOK_MS) * LOOK_MS;
