import { propertiesOf } from '../../domain/actorMap.ts';
import { Legend } from '../canvas/Legend.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Tekenen: the exercise's first question, the three gestures, and the way on once something stands. */
export const DrawPanel = ({ onNext }: { readonly onNext: () => void }) => {
  const map = useMap();
  const { shell } = useLanguage();
  const t = shell.draw;
  const { issue } = propertiesOf(map);
  return (
    <section className="stack">
      <div>
        <h2>{t.heading}</h2>
        <p className="lead">{t.intro}</p>
      </div>
      {issue !== '' && (
        <p className="issue">
          <span>{t.issue}</span>
          {issue}
        </p>
      )}
      <details className="fold" open={map.relations.size < 3}>
        <summary>{t.how}</summary>
        <dl className="gestures">
          {t.gestures.map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{t.functions}</p>
      </details>
      <Legend />
      <p className="hint">{t.counts(map.actors.size, map.relations.size)}</p>
      {map.relations.size > 0 && (
        <button type="button" className="primary" onClick={onNext}>
          {t.next}
        </button>
      )}
    </section>
  );
};
