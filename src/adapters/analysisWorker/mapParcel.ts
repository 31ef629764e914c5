import type { Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { AskedMap } from './messages.ts';

/** Few questions look at snapshots and events: years of them need not be copied for every other one. */
const ASKS_TIME: ReadonlySet<Question['ask']> = new Set(['figuresOverTime', 'seenOnPhotos', 'mapAnswers']);

const contentFor = (map: ActorMap, withSnapshots: boolean): ActorMap => {
  const isLean = withSnapshots || (map.events.size === 0 && map.snapshots.size === 0);
  return isLean ? map : { ...map, events: new Map(), snapshots: new Map() };
};

const beforeOf = (question: Question): ActorMap[] => ('before' in question ? [question.before] : []);

/**
 * Packs questions for one worker. Copying a large map holds the page up, so a map that the worker still has from the
 * question before is named by its place there.
 */
export const mapPacker = (): ((map: ActorMap, question: Question) => AskedMap) => {
  let held: readonly { readonly map: ActorMap; readonly hasSnapshots: boolean }[] = [];
  return (map, question) => {
    const withSnapshots = ASKS_TIME.has(question.ask);
    const wanted = [map, ...beforeOf(question)];
    const places = wanted.map((one) => held.findIndex((known) => known.map === one && (known.hasSnapshots || !withSnapshots)));
    const maps = wanted.map((one, i) => {
      const place = places[i] ?? -1;
      return place >= 0 ? place : contentFor(one, withSnapshots);
    });
    held = wanted.map((one, i) => ({ map: one, hasSnapshots: held[places[i] ?? -1]?.hasSnapshots ?? withSnapshots }));
    return { maps, question: 'before' in question ? { ...question, before: null } : question };
  };
};

/** The other end of `mapPacker`: the map that is asked about, and the question whole again. */
export const mapUnpacker = (): ((asked: AskedMap) => { readonly map: ActorMap; readonly question: Question }) => {
  let held: readonly ActorMap[] = [];
  return ({ maps, question }) => {
    held = maps.map((one) => (typeof one === 'number' ? (held[one] as ActorMap) : one));
    const [map, before] = held as [ActorMap, ActorMap];
    return { map, question: ('before' in question ? { ...question, before } : question) as Question };
  };
};
