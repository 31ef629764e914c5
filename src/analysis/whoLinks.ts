import type { Actor } from '../domain/actor.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { hasLeft, isAway } from '../domain/keyFigure.ts';
import type { Evidence } from './evidence.ts';
import { type Layers, neighboursOf } from './layers.ts';
import type { Poles } from './poles.ts';

/** Who links sides as the map is drawn: those tagged schakel, and who has good relations with two sides without being tagged. */
export interface WhoLinks {
  readonly between: 'camps' | 'areas';
  /** How many sides there are. */
  readonly sides: number;
  /** Those tagged, without who left the network. */
  readonly tagged: readonly TaggedLink[];
  /** Tagged and no longer in the network. */
  readonly left: readonly ActorId[];
  /** Not tagged, with good relations with two sides; who is no pusher first. */
  readonly others: readonly ActorId[];
  /** How many of the others are pushers: they stand at the end. */
  readonly pushers: number;
  /** Not tagged, with good relations with two sides, and no longer in the network. */
  readonly othersLeft: readonly ActorId[];
  /** Whoever of all these is away for a while. */
  readonly away: readonly ActorId[];
  readonly evidence: Evidence;
}

export interface TaggedLink {
  readonly actor: ActorId;
  /** By relations of its own (standing on a side counts as knowing it), through one other who may be anybody still there, or not that near. */
  readonly way: 'own' | 'through' | 'none';
  readonly through: readonly ActorId[];
}

export const whoLinks = (layers: Layers, poles: Poles, between: 'camps' | 'areas'): WhoLinks => {
  const { actors } = layers;
  const actorOf = (number: number) => actors[number] as Actor;
  const idOf = (number: number) => actorOf(number).id;
  const all = [...actors.keys()];
  const known = all.map((actor) => sidesKnown(layers, poles, actor));
  const isGone = (number: number) => hasLeft(actorOf(number).keyFigure);
  const isTagged = (number: number) => actorOf(number).roles.link !== undefined;
  const isPusher = (number: number) => actorOf(number).roles.pusher !== undefined;
  const tagged = all.filter((number) => isTagged(number) && !isGone(number));
  const both = all.filter((number) => !isTagged(number) && (known[number]?.size ?? 0) > 1);
  const present = both.filter((number) => !isGone(number));
  const others = [...present.filter((number) => !isPusher(number)), ...present.filter(isPusher)];
  const ways = tagged.map((number) => wayOf(layers, poles, number, known[number] ?? new Set()));
  return {
    between,
    sides: poles.ids.length,
    tagged: ways.map(({ actor, way, through }) => ({ actor: idOf(actor), way, through: through.map(idOf) })),
    left: all.filter((number) => isTagged(number) && isGone(number)).map(idOf),
    others: others.map(idOf),
    pushers: present.filter(isPusher).length,
    othersLeft: both.filter(isGone).map(idOf),
    away: [...tagged, ...others].filter((number) => isAway(actorOf(number).keyFigure)).map(idOf),
    evidence: evidenceOfWays(layers, poles, tagged.length > 0 ? ways : others.map((actor) => ({ actor, through: [] }))),
  };
};

/** The sides that an actor has a good relation with. */
const sidesKnown = ({ positive }: Layers, poles: Poles, actor: number): Set<number> =>
  new Set([...neighboursOf(positive, actor)].flatMap((other) => poles.of[other] ?? []));

const wayOf = (layers: Layers, poles: Poles, actor: number, known: ReadonlySet<number>) => {
  const own = new Set([...known, ...(poles.of[actor] ?? [])]);
  // Who stands on a side without knowing anybody there or elsewhere links nothing.
  if (known.size > 0 && own.size > 1) return { actor, way: 'own' as const, through: [] };
  const through = new Map<number, number>();
  const onSides = (other: number) => (poles.of[other] ?? []).length;
  const present = [...neighboursOf(layers.positive, actor)].filter(
    (other) => !hasLeft((layers.actors[other] as Actor).keyFigure),
  );
  // Who stands on no side is named before who stands on one.
  for (const other of present.sort((a, b) => onSides(a) - onSides(b) || a - b)) {
    for (const third of neighboursOf(layers.positive, other))
      if (third !== actor)
        for (const pole of poles.of[third] ?? []) if (!own.has(pole) && !through.has(pole)) through.set(pole, other);
  }
  return own.size + through.size > 1
    ? { actor, way: 'through' as const, through: [...new Set(through.values())] }
    : { actor, way: 'none' as const, through: [] };
};

const evidenceOfWays = (
  { actors, positive, relationsBetween }: Layers,
  poles: Poles,
  ways: readonly { readonly actor: number; readonly through: readonly number[] }[],
): Evidence => {
  const lit = new Set<number>();
  const relations = new Set<RelationId>();
  const light = (one: number, other: number) => {
    lit.add(other);
    for (const id of relationsBetween(one, other, 'positive')) relations.add(id);
  };
  const onSide = (actor: number, besides: number) =>
    [...neighboursOf(positive, actor)].filter((other) => other !== besides && (poles.of[other] ?? []).length > 0);
  for (const { actor, through } of ways) {
    lit.add(actor);
    for (const other of onSide(actor, -1)) light(actor, other);
    for (const other of through) {
      light(actor, other);
      for (const third of onSide(other, actor)) light(other, third);
    }
  }
  return { actors: [...lit].map((number) => (actors[number] as Actor).id), relations: [...relations] };
};
