import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { hasLeft, isInNetwork } from '../../domain/keyFigure.ts';
import { type Layers, neighboursOf } from '../layers.ts';

/** What the map knows of a neighbourhood, from nothing to an own key figure. Who left the network counts for nothing, and is said to be all there is. */
export type CoverageLevel = 'nobody' | 'onlyLeft' | 'noKeyFigureNear' | 'keyFigureNear' | 'keyFigure';
export interface AreaCoverage {
  readonly area: AreaId;
  readonly level: CoverageLevel;
  readonly actors: readonly ActorId[];
  /** Key figures of the neighbourhood, or the nearest ones within two steps. */
  readonly keyFigures: readonly ActorId[];
}

const WORST_FIRST: readonly CoverageLevel[] = ['nobody', 'onlyLeft', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'];

/**
 * Of every neighbourhood, what the map knows: nobody drawn; only who left; actors but no key figure within two steps of good lines; one
 * within two steps; an own key figure. Living, working and achterban there all count; a key figure is one that is active
 * or away for a while. Nobody is near through somebody who left. Worst first, then by name.
 */
export const areaCoverage = (layers: Layers, map: ActorMap): AreaCoverage[] => {
  const present = new Map<AreaId, number[]>();
  for (const [number, actor] of layers.actors.entries())
    for (const area of areasOf(actor)) {
      const there = present.get(area);
      if (there) there.push(number);
      else present.set(area, [number]);
    }
  const idsOf = (numbers: readonly number[]) => numbers.flatMap((number) => layers.actors[number]?.id ?? []);
  return [...map.areas.values()]
    .map(({ id, name }) => {
      const actors = present.get(id) ?? [];
      const { level, keyFigures } = levelOf(layers, actors);
      return { name, coverage: { area: id, level, actors: idsOf(actors), keyFigures: idsOf(keyFigures) } };
    })
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.coverage.level) - WORST_FIRST.indexOf(b.coverage.level) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.coverage.area < b.coverage.area ? -1 : 1),
    )
    .map(({ coverage }) => coverage);
};

const levelOf = (layers: Layers, actors: readonly number[]): { level: CoverageLevel; keyFigures: number[] } => {
  if (actors.length === 0) return { level: 'nobody', keyFigures: [] };
  const isKeyFigure = (actor: number) => isInNetwork(layers.actors[actor]?.keyFigure ?? null);
  const own = actors.filter(isKeyFigure);
  if (own.length > 0) return { level: 'keyFigure', keyFigures: own };
  const goesOn = (actor: number) => !hasLeft(layers.actors[actor]?.keyFigure ?? null);
  if (!actors.some(goesOn)) return { level: 'onlyLeft', keyFigures: [] };
  const seen = new Set(actors);
  let edge = actors.filter(goesOn);
  for (let steps = 1; steps <= 2; steps++) {
    const next: number[] = [];
    for (const actor of edge)
      for (const other of neighboursOf(layers.positive, actor)) {
        if (seen.has(other) || !goesOn(other)) continue;
        seen.add(other);
        next.push(other);
      }
    const near = next.filter(isKeyFigure).sort((a, b) => a - b);
    if (near.length > 0) return { level: 'keyFigureNear', keyFigures: near };
    edge = next;
  }
  return { level: 'noKeyFigureNear', keyFigures: [] };
};
