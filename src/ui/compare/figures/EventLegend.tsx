import { EVENT_SCOPES, type EventScope } from '../../../domain/triggerEvent.ts';
import { shortDay } from '../../../language/grammar.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { TimeMark } from './timeScale.ts';

const FEW = 8;

/** What the numbered marks of the chart stand for. Many of them are folded away. */
export const EventLegend = ({ marks }: { readonly marks: readonly TimeMark[] }) => {
  const { comparison, comparisonParts: t, code } = useLanguage();
  if (marks.length === 0) return null;
  const scopes = EVENT_SCOPES.filter((scope) => marks.some(({ event }) => event.scope === scope));
  return (
    <Fold title={t.eventsCounted(marks.length)} className="fold event-legend" open={marks.length <= FEW}>
      <p className="scope-lines">
        {scopes.map((scope) => (
          <span key={scope}>
            <ScopeLine scope={scope} /> {comparison.scope[scope]}
          </span>
        ))}
      </p>
      <ol>
        {marks.map(({ event }) => (
          <li key={event.id}>{t.event(event.name, shortDay(event.date, code), comparison.scope[event.scope])}</li>
        ))}
      </ol>
    </Fold>
  );
};

const ScopeLine = ({ scope }: { readonly scope: EventScope }) => (
  <svg width="10" height="18" viewBox="0 0 10 18" aria-hidden="true">
    <line className={`event-line is-${scope}`} x1="5" x2="5" y1="0" y2="18" />
  </svg>
);
