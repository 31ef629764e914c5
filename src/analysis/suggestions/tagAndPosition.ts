import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { degreeOf, type Layers, neighboursOf } from '../layers.ts';
import type { TwoSidedness } from '../metrics/twoSidedness.ts';
import { LEAST_LEG } from './possibleLinks.ts';

/** Where what people tagged and what the graph shows differ: a question, not a correction. */
export interface TagDifference {
  readonly actor: ActorId;
  readonly difference: 'taggedNotBetween' | 'betweenNotTagged';
  readonly evidence: Evidence;
}

/** With fewer actors that have relations, everybody stands between somebody. */
const LEAST_ACTORS = 5;
const MOST_UNTAGGED = 5;
/** Dealing with two sides counts as a position when at least this much is left of it after own tension. */
const LEAST_SIDES = 1 / 6;

/**
 * Where the tag schakel and the brugpositie differ: tagged by people, but neither with lines to two sides, nor the only one
 * between two others, and on fewer shortest ways than is the mean; and the reverse, but for pushers. `sides` is null when there are no poles;
 * `alreadySuggested` are left out, their position is a suggestion already.
 */
export const tagAndPosition = (
  layers: Layers,
  between: Float64Array,
  isOnManyPaths: (actor: number) => boolean,
  sides: readonly TwoSidedness[] | null,
  alreadySuggested: ReadonlySet<number>,
): TagDifference[] => {
  const { actors, positive } = layers;
  const tied = actors.flatMap((_, actor) => (degreeOf(positive, actor) > 0 ? [actor] : []));
  if (tied.length < LEAST_ACTORS) return [];
  const average = tied.reduce((sum, actor) => sum + (between[actor] as number), 0) / tied.length;
  const hasTwoSides = (actor: number) => {
    const side = sides?.[actor];
    return side !== undefined && side.weakestLeg >= LEAST_LEG && side.score >= LEAST_SIDES;
  };
  const isBetween = (actor: number) => hasTwoSides(actor) || isOnManyPaths(actor);
  const isAside = (actor: number) =>
    (sides?.[actor]?.weakestLeg ?? 0) < LEAST_LEG &&
    (sides?.[actor]?.onlyBetween.length ?? 0) === 0 &&
    (between[actor] as number) < average;
  const all = [...actors.keys()];
  const rolesOf = (actor: number) => (actors[actor] as Actor).roles;
  const tagged = all.filter((actor) => rolesOf(actor).link && isAside(actor));
  const untagged = all
    .filter((actor) => !rolesOf(actor).link && !rolesOf(actor).bridgeBuilder && !rolesOf(actor).pusher && isBetween(actor))
    .filter((actor) => !alreadySuggested.has(actor))
    .sort((a, b) => (between[b] as number) - (between[a] as number) || a - b)
    .slice(0, MOST_UNTAGGED);
  const differenceOf = (difference: TagDifference['difference']) => (actor: number) => ({
    actor: (actors[actor] as Actor).id,
    difference,
    evidence: evidenceOf(layers, actor, { positive: [...neighboursOf(positive, actor)], tension: [] }),
  });
  return [...tagged.map(differenceOf('taggedNotBetween')), ...untagged.map(differenceOf('betweenNotTagged'))];
};
