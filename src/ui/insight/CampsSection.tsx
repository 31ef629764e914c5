import type { CampMixing, CampPair } from '../../analysis/campMixing.ts';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { useStable } from '../controls/useStable.ts';
import { CampDot } from '../panels/CampDot.tsx';
import { Answer } from './Answer.tsx';
import { CampPicture } from './CampPicture.tsx';
import { HowSure } from './HowSure.tsx';
import { Part } from './Part.tsx';
import { useSurenessOf } from './useSurenessOf.ts';

type Mixing = Extract<CampMixing, { answered: true }>;

/** How far apart the camps are that people tagged. Nothing when nobody is tagged: the program finds no camps. */
export const CampsSection = () => {
  const { answers } = useLanguage();
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'campMixing' }));
  return (
    <>
      <p className="hint">{answers.camps.intro}</p>
      <Gate asked={asked}>
        {(answer) => (answer.answered ? <Camps mixing={answer} /> : <p>{answers.camps.whyNot[answer.because]}</p>)}
      </Gate>
    </>
  );
};

const Camps = ({ mixing }: { readonly mixing: Mixing }) => {
  const map = useMap(({ camps }) => ({ camps }));
  const nameOf = useNames();
  const { answers } = useLanguage();
  const t = answers.camps;
  const { positive, tension, camps, pairs, elsewhere } = mixing;
  const all = positive.within + positive.across;
  return (
    <>
      <div className="insight-part camps-told">
        <p className="headline">{t.positive(all, positive.within)}</p>
        <p>{t.tension(tension.within + tension.across, tension.across)}</p>
        {elsewhere > 0 && <p className="hint">{t.elsewhere(elsewhere)}</p>}
        <HowSure>
          {() => (
            <>
              {all > 0 && <p>{t.positiveChance(positive.across, positive.expectedAcross)}</p>}
              <CampPicture positive={positive} tension={tension} />
              <p>{t.limit}</p>
            </>
          )}
        </HowSure>
      </div>
      <Part title={t.pairsTitle}>
        {pairs.map((pair) => (
          <Pair key={`${pair.a} ${pair.b}`} pair={pair} />
        ))}
      </Part>
      <Part title={t.membersTitle}>
        <ul className="camp-members">
          {camps.map(({ camp, members, positive: good, tension: tense }) => (
            <li key={camp}>
              <CampDot order={map.camps.get(camp)?.order ?? 0} />
              {t.within(nameOf(camp), members, good, tense)}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
};

const Pair = ({ pair }: { readonly pair: CampPair }) => {
  const known = useMap(({ relations }) => relations);
  const nameOf = useNames();
  const surenessOf = useSurenessOf();
  const { answers } = useLanguage();
  const t = answers.camps;
  const { a, b, positive, tension, expectedPositive, relations } = pair;
  const evidence = useStable(() => {
    const ids = [...relations.positive, ...relations.tension];
    const ends = ids.flatMap((id) => {
      const relation = known.get(id);
      return relation ? [relation.from, relation.to] : [];
    });
    return { actors: [...new Set(ends)], relations: ids };
  }, pair);
  return (
    <Answer
      id={`camps ${a} ${b}`}
      name={t.pair(nameOf(a), nameOf(b))}
      sure={surenessOf(evidence)}
      reason={t.pairTense(positive + tension, tension)}
      evidence={evidence}
      doubt={[t.pairPositive(positive, expectedPositive)]}
    />
  );
};
