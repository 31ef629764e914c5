import type { Evidence } from '../../analysis/evidence.ts';
import type { ReachAddition, ReachSet } from '../../analysis/suggestions/reachSet.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { hasLeft } from '../../domain/keyFigure.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { Gate } from '../controls/Gate.tsx';
import { Slider } from '../controls/Slider.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import { useStable } from '../controls/useStable.ts';
import { Answer } from './Answer.tsx';
import { Part } from './Part.tsx';

const MOST = 10;

/** With whom together most actors are reached, next to what the present key figures reach. */
export const TogetherSection = () => {
  const { insight } = useDesk();
  const { answers } = useLanguage();
  const t = answers.together;
  const howMany = useObserved(insight.howMany);
  const leaveOutPushers = useObserved(insight.leaveOutPushers);
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'reachSet', k: howMany, leaveOutPushers }));
  return (
    <>
      <p className="hint">{t.intro}</p>
      <Slider label={t.howMany} min={1} max={MOST} value={howMany} onChange={insight.howMany.set} />
      <CheckBox checked={leaveOutPushers} onChange={insight.leaveOutPushers.set}>
        {t.withoutPushers}
      </CheckBox>
      <Gate asked={asked}>{(answer) => <Reached answer={answer} />}</Gate>
    </>
  );
};

const Reached = ({ answer }: { readonly answer: ReachSet }) => {
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const { answers } = useLanguage();
  const t = answers.together;
  const { set, adds, present, besidesPresent, k } = answer;
  const evidence = useStable(() => around(map, set.actors), answer);
  const besides = useStable(
    () =>
      around(
        map,
        besidesPresent.map(({ actor }) => actor),
      ),
    answer,
  );
  const missed = [...set.missedCamps, ...set.missedAreas].map(nameOf);
  if (set.actors.length === 0) return <p>{t.empty}</p>;
  return (
    <>
      <Part title={t.setTitle}>
        <Answer
          id="together"
          name={t.setName(set.actors.length)}
          reason={t.reached(set.actors.length, set.reached)}
          evidence={evidence}
          about={set.actors}
          doubt={[
            t.reachedShare(set.reached),
            ...(present.actors.length > 0 ? [t.presentShare(present.reached, term.many)] : []),
            t.limit,
          ]}
        />
        <Additions additions={adds} isFirstNew />
        {set.actors.length < k && <p>{t.fewer(set.actors.length)}</p>}
        <p>
          {present.actors.length === 0
            ? t.noPresent(term.many)
            : present.actors.length === 1
              ? t.presentOne(present.reached, term.one)
              : t.present(present.reached, present.actors.length, term.many)}
        </p>
        {missed.length > 0 && <p className="hint">{t.missed(missed)}</p>}
      </Part>
      {present.actors.length > 0 && (
        <Part title={t.besidesTitle(term.many)}>
          {besidesPresent.length === 0 ? (
            <p>{t.nobodyMore}</p>
          ) : (
            <>
              <Answer
                id="besides"
                name={t.besidesName(besidesPresent.map(({ actor }) => nameOf(actor)))}
                reason={t.besides(term.many)}
                evidence={besides}
                about={besidesPresent.map(({ actor }) => actor)}
              />
              <Additions additions={besidesPresent} />
            </>
          )}
        </Part>
      )}
    </>
  );
};

const Additions = ({
  additions,
  isFirstNew = false,
}: {
  readonly additions: readonly ReachAddition[];
  readonly isFirstNew?: boolean;
}) => {
  const nameOf = useNames();
  const { answers } = useLanguage();
  const t = answers.together;
  return (
    <ol className="additions">
      {additions.map(({ actor, newlyReached, areas, camps }, place) => (
        <li key={actor}>
          <strong>{nameOf(actor)}</strong>
          <span>
            {[
              (place === 0 && isFirstNew ? t.adds : t.addsMore)(newlyReached),
              ...(camps.length > 0 ? [t.camps(camps.map(nameOf))] : []),
              ...(areas.length > 0 ? [t.areas(areas.map(nameOf))] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** These actors with the good lines over which they reach others. */
const around = (map: Pick<ActorMap, 'actors' | 'relations'>, actors: readonly ActorId[]): Evidence => {
  const chosen = new Set(actors);
  const isThere = (id: ActorId) => !hasLeft(map.actors.get(id)?.keyFigure ?? null);
  const lines = [...map.relations.values()].filter(
    ({ from, to, type }) => type !== 'tension' && (chosen.has(from) || chosen.has(to)) && isThere(from) && isThere(to),
  );
  return { actors, relations: lines.map(({ id }) => id) };
};
