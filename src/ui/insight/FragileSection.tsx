import type { Analysis } from '../../analysis/analysis.ts';
import type { Bridge, FragilePoints } from '../../analysis/suggestions/fragilePoints.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { FoldedList } from '../controls/FoldedList.tsx';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useStable } from '../controls/useStable.ts';
import { Answer } from './Answer.tsx';
import { CampsSection } from './CampsSection.tsx';
import { Grounds } from './Grounds.tsx';
import { JudgeActions } from './JudgeActions.tsx';
import { LeftOut } from './LeftOut.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TakeOutButton } from './TakeOutButton.tsx';
import { useSurenessOf } from './useSurenessOf.ts';
import { WhatIf } from './WhatIf.tsx';

/**
 * Wat is kwetsbaar: it opens with the one answer that tells most, who is the only way to others; else on whom much leans. Folded are the
 * rest of that, single lines without a way round, and how far apart the camps are. What happens when somebody goes can be asked.
 */
export const FragileSection = ({ analysis }: { readonly analysis: Analysis }) => {
  const { answers } = useLanguage();
  const { cutPoints } = useLanguage().insight;
  const points = useAnswer(({ insight }) => insight.about({ ask: 'fragilePoints' }));
  const leanedOn = points.answer?.leanedOn;
  const isLeanedOnFirst = analysis.cutPoints.length === 0 && leanedOn?.answered === true && leanedOn.points.length > 0;
  const only = <CutPoints analysis={analysis} />;
  return (
    <>
      <LeftOut />
      {!isLeanedOnFirst && <Part title={cutPoints.title}>{only}</Part>}
      <Gate asked={points}>
        {(answer) => (
          <>
            {isLeanedOnFirst ? (
              <>
                <Part title={answers.fragile.leanedOnTitle}>
                  <LeanedOn points={answer} />
                </Part>
                <More title={cutPoints.title}>{only}</More>
              </>
            ) : (
              <More title={answers.fragile.leanedOnTitle}>
                <LeanedOn points={answer} />
              </More>
            )}
            <More title={answers.fragile.bridgesTitle}>
              <Bridges points={answer} />
            </More>
          </>
        )}
      </Gate>
      <More title={answers.section.camps}>
        <CampsSection />
      </More>
      <WhatIf />
    </>
  );
};

const CutPoints = ({ analysis }: { readonly analysis: Analysis }) => {
  const desk = useDesk();
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const surenessOf = useSurenessOf();
  const { insight } = useLanguage();
  const t = insight.cutPoints;
  const namesIn = (pieces: readonly (readonly ActorId[])[]) => pieces.map((piece) => piece.map(nameOf));
  return (
    <Suggestions
      kind="cutPoint"
      items={analysis.cutPoints.filter(({ actor }) => map.actors.has(actor))}
      subjectsOf={({ actor }) => [actor]}
      shown={1}
      none={t.none}
      render={({ actor, cutsOff, pieces, evidence }, judgements) => (
        <Answer
          key={actor}
          id={`cutPoint ${actor}`}
          name={nameOf(actor)}
          sure={surenessOf(evidence)}
          reason={pieces.length > 0 ? t.between(namesIn(pieces)) : t.reason(cutsOff.map(nameOf))}
          evidence={evidence}
          about={[actor]}
          doubt={[t.limit]}
          actions={
            desk.isFrozen ? (
              <TakeOutButton actor={actor} />
            ) : (
              <JudgeActions judgements={judgements} subjects={[actor]}>
                <TakeOutButton actor={actor} look="primary" />
              </JudgeActions>
            )
          }
        >
          <Grounds
            of={[
              pieces.length > 0
                ? t.betweenSentence(nameOf(actor), namesIn(pieces))
                : t.sentence(nameOf(actor), cutsOff.map(nameOf)),
            ]}
          />
        </Answer>
      )}
    />
  );
};

const LeanedOn = ({ points: { leanedOn } }: { readonly points: FragilePoints }) => {
  const map = useMap(({ actors }) => ({ actors }));
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const surenessOf = useSurenessOf();
  const { answers } = useLanguage();
  const t = answers.fragile;
  const points = leanedOn.answered ? leanedOn.points.filter(({ actor }) => map.actors.has(actor)) : [];
  return (
    <>
      {!leanedOn.answered && <p>{t.leanedOnWhyNot[leanedOn.because]}</p>}
      {leanedOn.answered && points.length === 0 && <p>{t.nobodyLeanedOn}</p>}
      <FoldedList
        items={points}
        shown={3}
        render={({ actor, isKeyFigure, share, onlyBetween, evidence }) => {
          const [example] = onlyBetween;
          return (
            <Answer
              key={actor}
              id={`leanedOn ${actor}`}
              name={nameOf(actor)}
              sure={surenessOf(evidence)}
              reason={t.leanedOn(share, leanedOn.answered ? leanedOn.poles : 'camps')}
              evidence={evidence}
              about={[actor]}
              doubt={[t.leanedOnShare(share)]}
              actions={<TakeOutButton actor={actor} />}
            >
              <Grounds
                of={[
                  ...(example ? [t.onlyBetween(onlyBetween.length, [nameOf(example[0]), nameOf(example[1])])] : []),
                  ...(isKeyFigure ? [t.keyFigure(nameOf(actor), term.one)] : []),
                ]}
              />
            </Answer>
          );
        }}
      />
    </>
  );
};

const Bridges = ({ points: { bridges, hasGoodLines } }: { readonly points: FragilePoints }) => {
  const { answers } = useLanguage();
  const t = answers.fragile;
  return (
    <>
      {bridges.length === 0 && <p>{hasGoodLines ? t.noBridges : t.noGoodRelations}</p>}
      <FoldedList
        items={bridges}
        shown={3}
        render={(bridge) => <BridgeAnswer key={`${bridge.a} ${bridge.b}`} bridge={bridge} />}
      />
    </>
  );
};

const BridgeAnswer = ({ bridge }: { readonly bridge: Bridge }) => {
  const nameOf = useNames();
  const { answers } = useLanguage();
  const surenessOf = useSurenessOf();
  const t = answers.fragile;
  const { a, b, cutsOff, relations } = bridge;
  const evidence = useStable(() => ({ actors: [a, b, ...cutsOff], relations }), bridge);
  return (
    <Answer
      id={`bridge ${a} ${b}`}
      name={t.bridgeName(nameOf(a), nameOf(b))}
      sure={surenessOf(evidence)}
      reason={t.bridge(cutsOff.map(nameOf))}
      evidence={evidence}
      about={[a, b]}
    />
  );
};
