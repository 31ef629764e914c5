import type { Verdict } from '../../../analysis/compare/comparison.ts';

const MARKS: { readonly [V in Verdict]: string } = {
  moreThanRedrawing: 'M8 2l6 6-6 6-6-6z',
  withinRedrawing: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  equal: 'M3 6h10M3 10h10',
  unknown: 'M4 8h.5M8 8h.5M12 8h.5',
};

/** The verdict as a shape: full for more than drawing again gives, open for what can come of it. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg className="verdict-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={MARKS[verdict]}
      fill={verdict === 'moreThanRedrawing' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
  </svg>
);
