import type { Evidence } from '../analysis/analyseMap.ts';
import type { Comparison } from '../analysis/compare/comparison.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorMatch } from '../domain/actorMatch.ts';
import { isSame } from '../domain/change.ts';
import type { SnapshotId } from '../domain/identifiers.ts';
import type { Share } from '../domain/quantities.ts';
import { saidMatches } from '../domain/saidMatches.ts';
import { mapOfSnapshot, type SaidPair, type Snapshot } from '../domain/snapshot.ts';
import { snapshotsInOrder } from '../domain/timeLine.ts';
import { type AnswerDesk, type AnswerState, makeAnswerDesk, type Subject } from './answerDesk.ts';
import type { MapEditor } from './mapEditor.ts';
import { type Observable, type Observed, observed } from './observable.ts';
import type { Analyst } from './ports.ts';

/** The parts of *Vergelijken*, in the order in which they are offered. */
export const COMPARE_PARTS = ['timeLine', 'words', 'figures', 'overTime', 'whoIsWho'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** A moment of the map: a snapshot, or the map as it is now. */
export type MomentKey = SnapshotId | 'now';

/** The two that are laid side by side. `before` is null as long as there is no snapshot: then there is only now. */
export interface ChosenMoments {
  readonly before: SnapshotId | null;
  readonly after: MomentKey;
}
/** The maps of the chosen moments, and who was said to be who. */
export interface ComparedMaps extends ChosenMoments {
  readonly beforeMap: ActorMap | null;
  readonly afterMap: ActorMap;
  readonly matches: readonly ActorMatch[];
}
/** What a sentence lights up: `before` on the older map, `after` on the newer. */
export interface ComparedLight {
  readonly before: Evidence;
  readonly after: Evidence;
}

/** What *Vergelijken* is showing; nothing of it is part of the map. */
export interface CompareDesk {
  readonly part: Observed<ComparePart>;
  /** One picture, or two beside each other. */
  readonly layout: Observed<'together' | 'beside'>;
  /** 0 shows before, 1 after, between them both with what differs marked. */
  readonly fade: Observed<Share>;
  readonly light: Observed<ComparedLight | null>;
  /** Whether the full screen presentation is open. */
  readonly isPresenting: Observed<boolean>;
  readonly maps: Observable<ComparedMaps>;
  /** What differs between the two; `idle` with nothing to compare. Asked only while somebody follows. */
  readonly answer: AnswerDesk<Comparison>;
  /** Compares these two, until one of them is removed. */
  readonly choose: (moments: ChosenMoments) => void;
}

const BOTH = 0.5 as Share;
const NOTHING_ASKED: AnswerState<Comparison> = { state: 'idle', answer: null, isPreview: false, isOutdated: true, done: null };

/** Starts with the last snapshot beside now; frozen maps are put together once. */
export const makeCompareDesk = (editor: MapEditor, analyst: Pick<Analyst, 'ask'>): CompareDesk => {
  const light = observed<ComparedLight | null>(null);
  const fade = observed<Share>(BOTH);
  let chosen: ChosenMoments | null = null;
  const frozenMap = rememberFrozen();
  const momentsNow = (map: ActorMap): ChosenMoments => {
    const isThere = (moment: MomentKey | null) => moment === 'now' || (moment !== null && map.snapshots.has(moment));
    if (chosen && isThere(chosen.before) && isThere(chosen.after)) return chosen;
    chosen = null;
    return { before: snapshotsInOrder(map).at(-1)?.id ?? null, after: 'now' };
  };
  const compared = (): ComparedMaps => {
    const { map } = editor.getSnapshot();
    const { before, after } = momentsNow(map);
    const afterMap = after === 'now' ? map : (frozenMap(after, map) ?? map);
    return {
      before,
      after,
      beforeMap: before && frozenMap(before, map),
      afterMap,
      matches: before === null ? [] : saidMatches(map, before, after, afterMap.actors).map(asMatch),
    };
  };

  const maps = observed(compared());
  const answer = followable(NOTHING_ASKED, () => {
    const { beforeMap, afterMap, after, matches } = maps.getSnapshot();
    if (!beforeMap) return null;
    return makeAnswerDesk(after === 'now' ? editor : still(afterMap), analyst, { ask: 'compare', before: beforeMap, matches });
  });
  const update = () => {
    const [was, is] = [maps.getSnapshot(), compared()];
    const isSamePair = was.beforeMap === is.beforeMap && was.after === is.after && isSameList(was.matches, is.matches);
    if (isSamePair && was.afterMap === is.afterMap) return;
    maps.set(isSamePair ? { ...is, matches: was.matches } : is);
    if (isSamePair && is.after === 'now') return;
    light.set(null);
    answer.renew();
  };
  editor.onChange(update);

  return {
    part: observed<ComparePart>('timeLine'),
    layout: observed<'together' | 'beside'>('together'),
    fade,
    light,
    isPresenting: observed(false),
    maps,
    answer,
    choose: (moments) => {
      chosen = moments;
      fade.set(BOTH);
      update();
    },
  };
};

/** Puts a snapshot's map together once, and anew when it or one that it differs from says something else. */
const rememberFrozen = (): ((id: SnapshotId, map: ActorMap) => ActorMap | null) => {
  const made = new Map<SnapshotId, { readonly of: readonly Snapshot['content'][]; readonly map: ActorMap }>();
  return (id, map) => {
    const of = contentsOf(id, map);
    const known = made.get(id);
    if (known && known.of.length === of.length && known.of.every((content, i) => isSame(content, of[i]))) return known.map;
    const frozen = mapOfSnapshot(map, id);
    if (frozen) made.set(id, { of, map: frozen });
    return frozen;
  };
};

/** What a snapshot holds, then what the one holds that it differs from, and so on. */
const contentsOf = (id: SnapshotId, { snapshots }: ActorMap): Snapshot['content'][] => {
  const contents: Snapshot['content'][] = [];
  for (let at = snapshots.get(id); at && contents.length <= snapshots.size; at = at.base ? snapshots.get(at.base) : undefined)
    contents.push(at.content);
  return contents;
};

const asMatch = ({ before, after }: SaidPair): ActorMatch => ({ before, after, confidence: 'said', grounds: [] });
const isSameList = (one: readonly ActorMatch[], other: readonly ActorMatch[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const still = (map: ActorMap): Subject => ({ getSnapshot: () => ({ map, revision: 0 }), onChange: () => () => undefined });

/** One answer to follow, though the question behind it changes: `renew` makes a desk for the new question. */
const followable = (
  nothing: AnswerState<Comparison>,
  make: () => AnswerDesk<Comparison> | null,
): AnswerDesk<Comparison> & { readonly renew: () => void } => {
  const state = observed(nothing);
  let desk: AnswerDesk<Comparison> | null = null;
  let followers = 0;
  let stop: (() => void) | null = null;
  const begin = () => {
    desk ??= make();
    if (!desk) return state.set(nothing);
    const mine = desk;
    const unsubscribe = mine.subscribe(() => state.set(mine.getSnapshot()));
    const leave = mine.follow();
    state.set(mine.getSnapshot());
    stop = () => {
      unsubscribe();
      leave();
    };
  };
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    follow: () => {
      followers += 1;
      if (followers === 1) begin();
      let isFollowing = true;
      return () => {
        if (!isFollowing) return;
        isFollowing = false;
        followers -= 1;
        if (followers === 0) stop?.();
      };
    },
    askAgain: () => desk?.askAgain(),
    cancel: () => desk?.cancel(),
    renew: () => {
      if (followers > 0) stop?.();
      stop = null;
      desk = null;
      if (followers > 0) begin();
    },
  };
};
