import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { changesOfKind, type ShownKind, shownKind } from '../../workspace/changeKinds.ts';
import type { MomentKey, ShownMoment } from '../../workspace/compareDesk.ts';
import { followable } from '../../workspace/followable.ts';
import { ComparisonPicture } from '../compare/picture/ComparisonPicture.tsx';
import { KindChips } from '../compare/picture/KindChips.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PresentedWords } from './PresentedWords.tsx';

const NOTHING_ASKED = followable<Comparison>(() => null);

/** The map of one moment, and what changed on it since the foto before, one kind of change at a time. */
export const SnapshotStep = ({
  map,
  before,
  after,
  beforeName,
}: {
  readonly map: ActorMap;
  readonly before: SnapshotId | null;
  readonly after: MomentKey;
  readonly beforeName: string;
}) => {
  const { compare, openLayout } = useDesk();
  const { presentation: t } = useLanguage();
  const { maps, answer: asked } = useMemo(() => compare.between(map, { before, after }), [compare, before, after, map]);
  const { answer: comparison, state } = useAnswer(() => asked ?? NOTHING_ASKED);
  const [chosen, setChosen] = useState<ShownKind | null>(null);
  const shown = useShownIn(comparison !== null);
  const { beforeMap, afterMap, matches } = maps;
  const kind = comparison?.outcome === 'compared' ? shownKind(chosen, comparison) : 'all';
  const told = useMemo(() => comparison && { ...comparison, ...changesOfKind(comparison, kind) }, [comparison, kind]);
  const isEmpty = afterMap.actors.size === 0;

  return (
    <div className="snapshot-step">
      {/* A picture to look at: the sentences beside it say the same, and a finger on it turns the page. */}
      <div className="presented-picture" inert>
        <ComparisonPicture
          before={beforeMap}
          after={afterMap}
          matches={matches}
          comparison={told}
          shown={shown}
          openLayout={openLayout}
        />
      </div>
      <div className="presented-words">
        {before === null && <p>{isEmpty ? t.empty : t.first}</p>}
        {before !== null && <h3>{t.since(beforeName)}</h3>}
        {before !== null && comparison === null && <p>{state === 'failed' ? t.failed : t.thinking}</p>}
        {comparison?.outcome === 'compared' && <KindChips comparison={comparison} kind={kind} onChoose={setChosen} />}
        {told && <PresentedWords comparison={told} kind={kind} maps={maps} />}
      </div>
    </div>
  );
};

/** How long it is seen as it was before the change is shown. */
const LOOK_MS = 1_200;

/** As it was, then what changed, once that can be told; at once for who wants no motion. */
const useShownIn = (isReady: boolean): ShownMoment => {
  const [shown, setShown] = useState<ShownMoment>('before');
  useEffect(() => {
    if (!isReady) return setShown('before');
    const look = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : LOOK_MS;
    const timer = setTimeout(() => setShown('difference'), look);
    return () => clearTimeout(timer);
  }, [isReady]);
  return shown;
};
