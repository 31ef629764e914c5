import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../domain/identifiers.ts';
import { isInNetwork, type KeyFigureStatus } from '../../domain/keyFigure.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { whoIsWho } from '../../domain/whoIsWho.ts';
import { analyseMap } from '../analyseMap.ts';
import type { Analysis } from '../analysis.ts';
import { figureGroundOf, figuresOf } from '../compare/figuresOf.ts';

/** How a network of key figures stands, and what became of it since an earlier moment. Codes, ids and numbers. */
export interface NetworkYear {
  readonly analysis: Pick<Analysis, 'coverage' | 'coverageReport'>;
  /** How many there are of each status now. */
  readonly now: Readonly<Record<KeyFigureStatus, number>>;
  /** How many were active then. */
  readonly activeBefore: number;
  /** Ids of the map of now, of who is gone those of then. */
  readonly came: readonly ActorId[];
  readonly paused: readonly ActorId[];
  readonly left: readonly ActorId[];
  /** Actors within two steps of the key figures, of all; null while there are no key figures. */
  readonly reach: { readonly count: number; readonly of: number } | null;
  readonly contact: Contacts;
}

/** When the active were last spoken to, as far as that was written down. */
export interface Contacts {
  /** Latest first. */
  readonly known: readonly { readonly actor: ActorId; readonly day: IsoDate }[];
  readonly unknown: readonly ActorId[];
  /** Of those known, longer than so many months ago. */
  readonly long: readonly ActorId[];
  readonly months: number;
}
const MONTHS_WITHOUT = 3;

/** `before` is the map of the moment that the year is counted from, or the map itself where there is none; `today` a day. */
export const networkYear = (map: ActorMap, before: ActorMap, today: IsoDate, matches: readonly SaidPair[] = []): NetworkYear => {
  const { coverage, coverageReport } = analyseMap(map);
  const keyFigures = [...map.actors.values()].filter(({ keyFigure }) => keyFigure !== null);
  const statusOf = (actor: Actor | undefined) => actor?.keyFigure?.status ?? null;
  const now = { candidate: 0, active: 0, paused: 0, left: 0 };
  for (const actor of keyFigures) now[statusOf(actor) as KeyFigureStatus] += 1;
  const reach = figuresOf(figureGroundOf(map)).find(({ code }) => code === 'reach')?.value ?? null;
  return {
    analysis: { coverage, coverageReport },
    now,
    activeBefore: [...before.actors.values()].filter((actor) => statusOf(actor) === 'active').length,
    ...movesSince(before, map, matches),
    reach: reach && reach.value !== null ? { count: reach.count, of: reach.of } : null,
    contact: contactsOf(
      keyFigures.filter((actor) => statusOf(actor) === 'active'),
      today,
    ),
  };
};

/** Who came into the network, paused or left it, by where everybody stood then and stands now. */
const movesSince = (
  before: ActorMap,
  map: ActorMap,
  matches: readonly SaidPair[],
): Pick<NetworkYear, 'came' | 'paused' | 'left'> => {
  const moves = { came: [] as ActorId[], paused: [] as ActorId[], left: [] as ActorId[] };
  for (const pair of whoIsWho(before, map, matches).actors) {
    const was = pair.before.flatMap((id) => before.actors.get(id) ?? []);
    const is = pair.after.flatMap((id) => map.actors.get(id) ?? []);
    const wasIn = was.some(({ keyFigure }) => isInNetwork(keyFigure));
    const isIn = is.some(({ keyFigure }) => isInNetwork(keyFigure));
    const isPaused = (actors: readonly Actor[]) => actors.some(({ keyFigure }) => keyFigure?.status === 'paused');
    const [one] = is.length > 0 ? is : was;
    if (!one) continue;
    if (isIn && !wasIn) moves.came.push(one.id);
    else if (wasIn && !isIn) moves.left.push(one.id);
    else if (wasIn && isPaused(is) && !isPaused(was)) moves.paused.push(one.id);
  }
  return moves;
};

const contactsOf = (active: readonly Actor[], today: IsoDate): Contacts => {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - MONTHS_WITHOUT);
  const since = limit.toISOString().slice(0, 10);
  const known = active
    .flatMap(({ id, keyFigure }) => (keyFigure?.lastContact ? [{ actor: id, day: keyFigure.lastContact }] : []))
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return {
    known,
    unknown: active.filter(({ keyFigure }) => !keyFigure?.lastContact).map(({ id }) => id),
    long: known.filter(({ day }) => day < since).map(({ actor }) => actor),
    months: MONTHS_WITHOUT,
  };
};
