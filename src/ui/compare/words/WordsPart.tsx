import type { Comparison, Statement } from '../../../analysis/compare/comparison.ts';
import { Button } from '../../controls/Button.tsx';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { Gate } from '../../controls/Gate.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { useComparedNames } from '../comparedNames.ts';
import { useShownKind } from '../useShownKind.ts';
import { SameNames } from '../who/SameNames.tsx';
import { ComparedEvidence } from './ComparedEvidence.tsx';
import { LitSentence } from './LitSentence.tsx';
import { MoreThanRedrawing } from './MoreThanRedrawing.tsx';
import { ToldKind } from './ToldKind.tsx';
import { useComparedLight } from './useComparedLight.ts';
import './words.css';

const SENTENCES_AT_ONCE = 8;

/** What changed between the two moments, in sentences that each show on the map what they speak of. */
export const WordsPart = () => {
  const asked = useAnswer(({ compare }) => compare.answer);
  return <Gate asked={asked}>{(comparison) => <Words comparison={comparison} />}</Gate>;
};

/** One kind of change at a time, or all in sentences. */
const Words = ({ comparison }: { readonly comparison: Comparison }) => {
  const kind = useShownKind(comparison);
  const { outcome, figures } = comparison;
  const isTold = outcome === 'compared' && kind !== 'all';
  return (
    <>
      <SameNames />
      {isTold ? <ToldKind comparison={comparison} kind={kind} /> : <AllWords comparison={comparison} />}
      {outcome === 'compared' && <MoreThanRedrawing figures={figures} kind={kind} />}
    </>
  );
};

const AllWords = ({ comparison }: { readonly comparison: Comparison }) => {
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
        return (
          <LitSentence key={sentence} light={statement} lighting={lighting} said={<span>{sentence}</span>}>
            <ComparedEvidence light={statement} />
          </LitSentence>
        );
      }}
    />
  );
};

const tally = (changes: readonly { readonly state: string }[], same: number) => {
  const count = (state: string) => changes.filter((change) => change.state === state).length;
  const [fresh, gone] = [count('new'), count('gone')];
  return { new: fresh, gone, changed: changes.length - fresh - gone, same };
};
