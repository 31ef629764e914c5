import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import { AXIS_NAMES, type Axis } from '../../domain/target.ts';
import { type Layers, layersOf } from '../layers.ts';
import { areaCoverage } from './areaCoverage.ts';
import { type AreaGaps, areaGaps } from './areaGaps.ts';
import { type AxisReport, axisReport, categoriesOf } from './axisReport.ts';
import { type WhiteSpot, whiteSpots } from './whiteSpots.ts';
import { type AskedAround, type GapCandidate, whoForGaps } from './whoForGaps.ts';

/** A white spot, with whom to ask. */
export interface NetworkGap extends WhiteSpot {
  readonly candidates: readonly GapCandidate[];
  /** How many more there are than are named. */
  readonly moreCandidates: number;
  /** Whom to ask who knows somebody there, when nobody on the map can be asked by somebody. */
  readonly around: AskedAround | null;
}

/** Of too many it is not known what they are along an axis: nothing is said of who is missing there. */
export interface UnknownAxis {
  readonly axis: Axis | 'area';
  readonly unknown: readonly ActorId[];
}

/** All white spots of a network of key figures. Codes, ids and numbers. */
export interface NetworkGaps {
  readonly keyFigures: number;
  /** Those to look at first come first, then by how many would be expected. */
  readonly gaps: readonly NetworkGap[];
  readonly unknown: readonly UnknownAxis[];
  /** Neighbourhoods in which of too many their kind, age or position is not known to say who is missing there. */
  readonly unknownThere: readonly { readonly area: AreaId; readonly axes: readonly Axis[] }[];
  /** So many combinations have nobody either, and fewer than one would be expected. */
  readonly tooSmall: number;
  /** So many have nobody, and how many would be expected cannot be said. */
  readonly untold: number;
  readonly axes: readonly AxisReport[];
  readonly areas: AreaGaps;
}

/** Everything of which the network has nobody, with whom to ask next and who could ask them. */
export const networkGaps = (map: ActorMap, layers: Layers = layersOf(map)): NetworkGaps => {
  const network = layers.actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const axes = AXIS_NAMES.map((axis) => axisReport(axis, layers.actors, map.targets));
  const areas = areaGaps(layers.actors, map);
  const { spots, ...rest } = whiteSpots(map, network, { axes, areas, coverage: areaCoverage(layers, map) });
  const who = whoForGaps(layers, map, spots);
  return {
    keyFigures: network.length,
    gaps: spots.map((spot, at) => ({ ...spot, ...(who[at] as (typeof who)[number]) })),
    unknown: unknownAxes(network, axes, areas, map.areas.size > 0),
    ...rest,
    axes,
    areas,
  };
};

const unknownAxes = (
  network: readonly Actor[],
  axes: readonly AxisReport[],
  areas: AreaGaps,
  hasAreas: boolean,
): UnknownAxis[] => [
  ...(hasAreas && network.length > 0 && !areas.hasVerdict
    ? [{ axis: 'area' as const, unknown: network.filter((actor) => areasOf(actor).length === 0).map(({ id }) => id) }]
    : []),
  ...axes
    .filter(({ hasVerdict }) => network.length > 0 && !hasVerdict)
    .map(({ axis }) => ({
      axis,
      unknown: network.filter(({ keyFigure }) => keyFigure && categoriesOf(keyFigure, axis).length === 0).map(({ id }) => id),
    })),
];
