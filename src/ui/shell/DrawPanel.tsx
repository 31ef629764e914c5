import { propertiesOf } from '../../domain/actorMap.ts';
import { Legend } from '../canvas/Legend.tsx';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import type { MapView } from './route.ts';

/** Tekenen: the exercise's first question, the three gestures, and the way on once something stands. */
export const DrawPanel = ({ view, onNext }: { readonly view: MapView; readonly onNext: () => void }) => {
  const { isFrozen } = useDesk();
  const { issue } = useMap(propertiesOf);
  const actors = useMap(({ actors }) => actors.size);
  const relations = useMap(({ relations }) => relations.size);
  const { shell } = useLanguage();
  const t = shell.draw;
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
      {!isFrozen && <OpenQuestions />}
      {/* There is no paper to double-click in a table. */}
      {view === 'map' && (
        <Fold title={t.how} open={relations < 3}>
          <dl className="gestures">
            {t.gestures.map(([what, how]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <p className="hint">{t.functions}</p>
        </Fold>
      )}
      <Legend />
      <p className="hint">{t.counts(actors, relations)}</p>
      {relations > 0 && (
        <Button look="primary" onClick={onNext}>
          {t.next}
        </Button>
      )}
    </section>
  );
};
