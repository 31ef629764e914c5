import type { KeyFigure, StatusSince } from '../keyFigure.ts';

/**
 * A key figure with another verloop: in order of the days, one that goes on with the status of the one before it being none of its own. The last one
 * is the present status; without any the present status stays, and nobody knows since when.
 */
export const withSpans = (keyFigure: KeyFigure, spans: readonly StatusSince[]): KeyFigure => {
  const { statusHistory: _, backOn, ...rest } = keyFigure;
  const ordered = [...spans]
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .filter(({ status }, place, all) => status !== all[place - 1]?.status);
  const status = ordered.at(-1)?.status ?? keyFigure.status;
  return {
    ...rest,
    status,
    ...(status === 'paused' && backOn !== undefined && { backOn }),
    ...(ordered.length > 0 && { statusHistory: ordered }),
  };
};
