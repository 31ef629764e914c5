import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { hasLeft, isInNetwork } from '../../domain/keyFigure.ts';
import { type Layer, type Layers, layerOf, layersOf } from '../layers.ts';
import { cutsOf } from '../metrics/articulation.ts';
import { distancesFrom } from '../metrics/keyPlayers.ts';
import { legAndTension, sumsByPole, twoSided } from '../metrics/twoSidedness.ts';
import { placesInOrder } from '../placesInOrder.ts';
import type { Poles } from '../poles.ts';
import { groundToStandOn } from '../suggestions/groundToStandOn.ts';
import { LEAST_LEG, mayBeSuggested } from '../suggestions/possibleLinks.ts';
import { REACH_STEPS } from '../suggestions/reachSet.ts';
import type { FigureCode, FigureValue } from './comparison.ts';

/** A figure by what it is of: `tension`, or `tension` between two camps. */
export interface Figure {
  readonly code: FigureCode;
  readonly camps: readonly [CampId, CampId] | null;
  readonly value: FigureValue;
}

/** All of a map that stays the same when its ties are drawn again. */
export interface FigureGround {
  readonly layers: Layers;
  readonly camps: readonly CampId[];
  /** Per actor number the place of its camp in `camps`, −1 for none. */
  readonly campOf: Int32Array;
  readonly poles: Poles | null;
  readonly mayBeSuggested: readonly boolean[];
  /** Who left the network: on the drawing with their lines, and no way to anybody. */
  readonly isGone: readonly boolean[];
  readonly keyFigures: readonly number[];
  /** Of every neighbourhood who is there, by number. */
  readonly areas: readonly (readonly number[])[];
}

export const figureGroundOf = (map: ActorMap): FigureGround => {
  const layers = layersOf(map);
  const { actors } = layers;
  const camps = placesInOrder(map).camps.filter((camp) => actors.some((actor) => actor.camp === camp));
  const there = new Map([...map.areas.keys()].map((area) => [area, new Set<number>()]));
  for (const [number, actor] of actors.entries()) for (const area of areasOf(actor)) there.get(area)?.add(number);
  return {
    layers,
    camps,
    campOf: Int32Array.from(actors, ({ camp }) => camps.indexOf(camp as CampId)),
    poles: groundToStandOn(map, layers).poles,
    mayBeSuggested: actors.map(mayBeSuggested),
    isGone: actors.map(({ keyFigure }) => hasLeft(keyFigure)),
    keyFigures: actors.flatMap(({ keyFigure }, number) => (isInNetwork(keyFigure) ? [number] : [])),
    areas: [...there.values()].map((numbers) => [...numbers]),
  };
};

/**
 * The figures of a map, or of a redrawing of it. Nothing is left out: what cannot be said has the value null. Relations are those that are
 * drawn, as a comparison is one of drawings; who reaches whom, and by whom, is about who is there.
 */
export const figuresOf = (
  ground: FigureGround,
  positive: Layer = ground.layers.positive,
  tension = ground.layers.tension,
): Figure[] => {
  const good = tiesByCamps(ground, positive);
  const tense = tiesByCamps(ground, tension);
  const across = good.across + tense.across;
  const all = good.across + good.within;
  const count = ground.isGone.filter((isGone) => !isGone).length;
  const whole = (code: FigureCode, value: FigureValue): Figure => ({ code, camps: null, value });
  const there = [positive, tension].map((layer) => ofWhoIsThere(layer, ground)) as [Layer, Layer];
  const reached = withinReach(ground, there[0]);
  const cuts = cutPoints(there[0]);
  return [
    whole('tension', share(tense.across, across)),
    ...campPairs(ground.camps).map(([a, b, place]): Figure => {
      const [g, t] = [good.byPair[place] as number, tense.byPair[place] as number];
      return { code: 'tension', camps: [a, b], value: share(t, g + t) };
    }),
    whole('tiesAcross', share(good.across, all)),
    whole('eiIndex', { value: all === 0 ? null : (good.across - good.within) / all, count: good.across, of: all }),
    whole('possibleLinks', possibleLinks(ground, ...there)),
    whole('cutPoints', { value: count === 0 ? null : cuts, count: cuts, of: 0 }),
    whole('reach', ground.keyFigures.length === 0 ? { value: null, count: 0, of: count } : share(reached.actors, count)),
    whole('coverage', share(reached.areas, ground.areas.length)),
  ];
};

/** The lines between two who are still there. */
const ofWhoIsThere = (layer: Layer, { isGone }: FigureGround): Layer =>
  isGone.includes(true)
    ? layerOf(
        isGone.length,
        layer.ties.filter(({ from, to }) => !isGone[from] && !isGone[to]),
      )
    : layer;

const share = (count: number, of: number): FigureValue => ({ value: of === 0 ? null : count / of, count, of });

/** Every two camps, and their place in `byPair`. With two camps the figure of all camps says the same. */
const campPairs = (camps: readonly CampId[]): [CampId, CampId, number][] =>
  camps.flatMap((a, i) => camps.slice(i + 1).map((b, j): [CampId, CampId, number] => [a, b, i * camps.length + i + 1 + j]));

const tiesByCamps = ({ camps, campOf }: FigureGround, { ties }: Layer) => {
  const byPair = new Int32Array(camps.length ** 2);
  let [within, across] = [0, 0];
  for (const { from, to } of ties) {
    const [a, b] = [campOf[from] as number, campOf[to] as number];
    if (a < 0 || b < 0) continue;
    if (a === b) within += 1;
    else {
      across += 1;
      const place = Math.min(a, b) * camps.length + Math.max(a, b);
      byPair[place] = (byPair[place] as number) + 1;
    }
  }
  return { within, across, byPair };
};

/** Who deals with two sides well enough to be suggested; the first five are what *Inzicht* names. */
const possibleLinks = ({ poles, mayBeSuggested: may }: FigureGround, positive: Layer, tension: Layer): FigureValue => {
  if (!poles) return { value: null, count: 0, of: 0 };
  const [good, tense] = [sumsByPole(positive, poles), sumsByPole(tension, poles)];
  let count = 0;
  for (const [actor, isCandidate] of may.entries()) {
    if (!isCandidate) continue;
    const [leg, ownTension] = legAndTension(good, tense, actor * poles.ids.length, poles.ids.length);
    if (leg >= LEAST_LEG && twoSided(leg, ownTension) > 0) count += 1;
  }
  return { value: count, count, of: 0 };
};

const cutPoints = (positive: Layer): number => cutsOf(positive).isPoint.reduce((sum, is) => sum + is, 0);

/** Actors, and neighbourhoods with somebody, within two steps of a key figure: the levels that coverage calls near. */
const withinReach = ({ keyFigures, areas }: FigureGround, positive: Layer) => {
  const distances = distancesFrom(positive, keyFigures);
  const isNear = (actor: number) => {
    const distance = distances[actor] as number;
    return distance >= 0 && distance <= REACH_STEPS;
  };
  let actors = 0;
  for (let actor = 0; actor < distances.length; actor++) if (isNear(actor)) actors += 1;
  return { actors, areas: areas.filter((there) => there.some(isNear)).length };
};
