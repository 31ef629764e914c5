import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { hasLeft, isAway, isInNetwork } from '../../domain/keyFigure.ts';
import type { Axis, Category, TargetId } from '../../domain/target.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import { type Adjacency, adjacencyOf } from './areaNeighbours.ts';
import { type Asker, askersOn } from './askers.ts';
import { categoriesOf } from './axisReport.ts';
import { canBeAsked } from './candidates.ts';

/** Somebody on the map who would close a gap. */
export interface GapCandidate {
  readonly actor: ActorId;
  /** Whether all that is missing is known of them; else it is not filled in, and no is not said either. */
  readonly fits: 'known' | 'maybe';
  readonly isCandidate: boolean;
  /** Who of the network could ask; null when no good line leads from the network to them, through one other at most. */
  readonly asker: Asker | null;
}
/** Active key figures who may know somebody, and why these. */
export interface AskedAround {
  readonly because: 'there' | 'border' | 'district' | 'nearby' | 'mostLines';
  /** The neighbourhoods where they are, when that is why. */
  readonly areas: readonly AreaId[];
  readonly keyFigures: readonly ActorId[];
}
interface Missing {
  readonly area: AreaId | null;
  readonly categories: readonly TargetId[];
}
interface Who {
  readonly candidates: readonly GapCandidate[];
  readonly moreCandidates: number;
  readonly around: AskedAround | null;
}

const MOST_CANDIDATES = 3;
const MOST_AROUND = 2;

/**
 * Of each gap whom to ask next and who could ask them: first of whom all is known, then who is a candidate already, then whom somebody
 * can reach best. Without anybody who can be asked by somebody, who of the network may know somebody there.
 */
export const whoForGaps = (layers: Layers, map: ActorMap, gaps: readonly Missing[]): Who[] => {
  const askerOf = askersOn(layers, map);
  const pool = layers.actors.flatMap((actor, number) => (canBeAsked(actor, map) ? [{ actor, number }] : []));
  const poolOf = new Map<AreaId, typeof pool>();
  for (const one of pool) for (const area of areasOf(one.actor)) poolOf.set(area, [...(poolOf.get(area) ?? []), one]);
  const aroundOf = knowersOn(layers, map);
  return gaps.map((gap): Who => {
    const found = (gap.area === null ? pool : (poolOf.get(gap.area) ?? [])).flatMap(({ actor, number }) => {
      const fits = fitOf(actor, gap);
      return fits === null ? [] : [{ number, fits, isCandidate: actor.keyFigure?.status === 'candidate', actor: actor.id }];
    });
    const known = found.some(({ fits }) => fits === 'known') ? found.filter(({ fits }) => fits === 'known') : found;
    const asked = known
      .map(({ number, ...candidate }) => ({ ...candidate, asker: askerOf(number), number }))
      .sort(
        (a, b) => Number(b.isCandidate) - Number(a.isCandidate) || weightOf(b.asker) - weightOf(a.asker) || a.number - b.number,
      );
    const candidates = asked.slice(0, MOST_CANDIDATES).map(({ number: _number, ...candidate }) => candidate);
    return {
      candidates,
      moreCandidates: asked.length - candidates.length,
      around: candidates.some(({ asker }) => asker !== null && !asker.isAway) ? null : aroundOf(gap.area),
    };
  });
};

const weightOf = (asker: Asker | null): number => (asker === null ? 0 : asker.weight);

/** Whether somebody would close a gap: for certain, perhaps (of a category nothing is filled in, but the neighbourhood is right), or not. */
const fitOf = ({ keyFigure }: Actor, { area, categories }: Missing): GapCandidate['fits'] | null => {
  let fits: GapCandidate['fits'] = 'known';
  for (const id of categories) {
    const [axis, category] = id.split('.') as [Axis, Category];
    const known = keyFigure ? categoriesOf(keyFigure, axis) : [];
    if (known.includes(category)) continue;
    if (known.length > 0 || area === null) return null;
    fits = 'maybe';
  }
  return fits;
};

/** Active key figures by where they are, those with most good lines to people outside the network first. */
const knowersOn = (layers: Layers, map: ActorMap): ((area: AreaId | null) => AskedAround | null) => {
  const outside = (number: number) =>
    [...neighboursOf(layers.positive, number)].filter((other) => {
      const keyFigure = layers.actors[other]?.keyFigure ?? null;
      return !isInNetwork(keyFigure) && !hasLeft(keyFigure);
    }).length;
  const active = layers.actors
    .flatMap((actor, number) =>
      isInNetwork(actor.keyFigure) && !isAway(actor.keyFigure) ? [{ actor, number, lines: outside(number) }] : [],
    )
    .sort((a, b) => b.lines - a.lines || a.number - b.number);
  const there = new Map<AreaId, ActorId[]>();
  for (const { actor } of active) for (const area of areasOf(actor)) there.set(area, [...(there.get(area) ?? []), actor.id]);
  const adjacency: Adjacency = adjacencyOf(map);
  const has = (area: AreaId) => there.has(area);
  const order = new Map(active.map(({ actor }, i) => [actor.id, i]));
  const from = (because: AskedAround['because'], areas: readonly AreaId[]): AskedAround => {
    const keyFigures = [...new Set(areas.flatMap((area) => there.get(area) ?? []))]
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, MOST_AROUND);
    return { because, areas: areas.filter((area) => there.get(area)?.some((id) => keyFigures.includes(id))), keyFigures };
  };
  const byName = (areas: readonly AreaId[]) =>
    [...areas].sort((a, b) => ((map.areas.get(a)?.name ?? '') < (map.areas.get(b)?.name ?? '') ? -1 : 1));
  const anywhere = (): AskedAround | null => {
    const most = active.filter(({ lines }) => lines > 0).slice(0, MOST_AROUND);
    return most.length === 0 ? null : { because: 'mostLines', areas: [], keyFigures: most.map(({ actor }) => actor.id) };
  };
  return (area) => {
    if (area === null) return anywhere();
    if (has(area)) return from('there', [area]);
    const bordering = adjacency.bordering(area).filter(has);
    if (bordering.length > 0) return from('border', byName(bordering));
    const district = map.areas.get(area)?.district ?? '';
    const beside = district === '' ? [] : [...map.areas.values()].filter((one) => one.district === district && has(one.id));
    if (beside.length > 0) return from('district', byName(beside.map(({ id }) => id)));
    const nearest = adjacency.nearest(area, has);
    return nearest ? from('nearby', [nearest]) : anywhere();
  };
};
