import type { ActorMap } from '../actorMap.ts';
import { areasOf } from '../areasOf.ts';
import type { ActorId, AreaId, IsoDate } from '../identifiers.ts';
import {
  type KeyFigure,
  type KeyFigureKind,
  type KeyFigureStatus,
  keyFigureOn,
  type StatusSince,
  spansAfter,
  statusSince,
  type Task,
} from '../keyFigure.ts';
import { monthsFrom } from '../monthsFrom.ts';
import { goodRelations } from './goodRelations.ts';

/** Whose place may have to be taken over, and why. */
export interface Leaving {
  readonly actor: ActorId;
  /** `goes` and `pauses` are of a day to come. */
  readonly because: 'agreementEnded' | 'agreementEnds' | 'goes' | 'pauses' | 'away' | 'left';
  /** The day on which the agreement ends or they go, or since when; nothing where nobody wrote that down. */
  readonly on: IsoDate | null;
}
/** Somebody who has in common with whoever goes what this says: no more than facts of the map. */
export interface Successor {
  readonly actor: ActorId;
  readonly status: KeyFigureStatus;
  readonly kinds: readonly KeyFigureKind[];
  readonly tasks: readonly Task[];
  readonly areas: readonly AreaId[];
  /** So many of those with whom the other had good relations. */
  readonly knows: number;
  readonly of: number;
}

/** So long ahead of the end of an agreement one begins to look. */
const AHEAD_MONTHS = 3;
/** Of who left longer ago nobody looks for who takes over. */
const BACK_MONTHS = 24;
const MOST = 5;

/** `actors` as they were written, since who goes on a day to come counts. Those whose agreement ends first, then who goes on a day to come, who is away, then who left; of each the day nearest to today first. */
export const leavingFrom = ({ actors }: Pick<ActorMap, 'actors'>, today: IsoDate): Leaving[] => {
  const all = [...actors.values()].flatMap(({ id, keyFigure: written }): Leaving[] => {
    if (written === null) return [];
    const keyFigure = keyFigureOn(written, today);
    if (keyFigure.status === 'candidate') return [];
    const since = statusSince(keyFigure);
    const goes = goesFrom(written, today);
    if (goes && keyFigure.status === 'active')
      return [{ actor: id, because: goes.status === 'left' ? 'goes' : 'pauses', on: goes.since }];
    if (keyFigure.status === 'left')
      return since !== null && since < monthsFrom(today, -BACK_MONTHS) ? [] : [{ actor: id, because: 'left', on: since }];
    const { agreedUntil } = keyFigure;
    if (agreedUntil !== undefined && agreedUntil <= monthsFrom(today, AHEAD_MONTHS))
      return [{ actor: id, because: agreedUntil < today ? 'agreementEnded' : 'agreementEnds', on: agreedUntil }];
    return keyFigure.status === 'paused' ? [{ actor: id, because: 'away', on: since }] : [];
  });
  const place = ({ because }: Leaving) => ORDER.indexOf(because);
  return all.sort((a, b) => place(a) - place(b) || nearestFirst(a.on, b.on, today));
};
/** Of days of one kind: all to come, or all gone by; a day that nobody knows comes last. */
const nearestFirst = (a: IsoDate | null, b: IsoDate | null, today: IsoDate): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === a >= today ? -1 : 1;
};
/** What a file said of going, or of going for a while, on a day to come. */
const goesFrom = (written: KeyFigure, today: IsoDate): StatusSince | undefined =>
  spansAfter(written, today).find(({ status }) => status === 'left' || status === 'paused');
const ORDER: readonly Leaving['because'][] = ['agreementEnded', 'agreementEnds', 'goes', 'pauses', 'away', 'left'];

/**
 * Who is active or a candidate and has most in common with somebody: kinds, tasks, neighbourhoods, and good relations with the same people.
 * Never who left, is away or goes on a day to come, and nobody who has nothing in common. `map` as it was written.
 */
export const successorsOf = (map: Pick<ActorMap, 'actors' | 'relations'>, id: ActorId, today: IsoDate): Successor[] => {
  const goes = map.actors.get(id);
  if (!goes?.keyFigure) return [];
  const { kinds, tasks } = goes.keyFigure;
  const areas = areasOf(goes);
  const around = goodRelations(map);
  const known = around.get(id) ?? new Set();
  return [...map.actors.values()]
    .flatMap((actor): { successor: Successor; common: number }[] => {
      const keyFigure = actor.keyFigure && keyFigureOn(actor.keyFigure, today);
      if (actor.id === id || (keyFigure?.status !== 'active' && keyFigure?.status !== 'candidate')) return [];
      if (actor.keyFigure && goesFrom(actor.keyFigure, today)) return [];
      const others = [...known].filter((other) => other !== actor.id);
      const own = around.get(actor.id) ?? new Set();
      const successor: Successor = {
        actor: actor.id,
        status: keyFigure.status,
        kinds: kinds.filter((kind) => keyFigure.kinds.includes(kind)),
        tasks: tasks.filter((task) => keyFigure.tasks.includes(task)),
        areas: areas.filter((area) => areasOf(actor).includes(area)),
        knows: others.filter((other) => own.has(other)).length,
        of: others.length,
      };
      const common =
        part(successor.kinds.length, kinds.length) +
        part(successor.tasks.length, tasks.length) +
        part(successor.areas.length, areas.length) +
        part(successor.knows, successor.of);
      return common > 0 ? [{ successor, common }] : [];
    })
    .sort((a, b) => b.common - a.common || (a.successor.actor < b.successor.actor ? -1 : 1))
    .slice(0, MOST)
    .map(({ successor }) => successor);
};

const part = (count: number, of: number): number => (of === 0 ? 0 : count / of);
