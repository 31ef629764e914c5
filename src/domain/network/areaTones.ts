import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { areasOf } from '../areasOf.ts';
import type { AreaId, IsoDate } from '../identifiers.ts';
import { hasLeft, isAway, isInNetwork, KEY_FIGURE_KINDS, type KeyFigure, TASKS } from '../keyFigure.ts';
import { agreementsOf } from '../networkAgreements.ts';
import { agreementState } from './colouring.ts';

/** By what the map of neighbourhoods can be coloured: what the map knows of each, or what its key figures are and do. */
export const AREA_COLOURS = ['coverage', 'expected', 'status', 'kind', 'task', 'agreement'] as const;
export type AreaColour = (typeof AREA_COLOURS)[number];
/** Those of which the words are said for each fill. */
export type ToldAreaColour = Exclude<AreaColour, 'coverage'>;

/** The fills of a neighbourhood from empty to full, named after what they stand for first; whatever is coloured takes these. */
export const AREA_TONES = ['unknown', 'nobody', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'] as const;
export type AreaTone = (typeof AREA_TONES)[number];

/** How many key figures a neighbourhood has beside how many would be expected there; null when that cannot be said. */
export interface CountedArea {
  readonly area: AreaId;
  readonly count: number;
  readonly expected: number | null;
}

/** What each neighbourhood is filled with. Who has left counts nowhere; living, working and achterban all count. */
export const areaTones = (
  map: Pick<ActorMap, 'map' | 'actors' | 'areas'>,
  by: ToldAreaColour,
  counted: readonly CountedArea[],
  today: IsoDate,
): ReadonlyMap<AreaId, AreaTone> => {
  if (by === 'expected') return new Map(counted.map((row) => [row.area, besideExpected(row)]));
  const there = new Map<AreaId, KeyFigure[]>([...map.areas.keys()].map((id) => [id, []]));
  for (const actor of map.actors.values()) {
    const { keyFigure } = actor;
    if (keyFigure && !hasLeft(keyFigure)) for (const area of areasOf(actor)) there.get(area)?.push(keyFigure);
  }
  const forAll = agreementsOf(propertiesOf(map).network).contactEvery;
  const toneOf: Readonly<Record<Exclude<ToldAreaColour, 'expected'>, (figures: readonly KeyFigure[]) => AreaTone>> = {
    status: byStatus,
    kind: byNumberOf(KEY_FIGURE_KINDS.length, ({ kinds }) => kinds),
    task: byNumberOf(TASKS.length, ({ tasks }) => tasks),
    agreement: (figures) => {
      const network = figures.filter(isInNetwork);
      const states = network.map((keyFigure) => agreementState(keyFigure, forAll, today));
      const asked = states.filter((state) => state !== 'nothing' && state !== 'away');
      const kept = asked.filter((state) => state === 'kept').length;
      if (network.length === 0) return 'nobody';
      if (asked.length === 0) return 'unknown';
      return kept === 0 ? 'noKeyFigureNear' : kept < asked.length ? 'keyFigureNear' : 'keyFigure';
    },
  };
  return new Map(Array.from(there, ([area, figures]) => [area, toneOf[by](figures)]));
};

const besideExpected = ({ count, expected }: CountedArea): AreaTone => {
  if (expected === null) return 'unknown';
  if (count === 0) return 'nobody';
  return count < expected / 2 ? 'noKeyFigureNear' : count < expected - 0.5 ? 'keyFigureNear' : 'keyFigure';
};

const byStatus = (figures: readonly KeyFigure[]): AreaTone =>
  figures.some((keyFigure) => isInNetwork(keyFigure) && !isAway(keyFigure))
    ? 'keyFigure'
    : figures.some(isAway)
      ? 'keyFigureNear'
      : figures.length > 0
        ? 'noKeyFigureNear'
        : 'nobody';

/** How many different ones those in the network have together: one, some, or all. */
const byNumberOf =
  (all: number, read: (keyFigure: KeyFigure) => readonly string[]) =>
  (figures: readonly KeyFigure[]): AreaTone => {
    const network = figures.filter(isInNetwork);
    const { size } = new Set(network.flatMap(read));
    if (network.length === 0) return 'nobody';
    return size === 0 ? 'unknown' : size === 1 ? 'noKeyFigureNear' : size < all ? 'keyFigureNear' : 'keyFigure';
  };
