import { useId } from 'react';
import { type Leaving, leavingFrom, successorsOf } from '../../../domain/network/successors.ts';
import { Fold } from '../../controls/Fold.tsx';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk, useMapAsWritten } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';

const SHOWN = 6;

/** Wie kan dit overnemen? Of who left or may go: who has most in common with that place, in words. */
export const TakingOver = () => {
  const desk = useDesk();
  const { course } = useLanguage();
  const t = course.takeOver;
  const id = useId();
  const actors = useMapAsWritten(({ actors }) => actors);
  const leaving = leavingFrom({ actors }, desk.today());
  return (
    <section className="taking-over" aria-labelledby={id}>
      <h3 id={id}>{t.heading}</h3>
      {leaving.length === 0 ? (
        <p className="hint">{t.none}</p>
      ) : (
        <>
          <p className="hint">{t.limit}</p>
          <FoldedList items={leaving} shown={SHOWN} render={(one) => <Place key={one.actor} leaving={one} />} />
        </>
      )}
    </section>
  );
};

const Place = ({ leaving }: { readonly leaving: Leaving }) => {
  const { course } = useLanguage();
  const nameOf = useNames();
  return (
    <Fold
      title={
        <>
          {nameOf(leaving.actor)} <span className="taking-over-why">{course.takeOver.because(leaving)}</span>
        </>
      }
    >
      {() => <Successors of={leaving} />}
    </Fold>
  );
};

const Successors = ({ of: { actor } }: { readonly of: Leaving }) => {
  const desk = useDesk();
  const { course, words } = useLanguage();
  const t = course.takeOver;
  const nameOf = useNames();
  const map = useMapAsWritten(({ actors, relations }) => ({ actors, relations }));
  const found = successorsOf(map, actor, desk.today());
  if (found.length === 0) return <p className="hint">{t.nobody}</p>;
  return (
    <ul className="successors">
      {found.map((one) => (
        <li key={one.actor}>
          <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [one.actor] })}>
            {nameOf(one.actor)}
          </PressArea>
          <p>
            {t.common(one, nameOf(actor), {
              kinds: one.kinds.map((kind) => words.keyFigureKind[kind]),
              tasks: one.tasks.map((task) => words.task[task]),
              areas: one.areas.map((area) => nameOf(area)),
            })}
            .
          </p>
        </li>
      ))}
    </ul>
  );
};
