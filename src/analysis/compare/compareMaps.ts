import type { ActorMap } from '../../domain/actorMap.ts';
import type { CampId } from '../../domain/identifiers.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { actorChanges } from './actorChanges.ts';
import type { ActorChange, Comparison, ComparisonOutcome, FigureChange, FigureValue, RelationChange } from './comparison.ts';
import { type Figure, figureGroundOf, figuresOf } from './figuresOf.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import { noiseOf, redrawFigures, samplesOf } from './redrawFigures.ts';
import { relationChanges } from './relationChanges.ts';
import { summaryOf } from './summary.ts';

/**
 * What differs between two maps of one network, in ids and codes. `matches` says who is who where ids do not; the same
 * two maps always get the same answer, and every two get one.
 */
export const compareMaps = (before: ActorMap, after: ActorMap, matches: readonly SaidPair[] = []): Comparison => {
  const pairing = pairingOf(before, after, matches);
  const actors = actorChanges(before, after, pairing);
  const relations = relationChanges(before, after, pairing);
  return {
    outcome: outcomeOf(before, after, pairing, actors, relations.changes),
    actors,
    relations: relations.changes,
    same: { actors: pairing.actors.length - actors.length, relations: relations.same },
    summary: summaryOf(before, after, actors, relations.changes),
    figures: figureChanges(before, after, pairing),
  };
};

const outcomeOf = (
  before: ActorMap,
  after: ActorMap,
  { actors: paired }: Pairing,
  actors: readonly ActorChange[],
  relations: readonly RelationChange[],
): ComparisonOutcome => {
  if (before.actors.size === 0) return after.actors.size === 0 ? 'bothEmpty' : 'beforeEmpty';
  if (after.actors.size === 0) return 'afterEmpty';
  if (!paired.some((pair) => pair.before.length > 0 && pair.after.length > 0)) return 'nobodyInCommon';
  return actors.length + relations.length === 0 ? 'nothingDiffers' : 'compared';
};

const NOT_SAID: FigureValue = { value: null, count: 0, of: 0 };

const figureChanges = (before: ActorMap, after: ActorMap, { campOf }: Pairing): FigureChange[] => {
  const [old, now] = [sideOf(before, campOf), sideOf(after, (camp) => camp)];
  const keys = [...new Set([...now.figures.keys(), ...old.figures.keys()])];
  // With two camps, all camps together say the same as these two.
  const isOnePair = keys.filter((key) => key.startsWith('tension ')).length === 1;
  const told = isOnePair ? keys.filter((key) => key !== 'tension') : keys;
  return told.map((key): FigureChange => {
    const { code, camps } = (now.figures.get(key) ?? old.figures.get(key)) as Figure;
    const [was, is] = [old.figures.get(key)?.value ?? NOT_SAID, now.figures.get(key)?.value ?? NOT_SAID];
    const noise = noiseOf(old.samples.get(key) ?? [], now.samples.get(key) ?? []);
    return { code, camps, before: was, after: is, verdict: verdictOf(was, is, noise), noise };
  });
};

interface Side {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly samples: ReadonlyMap<string, readonly (number | null)[]>;
}

/** The figures of one map by their key, and what they are on its redrawings. Camps go by the newer map's ids. */
const sideOf = (map: ActorMap, campOf: (id: CampId) => CampId): Side => {
  const ground = figureGroundOf(map);
  const keyOf = ({ code, camps }: Figure) => figureKey(code, camps && [campOf(camps[0]), campOf(camps[1])]);
  return {
    figures: new Map(figuresOf(ground).map((figure) => [keyOf(figure), figure])),
    samples: samplesOf(redrawFigures(ground), keyOf),
  };
};

const verdictOf = (was: FigureValue, is: FigureValue, noise: number | null): FigureChange['verdict'] => {
  if (was.value === null || is.value === null) return 'unknown';
  const difference = Math.abs(is.value - was.value);
  if (difference < 1e-9) return 'equal';
  if (noise === null) return 'unknown';
  return difference > noise ? 'moreThanRedrawing' : 'withinRedrawing';
};

/** Which figure it is, whichever way round the camps are. */
export const figureKey = (code: Figure['code'], camps: readonly [CampId, CampId] | null): string =>
  camps ? `${code} ${[...camps].sort().join(' ')}` : code;
