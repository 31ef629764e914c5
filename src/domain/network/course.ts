import type { ActorMap } from '../actorMap.ts';
import type { ActorId, IsoDate, SnapshotId, TriggerEventId } from '../identifiers.ts';
import { type KeyFigure, type KeyFigureStatus, keyFigureOn, type StatusSince, statusSince } from '../keyFigure.ts';
import { mapsOnTheirDays } from '../mapsOnTheirDays.ts';
import { snapshotsInOrder } from '../timeLine.ts';

/** What became of somebody on a day: a candidate who goes was never in the network, and declined. */
export const COURSE_MOVES = ['came', 'returned', 'paused', 'left', 'candidate', 'declined'] as const;
export type CourseMove = (typeof COURSE_MOVES)[number];
export interface Moved {
  readonly actor: ActorId;
  readonly move: CourseMove;
  readonly on: IsoDate;
}

export interface CourseYear {
  readonly year: number;
  /** In order of their days. */
  readonly moves: readonly Moved[];
  /** How many were active at its end, or today; as far as somebody wrote that down. */
  readonly active: number;
  /** Of so many it is not known whether they were in the network by then. */
  readonly unknown: number;
}

/** How many were active on the day of a snapshot: seen then, whatever days were written down since. */
export interface SeenOnPhoto {
  readonly id: SnapshotId;
  readonly on: IsoDate;
  readonly active: number;
}

/** Who came and went, by the days that were written down; nothing is guessed. */
export interface Course {
  /** Oldest first, up to this one; empty where no day is known at all. */
  readonly years: readonly CourseYear[];
  /** Key figures of whom nobody wrote down since when they are what they are. */
  readonly undated: readonly ActorId[];
  readonly photos: readonly SeenOnPhoto[];
  readonly events: readonly { readonly id: TriggerEventId; readonly on: IsoDate }[];
}

/** Of more years only the latest are told. */
export const MOST_YEARS = 40;

/** `seen` as far as it is known by now (`seenOnPhotos`). */
export const courseOf = (map: Pick<ActorMap, 'actors' | 'events'>, today: IsoDate, seen: readonly SeenOnPhoto[]): Course => {
  const figures = [...map.actors.values()].flatMap(({ id, keyFigure }) => (keyFigure ? [{ id, keyFigure }] : []));
  const moves = figures
    .flatMap(({ id, keyFigure }) => movesOf(id, keyFigure))
    .filter(({ on }) => on <= today)
    .sort((a, b) => compare(a.on, b.on));
  const photos = seen.filter(({ on }) => on <= today);
  const [first] = [...moves.map(({ on }) => on), ...photos.map(({ on }) => on)].sort(compare);
  const last = yearOf(today);
  const from = first === undefined ? last + 1 : Math.max(yearOf(first), last - MOST_YEARS + 1);
  const years = Array.from({ length: Math.max(0, last - from + 1) }, (_, place): CourseYear => {
    const year = from + place;
    const end = year === last ? today : (`${String(year).padStart(4, '0')}-12-31` as IsoDate);
    const statuses = figures.map(({ keyFigure }) => statusOn(keyFigure, end, today));
    return {
      year,
      moves: moves.filter(({ on }) => yearOf(on) === year),
      active: statuses.filter((status) => status === 'active').length,
      unknown: statuses.filter((status) => status === null).length,
    };
  });
  const isShown = ({ on }: { readonly on: IsoDate }) => yearOf(on) >= from && on <= today;
  return {
    years,
    undated: figures.flatMap(({ id, keyFigure }) => (statusSince(keyFigureOn(keyFigure, today)) === null ? [id] : [])),
    photos: photos.filter(isShown),
    events: [...map.events.values()]
      .map(({ id, date }) => ({ id, on: date }))
      .filter(isShown)
      .sort((a, b) => compare(a.on, b.on)),
  };
};

/** What each status that somebody got made of them. Who paused or left before anything else was written down was in the network before. */
export const movesOf = (actor: ActorId, { statusHistory = [] }: Pick<KeyFigure, 'statusHistory'>): Moved[] =>
  statusHistory.flatMap(({ status, since }, place) => {
    const move = moveBetween(statusHistory[place - 1]?.status ?? null, status);
    return move === null ? [] : [{ actor, move, on: since }];
  });

const moveBetween = (was: KeyFigureStatus | null, is: KeyFigureStatus): CourseMove | null => {
  if (is === 'candidate') return 'candidate';
  if (is === 'left') return was === 'candidate' ? 'declined' : 'left';
  if (is === 'paused') return was === 'candidate' || was === 'left' ? null : 'paused';
  return was === 'paused' || was === 'left' ? 'returned' : 'came';
};

type Then = KeyFigureStatus | 'notYet' | null;
/** As what somebody was in the network on a day; `null` where nobody wrote that down. */
const statusOn = (keyFigure: KeyFigure, day: IsoDate, today: IsoDate): Then => {
  const { status, statusHistory = [] } = keyFigureOn(keyFigure, today);
  if (day >= today) return status;
  const held = statusHistory.findLast(({ since }) => since <= day);
  // What came after the last day that is known may have begun any time since.
  if (held) return held.status === status || held !== statusHistory.at(-1) ? held.status : null;
  const [first] = statusHistory;
  if (first) return isBeginning(first) ? 'notYet' : null;
  // A candidate of whom no day is known was no key figure before.
  return status === 'candidate' ? 'notYet' : null;
};
const isBeginning = ({ status }: StatusSince): boolean => status === 'candidate' || status === 'active';

/** In the order of their days; maps that others brought in show no moment of this one. What was still to come on its day does not count. */
export const seenOnPhotos = (map: ActorMap): readonly SeenOnPhoto[] => {
  const maps = mapsOnTheirDays(map);
  return snapshotsInOrder(map).flatMap(({ id, date }) => {
    const then = maps.get(id);
    if (!then) return [];
    return [{ id, on: date, active: [...then.actors.values()].filter(({ keyFigure }) => keyFigure?.status === 'active').length }];
  });
};

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
