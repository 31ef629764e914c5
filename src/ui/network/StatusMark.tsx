import type { KeyFigureStatus } from '../../domain/keyFigure.ts';

/** The sign of a status: full, dashed, with a pause in it, crossed. Decoration: the word beside it says the same. */
export const StatusMark = ({ status }: { readonly status: KeyFigureStatus }) => (
  <svg className={`status-mark is-${status}`} width={14} height={14} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    {MARKS[status]}
  </svg>
);

const MARKS: { readonly [S in KeyFigureStatus]: React.ReactNode } = {
  active: <circle r={6} fill="currentColor" />,
  candidate: <circle r={5.3} fill="none" stroke="currentColor" strokeWidth={2} strokeDasharray="3 2.2" />,
  paused: (
    <>
      <circle r={6} fill="none" stroke="currentColor" strokeWidth={2} />
      <path d="M-2-2.8v5.6M2-2.8v5.6" stroke="currentColor" strokeWidth={2} />
    </>
  ),
  left: <path d="M-5-5 5 5M5-5-5 5" stroke="currentColor" strokeWidth={2} />,
};
