import type { ActorId } from '../../domain/identifiers.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import { articulationOf } from '../metrics/articulation.ts';

export interface CutPoint {
  readonly actor: ActorId;
  /** Who comes loose from the largest part without the actor. */
  readonly cutsOff: readonly ActorId[];
  readonly evidence: Evidence;
}

/** Whose absence cuts off whom over good lines, those who cut off most first. What comes loose is all but the largest piece. */
export const cutPoints = (layers: Layers): CutPoint[] =>
  articulationOf(layers.positive)
    .points.map(({ actor, parts }) => {
      const loose = parts.slice(1).flat();
      const held = new Set(loose);
      const positive = [...neighboursOf(layers.positive, actor)].filter((other) => held.has(other));
      const { relations } = evidenceOf(layers, actor, { positive, tension: [] });
      const idsOf = (numbers: readonly number[]) => numbers.flatMap((number) => layers.actors[number]?.id ?? []);
      return { actor, cutsOff: idsOf(loose), evidence: { actors: idsOf([actor, ...loose]), relations } };
    })
    .sort((a, b) => b.cutsOff.length - a.cutsOff.length || a.actor - b.actor)
    .flatMap(({ actor, ...rest }) => {
      const id = layers.actors[actor]?.id;
      return id === undefined ? [] : [{ actor: id, ...rest }];
    });
