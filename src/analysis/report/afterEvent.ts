import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import type { Role } from '../../domain/role.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { analyseMap } from '../analyseMap.ts';
import { compareMaps } from '../compare/compareMaps.ts';
import type { CampStand, Comparison, FigureChange, RelationChange } from '../compare/comparison.ts';
import type { PoleId } from '../poles.ts';
import { firstToSpeak } from './firstToSpeak.ts';
import { toldChanges } from './toldChanges.ts';

/** What one page after an event says of two maps, in codes and ids of the newer map where that has them. */
export interface AfterEvent {
  readonly comparison: Comparison;
  readonly headline: Headline;
  /** At most three, the most telling first. */
  readonly changes: readonly ToldChange[];
  /** The figures that answer whether this is more than drawing anew, at most two. */
  readonly redrawing: readonly FigureChange[];
  /** At most three to speak with first. */
  readonly first: readonly FirstToSpeak[];
  /** How many pushers there are, who are left out of those on purpose. */
  readonly pushers: number;
  /** What the map does not know. */
  readonly unknown: UnknownOnMap;
}

export type Headline =
  | { readonly code: 'tense' | 'linesGone' | 'camps'; readonly count: number }
  | { readonly code: 'unsure' | 'equal' };

/** Actors and relations that a sentence is about, by which the picture shows its number. */
interface Told {
  readonly actors: readonly ActorId[];
  readonly lines: readonly Pick<RelationChange, 'a' | 'b'>[];
}
export type ToldChange = Told & ToldChangeSaid;
export type ToldChangeSaid =
  /** Good lines that turned tense; `most` has more of them than anybody else, and one of them leads to the schakel `link`. */
  | {
      readonly code: 'tense';
      readonly count: number;
      readonly most: { readonly actor: ActorId; readonly count: number } | null;
      readonly link: ActorId | null;
    }
  /** Who took a side, left one or went to another, by where they stand now. */
  | {
      readonly code: 'camps';
      readonly count: number;
      readonly moves: readonly { readonly was: CampStand; readonly is: CampStand; readonly actors: readonly ActorId[] }[];
    }
  | { readonly code: 'linkGone' | 'linkNew'; readonly actor: ActorId }
  /** New tension of one actor with both sides: with whom of each. */
  | { readonly code: 'tenseBothSides'; readonly actor: ActorId; readonly sides: readonly (readonly ActorId[])[] }
  | { readonly code: 'tenseWith'; readonly actor: ActorId; readonly others: readonly ActorId[] }
  | { readonly code: 'linesGone' | 'linesNew'; readonly count: number; readonly between: readonly [ActorId, ActorId] }
  | { readonly code: 'actorNew'; readonly actor: ActorId; readonly others: readonly ActorId[] }
  | { readonly code: 'actorsGone'; readonly gone: readonly ActorId[] }
  | { readonly code: 'role'; readonly role: Role; readonly tagged: readonly ActorId[] };

export interface FirstToSpeak {
  readonly actor: ActorId;
  readonly as: 'link' | 'possible' | 'new';
  /** Good lines straight to the sides, and those through somebody in the middle. */
  readonly sides: readonly { readonly pole: PoleId; readonly actors: readonly ActorId[]; readonly through: ActorId | null }[];
  readonly goodLines: number;
  /** Who could introduce somebody who is new, and somebody else whom these know. */
  readonly via: { readonly actor: ActorId; readonly knows: ActorId | null } | null;
}

export interface UnknownOnMap {
  /** Neighbourhoods of which nobody is on the map. */
  readonly areas: readonly AreaId[];
  /** How the drawers know of the lines that are new or altered. */
  readonly known: Readonly<Record<Certainty, number>>;
}

/** `before` and `after` as they may be seen; `matches` says who is who where ids do not. Deterministic. */
export const afterEvent = (before: ActorMap, after: ActorMap, matches: readonly SaidPair[] = []): AfterEvent => {
  const comparison = compareMaps(before, after, matches);
  const analysis = analyseMap(after);
  const figures = redrawingFigures(comparison);
  const isNoise = (code: FigureChange['code']) => figures.some((one) => one.code === code && one.verdict === 'withinRedrawing');
  const told = toldChanges(before, after, comparison, { tense: isNoise('tension'), lines: isNoise('tiesAcross') });
  return {
    comparison,
    headline: headlineOf(comparison, told),
    changes: told.slice(0, MOST_TOLD),
    redrawing: figures,
    first: firstToSpeak(after, comparison, analysis.possibleLinks),
    pushers: [...after.actors.values()].filter(({ roles }) => roles.pusher).length,
    unknown: {
      areas: analysis.coverage.filter(({ level }) => level === 'nobody').map(({ area }) => area),
      known: knownLines(after, comparison),
    },
  };
};
const MOST_TOLD = 3;

const headlineOf = ({ outcome, actors, relations }: Comparison, told: readonly ToldChange[]): Headline => {
  if (outcome === 'nothingDiffers' || actors.length + relations.length === 0) return { code: 'equal' };
  for (const one of told) {
    if (one.code === 'tense' || one.code === 'linesGone') return { code: one.code, count: one.count };
    if (one.code === 'camps') return { code: 'camps', count: one.count };
  }
  return { code: 'unsure' };
};

/** Of tension between all camps rather than between two of them, and of good lines across. */
const redrawingFigures = ({ figures }: Comparison): FigureChange[] => {
  const tension = figures.filter(({ code }) => code === 'tension');
  const whole = tension.find(({ camps }) => camps === null) ?? tension[0];
  const across = figures.find(({ code }) => code === 'tiesAcross');
  return [whole, across].flatMap((one) => one ?? []);
};

const knownLines = (after: ActorMap, { relations }: Comparison): Record<Certainty, number> => {
  const known = { seen: 0, heard: 0, guessed: 0 };
  for (const id of relations.flatMap((change) => change.after)) {
    const certainty = after.relations.get(id)?.certainty;
    if (certainty) known[certainty] += 1;
  }
  return known;
};
