import type { EventScope } from '../../../domain/triggerEvent.ts';
import type { LineMoment } from './lineMoments.ts';
import './timeLine.css';

/** The sign of a moment: a point for a foto, a diamond for what happened, a ring with a dot for now. Chosen ones are filled. */
export const MomentMark = ({ moment, isChosen = false }: { readonly moment: LineMoment; readonly isChosen?: boolean }) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    className={isChosen ? 'moment-mark is-chosen' : 'moment-mark'}
    data-expected={moment.isExpected}
  >
    {moment.kind === 'event' && <EventSign scope={moment.event.scope} />}
    {moment.kind === 'snapshot' && <circle className="sign" cx="10" cy="10" r={moment.snapshot.madeBy === 'program' ? 5 : 7.5} />}
    {moment.kind === 'now' && (
      <>
        <circle className="sign" cx="10" cy="10" r="7.5" />
        <circle className="dot" cx="10" cy="10" r="2.5" />
      </>
    )}
  </svg>
);

/** Local is open, national hatched, international full: to be told apart without colour. */
const EventSign = ({ scope }: { readonly scope: EventScope }) => (
  <>
    <path className="sign" d="M10 2 18 10 10 18 2 10z" />
    {scope === 'national' && <path className="hatch" d="M6.2 10.8 10.8 6.2M7.7 12.7 12.7 7.7M9.2 14.2 14.2 9.2" />}
    {scope === 'international' && <path className="full" d="M10 4.5 15.5 10 10 15.5 4.5 10z" />}
  </>
);
