import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';

/** The level of a neighbourhood as a shape that fills up: a dashed ring, an open ring, half, full. The word stands beside it. */
export const CoverageGlyph = ({ level }: { readonly level: CoverageLevel }) => (
  <svg
    className={`coverage-glyph is-${level}`}
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <circle cx="10" cy="10" r="7.5" {...((level === 'nobody' || level === 'onlyLeft') && { strokeDasharray: '3.2 2.7' })} />
    {level === 'keyFigureNear' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" stroke="none" />}
    {level === 'keyFigure' && <circle cx="10" cy="10" r="7.5" fill="currentColor" />}
  </svg>
);
