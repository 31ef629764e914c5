import { COVERAGE_LEVELS } from './coverageLevels.ts';

/** How each level is filled in: nothing, dots, stripes, full. The same on screen whatever the zoom. */
export const AreaPatterns = ({ id, scale = 1 }: { readonly id: string; readonly scale?: number }) => (
  <defs>
    {[...COVERAGE_LEVELS, 'unknown' as const].map((level) => (
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
        {level === 'noKeyFigureNear' && <circle cx={4} cy={4} r={1.3} />}
        {level === 'keyFigureNear' && <rect width={2.2} height={8} />}
      </pattern>
    ))}
  </defs>
);
