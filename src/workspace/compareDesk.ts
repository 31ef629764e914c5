import type { Comparison } from '../analysis/compare/comparison.ts';
import type { Evidence } from '../analysis/evidence.ts';
import type { Question } from '../analysis/question.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorMatch } from '../domain/actorMatch.ts';
import { eventsWithBefore } from '../domain/aroundEvent.ts';
import type { IsoDate, SnapshotId, TriggerEventId } from '../domain/identifiers.ts';
import { mapOn } from '../domain/mapOn.ts';
import { mapOnItsDay } from '../domain/mapsOnTheirDays.ts';
import { isSame } from '../domain/recordChange.ts';
import { saidMatches } from '../domain/saidMatches.ts';
import type { SaidPair, Snapshot } from '../domain/snapshot.ts';
import { snapshotsInOrder } from '../domain/timeLine.ts';
import { type AnswerDesk, makeAnswerDesk, type Subject } from './answerDesk.ts';
import type { ShownKind } from './changeKinds.ts';
import { followable } from './followable.ts';
import type { MapEditor } from './mapEditor.ts';
import { type Observable, type Observed, observed } from './observable.ts';
import type { Analyst } from './ports.ts';

/** The parts of *Vergelijken*, in the order in which they are offered. */
export const COMPARE_PARTS = ['timeLine', 'words', 'figures', 'overTime', 'whoIsWho'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** What the picture shows: one of the two, what differs between them, or the two beside each other. */
export const SHOWN_MOMENTS = ['before', 'difference', 'after', 'beside'] as const;
export type ShownMoment = (typeof SHOWN_MOMENTS)[number];

/** A moment of the map: a snapshot, or the map as it is now. */
export type MomentKey = SnapshotId | 'now';

/** The two that are laid side by side. `before` is null as long as there is no snapshot: then there is only now. */
export interface ChosenMoments {
  readonly before: SnapshotId | null;
  readonly after: MomentKey;
  /** The event that they were chosen for, which lies between them. */
  readonly around?: TriggerEventId | null;
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
  readonly shown: Observed<ShownMoment>;
  /** The kind of change that is looked at; null as long as nobody chose one. */
  readonly kind: Observed<ShownKind | null>;
  readonly light: Observed<ComparedLight | null>;
  readonly maps: Observable<ComparedMaps>;
  /** What differs between the two; `idle` with nothing to compare. Asked only while somebody follows. */
  readonly answer: AnswerDesk<Comparison>;
  /** Who is probably who, for all of whom nothing was said. Asked only while somebody follows. */
  readonly proposals: AnswerDesk<readonly ActorMatch[]>;
  /** Any two moments of this map, which may be another than is open, and what differs; no answer with nothing before. What is chosen stays. */
  readonly between: (
    map: ActorMap,
    moments: ChosenMoments,
  ) => { readonly maps: ComparedMaps; readonly answer: AnswerDesk<Comparison> | null };
  /** Compares these two, until one of them is removed. */
  readonly choose: (moments: ChosenMoments) => void;
}

/**
 * Starts with the last event that has a snapshot from before it, else with the last snapshot beside now; whoever chose two moments keeps
 * them. Frozen maps are put together once.
 */
export const makeCompareDesk = (editor: MapEditor, analyst: Pick<Analyst, 'ask'>, today: () => IsoDate): CompareDesk => {
  const light = observed<ComparedLight | null>(null);
  const shown = observed<ShownMoment>('difference');
  const kind = observed<ShownKind | null>(null);
  let chosen: ChosenMoments | null = null;
  const frozenMap = rememberFrozen();
  const momentsNow = (map: ActorMap): ChosenMoments => {
    const isThere = (moment: MomentKey | null) => moment === 'now' || (moment !== null && map.snapshots.has(moment));
    if (chosen && isThere(chosen.before) && isThere(chosen.after)) return chosen;
    chosen = null;
    const [last] = eventsWithBefore(map, today());
    return last
      ? { before: last.before, after: last.after, around: last.event.id }
      : { before: snapshotsInOrder(map).at(-1)?.id ?? null, after: 'now' };
  };
  const mapsOf = (written: ActorMap, { before, after, around = null }: ChosenMoments): ComparedMaps => {
    const map = mapOn(written, today());
    const beforeMap = before && frozenMap(before, map);
    const afterMap = after === 'now' ? map : (frozenMap(after, map) ?? map);
    return {
      before,
      after,
      around,
      beforeMap,
      afterMap,
      matches: before && beforeMap ? saidMatches(map, before, after, beforeMap, afterMap).map(asMatch) : [],
    };
  };

  const compared = () => {
    const { map } = editor.getSnapshot();
    return mapsOf(map, momentsNow(map));
  };
  const maps = observed(compared());
  const ask = <Q extends Question>(subject: Subject, beforeMap: ActorMap | null, question: (before: ActorMap) => Q) =>
    beforeMap && makeAnswerDesk(subject, analyst, question(beforeMap));
  const subjectOf = ({ afterMap, after }: ComparedMaps): Subject => (after === 'now' ? editor : still(afterMap));
  const compare = (subject: Subject, { beforeMap, matches }: ComparedMaps) =>
    ask(subject, beforeMap, (before) => ({ ask: 'compare', before, matches }) as const);
  const answer = followable(() => compare(subjectOf(maps.getSnapshot()), maps.getSnapshot()));
  const proposals = followable(() => {
    const chosen = maps.getSnapshot();
    return ask(
      subjectOf(chosen),
      chosen.beforeMap,
      (before) => ({ ask: 'proposeMatches', before, said: chosen.matches }) as const,
    );
  });
  const update = () => {
    const [was, is] = [maps.getSnapshot(), compared()];
    const isSamePair = was.beforeMap === is.beforeMap && was.after === is.after && areAlike(was.matches, is.matches);
    const areSameMaps = isSamePair && was.afterMap === is.afterMap;
    if (areSameMaps && was.around === is.around) return;
    maps.set(isSamePair ? { ...is, matches: was.matches } : is);
    if (areSameMaps || (isSamePair && is.after === 'now')) return;
    light.set(null);
    answer.renew();
    proposals.renew();
  };
  editor.onChange(update);

  return {
    // As long as there is nothing to compare a snapshot is what it takes.
    part: observed<ComparePart>(maps.getSnapshot().before === null ? 'timeLine' : 'words'),
    shown,
    kind,
    light,
    maps,
    answer,
    proposals,
    between: (map, moments) => {
      const maps = mapsOf(map, moments);
      return { maps, answer: maps.beforeMap && followable(() => compare(still(maps.afterMap), maps)) };
    },
    choose: (moments) => {
      chosen = moments;
      if (shown.getSnapshot() !== 'beside') shown.set('difference');
      kind.set(null);
      update();
    },
  };
};

/** Puts a snapshot's map together once, and anew when it or one that it differs from says something else, or it is of another day. */
const rememberFrozen = (): ((id: SnapshotId, map: ActorMap) => ActorMap | null) => {
  const made = new Map<SnapshotId, { readonly of: readonly (Snapshot['content'] | IsoDate)[]; readonly map: ActorMap }>();
  return (id, map) => {
    const of = [map.snapshots.get(id)?.date ?? ('' as IsoDate), ...contentsOf(id, map)];
    const known = made.get(id);
    if (known && known.of.length === of.length && known.of.every((said, i) => isSame(said, of[i]))) return known.map;
    const frozen = mapOnItsDay(map, id);
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

const asMatch = (pair: SaidPair): ActorMatch => ({ ...pair, confidence: 'said', grounds: [] });
const areAlike = (one: readonly ActorMatch[], other: readonly ActorMatch[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const still = (map: ActorMap): Subject => ({ getSnapshot: () => ({ map, revision: 0 }), onChange: () => () => undefined });
