import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { hasLeft } from '../../../src/domain/keyFigure.ts';
import type { Relation } from '../../../src/domain/relation.ts';

/** What anybody can count on a drawing, counted here without any of the program's own measures. */
export interface DrawnFacts {
  /** Who is there. */
  readonly actors: readonly Actor[];
  /** Also who left the network: they stay on the drawing. */
  readonly everybody: readonly Actor[];
  readonly kind: 'camps' | 'areas' | null;
  /** Sides on which an actor stands, by name. */
  readonly sidesOf: (name: string) => readonly string[];
  /** Good relations among who is there. */
  readonly good: ReadonlyMap<string, ReadonlySet<string>>;
  /** Relations between two who stand on sides, and on none together, as drawn; where two camps are told of, between those. */
  readonly across: readonly Relation[];
  /** Sides somebody has a good relation with, who left not counted. */
  readonly knows: (name: string) => ReadonlySet<string>;
  /** The same with lines to who left, which are drawn and no way. */
  readonly knew: (name: string) => ReadonlySet<string>;
  /** Sides within two good steps over those who are still there, without going over `but` or ending at it; where somebody stands counts too. */
  readonly near: (name: string, but?: string) => ReadonlySet<string>;
  /** Whether a good line of more than weak strength joins two. */
  readonly isFirm: (from: string, to: string) => boolean;
  readonly isGone: (name: string) => boolean;
  /** Good steps between two, without going through those of `without`; infinite when there is no way. */
  readonly steps: (from: string, to: string, without?: ReadonlySet<string>) => number;
  readonly partsWithout: (name: string | null, cut?: readonly [string, string]) => number;
}

export const drawnFacts = (map: ActorMap): DrawnFacts => {
  const everybody = [...map.actors.values()];
  const actors = everybody.filter(({ keyFigure }) => !hasLeft(keyFigure));
  const relations = [...map.relations.values()];
  const named = new Map(everybody.map((actor) => [actor.name, actor]));
  const camps = new Set(actors.flatMap(({ camp }) => (camp !== null && camp !== 'none' ? [camp] : [])));
  const areas = new Set(actors.flatMap(({ neighbourhoods }) => neighbourhoods));
  const kind = camps.size > 1 ? 'camps' : camps.size === 0 && areas.size > 1 ? 'areas' : null;
  const sidesOf = (name: string): readonly string[] => {
    const actor = named.get(name);
    if (!actor || kind === null) return [];
    if (kind === 'areas') return actor.neighbourhoods;
    return actor.camp !== null && actor.camp !== 'none' ? [actor.camp] : [];
  };
  const isGone = (name: string) => hasLeft(named.get(name)?.keyFigure ?? null);
  const knownTo = (those: readonly Actor[], counts: (from: string, to: string) => boolean) => {
    const found = new Map(those.map(({ name }) => [name, new Set<string>()]));
    for (const { from, to, type } of relations)
      if (type !== 'tension' && counts(from, to)) {
        found.get(from)?.add(to);
        found.get(to)?.add(from);
      }
    return found;
  };
  const good = knownTo(actors, (from, to) => !isGone(from) && !isGone(to));
  const drawn = knownTo(everybody, () => true);
  const steps: DrawnFacts['steps'] = (from, to, without = new Set()) => {
    const found = new Map([[from, 0]]);
    const queue = [from];
    for (const one of queue)
      for (const other of good.get(one) ?? []) {
        if (found.has(other) || (without.has(other) && other !== to)) continue;
        found.set(other, (found.get(one) ?? 0) + 1);
        queue.push(other);
      }
    return found.get(to) ?? Number.POSITIVE_INFINITY;
  };
  const partsWithout: DrawnFacts['partsWithout'] = (name, cut) => {
    const isCut = (a: string, b: string) => cut !== undefined && cut.includes(a) && cut.includes(b);
    const seen = new Set<string>(name === null ? [] : [name]);
    let parts = 0;
    for (const { name: start } of actors) {
      if (seen.has(start)) continue;
      parts += 1;
      const queue = [start];
      seen.add(start);
      for (const one of queue)
        for (const other of good.get(one) ?? []) {
          if (seen.has(other) || isCut(one, other)) continue;
          seen.add(other);
          queue.push(other);
        }
    }
    return parts;
  };
  const there = (name: string) => [...(drawn.get(name) ?? [])].filter((other) => !isGone(other));
  const isTold = (side: string) => kind === 'areas' || camps.size > 2 || camps.has(side as never);
  return {
    actors,
    everybody,
    kind,
    sidesOf,
    good,
    across: relations.filter(({ from, to }) => {
      const [one, two] = [sidesOf(from), sidesOf(to)];
      return one.some(isTold) && two.some(isTold) && !one.some((side) => two.includes(side));
    }),
    knows: (name) => new Set(there(name).flatMap(sidesOf)),
    knew: (name) => new Set([...(drawn.get(name) ?? [])].flatMap(sidesOf)),
    near: (name, but) => {
      const first = there(name).filter((one) => one !== but);
      const second = first.flatMap(there).filter((two) => two !== name);
      return new Set([name, ...first, ...second].flatMap(sidesOf));
    },
    isFirm: (from, to) =>
      relations.some(
        (one) =>
          one.type !== 'tension' &&
          one.strength > 1 &&
          [one.from, one.to].includes(from as never) &&
          [one.from, one.to].includes(to as never),
      ),
    isGone,
    steps,
    partsWithout,
  };
};

/** On how many shortest good ways between two others each stands, counted pair by pair (Freeman 1977). */
export const betweenByHand = ({ actors, good }: DrawnFacts): ReadonlyMap<string, number> => {
  const names = actors.map(({ name }) => name);
  const from = new Map(names.map((name) => [name, waysFrom(name, good)]));
  return new Map(
    names.map((middle) => [
      middle,
      names.reduce((sum, a, at) => {
        if (a === middle) return sum;
        return names.slice(at + 1).reduce((inner, b) => {
          if (b === middle) return inner;
          const [whole, first, second] = [from.get(a)?.get(b), from.get(a)?.get(middle), from.get(middle)?.get(b)];
          if (!whole || !first || !second || first.steps + second.steps !== whole.steps) return inner;
          return inner + (first.ways * second.ways) / whole.ways;
        }, sum);
      }, 0),
    ]),
  );
};

const waysFrom = (start: string, good: DrawnFacts['good']) => {
  const found = new Map([[start, { steps: 0, ways: 1 }]]);
  const queue = [start];
  for (const one of queue) {
    const here = found.get(one) ?? { steps: 0, ways: 1 };
    for (const other of good.get(one) ?? []) {
      const there = found.get(other);
      if (!there) {
        found.set(other, { steps: here.steps + 1, ways: here.ways });
        queue.push(other);
      } else if (there.steps === here.steps + 1) there.ways += here.ways;
    }
  }
  return found;
};
