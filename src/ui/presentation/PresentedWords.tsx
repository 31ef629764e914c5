import { useMemo } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ShownKind } from '../../workspace/changeKinds.ts';
import type { CompareDesk } from '../../workspace/compareDesk.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { picturedMaps } from '../compare/picture/picturedMaps.ts';
import { Told } from '../compare/words/Told.tsx';
import { toldChanges } from '../compare/words/toldChanges.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

const MOST_TOLD = 4;

type Compared = ReturnType<CompareDesk['between']>['maps'];

/** What changed since the foto before: of one kind who, how many lines, with whom; of all the sentences that tell most. */
export const PresentedWords = ({
  comparison,
  kind,
  maps,
}: {
  /** Of that kind. */
  readonly comparison: Comparison;
  readonly kind: ShownKind;
  readonly maps: Compared;
}) =>
  kind === 'all' ? <Summed comparison={comparison} maps={maps} /> : <ToldHere comparison={comparison} kind={kind} maps={maps} />;

/** All kinds, in the sentences that tell most; or that there is nothing to tell. */
const Summed = ({ comparison: { summary, outcome }, maps }: { readonly comparison: Comparison; readonly maps: Compared }) => {
  const { presentation: t, comparison: said, words } = useLanguage();
  const term = words.keyFigureTerm[propertiesOf(maps.afterMap).keyFigureTerm];
  const nameOf = comparedNames(maps.beforeMap, maps.afterMap);
  if (summary.length === 0) return <p>{said.outcome[outcome]}</p>;
  return (
    <>
      <ul>
        {summary.slice(0, MOST_TOLD).map((statement) => {
          const sentence = said.sentence(statement, nameOf, term);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {summary.length > MOST_TOLD && <p className="hint">{t.more(summary.length - MOST_TOLD)}</p>}
    </>
  );
};

/** One kind: who, how many lines, with whom. */
const ToldHere = ({
  comparison,
  kind,
  maps: { beforeMap, afterMap, matches },
}: {
  readonly comparison: Comparison;
  readonly kind: ShownKind;
  readonly maps: Compared;
}) => {
  const { presentation: t, changeKinds } = useLanguage();
  const pictured = useMemo(
    () => picturedMaps(beforeMap, afterMap, comparison, matches),
    [beforeMap, afterMap, comparison, matches],
  );
  const nameOf = comparedNames(beforeMap, afterMap);
  const told = toldChanges(comparison);
  return (
    <>
      <p className="told-heading">{changeKinds.heading[kind](comparison.actors.length, comparison.relations.length)}</p>
      <ul>
        {told.slice(0, MOST_TOLD).map((one) => (
          <li key={one.key}>
            <Told told={one} maps={pictured} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      {told.length > MOST_TOLD && <p className="hint">{t.more(told.length - MOST_TOLD)}</p>}
    </>
  );
};
