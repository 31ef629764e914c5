import { propertiesOf } from '../../domain/actorMap.ts';
import { hasEnded } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';

/** Tekenen: the exercise's first question, what is open about the map, and the way on once something stands. How one draws is said where one draws. */
export const DrawPanel = ({ onNext }: { readonly onNext: () => void }) => {
  const desk = useDesk();
  const actors = useMap(({ actors }) => actors.size);
  const relations = useMap(({ relations }) => relations.size);
  const { endDate } = useMap(propertiesOf);
  const { shell, library, code } = useLanguage();
  const t = shell.draw;
  const day = dayInWords(endDate, code);
  const until = hasEnded({ endDate }, desk.today()) ? library.ended(day, 0) : library.keptUntil(day);
  return (
    <section className="stack">
      <div>
        <h2>{t.heading}</h2>
        <p className="lead">{t.intro}</p>
      </div>
      {!desk.isFrozen && <OpenQuestions />}
      <p className="hint">{t.functions}</p>
      <p className="hint">
        {actors > 0 && t.counts(actors, relations)} {until}.
      </p>
      {relations > 0 && (
        <Button look="primary" onClick={onNext}>
          {t.next}
        </Button>
      )}
    </section>
  );
};
