import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { areasOf } from '../areasOf.ts';
import type { ActorId, AreaId, IsoDate, NetworkFilterId } from '../identifiers.ts';
import {
  isInNetwork,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  type KeyFigureKind,
  type KeyFigureStatus,
  STATUSES,
  TASKS,
  type Task,
} from '../keyFigure.ts';
import { agreementsOf } from '../networkAgreements.ts';
import { goodRelations } from './goodRelations.ts';
import { passesFilter } from './keyFigureFilter.ts';

/** Who shows on the map while the rest steps back; a text, so that it can be chosen from a list and kept as it is. */
export type ShownOnMap =
  | 'everybody'
  | 'network'
  /** The network and whoever has a line with it that is no tension. */
  | 'around'
  | `status:${KeyFigureStatus}`
  | `kind:${KeyFigureKind}`
  | `task:${Task}`
  | `area:${AreaId}`
  /** A filter of key figures that is kept with the map. */
  | `filter:${NetworkFilterId}`;

type Looked = Pick<ActorMap, 'map' | 'actors' | 'relations' | 'areas' | 'networkFilters'>;

/** What can be chosen on a map: but for the filters that are kept with it, no choice would show nobody. */
export const offeredOnMap = (map: Looked): readonly ShownOnMap[] => {
  const all = [...map.actors.values()];
  const figures = all.flatMap(({ keyFigure }) => keyFigure ?? []);
  const areas = new Set(all.flatMap(areasOf));
  return [
    'everybody',
    ...(figures.some(isInNetwork) ? (['network', 'around'] as const) : []),
    ...STATUSES.filter((status) => figures.some((one) => one.status === status)).map((status) => `status:${status}` as const),
    ...KEY_FIGURE_KINDS.filter((kind) => figures.some(isOfKind(kind))).map((kind) => `kind:${kind}` as const),
    ...TASKS.filter((task) => figures.some(hasTask(task))).map((task) => `task:${task}` as const),
    ...[...map.areas.keys()].filter((id) => areas.has(id)).map((id) => `area:${id}` as const),
    ...[...map.networkFilters.keys()].map((id) => `filter:${id}` as const),
  ];
};

/** Who that is on a day; `null` when nobody steps back, as where it is of something that the map does not have. */
export const shownOnMap = (map: Looked, shown: ShownOnMap, today: IsoDate): ReadonlySet<ActorId> | null => {
  const { is, of } = partsOf(shown);
  const among = (fits: (keyFigure: KeyFigure) => boolean): ReadonlySet<ActorId> =>
    new Set([...map.actors.values()].flatMap(({ id, keyFigure }) => (keyFigure && fits(keyFigure) ? [id] : [])));
  switch (is) {
    case 'network':
      return among(isInNetwork);
    case 'around':
      return withNeighbours(map, among(isInNetwork));
    case 'status':
      return among(({ status }) => status === of);
    case 'kind':
      return among(isOfKind(of as KeyFigureKind));
    case 'task':
      return among(hasTask(of as Task));
    case 'area':
      return map.areas.has(of as AreaId)
        ? new Set([...map.actors.values()].flatMap((actor) => (areasOf(actor).includes(of as AreaId) ? [actor.id] : [])))
        : null;
    case 'filter': {
      const filter = map.networkFilters.get(of as NetworkFilterId);
      const on = { today, agreements: agreementsOf(propertiesOf(map).network) };
      return filter
        ? new Set([...map.actors.values()].flatMap((actor) => (passesFilter(filter, actor, on) ? [actor.id] : [])))
        : null;
    }
    default:
      return null;
  }
};

/** Whether a map has what is chosen: of a neighbourhood or filter that is gone everybody shows. */
export const isKnownOnMap = (
  { areas, networkFilters }: Pick<ActorMap, 'areas' | 'networkFilters'>,
  shown: ShownOnMap,
): boolean => {
  const { is, of } = partsOf(shown);
  return is === 'area' ? areas.has(of as AreaId) : is !== 'filter' || networkFilters.has(of as NetworkFilterId);
};

/** A choice that was kept; null when it is not understood. */
export const readShown = (kept: unknown): ShownOnMap | null => {
  if (typeof kept !== 'string' || kept.length > MOST_LETTERS) return null;
  const { is, of } = partsOf(kept);
  const isOne = (values: readonly string[]) => values.includes(of);
  const isUnderstood =
    ['everybody', 'network', 'around'].includes(kept) ||
    (is === 'status' && isOne(STATUSES)) ||
    (is === 'kind' && isOne(KEY_FIGURE_KINDS)) ||
    (is === 'task' && isOne(TASKS)) ||
    is === 'area' ||
    is === 'filter';
  return isUnderstood ? (kept as ShownOnMap) : null;
};
const MOST_LETTERS = 200;

/** Who left shows with the status alone: a kind or a task is of who takes part, or may. */
const isOfKind =
  (kind: KeyFigureKind) =>
  ({ kinds, status }: KeyFigure): boolean =>
    status !== 'left' && kinds.includes(kind);
const hasTask =
  (task: Task) =>
  ({ tasks, status }: KeyFigure): boolean =>
    status !== 'left' && tasks.includes(task);

const withNeighbours = (map: Looked, network: ReadonlySet<ActorId>): ReadonlySet<ActorId> => {
  const good = goodRelations(map);
  return new Set([...network, ...[...network].flatMap((id) => [...(good.get(id) ?? [])])]);
};

/** What is chosen, and of which. */
export const partsOf = (shown: string): { readonly is: string; readonly of: string } => {
  const at = shown.indexOf(':');
  return at < 0 ? { is: shown, of: '' } : { is: shown.slice(0, at), of: shown.slice(at + 1) };
};
