import type { ActorId } from '../../domain/identifiers.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import { articulationOf } from '../metrics/articulation.ts';

export interface CutPoint {
  readonly actor: ActorId;
  /** Who comes loose from the largest part without the actor. */
  readonly cutsOff: readonly ActorId[];
  /** All that is left, in pieces, when no piece is larger than every other, so that none of them is the rest; else empty. */
  readonly pieces: readonly (readonly ActorId[])[];
  readonly evidence: Evidence;
}

/** Whose absence cuts off whom over good lines, those who cut off most first; `layers` are of who is there. What comes loose is all but the largest piece. */
export const cutPoints = (layers: Layers): CutPoint[] =>
  articulationOf(layers.positive)
    .points.map(({ actor, parts }) => {
      const loose = parts.slice(1).flat();
      const isEven = parts[0]?.length === parts[1]?.length;
      const told = isEven ? parts.flat() : loose;
      const held = new Set(told);
      const positive = [...neighboursOf(layers.positive, actor)].filter((other) => held.has(other));
      const { relations } = evidenceOf(layers, actor, { positive, tension: [] });
      const idsOf = (numbers: readonly number[]) => numbers.flatMap((number) => layers.actors[number]?.id ?? []);
      return {
        actor,
        cutsOff: idsOf(loose),
        pieces: isEven ? parts.map(idsOf) : [],
        evidence: { actors: idsOf([actor, ...told]), relations },
      };
    })
    .sort((a, b) => b.cutsOff.length - a.cutsOff.length || a.actor - b.actor)
    .flatMap(({ actor, ...rest }) => {
      const id = layers.actors[actor]?.id;
      return id === undefined ? [] : [{ actor: id, ...rest }];
    });
