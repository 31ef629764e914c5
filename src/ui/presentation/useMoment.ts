import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { changesOfKind, type ShownKind, shownKind } from '../../workspace/changeKinds.ts';
import type { ComparedMaps, MomentKey } from '../../workspace/compareDesk.ts';
import { followable } from '../../workspace/followable.ts';
import { picturedMaps } from '../compare/picture/picturedMaps.ts';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { comparisonSubject, mapSubject, type PictureSubject } from '../handover/pictureSubject.ts';

/** A moment of the time line that has a map, and the snapshot before it. */
export interface AskedMoment {
  readonly before: SnapshotId | null;
  readonly after: MomentKey;
  readonly beforeName: string;
  readonly name: string;
}
/** What changed since the snapshot before a moment, one kind of change at a time, and its picture. */
export interface ShownMap {
  readonly asked: AskedMoment;
  readonly maps: ComparedMaps;
  /** Null while it is thought about, or where there is nothing before. */
  readonly comparison: Comparison | null;
  readonly hasFailed: boolean;
  readonly kind: ShownKind;
  readonly choose: (kind: ShownKind) => void;
  /** The changes of that kind. */
  readonly told: Comparison | null;
  readonly subject: PictureSubject;
}

const NOTHING_ASKED = followable<Comparison>(() => null);

export const useMoment = (map: ActorMap, asked: AskedMoment | null): ShownMap | null => {
  const { compare } = useDesk();
  const language = useLanguage();
  const between = useMemo(
    () => asked && compare.between(map, { before: asked.before, after: asked.after }),
    [compare, map, asked],
  );
  const { answer: comparison, state } = useAnswer(() => between?.answer ?? NOTHING_ASKED);
  const [chosen, setChosen] = useState<{ readonly of: AskedMoment; readonly kind: ShownKind } | null>(null);
  const kind =
    comparison?.outcome === 'compared' ? shownKind(chosen && chosen.of === asked ? chosen.kind : null, comparison) : 'all';
  const told = useMemo(() => comparison && { ...comparison, ...changesOfKind(comparison, kind) }, [comparison, kind]);
  const hasShown = useShownBefore(told !== null);
  const subject = useMemo(() => {
    if (!between || !asked) return null;
    const { beforeMap, afterMap, matches } = between.maps;
    if (!beforeMap) return mapSubject(afterMap, language);
    // In the places of the picture that follows, so that nobody moves.
    if (!told || !hasShown) return mapSubject(picturedMaps(beforeMap, afterMap, null, matches).was, language);
    return comparisonSubject(between.maps, told, { before: asked.beforeName, after: asked.name }, language);
  }, [between, asked, told, hasShown, language]);
  if (!between || !asked || !subject) return null;
  return {
    asked,
    maps: between.maps,
    comparison,
    hasFailed: state === 'failed',
    kind,
    choose: (next) => setChosen({ of: asked, kind: next }),
    told,
    subject,
  };
};

/** How long it is seen as it was before the change is shown. */
const LOOK_MS = 1_200;

/** As it was, then what changed, once that can be told; at once for who wants no motion. */
const useShownBefore = (isReady: boolean): boolean => {
  const [hasShown, setShown] = useState(false);
  useEffect(() => {
    if (!isReady) return setShown(false);
    const look = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : LOOK_MS;
    const timer = setTimeout(() => setShown(true), look);
    return () => clearTimeout(timer);
  }, [isReady]);
  return hasShown;
};
