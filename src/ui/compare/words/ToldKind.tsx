import { useMemo } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { changesOfKind, type ShownKind } from '../../../workspace/changeKinds.ts';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useComparedNames } from '../comparedNames.ts';
import { picturedMaps } from '../picture/picturedMaps.ts';
import { LitSentence } from './LitSentence.tsx';
import { Told } from './Told.tsx';
import { toldChanges } from './toldChanges.ts';
import { useComparedLight } from './useComparedLight.ts';

const TOLD_AT_ONCE = 8;

/** The changes of one kind: who, how many lines, with whom. */
export const ToldKind = ({ comparison, kind }: { readonly comparison: Comparison; readonly kind: ShownKind }) => {
  const { beforeMap, afterMap, matches } = useObserved(useDesk().compare.maps);
  const { changeKinds: t } = useLanguage();
  const changes = useMemo(() => changesOfKind(comparison, kind), [comparison, kind]);
  const told = useMemo(() => toldChanges(changes), [changes]);
  const maps = useMemo(() => picturedMaps(beforeMap, afterMap, comparison, matches), [beforeMap, afterMap, comparison, matches]);
  const nameOf = useComparedNames();
  const lighting = useComparedLight(told);
  const lighter = {
    actors: comparison.same.actors + comparison.actors.length - changes.actors.length,
    relations: comparison.same.relations + comparison.relations.length - changes.relations.length,
  };
  return (
    <>
      <h3>{t.heading[kind](changes.actors.length, changes.relations.length)}</h3>
      <FoldedList
        key={kind}
        items={told}
        shown={TOLD_AT_ONCE}
        within={(rows) => (
          <ol className="lit-sentences told-changes" aria-label={t.told}>
            {rows}
          </ol>
        )}
        render={(one) => (
          <LitSentence key={one.key} light={one} lighting={lighting} said={<Told told={one} maps={maps} nameOf={nameOf} />} />
        )}
      />
      <p className="hint lighter">{t.allTheRest(lighter.actors, lighter.relations)}</p>
    </>
  );
};
