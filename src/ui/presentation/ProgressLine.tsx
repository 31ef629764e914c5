import type { LineMoment } from '../compare/timeLine/lineMoments.ts';
import { MomentMark } from '../compare/timeLine/MomentMark.tsx';

/** How far along the time line this step is. Decoration: the number beside it says the same. */
export const ProgressLine = ({ moments, at }: { readonly moments: readonly LineMoment[]; readonly at: number }) => (
  <div className="progress-line" aria-hidden="true">
    <span className="progress-passed" style={{ width: `${(moments[at]?.at ?? 0) * 100}%` }} />
    {moments.map((moment, i) => (
      <span
        key={moment.key}
        className="progress-mark"
        data-step={i < at ? 'passed' : i === at ? 'here' : 'ahead'}
        style={{ left: `${moment.at * 100}%` }}
      >
        <MomentMark moment={moment} isBefore={i === at} isAfter={i === at} />
      </span>
    ))}
  </div>
);
