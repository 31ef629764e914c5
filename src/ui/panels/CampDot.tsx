import { CAMP_COLOURS, CAMP_PATTERNS } from '../../picture/forms/campPattern.ts';

interface Props {
  /** `null` for no camp. */
  readonly order: number | null;
  readonly size?: number;
}

/** The mark of a camp beside its name: its colour and the pattern of its outline on the map. */
export const CampDot = ({ order, size = 18 }: Props) => {
  const radius = size / 2 - 1.2;
  const pattern = order === null ? [] : (CAMP_PATTERNS[order % CAMP_COLOURS] ?? []);
  const period = pattern.reduce((sum, part) => sum + part, 0);
  // A whole number of times around, so that no seam looks like another pattern.
  const times = Math.max(1, Math.round((2 * Math.PI * radius) / (period || 1)));
  return (
    <svg
      className={`camp-mark ${order === null ? 'camp-none' : `camp-${order % CAMP_COLOURS}`}`}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <circle
        cx={size / 2}
        cy={size / 2}
        r={radius}
        pathLength={period ? period * times : undefined}
        strokeDasharray={pattern.join(' ') || undefined}
      />
    </svg>
  );
};
