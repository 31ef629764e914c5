const SIGNS: Readonly<Record<string, string>> = {
  new: 'M8 3v10M3 8h10',
  gone: 'M4 4l8 8M12 4l-8 8',
  stronger: 'M8 3v10M4 7l4-4 4 4',
  weaker: 'M8 13V3M4 9l4 4 4-4',
  tensionStronger: 'M8 3v10M4 7l4-4 4 4',
  tensionWeaker: 'M8 13V3M4 9l4 4 4-4',
  turnedTense: 'M9 2L5 9h4l-2 5',
  turnedGood: 'M3 8l4 4 6-8',
  same: 'M3 6h10M3 10h10',
};
const CHANGED = 'M3 8q2.5-5 5 0t5 0';

/** A small sign beside the word for what happened. */
export const StateMark = ({ state }: { readonly state: string }) => (
  <svg className={`state-mark is-${state}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[state] ?? CHANGED} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
