import { Eye } from 'lucide-react';
import type { Comparison, Statement } from '../../../analysis/compare/comparison.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { Gate } from '../../controls/Gate.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { useComparedNames } from '../comparedNames.ts';
import { ComparedEvidence } from './ComparedEvidence.tsx';
import { type ComparedLighting, useComparedLight } from './useComparedLight.ts';
import './words.css';

const SENTENCES_AT_ONCE = 8;

/** What changed between the two moments, in sentences that each show on the map what they speak of. */
export const WordsPart = () => {
  const asked = useAnswer(({ compare }) => compare.answer);
  return <Gate asked={asked}>{(comparison) => <Words comparison={comparison} />}</Gate>;
};

const Words = ({ comparison }: { readonly comparison: Comparison }) => {
  const { compare } = useDesk();
  const { comparison: t, comparisonParts: parts } = useLanguage();
  const { outcome, actors, relations, same, summary } = comparison;
  const isEmpty = outcome === 'bothEmpty';
  return (
    <>
      <h3>{parts.wordsHeading}</h3>
      {!isEmpty && (
        <div className="compare-counts">
          <p>{parts.actorCounts(tally(actors, same.actors))}</p>
          <p>{parts.relationCounts(tally(relations, same.relations))}</p>
        </div>
      )}
      <p className={summary.length > 0 && outcome === 'compared' ? 'hint' : undefined}>{t.outcome[outcome]}</p>
      {outcome === 'nobodyInCommon' && <Button onClick={() => compare.part.set('whoIsWho')}>{parts.toWhoIsWho}</Button>}
      {outcome === 'compared' && summary.length === 0 && <p>{parts.onlyInTable}</p>}
      {summary.length > 0 && <Summary summary={summary} />}
    </>
  );
};

const Summary = ({ summary }: { readonly summary: readonly Statement[] }) => {
  const nameOf = useComparedNames();
  const term = useKeyFigureTerm();
  const { comparison: t, comparisonParts: parts } = useLanguage();
  const lighting = useComparedLight(summary);
  return (
    <FoldedList
      items={summary}
      shown={SENTENCES_AT_ONCE}
      within={(sentences) => (
        <ol className="lit-sentences" aria-label={parts.summary}>
          {sentences}
        </ol>
      )}
      render={(statement) => {
        const sentence = t.sentence(statement, nameOf, term.one);
        return <LitSentence key={sentence} sentence={sentence} light={statement} lighting={lighting} />;
      }}
    />
  );
};

const tally = (changes: readonly { readonly state: string }[], same: number) => {
  const count = (state: string) => changes.filter((change) => change.state === state).length;
  const [fresh, gone] = [count('new'), count('gone')];
  return { new: fresh, gone, changed: changes.length - fresh - gone, same };
};

/** A sentence that is a button: it shows on both maps what it speaks of. */
const LitSentence = ({
  sentence,
  light,
  lighting: { lit, held, point, leave, press },
}: {
  readonly sentence: string;
  readonly light: ComparedLight;
  readonly lighting: ComparedLighting;
}) => (
  <li className={lit === light ? 'lit-sentence is-lit' : 'lit-sentence'}>
    <PressArea
      aria-pressed={held === light}
      onClick={() => press(light)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(light)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave(light)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point(light)}
      onBlur={() => leave(light)}
    >
      <span>{sentence}</span>
      <Eye size={16} aria-hidden="true" />
    </PressArea>
    <ComparedEvidence light={light} />
  </li>
);
