/** What may be said of a category: nobody where at least three, or two, would be expected; nobody where that can be chance; or somebody. */
export type Verdict = 'gap' | 'attention' | 'nobody' | 'present';

/** With a larger part unknown than this, nothing is said of who is missing. */
export const MOST_UNKNOWN = 0.2;
const GAP_FROM = 3;
const ATTENTION_FROM = 2;
/** Sums of shares may fall a hair short of the number they stand for. */
const HAIR = 1e-9;

/** `expected` is null when there is nothing to compare with. */
export const verdictOf = (count: number, expected: number | null): Verdict => {
  if (count > 0) return 'present';
  if (expected === null || expected < ATTENTION_FROM - HAIR) return 'nobody';
  return expected < GAP_FROM - HAIR ? 'attention' : 'gap';
};

export const isTooUnknown = (unknown: number, all: number): boolean => all > 0 && unknown / all > MOST_UNKNOWN + HAIR;
