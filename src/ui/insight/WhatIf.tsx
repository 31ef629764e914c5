import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WhatIf as WhatIfAnswer } from '../../analysis/suggestions/whatIf.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { hasLeft } from '../../domain/keyFigure.ts';
import { Button } from '../controls/Button.tsx';
import { Gate } from '../controls/Gate.tsx';
import { Select } from '../controls/Select.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import { Evidence } from './Evidence.tsx';
import { Grounds } from './Grounds.tsx';
import { HowSure } from './HowSure.tsx';
import { Part } from './Part.tsx';

/** "Wat als X wegvalt?": somebody is left out of the picture for a moment; the map stays as it is. */
export const WhatIf = () => {
  const desk = useDesk();
  const actors = useMap(({ actors }) => actors);
  const { answers, code } = useLanguage();
  const t = answers.whatIf;
  const without = useObserved(desk.insight.without);
  const choice = useRef<HTMLSelectElement>(null);
  const byName = [...actors.values()]
    .filter(({ id, keyFigure }) => !hasLeft(keyFigure) || id === without)
    .sort((a, b) => a.name.localeCompare(b.name, code));

  useEffect(() => {
    if (without === null) return;
    choice.current?.scrollIntoView({ block: 'nearest' });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      desk.insight.without.set(null);
      choice.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [without, desk]);

  // Whoever looks at something else has the whole map back.
  useEffect(() => () => desk.insight.without.set(null), [desk]);

  if (actors.size === 0) return null;
  return (
    <Part title={t.title} intro={t.intro}>
      <Select
        ref={choice}
        label={t.choose}
        value={without ?? ''}
        options={[{ value: '', label: t.nobody }, ...byName.map(({ id, name }) => ({ value: id as string, label: name }))]}
        onChoose={(actor) => desk.insight.without.set((actor || null) as ActorId | null)}
      />
      {without !== null && (
        <div className="what-if">
          <Without key={without} actor={without} />
          <Button
            icon={Undo2}
            onClick={() => {
              desk.insight.without.set(null);
              choice.current?.focus();
            }}
          >
            {t.back}
          </Button>
        </div>
      )}
    </Part>
  );
};

const Without = ({ actor }: { readonly actor: ActorId }) => {
  const desk = useDesk();
  const nameOf = useNames();
  const { answers } = useLanguage();
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'whatIf', actor }));
  const evidence = asked.answer?.evidence ?? null;
  useEffect(() => {
    if (!evidence) return;
    desk.spotlight.set(evidence);
    return () => {
      if (desk.spotlight.getSnapshot() === evidence) desk.spotlight.set(null);
    };
  }, [desk, evidence]);
  return (
    <>
      <h4>{answers.whatIf.heading(nameOf(actor))}</h4>
      <Gate asked={asked}>{(answer) => <Consequences answer={answer} />}</Gate>
    </>
  );
};

const Consequences = ({ answer }: { readonly answer: WhatIfAnswer }) => {
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const { answers } = useLanguage();
  const t = answers.whatIf;
  const { comesLoose, pieces: even, alone, campPairs, emptyAreas, reach } = answer;
  const lonely = new Set(alone);
  const pieces = comesLoose.filter((piece) => piece.length > 1 || !piece.every((id) => lonely.has(id)));
  const sentences = [
    ...(even.some(({ length }) => length > 1)
      ? [t.comesApart(even.map((piece) => piece.map(nameOf)))]
      : pieces.map((piece) => t.comesLoose(piece.map(nameOf)))),
    ...(alone.length > 0 ? [t.alone(alone.map(nameOf))] : []),
    ...campPairs.flatMap(({ a, b, direct, directAfter, goBetweens, goBetweensAfter, losesLast }) =>
      losesLast
        ? [t.losesLast(nameOf(a), nameOf(b))]
        : [
            ...(directAfter < direct ? [t.fewerLines(nameOf(a), nameOf(b), direct, directAfter)] : []),
            ...(goBetweensAfter < goBetweens ? [t.fewerGoBetweens(nameOf(a), nameOf(b), goBetweens, goBetweensAfter)] : []),
          ],
    ),
    ...(emptyAreas.length > 0 ? [t.emptyAreas(emptyAreas.map(nameOf))] : []),
  ];
  const isReachKnown = reach.before > 0;
  const hasLinesAcross = campPairs.some(({ direct }) => direct > 0);
  return (
    <div role="status">
      <Grounds
        of={[
          ...(sentences.length === 0 ? [t.nothing, ...(hasLinesAcross ? [t.nothingAcross] : [])] : sentences),
          ...(isReachKnown ? [reach.lost.length > 0 ? t.reach(reach.lost.length, term.many) : t.sameReach(term.many)] : []),
        ]}
      />
      <p className="hint">{t.limit(nameOf(answer.actor))}</p>
      {reach.lost.length > 0 && <HowSure>{() => <Grounds of={[t.reachShare(reach.before, reach.after, term.many)]} />}</HowSure>}
      <Evidence evidence={answer.evidence} />
    </div>
  );
};
