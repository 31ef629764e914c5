import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { nameKey } from '../domain/nameKey.ts';

/**
 * Ties of one sort between actors by number, as packed rows: the neighbours of `i` are
 * `neighbours[offsets[i]] … neighbours[offsets[i + 1] - 1]`, ascending, with their strengths beside them.
 */
export interface Layer {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly strengths: Float64Array;
  /** Each tie once, the smaller number first. */
  readonly ties: readonly Tie[];
}
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/**
 * A map as the measures see it. `positive` is w⁺: the highest strength over contact, cooperation, trust and influence,
 * which counts as a tie in both directions. `tension` is w⁻. A pair may have both. Actors are numbered by name, so that
 * neither ids nor the order of drawing can change an answer.
 */
export interface Layers {
  readonly actors: readonly Actor[];
  readonly numberOf: ReadonlyMap<ActorId, number>;
  readonly positive: Layer;
  readonly tension: Layer;
  /** The relations between two actors in a layer, for lighting up. */
  readonly relationsBetween: (a: number, b: number, layer: 'positive' | 'tension') => readonly RelationId[];
}

export const layersOf = (map: ActorMap): Layers => {
  const actors = [...map.actors.values()]
    .map((actor) => ({ actor, key: nameKey(actor.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
  const numberOf = new Map(actors.map(({ id }, i) => [id, i]));
  const count = actors.length;
  const strongest = { positive: new Map<number, number>(), tension: new Map<number, number>() };
  const relations = { positive: new Map<number, RelationId[]>(), tension: new Map<number, RelationId[]>() };
  for (const { id, from, to, type, strength } of map.relations.values()) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const layer = type === 'tension' ? 'tension' : 'positive';
    strongest[layer].set(key, Math.max(strength, strongest[layer].get(key) ?? 0));
    const ids = relations[layer].get(key);
    if (ids) ids.push(id);
    else relations[layer].set(key, [id]);
  }
  const tiesOf = (pairs: ReadonlyMap<number, number>): Tie[] =>
    [...pairs].sort(([a], [b]) => a - b).map(([key, strength]) => ({ from: Math.floor(key / count), to: key % count, strength }));
  return {
    actors,
    numberOf,
    positive: layerOf(count, tiesOf(strongest.positive)),
    tension: layerOf(count, tiesOf(strongest.tension)),
    relationsBetween: (a, b, layer) => relations[layer].get(Math.min(a, b) * count + Math.max(a, b)) ?? [],
  };
};

/** Packs ties between `count` actors; each pair at most once. */
export const layerOf = (count: number, ties: readonly Tie[]): Layer => {
  const offsets = new Int32Array(count + 1);
  for (const { from, to } of ties) {
    offsets[from + 1] = (offsets[from + 1] as number) + 1;
    offsets[to + 1] = (offsets[to + 1] as number) + 1;
  }
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  const next = offsets.slice(0, count);
  const neighbours = new Int32Array(2 * ties.length);
  const strengths = new Float64Array(2 * ties.length);
  const put = (at: number, other: number, strength: number) => {
    const place = next[at] as number;
    neighbours[place] = other;
    strengths[place] = strength;
    next[at] = place + 1;
  };
  // Ties come ordered by their smaller number, so writing the larger side first keeps every row ascending.
  for (const { from, to, strength } of ties) put(to, from, strength);
  for (const { from, to, strength } of ties) put(from, to, strength);
  return { offsets, neighbours, strengths, ties };
};

/** The numbers of an actor's neighbours in a layer, ascending. */
export const neighboursOf = (layer: Layer, actor: number): Int32Array =>
  layer.neighbours.subarray(layer.offsets[actor], layer.offsets[actor + 1]);

export const degreeOf = (layer: Layer, actor: number): number =>
  (layer.offsets[actor + 1] as number) - (layer.offsets[actor] as number);

/** How many ties whoever has most of them has. */
export const mostTies = ({ offsets }: Layer): number =>
  offsets.reduce((most, end, i) => Math.max(most, end - (offsets[i - 1] ?? 0)), 0);

/** All relations with their sign ignored; of a pair with both a good line and tension, the stronger counts. */
export const mixedLayer = ({ actors, positive, tension }: Layers): Layer => {
  const ties = new Map<number, Tie>();
  for (const tie of [...positive.ties, ...tension.ties]) {
    const key = tie.from * actors.length + tie.to;
    if ((ties.get(key)?.strength ?? 0) < tie.strength) ties.set(key, tie);
  }
  return layerOf(
    actors.length,
    [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie),
  );
};
