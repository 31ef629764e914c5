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

export const whoLinks = (layers: Layers, poles: Poles, between: 'camps' | 'areas'): WhoLinks => {
  const { actors } = layers;
  const actorOf = (number: number) => actors[number] as Actor;
  const idOf = (number: number) => actorOf(number).id;
  const all = [...actors.keys()];
  const isGone = (number: number) => hasLeft(actorOf(number).keyFigure);
  // Who left is no way to anybody.
  const isThere: Counts = (number) => !isGone(number);
  const known = all.map((actor) => sidesKnown(layers, poles, actor, isThere));
  const isTagged = (number: number) => actorOf(number).roles.link !== undefined;
  const isPusher = (number: number) => actorOf(number).roles.pusher !== undefined;
  const tagged = all.filter((number) => isTagged(number) && !isGone(number));
  const both = all.filter((number) => !isTagged(number) && (known[number]?.size ?? 0) > 1);
  const present = both.filter((number) => !isGone(number));
  const others = [...present.filter((number) => !isPusher(number)), ...present.filter(isPusher)];
  const ways = tagged.map((number) => wayOf(layers, poles, number, isThere));
  const isLinkedByOthers =
    ways.some(({ way }) => way === 'onlyThrough') && ways.every(({ way }) => way === 'onlyThrough' || way === 'none');
  return {
    between,
    sides: poles.ids.length,
    tagged: ways.map(({ actor, way, through }) => ({ actor: idOf(actor), way, through: through.map(idOf) })),
    left: all.filter((number) => isTagged(number) && isGone(number)).map(idOf),
    others: others.map(idOf),
    pushers: present.filter(isPusher).length,
    othersLeft: both.filter(isGone).map(idOf),
    away: [...tagged, ...others].filter((number) => isAway(actorOf(number).keyFigure)).map(idOf),
    isLeftUncounted:
      all.some(
        (actor) => isThere(actor) && (known[actor]?.size ?? 0) < 2 && sidesKnown(layers, poles, actor, ANYBODY).size > 1,
      ) || ways.some(({ actor, way }) => way === 'none' && wayOf(layers, poles, actor, ANYBODY).way !== 'none'),
    evidence: evidenceOfWays(layers, poles, isThere, [
      ...ways,
      ...(tagged.length === 0 || isLinkedByOthers ? others.map((actor) => ({ actor, through: [] })) : []),
    ]),
  };
};

/** Whose lines count as a way. */
type Counts = (actor: number) => boolean;
const ANYBODY: Counts = () => true;

const nearTo = ({ positive }: Layers, actor: number, counts: Counts): number[] =>
  [...neighboursOf(positive, actor)].filter(counts);

/** The sides that an actor has a good relation with. */
const sidesKnown = (layers: Layers, poles: Poles, actor: number, counts: Counts): Set<number> =>
  new Set(nearTo(layers, actor, counts).flatMap((other) => poles.of[other] ?? []));

/** A side, and by whom it is near: the actor itself, or somebody it knows. */
interface Reach {
  readonly pole: number;
  readonly by: number;
}

const wayOf = (layers: Layers, poles: Poles, actor: number, counts: Counts) => {
  const near = nearTo(layers, actor, counts);
  const standing = (by: number): Reach[] => (poles.of[by] ?? []).map((pole) => ({ pole, by }));
  const passing = (by: number): Reach[] =>
    [...new Set(nearTo(layers, by, counts).flatMap((third) => (third === actor ? [] : (poles.of[third] ?? []))))].map((pole) => ({
      pole,
      by,
    }));
  const direct = [actor, ...near].flatMap(standing);
  // Who stands on no side is named before who stands on one, and who leads to one side before who leads to more.
  const onward = near
    .map((by) => ({ by, to: passing(by), sides: standing(by).length }))
    .sort((a, b) => a.sides - b.sides || a.to.length - b.to.length || a.by - b.by)
    .flatMap(({ to }) => to);
  if (twoWays(direct, direct)) return { actor, way: 'own' as const, through: [] };
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
  counts: Counts,
  ways: readonly { readonly actor: number; readonly through: readonly number[] }[],
): Evidence => {
  const { actors, relationsBetween } = layers;
  const lit = new Set<number>();
  const relations = new Set<RelationId>();
  const light = (one: number, other: number) => {
    lit.add(other);
    for (const id of relationsBetween(one, other, 'positive')) relations.add(id);
  };
  const onSide = (actor: number, besides: number) =>
    nearTo(layers, actor, counts).filter((other) => other !== besides && (poles.of[other] ?? []).length > 0);
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
