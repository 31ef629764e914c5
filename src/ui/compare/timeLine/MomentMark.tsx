import type { EventScope } from '../../../domain/triggerEvent.ts';
import type { LineMoment } from './lineMoments.ts';
import './timeLine.css';

/** The sign of a moment: a square photo, a diamond for what happened, a ring for now. Chosen ones are filled on the side that they are chosen for. */
export const MomentMark = ({
  moment,
  isBefore = false,
  isAfter = false,
}: {
  readonly moment: LineMoment;
  readonly isBefore?: boolean;
  readonly isAfter?: boolean;
}) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="moment-mark" data-expected={moment.isExpected}>
    {moment.kind === 'event' && <EventSign scope={moment.event.scope} />}
    {moment.kind === 'snapshot' && (
      <>
        <rect className="sign" {...(moment.snapshot.madeBy === 'program' ? SMALL : LARGE)} rx="2.5" />
        {isBefore && <path className="half" d="M10 2.5H5A2.5 2.5 0 0 0 2.5 5v10A2.5 2.5 0 0 0 5 17.5h5z" />}
        {isAfter && <path className="half" d="M10 2.5h5A2.5 2.5 0 0 1 17.5 5v10a2.5 2.5 0 0 1-2.5 2.5h-5z" />}
      </>
    )}
    {moment.kind === 'now' && (
      <>
        <circle className="sign" cx="10" cy="10" r="7" />
        {isAfter ? <path className="half" d="M10 3a7 7 0 0 1 0 14z" /> : <circle className="dot" cx="10" cy="10" r="2.5" />}
      </>
    )}
  </svg>
);

const LARGE = { x: 3.25, y: 3.25, width: 13.5, height: 13.5 };
const SMALL = { x: 5.25, y: 5.25, width: 9.5, height: 9.5 };

/** Local is open, national hatched, international full: to be told apart without colour. */
const EventSign = ({ scope }: { readonly scope: EventScope }) => (
  <>
    <path className="sign" d="M10 2 18 10 10 18 2 10z" />
    {scope === 'national' && <path className="hatch" d="M6.2 10.8 10.8 6.2M7.7 12.7 12.7 7.7M9.2 14.2 14.2 9.2" />}
    {scope === 'international' && <path className="full" d="M10 4.5 15.5 10 10 15.5 4.5 10z" />}
  </>
);
