import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import type { RelationType } from '../domain/relation.ts';
import type { Evidence } from './evidence.ts';
import type { Layers } from './layers.ts';
import type { CutPoint } from './suggestions/cutPoints.ts';
import type { Sides } from './suggestions/groundToStandOn.ts';

/** One fact that can be counted on the map, with what it is counted from. A count of nothing is a fact as well. */
export type ShortFact =
  /** Relations of tension from one camp to another. */
  | { readonly fact: 'tenseAcross'; readonly sides: number; readonly count: number; readonly evidence: Evidence }
  /** Actors with a good relation to somebody on at least two sides; `untagged` of them are no schakel. */
  | {
      readonly fact: 'knowBothSides';
      readonly between: 'camps' | 'areas';
      readonly sides: number;
      readonly count: number;
      readonly untagged: number;
      readonly evidence: Evidence;
    }
  /** Those whom the map loses with the one actor that most hang on. */
  | { readonly fact: 'hangOnOne'; readonly on: ActorId | null; readonly count: number; readonly evidence: Evidence };

/** What people call a good relation: influence can be anything. */
const isGood = (type: RelationType): boolean => type === 'contact' || type === 'cooperation' || type === 'trust';

/** By who is at their ends, so that the order of drawing changes no answer. */
const inOrder = (map: ActorMap, numberOf: Layers['numberOf']) =>
  [...map.relations.values()]
    .flatMap((relation) => {
      const ends = [numberOf.get(relation.from), numberOf.get(relation.to)];
      const [a, b] = ends.sort((one = 0, other = 0) => one - other);
      return a === undefined || b === undefined ? [] : [{ ...relation, a, b }];
    })
    .sort((one, other) => one.a - other.a || one.b - other.b || (one.type < other.type ? -1 : 1));

/** *In het kort*: at most three facts, and none before there are two sides to tell of. */
export const inShort = (
  map: ActorMap,
  { actors, numberOf }: Layers,
  { poles, kind }: Sides,
  [most]: readonly CutPoint[],
): readonly ShortFact[] => {
  if (!poles || !kind) return [];
  const tense: RelationId[] = [];
  const tenseEnds = new Set<ActorId>();
  /** Per actor the sides that it has a good relation with, and those relations. */
  const good = actors.map(() => ({ sides: new Set<number>(), relations: [] as RelationId[], others: [] as ActorId[] }));
  for (const { id, type, a, b } of inOrder(map, numberOf)) {
    if (type === 'tension' && poles.areApart(a, b)) {
      tense.push(id);
      for (const end of [a, b]) tenseEnds.add((actors[end] as Actor).id);
    }
    if (!isGood(type)) continue;
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const sides = poles.of[other] ?? [];
      const { id: otherId } = actors[other] as Actor;
      if (sides.length === 0) continue;
      for (const side of sides) good[one]?.sides.add(side);
      good[one]?.relations.push(id);
      good[one]?.others.push(otherId);
    }
  }
  const between = good.flatMap((known, i) => (known.sides.size > 1 ? [{ ...known, actor: actors[i] as Actor }] : []));
  const sides = poles.ids.length;
  return [
    ...(kind === 'camps'
      ? [{ fact: 'tenseAcross', sides, count: tense.length, evidence: { actors: [...tenseEnds], relations: tense } } as const]
      : []),
    {
      fact: 'knowBothSides',
      between: kind,
      sides,
      count: between.length,
      untagged: between.filter(({ actor }) => actor.roles.link === undefined).length,
      evidence: {
        actors: [...new Set(between.flatMap(({ actor, others }) => [actor.id, ...others]))],
        relations: [...new Set(between.flatMap(({ relations }) => relations))],
      },
    },
    {
      fact: 'hangOnOne',
      on: most?.actor ?? null,
      count: most?.cutsOff.length ?? 0,
      evidence: most?.evidence ?? { actors: [], relations: [] },
    },
  ];
};
