import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { AreaTone } from '../../domain/network/areaTones.ts';

/** What a neighbourhood is filled with; where only who left is, as where nobody is. */
export type AreaFill = AreaTone | CoverageLevel;

/** Levels that are filled in with a pattern; the others are one plain colour, which draws far faster. */
const PATTERNED = ['noKeyFigureNear', 'keyFigureNear'] as const satisfies readonly AreaTone[];

/** What a shape of a level is filled with; plain levels get their colour from the stylesheet. */
export const fillOf = (id: string, level: AreaFill): { readonly fill?: string } =>
  PATTERNED.some((each) => each === level) ? { fill: `url(#${id}-${level})` } : {};

/** Dots and stripes, the same on screen whatever the zoom. */
export const AreaPatterns = ({ id, scale = 1 }: { readonly id: string; readonly scale?: number }) => (
  <defs>
    {PATTERNED.map((level) => (
      <pattern
        key={level}
        id={`${id}-${level}`}
        className={`area-fill is-${level}`}
        width={8}
        height={8}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale}) rotate(${level === 'keyFigureNear' ? 45 : 0})`}
      >
        <rect className="area-ground" width={8} height={8} />
        {level === 'noKeyFigureNear' ? <circle cx={4} cy={4} r={1.3} /> : <rect width={2.2} height={8} />}
      </pattern>
    ))}
  </defs>
);
