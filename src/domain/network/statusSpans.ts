import type { KeyFigure, StatusSince } from '../keyFigure.ts';

/**
 * A key figure with another verloop: in order of the days, one that goes on with the status of the one before it being none of its own. The present
 * status stays whatever the days are; where the last of them is another, nobody knows since when it holds.
 */
export const withSpans = (keyFigure: KeyFigure, spans: readonly StatusSince[]): KeyFigure => {
  const { statusHistory: _, ...rest } = keyFigure;
  const ordered = [...spans]
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .filter(({ status }, place, all) => status !== all[place - 1]?.status);
  return { ...rest, ...(ordered.length > 0 && { statusHistory: ordered }) };
};
