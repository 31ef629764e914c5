import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { followable } from '../../workspace/followable.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { ComparisonPicture } from '../compare/picture/ComparisonPicture.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

const NOTHING_ASKED = followable<Comparison>(() => null);
const MOST_SENTENCES = 3;

/** The map of one moment, and what changed on it since the foto before. */
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
  const { compare } = useDesk();
  const { presentation: t, comparison: said, words } = useLanguage();
  const { maps, answer: asked } = useMemo(() => compare.between(map, { before, after }), [compare, before, after, map]);
  const { answer: comparison, state } = useAnswer(() => asked ?? NOTHING_ASKED);
  const fade = useFadeIn(comparison !== null);
  const { beforeMap, afterMap } = maps;
  const term = words.keyFigureTerm[propertiesOf(map).keyFigureTerm];
  const nameOf = comparedNames(beforeMap, afterMap);
  const told = comparison?.summary.slice(0, MOST_SENTENCES) ?? [];
  const more = (comparison?.summary.length ?? 0) - told.length;
  const isEmpty = afterMap.actors.size === 0;

  return (
    <div className="snapshot-step">
      {/* A picture to look at: the sentences beside it say the same, and a finger on it turns the page. */}
      <div className="presented-picture" inert>
        <ComparisonPicture
          before={beforeMap}
          after={afterMap}
          matches={maps.matches}
          comparison={comparison}
          fade={fade}
          layout="together"
        />
      </div>
      <div className="presented-words">
        {before === null && <p>{isEmpty ? t.empty : t.first}</p>}
        {before !== null && <h3>{t.since(beforeName)}</h3>}
        {before !== null && comparison === null && <p>{state === 'failed' ? t.failed : t.thinking}</p>}
        {comparison && told.length === 0 && <p>{said.outcome[comparison.outcome]}</p>}
        {told.length > 0 && (
          <ul>
            {told.map((statement) => {
              const sentence = said.sentence(statement, nameOf, term);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        )}
        {more > 0 && <p className="hint">{t.more(more)}</p>}
      </div>
    </div>
  );
};

/** How long it is seen as it was, and how long the change then takes to appear. */
const LOOK_MS = 700;
const APPEAR_MS = 1_400;
/** Both at once, with what differs marked. */
const CHANGED = 0.5;

/** From how it was to the change, once it can be told; at once for who wants no motion. */
const useFadeIn = (isReady: boolean): Share => {
  const [fade, setFade] = useState(0);
  useEffect(() => {
    if (!isReady) return setFade(0);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setFade(CHANGED);
    const began = performance.now() + LOOK_MS;
    let frame = requestAnimationFrame(function show(now) {
      const share = Math.min(1, Math.max(0, (now - began) / APPEAR_MS));
      setFade(CHANGED * share * share * (3 - 2 * share));
      if (share < 1) frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
  return fade as Share;
};
