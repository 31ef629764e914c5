import type { SmallGapsOfArea } from '../../../analysis/coverage/smallGaps.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../../controls/useNames.ts';

/** The combinations that the part only counts, thought out once they are unfolded: a fold a neighbourhood, so that the page stays calm with thousands. */
export const SmallGaps = ({ count }: { readonly count: number }) => {
  const { gaps: t } = useLanguage();
  return (
    <Fold title={t.small.title(count)} className="fold small-gaps">
      {() => <Asked />}
    </Fold>
  );
};

const Asked = () => {
  const { gaps: t, coverage } = useLanguage();
  const nameOf = useNames();
  const areas = useMap((map) => map.areas);
  const { answer, hasFailed, askAgain } = useAnswer(
    ({ insight }) => insight.about({ ask: 'smallGaps' }),
    ({ answer, state }) => ({ answer, hasFailed: state === 'failed' }),
  );
  if (hasFailed)
    return (
      <div role="alert">
        <p className="problem">{coverage.failed}</p>
        <Button onClick={askAgain}>{coverage.tryAgain}</Button>
      </div>
    );
  if (answer === null) return <p className="hint">{coverage.working}</p>;
  const groups = answer.filter(({ area }) => area === null || areas.has(area));
  const [only] = groups;
  return (
    <>
      <p className="hint">{t.small.means}</p>
      {groups.length === 1 && only ? (
        <Combinations of={only} />
      ) : (
        groups.map((group) => (
          <Fold
            key={group.area ?? ''}
            title={t.small.there(group.area === null ? t.whole : nameOf(group.area), group.combinations.length)}
          >
            {() => <Combinations of={group} />}
          </Fold>
        ))
      )}
    </>
  );
};

const Combinations = ({ of: { combinations } }: { readonly of: SmallGapsOfArea }) => {
  const { gaps: t } = useLanguage();
  const { one } = useKeyFigureTerm();
  const list = (shown: SmallGapsOfArea['combinations']) => (
    <ul>
      {shown.map(({ categories }) => (
        <li key={categories.join(' ')}>{t.missing(categories, null, one)}</li>
      ))}
    </ul>
  );
  const few = combinations.filter(({ expected }) => expected !== null);
  const untold = combinations.filter(({ expected }) => expected === null);
  return (
    <>
      {few.length > 0 && list(few)}
      {untold.length > 0 && (
        <>
          <p className="hint">{t.small.untold}</p>
          {list(untold)}
        </>
      )}
    </>
  );
};
