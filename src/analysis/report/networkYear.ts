import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../domain/identifiers.ts';
import { isInNetwork, type KeyFigureStatus } from '../../domain/keyFigure.ts';
import { monthsFrom } from '../../domain/monthsFrom.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import { whoIsWho } from '../../domain/whoIsWho.ts';
import { analyseMap } from '../analyseMap.ts';
import type { Analysis } from '../analysis.ts';
import { type NetworkGaps, networkGaps } from '../coverage/networkGaps.ts';
import { layersOf } from '../layers.ts';
import { distancesFrom } from '../metrics/keyPlayers.ts';
import { REACH_STEPS } from '../suggestions/reachSet.ts';

/** What can become of a key figure: those who are gone are on the map no more, those unmarked are no key figure there. */
export const NETWORK_MOVES = ['came', 'returned', 'paused', 'left', 'candidate', 'unmarked', 'gone'] as const;
export type NetworkMove = (typeof NETWORK_MOVES)[number];

/** How a network of key figures stands, and what became of it since an earlier moment. Codes, ids and numbers. */
export interface NetworkYear {
  readonly analysis: Pick<Analysis, 'coverage' | 'coverageReport'>;
  /** All that is missing, whom to ask and who could. */
  readonly gaps: NetworkGaps;
  /** How many there are of each status now. */
  readonly now: Readonly<Record<KeyFigureStatus, number>>;
  /** How many were active then. */
  readonly activeBefore: number;
  /** Ids of the map of now, of who is gone those of then. */
  readonly moves: Readonly<Record<NetworkMove, readonly ActorId[]>>;
  /** Who is within two steps of the network, of who is not in it; null while there is no network, nobody else, or no good relation to go by. */
  readonly reach: { readonly count: number; readonly of: number } | null;
  readonly contact: Contacts;
}

/** When the active were last spoken to, as far as that was written down. */
export interface Contacts {
  /** With so many somebody spoke within `months`. */
  readonly recent: number;
  readonly months: number;
  /** Longer ago. */
  readonly long: readonly ActorId[];
  /** Of them it was not written down, or only for a day that is still to come. */
  readonly unknown: readonly ActorId[];
}
const MONTHS_WITHOUT = 3;

/** `before` is the map of the moment that the year is counted from, or the map itself where there is none; `today` a day. */
export const networkYear = (map: ActorMap, before: ActorMap, today: IsoDate, matches: readonly SaidPair[] = []): NetworkYear => {
  const { coverage, coverageReport } = analyseMap(map);
  const keyFigures = [...map.actors.values()].filter(({ keyFigure }) => keyFigure !== null);
  const statusOf = (actor: Actor | undefined) => actor?.keyFigure?.status ?? null;
  const now = { candidate: 0, active: 0, paused: 0, left: 0 };
  for (const actor of keyFigures) now[statusOf(actor) as KeyFigureStatus] += 1;
  return {
    analysis: { coverage, coverageReport },
    gaps: networkGaps(map),
    now,
    activeBefore: [...before.actors.values()].filter((actor) => statusOf(actor) === 'active').length,
    moves: movesSince(before, map, matches),
    reach: reachOf(map),
    contact: contactsOf(
      keyFigures.filter((actor) => statusOf(actor) === 'active'),
      today,
    ),
  };
};

/** The network itself is no step away from itself, so it is not counted. */
const reachOf = (map: ActorMap): NetworkYear['reach'] => {
  const { actors, positive } = layersOf(whoIsThere(map));
  const network = actors.flatMap(({ keyFigure }, number) => (isInNetwork(keyFigure) ? [number] : []));
  const of = actors.length - network.length;
  if (network.length === 0 || of === 0 || positive.ties.length === 0) return null;
  const count = distancesFrom(positive, network).filter((steps) => steps > 0 && steps <= REACH_STEPS).length;
  return { count, of };
};

/** Who came into the network, paused or left it, by where everybody stood then and stands now. */
const movesSince = (before: ActorMap, map: ActorMap, matches: readonly SaidPair[]): NetworkYear['moves'] => {
  const moves = Object.fromEntries(NETWORK_MOVES.map((move) => [move, [] as ActorId[]])) as Record<NetworkMove, ActorId[]>;
  for (const pair of whoIsWho(before, map, matches).actors) {
    const was = pair.before.flatMap((id) => before.actors.get(id) ?? []);
    const is = pair.after.flatMap((id) => map.actors.get(id) ?? []);
    const [one] = is.length > 0 ? is : was;
    const move = moveOf(was, is);
    if (one && move) moves[move].push(one.id);
  }
  return moves;
};

/** Of one and the same, who may be several on either map. */
const moveOf = (was: readonly Actor[], is: readonly Actor[]): NetworkMove | null => {
  const has = (actors: readonly Actor[], status: KeyFigureStatus) => actors.some(({ keyFigure }) => keyFigure?.status === status);
  const wasIn = was.some(({ keyFigure }) => isInNetwork(keyFigure));
  const isIn = is.some(({ keyFigure }) => isInNetwork(keyFigure));
  if (isIn && !wasIn) return has(was, 'left') ? 'returned' : 'came';
  if (!wasIn) return null;
  if (has(is, 'active')) return has(was, 'active') ? null : 'returned';
  if (isIn) return has(was, 'paused') ? null : 'paused';
  if (is.length === 0) return 'gone';
  return has(is, 'left') ? 'left' : has(is, 'candidate') ? 'candidate' : 'unmarked';
};

const contactsOf = (active: readonly Actor[], today: IsoDate): Contacts => {
  const since = monthsFrom(today, -MONTHS_WITHOUT);
  const dayOf = ({ keyFigure }: Actor) => {
    const day = keyFigure?.lastContact ?? null;
    return day !== null && day <= today ? day : null;
  };
  const idsOf = (isOne: (day: IsoDate | null) => boolean) => active.filter((one) => isOne(dayOf(one))).map(({ id }) => id);
  return {
    recent: idsOf((day) => day !== null && day >= since).length,
    months: MONTHS_WITHOUT,
    long: idsOf((day) => day !== null && day < since),
    unknown: idsOf((day) => day === null),
  };
};
