import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorMatch, MatchGround } from '../../domain/actorMatch.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Share } from '../../domain/quantities.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import { normalized } from '../../domain/tidyText.ts';
import { isNumberOn } from '../../domain/together/numbered.ts';
import { whoIsWho } from '../../domain/whoIsWho.ts';

/** From here up a pair is proposed, and proposed as likely. */
const LEAST = 0.45;
const LIKELY = 0.7;
/** What the name counts for; the neighbours count for the rest. */
const BY_NAME = 0.65;
/** A name that shares nothing needs as many neighbours in common as this, and most of them. */
const LEAST_SHARED = 3;
const LEAST_JACCARD = 0.6;
const OTHER_KIND = 0.15;
/** Every round knows more neighbours; after these nothing much comes. */
const ROUNDS = 4;

/**
 * Who on the older map is probably who on the newer: by id, by a name of one's own, and for the rest by how alike the names are (Dice 1945,
 * over pairs of letters) and how many matched neighbours they share (Jaccard). One to one, the surest first; who is not in
 * the list found nobody. A proposal: people confirm or correct it. Of whom something was `said` nothing is proposed, and
 * they make the others surer.
 */
export const proposeMatches = (before: ActorMap, after: ActorMap, said: readonly SaidPair[] = []): ActorMatch[] => {
  const found = new Map<ActorId, ActorMatch>();
  const taken = new Set<ActorId>();
  const take = (old: ActorId, now: ActorId, confidence: ActorMatch['confidence'], grounds: readonly MatchGround[]) => {
    found.set(old, { before: [old], after: [now], confidence, grounds });
    taken.add(now);
  };
  for (const { before: was, after: is, isSaid, isByName } of whoIsWho(before, after, said).actors) {
    const [one, other] = [was[0], is[0]];
    if (!isSaid && one !== undefined && other !== undefined)
      take(one, other, isByName ? 'sure' : 'same', [{ code: isByName ? 'sameName' : 'sameId' }]);
    if (!isSaid) continue;
    for (const id of was) found.set(id, { before: was, after: is, confidence: 'said', grounds: [] });
    for (const id of is) taken.add(id);
  }
  const likeness = likenessOf(before, after);
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = candidates(before, after, found, taken, likeness).sort((a, b) => b.weight - a.weight);
    let isAny = false;
    for (const { old, now, weight, grounds } of pairs) {
      if (found.has(old) || taken.has(now)) continue;
      take(old, now, weight >= LIKELY ? 'likely' : 'possible', grounds);
      isAny = true;
    }
    if (!isAny) break;
  }
  return [...before.actors.keys()].flatMap((id) => found.get(id) ?? []).filter(({ confidence }) => confidence !== 'said');
};

interface Candidate {
  readonly old: ActorId;
  readonly now: ActorId;
  readonly weight: number;
  readonly grounds: readonly MatchGround[];
}
interface Likeness {
  readonly neighbours: { readonly before: Neighbours; readonly after: Neighbours };
  readonly letters: { readonly before: Letters; readonly after: Letters };
  /** Who is on the newer map, and, by place in that list, who has this pair of letters in the name. */
  readonly ids: readonly ActorId[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}
type Neighbours = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
type Letters = ReadonlyMap<ActorId, ReadonlySet<string>>;

const likenessOf = (before: ActorMap, after: ActorMap): Likeness => {
  const isNumber = isNumberOn(before, after);
  const letters = { before: lettersOf(before, isNumber), after: lettersOf(after, isNumber) };
  const having = new Map<string, number[]>();
  const ids = [...after.actors.keys()];
  for (const [number, id] of ids.entries())
    for (const pair of letters.after.get(id) ?? []) {
      const others = having.get(pair);
      if (others) others.push(number);
      else having.set(pair, [number]);
    }
  return { neighbours: { before: neighboursOn(before), after: neighboursOn(after) }, letters, ids, having };
};

const candidates = (
  before: ActorMap,
  after: ActorMap,
  found: ReadonlyMap<ActorId, ActorMatch>,
  taken: ReadonlySet<ActorId>,
  { neighbours, letters, ids, having }: Likeness,
): Candidate[] => {
  const inCommon = new Int32Array(ids.length);
  return [...before.actors.values()].flatMap((old) => {
    if (found.has(old.id)) return [];
    const own = letters.before.get(old.id) ?? new Set();
    inCommon.fill(0);
    for (const pair of own) for (const number of having.get(pair) ?? []) inCommon[number] = (inCommon[number] as number) + 1;
    const around = neighbours.before.get(old.id) ?? new Set();
    const known = [...around].flatMap((id) => found.get(id)?.after[0] ?? []);
    const shared = new Map<ActorId, number>();
    for (const id of known) for (const other of neighbours.after.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return ids.flatMap((now, number): Candidate[] => {
      const both = shared.get(now) ?? 0;
      const similarity = (2 * (inCommon[number] as number)) / (own.size + (letters.after.get(now)?.size ?? 0) || 1);
      if (taken.has(now) || (both === 0 && similarity < LEAST)) return [];
      const of = around.size + (neighbours.after.get(now)?.size ?? 0) - both;
      return candidateOf(old, after.actors.get(now) as Actor, similarity, both, of);
    });
  });
};

const candidateOf = (old: Actor, now: Actor, similarity: number, shared: number, of: number): Candidate[] => {
  const jaccard = of === 0 ? 0 : shared / of;
  const isByNeighbours = shared >= LEAST_SHARED && jaccard >= LEAST_JACCARD;
  // Who has no neighbours that are known is judged by the name alone.
  const together = shared === 0 ? similarity * 0.9 : BY_NAME * similarity + (1 - BY_NAME) * jaccard;
  const byName = together - (old.kind === now.kind ? 0 : OTHER_KIND);
  const weight = Math.max(byName, isByNeighbours ? LEAST : 0);
  if (weight < LEAST) return [];
  const grounds: MatchGround[] = [];
  // Not taken over by itself: several bear it, or they are of another kind.
  if (similarity > 0 && nameKey(old.name) === nameKey(now.name)) grounds.push({ code: 'sameName' });
  else if (similarity >= 0.3) grounds.push({ code: 'similarName', similarity: similarity as Share });
  if (shared > 0) grounds.push({ code: 'sharedNeighbours', shared, of });
  return [{ old: old.id, now: now.id, weight, grounds }];
};

/** A number that stands for a hidden name is no name that others are like. */
const lettersOf = (map: ActorMap, isNumber: (name: string) => boolean): Letters =>
  new Map(
    [...map.actors.values()].map(({ id, name }) => {
      if (isNumber(name)) return [id, new Set()];
      const key = ` ${normalized(nameKey(name), 'NFD').replace(/[^\p{L}\p{N} ]/gu, '')} `;
      return [id, new Set(Array.from({ length: key.length - 1 }, (_, i) => key.slice(i, i + 2)))];
    }),
  );

const neighboursOn = (map: ActorMap): Neighbours => {
  const neighbours = new Map([...map.actors.keys()].map((id) => [id, new Set<ActorId>()]));
  for (const { from, to } of map.relations.values()) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
};
