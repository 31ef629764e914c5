import { useId } from 'react';
import type { FigureChange } from '../../../analysis/compare/comparison.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { figureScale } from './figureScale.ts';

const WIDTH = 300;
const LABEL = 40;
const VALUE = 66;
const BAR = 12;
const ROW = { before: 4, band: 24, after: 32 };
const HEIGHT = 48;

/** A figure before and after as two bars, hatched and full, and between them how far drawing again shifts it. */
export const FigureBars = ({ change }: { readonly change: FigureChange }) => {
  const { code, before, after, noise } = change;
  const { comparison, comparisonParts: t } = useLanguage();
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  if (before.value === null || after.value === null) return null;
  const { lowest, highest } = figureScale(code, [before.value + (noise ?? 0), after.value]);
  const at = (value: number) => {
    const part = (Math.min(highest, Math.max(lowest, value)) - lowest) / (highest - lowest);
    return LABEL + part * (WIDTH - LABEL - VALUE);
  };
  const bar = (value: number) => ({ x: Math.min(at(0), at(value)), width: Math.max(2, Math.abs(at(value) - at(0))) });
  const said = [comparison.figureValue(code, before), comparison.figureValue(code, after)] as const;
  const [from, to] = [at(before.value - (noise ?? 0)), at(before.value + (noise ?? 0))];
  return (
    <svg
      className="figure-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.bars(said[0], said[1], noise === null || noise < 1e-9 ? null : t.amount(code, noise))}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--sheet)" />
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--ink-2)" strokeWidth="2.5" />
        </pattern>
      </defs>
      <rect className="ground" x={LABEL} y={ROW.before} width={WIDTH - LABEL - VALUE} height={ROW.after + BAR - ROW.before} />
      <text x="0" y={ROW.before + 10}>
        {t.before}
      </text>
      <text x="0" y={ROW.after + 10} className="is-after">
        {t.after}
      </text>
      <rect {...bar(before.value)} y={ROW.before} height={BAR} fill={`url(#${hatch})`} stroke="var(--ink-2)" />
      <rect {...bar(after.value)} y={ROW.after} height={BAR} fill="var(--accent)" />
      {noise !== null && noise > 1e-9 && (
        <path className="noise" d={`M${from} ${ROW.band - 4}v8M${from} ${ROW.band}H${to}M${to} ${ROW.band - 4}v8`} />
      )}
      <text x={WIDTH} y={ROW.before + 10} textAnchor="end">
        {said[0]}
      </text>
      <text x={WIDTH} y={ROW.after + 10} textAnchor="end" className="is-after">
        {said[1]}
      </text>
    </svg>
  );
};
