import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { isAway } from '../../domain/keyFigure.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import type { Evidence } from '../evidence.ts';
import { type Layer, type Layers, layersOf, neighboursOf } from '../layers.ts';
import { areTense, mayIntroduce } from '../mayIntroduce.ts';
import { reachWords } from '../metrics/keyPlayers.ts';
import { tieStrength } from '../metrics/tieStrength.ts';
import type { Poles } from '../poles.ts';
import { groundToStandOn, type NoGround } from './groundToStandOn.ts';

/** Two who have no drawn relation and whom somebody both deal with well could introduce. None of the three is a pusher, nor left the network. */
export interface LinkWorthMaking {
  /** In the order of their names. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Of different poles; one of a pole and one of the middle; both of the middle. */
  readonly kind: LinkKind;
  /** Who could introduce them, who is there before who is away for a while, and then the closest to both first; at least one. */
  readonly through: readonly ActorId[];
  /** How many other pairs of different poles come within two steps by it (within three for two of the middle). */
  readonly gain: number;
  /** With whom of the other's contacts one has tension: a reason for care. */
  readonly tension: readonly { readonly of: ActorId; readonly with: ActorId }[];
  readonly evidence: Evidence;
}
export type LinkKind = 'acrossPoles' | 'towardMiddle' | 'withinMiddle';
/** At most ten, the most worth making first, at most two for one actor; or why there are none. */
export type LinksWorthMaking =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly links: readonly LinkWorthMaking[] }
  | { readonly answered: false; readonly because: NoGround | 'nobodyToIntroduce' };

/** Who may be asked to introduce two others has at least this strong a tie with both. */
const TRUSTED = 2;
const FULL_STRENGTH = 3;
const MOST_FOR_ONE = 2;
const MOST = 10;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly kind: LinkKind;
  readonly through: readonly number[];
  readonly gain: number;
  readonly tension: readonly (readonly [of: number, other: number])[];
  /** f · (1 − h): how likely an introduction takes, by who introduces and by tension with the other's contacts. */
  readonly ease: number;
}

/**
 * Pairs of whom none of the three is away for a while come first; then they are ordered by f · √gain · (1 − h): f = 1 − exp(−Σ w·w) over those who can introduce them, w = strength / 3; gain the
 * pairs across poles it brings near; h the larger part of the other's contacts that one has tension with.
 */
export const linksWorthMaking = (drawn: ActorMap): LinksWorthMaking => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const ground = groundToStandOn(map, layers);
  if (!ground.poles) return { answered: false, because: ground.because };
  const { poles } = ground;
  const worth = ({ gain, ease }: Pair) => ease * Math.sqrt(gain);
  const isWaiting = ({ a, b, through: [first] }: Pair) =>
    Number([a, b, first as number].some((actor) => isAway((layers.actors[actor] as Actor).keyFigure)));
  const pairs = introductions(layers, poles).sort(
    (one, other) =>
      isWaiting(one) - isWaiting(other) ||
      worth(other) - worth(one) ||
      other.ease - one.ease ||
      one.a - other.a ||
      one.b - other.b,
  );
  const times = new Map<number, number>();
  const links: LinkWorthMaking[] = [];
  for (const pair of pairs) {
    const ends = [pair.a, pair.b];
    if (ends.some((end) => (times.get(end) ?? 0) >= MOST_FOR_ONE)) continue;
    for (const end of ends) times.set(end, (times.get(end) ?? 0) + 1);
    links.push(linkOf(layers, pair));
    if (links.length === MOST) break;
  }
  return links.length > 0 ? { answered: true, poles: ground.kind, links } : { answered: false, because: 'nobodyToIntroduce' };
};

/** All pairs without a drawn relation that somebody could introduce, each once. */
const introductions = (layers: Layers, poles: Poles): Pair[] => {
  const { actors, positive } = layers;
  const gainOf = gains(positive, poles, (actor) => isMiddle(actors[actor] as Actor));
  const pairs: Pair[] = [];
  const trust = new Float64Array(actors.length);
  for (let a = 0; a < actors.length; a++) {
    if (!mayBeLinked(actors[a] as Actor)) continue;
    const through = new Map<number, number[]>();
    eachTrusted(positive, a, (third, strength) => {
      if (!mayIntroduce(actors[third] as Actor) || areTense(layers, third, a)) return;
      eachTrusted(positive, third, (b, other) => {
        if (b <= a || areTense(layers, third, b)) return;
        trust[b] = (trust[b] as number) + (strength * other) / FULL_STRENGTH ** 2;
        const thirds = through.get(b);
        if (thirds) thirds.push(third);
        else through.set(b, [third]);
      });
    });
    for (const [b, thirds] of through) {
      const trusted = trust[b] as number;
      trust[b] = 0;
      const kind = kindOf(actors, poles, a, b);
      if (!kind || !mayBeLinked(actors[b] as Actor)) continue;
      if (tieStrength(positive, a, b) > 0 || areTense(layers, a, b)) continue;
      const tense = [...tensionWith(layers, a, b), ...tensionWith(layers, b, a)];
      const harm = Math.max(harmOf(tense, a, neighboursOf(positive, b)), harmOf(tense, b, neighboursOf(positive, a)));
      const ease = (1 - Math.exp(-trusted)) * (1 - harm);
      const closest = (third: number) => tieStrength(positive, third, a) * tieStrength(positive, third, b);
      const away = (third: number) => Number(isAway((actors[third] as Actor).keyFigure));
      const sorted = thirds.sort((one, other) => away(one) - away(other) || closest(other) - closest(one) || one - other);
      if (ease > 0) pairs.push({ a, b, kind, through: sorted, gain: gainOf(a, b, kind), tension: tense, ease });
    }
  }
  return pairs;
};

const isMiddle = ({ camp, roles }: Actor): boolean => camp === 'none' || (camp === null && roles.silentMiddle !== undefined);
/** A pusher feeds what a link should calm. */
const mayBeLinked = ({ roles }: Actor): boolean => roles.pusher === undefined;

const kindOf = (actors: readonly Actor[], poles: Poles, a: number, b: number): LinkKind | null => {
  if (poles.areApart(a, b)) return 'acrossPoles';
  const standing = [a, b].filter((actor) => (poles.of[actor] ?? []).length > 0).length;
  const middle = [a, b].filter((actor) => (poles.of[actor] ?? []).length === 0 && isMiddle(actors[actor] as Actor)).length;
  if (standing === 1 && middle === 1) return 'towardMiddle';
  return middle === 2 ? 'withinMiddle' : null;
};

const eachTrusted = (layer: Layer, actor: number, visit: (other: number, strength: number) => void) => {
  for (let i = layer.offsets[actor] as number, end = layer.offsets[actor + 1] as number; i < end; i++)
    if ((layer.strengths[i] as number) >= TRUSTED) visit(layer.neighbours[i] as number, layer.strengths[i] as number);
};

const tensionWith = ({ positive, tension }: Layers, actor: number, other: number): [number, number][] =>
  [...neighboursOf(tension, actor)].filter((third) => tieStrength(positive, other, third) > 0).map((third) => [actor, third]);

const harmOf = (tense: Pair['tension'], actor: number, contacts: Int32Array): number =>
  tense.filter(([of]) => of === actor).length / contacts.length;

/** How many pairs across poles come near when a and b get a tie, themselves not counted: they are near already. */
const gains = (positive: Layer, poles: Poles, isInMiddle: (actor: number) => boolean) => {
  const words = (positive.offsets.length - 1 + 31) >> 5;
  const [near, farther] = [reachWords(positive, 2), reachWords(positive, 3)];
  const isWithin = (reach: Int32Array, a: number, b: number) =>
    (((reach[a * words + (b >> 5)] as number) >>> (b & 31)) & 1) === 1;
  const newPairs = (reach: Int32Array, from: ArrayLike<number>, to: ArrayLike<number>) => {
    let found = 0;
    for (let i = 0; i < from.length; i++)
      for (let j = 0; j < to.length; j++) {
        const [x, y] = [from[i] as number, to[j] as number];
        if (x !== y && poles.areApart(x, y) && !isWithin(reach, x, y)) found++;
      }
    return found;
  };
  return (a: number, b: number, kind: LinkKind): number => {
    const [ofA, ofB] = [neighboursOf(positive, a), neighboursOf(positive, b)];
    if (kind === 'withinMiddle')
      return newPairs(
        farther,
        ofA.filter((x) => !isInMiddle(x)),
        ofB.filter((y) => !isInMiddle(y)),
      );
    return newPairs(near, [a], ofB) + newPairs(near, [b], ofA);
  };
};

const linkOf = ({ actors, relationsBetween }: Layers, { a, b, kind, through, gain, tension }: Pair): LinkWorthMaking => {
  const idOf = (actor: number) => (actors[actor] as Actor).id;
  const opposed = [...new Set(tension.map(([, other]) => other))];
  return {
    a: idOf(a),
    b: idOf(b),
    kind,
    through: through.map(idOf),
    gain,
    tension: tension.map(([of, other]) => ({ of: idOf(of), with: idOf(other) })),
    evidence: {
      actors: [a, b, ...through, ...opposed.filter((other) => !through.includes(other))].map(idOf),
      relations: [
        ...through.flatMap((third) => [...relationsBetween(third, a, 'positive'), ...relationsBetween(third, b, 'positive')]),
        ...tension.flatMap(([of, other]) => relationsBetween(of, other, 'tension')),
      ],
    },
  };
};
