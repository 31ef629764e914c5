import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import type { Evidence } from '../evidence.ts';
import { degreeOf, type Layer, layersOf, neighboursOf } from '../layers.ts';
import { transitivity } from '../metrics/constraint.ts';
import { tieStrength } from '../metrics/tieStrength.ts';

/** Two without a drawn relation who share many contacts: perhaps they know each other, and nobody drew it. */
export interface ForgottenTie {
  /** In the order of their names. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** The contacts that they share, those with few others first; at least two. */
  readonly shared: readonly ActorId[];
  readonly evidence: Evidence;
}
/** At most ten, the likeliest first; asked only where contacts of one actor mostly know each other. */
export type ForgottenTies =
  | { readonly answered: true; readonly ties: readonly ForgottenTie[] }
  | { readonly answered: false; readonly because: 'noActors' | 'noRelations' | 'onlyTension' | 'notClustered' };

const MOST = 10;
const LEAST_SHARED = 2;
/** From here on contacts of one actor know each other so often that a missing tie stands out. */
const LEAST_CLUSTERED = 0.25;
/** And so much more often than any two actors do. */
const MORE_THAN_ANY_TWO = 1.5;

/** Pairs by Σ 1/ln(ties of the shared contact): a contact with few others says more (Adamic and Adar 2003). */
export const forgottenTies = (map: ActorMap): ForgottenTies => {
  const { actors, positive, tension, relationsBetween } = layersOf(whoIsThere(map));
  if (actors.length === 0) return { answered: false, because: 'noActors' };
  if (positive.ties.length === 0) return { answered: false, because: tension.ties.length > 0 ? 'onlyTension' : 'noRelations' };
  if (!isClustered(positive)) return { answered: false, because: 'notClustered' };
  const idOf = (actor: number) => (actors[actor] as Actor).id;
  const ties = sharedContacts(positive)
    .filter(({ a, b, shared }) => shared.length >= LEAST_SHARED && !tieStrength(positive, a, b) && !tieStrength(tension, a, b))
    .sort((one, other) => other.likely - one.likely || one.a - other.a || one.b - other.b)
    .slice(0, MOST)
    .map(({ a, b, shared }): ForgottenTie => {
      const sorted = shared.sort((one, other) => degreeOf(positive, one) - degreeOf(positive, other) || one - other);
      return {
        a: idOf(a),
        b: idOf(b),
        shared: sorted.map(idOf),
        evidence: {
          actors: [a, b, ...sorted].map(idOf),
          relations: sorted.flatMap((other) => [
            ...relationsBetween(other, a, 'positive'),
            ...relationsBetween(other, b, 'positive'),
          ]),
        },
      };
    });
  return { answered: true, ties };
};

const isClustered = (layer: Layer): boolean => {
  const tied = Array.from({ length: layer.offsets.length - 1 }, (_, actor) => actor).filter(
    (actor) => degreeOf(layer, actor) > 0,
  );
  const density = undirectedDensity(tied.length, layer.ties.length);
  return (transitivity(layer) ?? 0) >= Math.max(LEAST_CLUSTERED, MORE_THAN_ANY_TWO * density);
};

const sharedContacts = (layer: Layer) => {
  const count = layer.offsets.length - 1;
  const found: { a: number; b: number; shared: number[]; likely: number }[] = [];
  for (let a = 0; a < count; a++) {
    const pairs = new Map<number, { shared: number[]; likely: number }>();
    for (const contact of neighboursOf(layer, a))
      for (const b of neighboursOf(layer, contact)) {
        if (b <= a) continue;
        const pair = pairs.get(b) ?? { shared: [], likely: 0 };
        pair.shared.push(contact);
        pair.likely += 1 / Math.log(degreeOf(layer, contact));
        pairs.set(b, pair);
      }
    for (const [b, pair] of pairs) found.push({ a, b, ...pair });
  }
  return found;
};
