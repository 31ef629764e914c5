import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { hasLeft, isAway, isInNetwork } from '../domain/keyFigure.ts';
import type { AreaCoverage } from './coverage/areaCoverage.ts';
import type { Evidence } from './evidence.ts';
import { type Layers, neighboursOf } from './layers.ts';
import { partsAround } from './metrics/articulation.ts';
import type { NextStep } from './nextStep.ts';
import { areaPoles, campPoles, type PoleId, type Poles } from './poles.ts';
import type { CutPoint } from './suggestions/cutPoints.ts';
import type { WhoLinks } from './whoLinks.ts';

/**
 * One fact that can be counted on the map, with what it is counted from. A good relation is any but tension; relations are counted as
 * they are drawn, so two between the same actors are two.
 */
export type ShortFact = Fact & { readonly evidence: Evidence };
type Fact =
  /** Relations from one side to another; `named` are the sides when there are two. */
  | ({ readonly fact: 'between'; readonly kind: 'camps' | 'areas'; readonly named: readonly PoleId[] } & GoodAndTense)
  /** All relations, while there are no sides. */
  | ({ readonly fact: 'whole'; readonly actors: number; readonly actorsLeft: number } & GoodAndTense)
  /** Those with a camp are all on the same one; `isLeftUncounted` when others on the drawing left the network. */
  | {
      readonly fact: 'oneSide';
      readonly pole: PoleId;
      readonly count: number;
      readonly all: number;
      readonly isLeftUncounted: boolean;
    }
  /** Who links sides. */
  | { readonly fact: 'links'; readonly linking: WhoLinks }
  /** Those tagged schakel while there are no sides, and how many others they know between them. */
  | {
      readonly fact: 'tagged';
      readonly links: readonly ActorId[];
      readonly left: readonly ActorId[];
      readonly away: readonly ActorId[];
      readonly known: number;
      /** Whether two of them have a good relation with each other. */
      readonly isAmongThem: boolean;
      /** How many of those known left the network. */
      readonly knownLeft: number;
    }
  /** The network of key figures, of whom so many are away, and in how many of the neighbourhoods it has nobody. */
  | {
      readonly fact: 'network';
      readonly keyFigures: number;
      readonly away: number;
      readonly areas: number;
      readonly without: number;
    }
  /** Those whom the map loses with the one actor that most hang on; the sizes of the pieces, when none of them is the rest. */
  | {
      readonly fact: 'hangOnOne';
      readonly on: ActorId;
      readonly isAway: boolean;
      readonly count: number;
      readonly pieces: readonly number[];
      /** Whether lines with who left the network lead around that actor on the drawing. */
      readonly isLeftUncounted: boolean;
    }
  /** What to draw or to ask first. */
  | { readonly fact: 'next'; readonly next: NextStep };
interface GoodAndTense {
  readonly good: number;
  readonly tense: number;
  /** How many of these are with somebody who left the network, and with whom: drawn, and no way to anybody. */
  readonly left: { readonly good: WithLeft; readonly tense: WithLeft };
}
export interface WithLeft {
  readonly count: number;
  readonly actors: readonly ActorId[];
}
/** Between which sides the map can be told of, in the order of what says most. */
export type ToldSides =
  | { readonly sides: 'camps' | 'areas'; readonly poles: Poles }
  | { readonly sides: 'oneCamp'; readonly poles: Poles }
  | { readonly sides: 'none'; readonly poles: null };

/** Camps that people tagged, also while nothing but tension was drawn; else neighbourhoods; else none. */
export const toldSides = (map: ActorMap, layers: Layers): ToldSides => {
  const camps = campPoles(layers, map);
  if (camps.ids.length > 1) return { sides: 'camps', poles: camps };
  if (camps.ids.length === 1) return { sides: 'oneCamp', poles: camps };
  const areas = areaPoles(layers, map);
  return areas.ids.length > 1 ? { sides: 'areas', poles: areas } : { sides: 'none', poles: null };
};

interface ToldFrom {
  readonly told: ToldSides;
  readonly linking: WhoLinks | null;
  readonly next: NextStep;
  readonly hanging: ShortFact | null;
  readonly coverage: readonly AreaCoverage[];
  /** The map and its layers as they are drawn, who left the network still on them. */
  readonly map: ActorMap;
  readonly drawn: Layers;
}

/**
 * *In het kort*: at most three facts, the most telling first and what to do next last. Every map has at least that one. `layers` are of who
 * is there; only relations are counted as they are drawn, with how many of them are with somebody who left.
 */
export const inShort = (
  layers: Layers,
  { told, linking, next, hanging, coverage, map, drawn }: ToldFrom,
): readonly ShortFact[] => {
  const last: ShortFact = { fact: 'next', next, evidence: next.evidence };
  if (drawn.actors.length < 2) return [last];
  const linked: ShortFact[] = linking ? [{ fact: 'links', linking, evidence: linking.evidence }] : [];
  switch (told.sides) {
    case 'camps':
      return [between(map, drawn, told.poles, 'camps'), ...linked, last];
    case 'areas':
      return [network(map, layers, coverage) ?? between(map, drawn, told.poles, 'areas'), ...linked, last];
    case 'oneCamp':
      return [oneSide(layers, told.poles, drawn), ...(taggedLinks(drawn) ?? []), last];
    case 'none':
      return [network(map, layers, coverage) ?? whole(map, drawn), ...(taggedLinks(drawn) ?? (hanging ? [hanging] : [])), last];
  }
};

/** The actor whom most hang on, if any do. */
export const hangOnOne = ([most]: readonly CutPoint[], layers: Layers, drawn: Layers): ShortFact | null => {
  if (!most) return null;
  const { actor: on, cutsOff, pieces, evidence } = most;
  const partsOn = ({ actors, numberOf, positive }: Layers): string =>
    partsAround(positive, numberOf.get(on) as number)
      .map((part) => part.flatMap((number) => actors[number]?.id ?? []).filter((id) => layers.numberOf.has(id)))
      .flatMap((ids) => (ids.length > 0 ? ids.sort().join(' ') : []))
      .sort()
      .join(', ');
  return {
    fact: 'hangOnOne',
    on,
    isAway: isAway((layers.actors[layers.numberOf.get(on) as number] as Actor).keyFigure),
    count: cutsOff.length,
    pieces: pieces.map(({ length }) => length),
    isLeftUncounted: partsOn(layers) !== partsOn(drawn),
    evidence,
  };
};

/** By who is at their ends, so that the order of drawing changes no answer. */
const inOrder = (map: ActorMap, { numberOf }: Layers) =>
  [...map.relations.values()]
    .flatMap((relation) => {
      const ends = [numberOf.get(relation.from), numberOf.get(relation.to)];
      const [a, b] = ends.sort((one = 0, other = 0) => one - other);
      return a === undefined || b === undefined || a === b ? [] : [{ ...relation, a, b }];
    })
    .sort((one, other) => one.a - other.a || one.b - other.b || (one.type < other.type ? -1 : 1));

const counted = (
  map: ActorMap,
  layers: Layers,
  isMeant: (a: number, b: number) => boolean,
): GoodAndTense & { evidence: Evidence } => {
  const found = inOrder(map, layers).filter(({ a, b }) => isMeant(a, b));
  const ends = new Set(found.flatMap(({ a, b }) => [a, b]));
  const relations: RelationId[] = found.map(({ id }) => id);
  const tense = found.filter(({ type }) => type === 'tension');
  const good = found.filter(({ type }) => type !== 'tension');
  const isGone = (number: number) => hasLeft((layers.actors[number] as Actor).keyFigure);
  const withLeft = (some: typeof found): WithLeft => {
    const gone = some.map(({ a, b }) => [a, b].filter(isGone)).filter(({ length }) => length > 0);
    return { count: gone.length, actors: [...new Set(gone.flat())].map((number) => (layers.actors[number] as Actor).id) };
  };
  return {
    good: good.length,
    tense: tense.length,
    left: { good: withLeft(good), tense: withLeft(tense) },
    evidence: { actors: [...ends].map((number) => (layers.actors[number] as Actor).id), relations },
  };
};

const between = (map: ActorMap, drawn: Layers, { ids }: Poles, kind: 'camps' | 'areas'): ShortFact => {
  const named = kind === 'camps' && ids.length === 2 ? inCampOrder(map, ids) : [];
  const { areApart, ...all } = kind === 'camps' ? campPoles(drawn, map) : areaPoles(drawn, map);
  const isNamed = (actor: number) =>
    named.length === 0 || (all.of[actor] ?? []).some((pole) => named.includes(all.ids[pole] as PoleId));
  return {
    fact: 'between',
    kind,
    named,
    ...counted(map, drawn, (a, b) => areApart(a, b) && isNamed(a) && isNamed(b)),
  };
};

/** From left to right, as the camps stand in the legend. */
const inCampOrder = ({ camps }: ActorMap, ids: readonly PoleId[]): readonly PoleId[] =>
  [...ids].sort((a, b) => (camps.get(a as never)?.order ?? 0) - (camps.get(b as never)?.order ?? 0));

const whole = (map: ActorMap, layers: Layers): ShortFact => {
  const { evidence, ...counts } = counted(map, layers, () => true);
  // All of the map needs no light.
  return {
    fact: 'whole',
    actors: layers.actors.length,
    actorsLeft: layers.actors.filter(({ keyFigure }) => hasLeft(keyFigure)).length,
    ...counts,
    evidence: counts.good * counts.tense > 0 ? tenseOf(map, evidence) : NONE,
  };
};
const NONE: Evidence = { actors: [], relations: [] };

const tenseOf = ({ relations }: ActorMap, { actors, relations: ids }: Evidence): Evidence => {
  const tense = ids.filter((id) => relations.get(id)?.type === 'tension');
  const ends = new Set(tense.flatMap((id) => [relations.get(id)?.from, relations.get(id)?.to]));
  return { actors: actors.filter((id) => ends.has(id)), relations: tense };
};

const oneSide = ({ actors }: Layers, poles: Poles, drawn: Layers): ShortFact => {
  const there = actors.filter((_, number) => (poles.of[number] ?? []).length > 0).map(({ id }) => id);
  const [pole] = poles.ids as readonly [PoleId];
  const isLeftUncounted = drawn.actors.length > actors.length;
  return {
    fact: 'oneSide',
    pole,
    count: there.length,
    all: actors.length,
    isLeftUncounted,
    evidence: { actors: there, relations: [] },
  };
};

/** Null when nobody is tagged. */
const taggedLinks = ({ actors, positive, relationsBetween }: Layers): ShortFact[] | null => {
  const tagged = [...actors.keys()].filter((number) => actors[number]?.roles.link !== undefined);
  if (tagged.length === 0) return null;
  const keyFigureOf = (number: number) => (actors[number] as Actor).keyFigure;
  const present = tagged.filter((number) => !hasLeft(keyFigureOf(number)));
  const near = new Set(present.flatMap((number) => [...neighboursOf(positive, number)]));
  const known = new Set([...near].filter((other) => !present.includes(other)));
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => (actors[number] as Actor).id);
  return [
    {
      fact: 'tagged',
      links: idsOf(present),
      left: idsOf(tagged.filter((number) => hasLeft(keyFigureOf(number)))),
      away: idsOf(present.filter((number) => isAway(keyFigureOf(number)))),
      known: known.size,
      isAmongThem: known.size < near.size,
      knownLeft: [...known].filter((number) => hasLeft(keyFigureOf(number))).length,
      evidence: {
        actors: idsOf([...new Set([...tagged, ...known])]),
        relations: present.flatMap((number) =>
          [...neighboursOf(positive, number)].flatMap((other) =>
            known.has(other) ? relationsBetween(number, other, 'positive') : [],
          ),
        ),
      },
    },
  ];
};

/** Null when nobody is in the network. */
const network = ({ areas }: ActorMap, { actors }: Layers, coverage: readonly AreaCoverage[]): ShortFact | null => {
  const inIt = actors.filter(({ keyFigure }) => isInNetwork(keyFigure));
  if (inIt.length === 0) return null;
  return {
    fact: 'network',
    keyFigures: inIt.length,
    away: inIt.filter(({ keyFigure }) => isAway(keyFigure)).length,
    areas: areas.size,
    without: coverage.filter(({ level }) => level !== 'keyFigure').length,
    evidence: { actors: inIt.map(({ id }) => id), relations: [] },
  };
};
