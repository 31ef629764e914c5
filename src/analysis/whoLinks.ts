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
  /** Not tagged, with good relations with one side only, from another one where they stand themselves. */
  readonly fromOwnSide: readonly ActorId[];
  /** How many of the others are pushers: they stand at the end. */
  readonly pushers: number;
  /** Not tagged, with good relations with two sides, and no longer in the network. */
  readonly othersLeft: readonly ActorId[];
  /** Whoever of all these is away for a while. */
  readonly away: readonly ActorId[];
  /** Whether somebody would have a way to two sides if lines with who left counted. */
  readonly isLeftUncounted: boolean;
  readonly evidence: Evidence;
}

export interface TaggedLink {
  readonly actor: ActorId;
  /**
   * By relations of its own (standing on a side counts as knowing it), through others, or not that near. `onlyThrough` when all ways to two
   * sides are through one and the same person: then it is that person who links.
   */
  readonly way: 'own' | 'through' | 'onlyThrough' | 'none';
  readonly through: readonly ActorId[];
}

/** A map as it is drawn, who left the network still on it. */
interface Drawn {
  readonly layers: Layers;
  readonly poles: Poles;
}

/** `layers` and `poles` are of who is there. */
export const whoLinks = (
  layers: Layers,
  poles: Poles,
  between: 'camps' | 'areas',
  drawn: Drawn = { layers, poles },
): WhoLinks => {
  const { actors } = layers;
  const actorOf = (number: number) => actors[number] as Actor;
  const idOf = (number: number) => actorOf(number).id;
  const all = [...actors.keys()];
  const known = all.map((actor) => sidesKnown(layers, poles, actor).size);
  const isTagged = (number: number) => actorOf(number).roles.link !== undefined;
  const isPusher = (number: number) => actorOf(number).roles.pusher !== undefined;
  const tagged = all.filter(isTagged);
  const both = all.filter((number) => !isTagged(number) && (known[number] as number) > 1);
  const others = [...both.filter((number) => !isPusher(number)), ...both.filter(isPusher)];
  const isFromOwn = ({ layers, poles }: Drawn, actor: number) =>
    sidesKnown(layers, poles, actor).size === 1 && linksItself(layers, poles, actor);
  const fromOwnSide = all.filter((number) => !isTagged(number) && isFromOwn({ layers, poles }, number));
  const ways = tagged.map((number) => wayOf(layers, poles, number));
  const isLinkedByOthers =
    ways.some(({ way }) => way === 'onlyThrough') && ways.every(({ way }) => way === 'onlyThrough' || way === 'none');
  const placeOn = (actor: number) => drawn.layers.numberOf.get(idOf(actor)) as number;
  return {
    between,
    sides: poles.ids.length,
    tagged: ways.map(({ actor, way, through }) => ({ actor: idOf(actor), way, through: through.map(idOf) })),
    ...whoLeft(drawn),
    others: others.map(idOf),
    fromOwnSide: fromOwnSide.map(idOf),
    pushers: both.filter(isPusher).length,
    away: [...tagged, ...others, ...fromOwnSide].filter((number) => isAway(actorOf(number).keyFigure)).map(idOf),
    isLeftUncounted:
      all.some((actor) => (known[actor] as number) < 2 && sidesKnown(drawn.layers, drawn.poles, placeOn(actor)).size > 1) ||
      all.some((actor) => !isTagged(actor) && known[actor] === 0 && isFromOwn(drawn, placeOn(actor))) ||
      ways.some(({ actor, way }) => way === 'none' && wayOf(drawn.layers, drawn.poles, placeOn(actor)).way !== 'none'),
    evidence: evidenceOfWays(layers, poles, [
      ...ways,
      ...(tagged.length === 0 || isLinkedByOthers ? others.map((actor) => ({ actor, through: [] })) : []),
      ...(tagged.length === 0 ? fromOwnSide.map((actor) => ({ actor, through: [] })) : []),
    ]),
  };
};

/** Of those no longer in the network: who is tagged, and who has good relations with two sides among those who are still there. */
const whoLeft = ({ layers, poles }: Drawn): Pick<WhoLinks, 'left' | 'othersLeft'> => {
  const isGone = (number: number) => hasLeft((layers.actors[number] as Actor).keyFigure);
  const sides = (number: number) =>
    new Set([...neighboursOf(layers.positive, number)].flatMap((other) => (isGone(other) ? [] : (poles.of[other] ?? []))));
  const gone = [...layers.actors.keys()].filter(isGone);
  const isTagged = (number: number) => layers.actors[number]?.roles.link !== undefined;
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => (layers.actors[number] as Actor).id);
  return {
    left: idsOf(gone.filter(isTagged)),
    othersLeft: idsOf(gone.filter((number) => !isTagged(number) && sides(number).size > 1)),
  };
};

/** The sides that an actor has a good relation with. */
const sidesKnown = ({ positive }: Layers, poles: Poles, actor: number): Set<number> =>
  new Set([...neighboursOf(positive, actor)].flatMap((other) => poles.of[other] ?? []));

/** A side, and by whom it is near: the actor itself, or somebody it knows. */
interface Reach {
  readonly pole: number;
  readonly by: number;
}

const standing = (poles: Poles, by: number): Reach[] => (poles.of[by] ?? []).map((pole) => ({ pole, by }));
const nearSides = ({ positive }: Layers, poles: Poles, actor: number): Reach[] =>
  [actor, ...neighboursOf(positive, actor)].flatMap((by) => standing(poles, by));
/** By relations of its own; where it stands counts too. */
const linksItself = (layers: Layers, poles: Poles, actor: number): boolean => {
  const direct = nearSides(layers, poles, actor);
  return twoWays(direct, direct) !== null;
};

const wayOf = (layers: Layers, poles: Poles, actor: number) => {
  const { positive } = layers;
  const near = [...neighboursOf(positive, actor)];
  const passing = (by: number): Reach[] =>
    [...new Set([...neighboursOf(positive, by)].flatMap((third) => (third === actor ? [] : (poles.of[third] ?? []))))].map(
      (pole) => ({ pole, by }),
    );
  const direct = nearSides(layers, poles, actor);
  // Who stands on no side is named before who stands on one, and who leads to one side before who leads to more.
  const onward = near
    .map((by) => ({ by, to: passing(by), sides: standing(poles, by).length }))
    .sort((a, b) => a.sides - b.sides || a.to.length - b.to.length || a.by - b.by)
    .flatMap(({ to }) => to);
  if (linksItself(layers, poles, actor)) return { actor, way: 'own' as const, through: [] };
  const half = twoWays(direct, onward);
  if (half) return { actor, way: 'through' as const, through: [half[1].by] };
  const two = twoWays(onward, onward);
  if (two) return { actor, way: 'through' as const, through: two.map(({ by }) => by) };
  // Two sides without two who lead to them: all of it is through one person.
  const all = [...direct, ...onward].filter(({ by }) => by !== actor);
  return new Set(all.map(({ pole }) => pole)).size > 1
    ? { actor, way: 'onlyThrough' as const, through: all.slice(0, 1).map(({ by }) => by) }
    : { actor, way: 'none' as const, through: [] };
};

/** Two different sides, each by somebody else. */
const twoWays = (ones: readonly Reach[], others: readonly Reach[]): readonly [Reach, Reach] | null => {
  for (const one of ones) for (const other of others) if (one.pole !== other.pole && one.by !== other.by) return [one, other];
  return null;
};

const evidenceOfWays = (
  layers: Layers,
  poles: Poles,
  ways: readonly { readonly actor: number; readonly through: readonly number[] }[],
): Evidence => {
  const { actors, positive, relationsBetween } = layers;
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
