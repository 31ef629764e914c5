import type { Analysis } from '../../analysis/analysis.ts';
import type { Bridge, FragilePoints } from '../../analysis/suggestions/fragilePoints.ts';
import { FoldedList } from '../controls/FoldedList.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useStable } from '../controls/useStable.ts';
import { Answer } from './Answer.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { Part } from './Part.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TakeOutButton } from './TakeOutButton.tsx';
import { WhatIf } from './WhatIf.tsx';

/** Where the map hangs by one actor or one line, and what happens when somebody goes. */
export const FragileSection = () => {
  const { answers } = useLanguage();
  const analysis = useAnswer(({ insight }) => insight.about({ ask: 'analyse' }));
  const points = useAnswer(({ insight }) => insight.about({ ask: 'fragilePoints' }));
  return (
    <>
      <p className="hint">{answers.fragile.intro}</p>
      <WhatIf />
      <Gate asked={analysis}>{(answer) => <CutPoints analysis={answer} />}</Gate>
      <Gate asked={points}>
        {(answer) => (
          <>
            <LeanedOn points={answer} />
            <Bridges points={answer} />
          </>
        )}
      </Gate>
    </>
  );
};

const CutPoints = ({ analysis }: { readonly analysis: Analysis }) => {
  const desk = useDesk();
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const { insight } = useLanguage();
  const t = insight.cutPoints;
  return (
    <Part title={t.title}>
      <Suggestions
        kind="cutPoint"
        items={analysis.cutPoints.filter(({ actor }) => map.actors.has(actor))}
        subjectsOf={({ actor }) => [actor]}
        shown={3}
        none={t.none}
        render={({ actor, cutsOff, evidence }, judgements) => (
          <Answer
            key={actor}
            evidence={evidence}
            actions={
              desk.isFrozen ? (
                <TakeOutButton actor={actor} />
              ) : (
                <JudgeActions judgements={judgements} subjects={[actor]}>
                  <TakeOutButton actor={actor} />
                </JudgeActions>
              )
            }
          >
            <p>{t.sentence(nameOf(actor), cutsOff.map(nameOf))}</p>
          </Answer>
        )}
      />
    </Part>
  );
};

const LeanedOn = ({ points: { leanedOn } }: { readonly points: FragilePoints }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const { answers } = useLanguage();
  const t = answers.fragile;
  const points = leanedOn.answered ? leanedOn.points.filter(({ actor }) => map.actors.has(actor)) : [];
  return (
    <Part title={t.leanedOnTitle}>
      {!leanedOn.answered && <p>{t.leanedOnWhyNot[leanedOn.because]}</p>}
      {leanedOn.answered && points.length === 0 && <p>{t.nobodyLeanedOn}</p>}
      <FoldedList
        items={points}
        shown={3}
        render={({ actor, isKeyFigure, share, onlyBetween, evidence }) => {
          const [example] = onlyBetween;
          return (
            <Answer key={actor} evidence={evidence} heading={nameOf(actor)} actions={<TakeOutButton actor={actor} />}>
              <p>{t.leanedOn(nameOf(actor), share, leanedOn.answered ? leanedOn.poles : 'camps')}</p>
              {example && <p>{t.onlyBetween(onlyBetween.length, [nameOf(example[0]), nameOf(example[1])])}</p>}
              {isKeyFigure && <p className="hint">{t.keyFigure(nameOf(actor), term.one)}</p>}
            </Answer>
          );
        }}
      />
    </Part>
  );
};

const Bridges = ({ points: { bridges } }: { readonly points: FragilePoints }) => {
  const { answers } = useLanguage();
  const t = answers.fragile;
  return (
    <Part title={t.bridgesTitle}>
      {bridges.length === 0 && <p>{t.noBridges}</p>}
      <FoldedList
        items={bridges}
        shown={3}
        render={(bridge) => <BridgeAnswer key={`${bridge.a} ${bridge.b}`} bridge={bridge} />}
      />
    </Part>
  );
};

const BridgeAnswer = ({ bridge }: { readonly bridge: Bridge }) => {
  const nameOf = useNames();
  const { answers } = useLanguage();
  const { a, b, cutsOff, relations } = bridge;
  const evidence = useStable(() => ({ actors: [a, b, ...cutsOff], relations }), bridge);
  return (
    <Answer evidence={evidence}>
      <p>{answers.fragile.bridge(nameOf(a), nameOf(b), cutsOff.map(nameOf))}</p>
    </Answer>
  );
};
