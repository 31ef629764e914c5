import type { ActorMap } from '../../domain/actorMap.ts';
import { isInNetwork, type KeyFigureKind } from '../../domain/keyFigure.ts';
import { emptyInNetwork } from '../../domain/network/emptyInNetwork.ts';
import { AXIS_NAMES } from '../../domain/target.ts';
import type { Layers } from '../layers.ts';
import type { AreaCoverage } from './areaCoverage.ts';
import { type AreaGap, type AreaGaps, areaGaps } from './areaGaps.ts';
import { type AxisReport, axisReport } from './axisReport.ts';
import { type Candidate, candidates } from './candidates.ts';
import { type ClosestActors, closestActors } from './closestActors.ts';
import { type KindRow, kindMatrix } from './kindMatrix.ts';
import { type WhiteSpot, whiteSpots } from './whiteSpots.ts';

/** How the network of key figures stands beside what it should be, and whom to ask next. Codes, ids and numbers. */
export interface CoverageReport {
  /** How many key figures are in the network: active, or away for a while. */
  readonly keyFigures: number;
  readonly axes: readonly AxisReport[];
  readonly areas: AreaGaps;
  /** Neighbourhoods that have a key figure, by kind. */
  readonly matrix: readonly KindRow[];
  /** Kinds that nobody in the network is. Empty while there is no network, or while of nobody a kind is known. */
  readonly missingKinds: readonly KeyFigureKind[];
  readonly whiteSpots: readonly WhiteSpot[];
  readonly candidates: readonly Candidate[];
  readonly closest: readonly ClosestActors[];
}

/** Answers every map: one without neighbourhoods or key figures gives empty lists. `coverage` is `areaCoverage` of the same map. */
export const coverageReport = (layers: Layers, map: ActorMap, coverage: readonly AreaCoverage[]): CoverageReport => {
  const network = layers.actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const axes = AXIS_NAMES.map((axis) => axisReport(axis, layers.actors, map.targets));
  const areas = areaGaps(layers.actors, map);
  return {
    keyFigures: network.length,
    axes,
    areas,
    matrix: kindMatrix(network, map),
    missingKinds: emptyInNetwork(map).kinds,
    whiteSpots: whiteSpots(map, network, { axes, areas, coverage }).spots,
    candidates: candidates(layers, map, { coverage, axes, areas: gapsFirst(areas.rows) }),
    closest: closestActors(layers, map, coverage),
  };
};

const gapsFirst = (rows: readonly AreaGap[]): AreaGap[] => [...rows].sort((a, b) => (b.expected ?? 0) - (a.expected ?? 0));
