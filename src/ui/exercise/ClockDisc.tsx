import { shownLeft } from '../../domain/exercise/exerciseClock.ts';
import './clock.css';

/** What is left of the step as a part of a disc. It changes once every ten seconds, and glides there. */
export const ClockDisc = ({ left, length }: { readonly left: number; readonly length: number }) => {
  const share = Math.min(100, (100 * shownLeft(left)) / Math.max(1, length));
  return (
    <svg className="clock-disc" viewBox="-32 -32 64 64" aria-hidden="true">
      <circle className="clock-rest" r="30" />
      {/* A ring as wide as half the disc is drawn from twelve o'clock on. */}
      <circle
        className="clock-left"
        r="15"
        pathLength="100"
        transform="rotate(-90)"
        style={{ strokeDasharray: `${share} 200` }}
      />
    </svg>
  );
};
