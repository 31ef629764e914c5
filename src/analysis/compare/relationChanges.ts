import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { RELATION_TYPES, type Relation, type RelationType } from '../../domain/relation.ts';
import { isOneToOne } from '../../domain/whoIsWho.ts';
import type { RelationChange, RelationState } from './comparison.ts';
import type { Pairing } from './pairing.ts';

/** All that lies between two actors on one map. */
interface Between {
  readonly types: Map<RelationType, number>;
  readonly ids: RelationId[];
  /** The first of them. */
  readonly line: Relation;
  /** Which way influence runs: bit 1 from the lower number, bit 2 to it. */
  direction: number;
}

/** Every pair between which something differs, and how many pairs stayed as they were. */
export const relationChanges = (before: ActorMap, after: ActorMap, pairing: Pairing) => {
  const [old, now] = [linesOf(before, pairing.before), linesOf(after, pairing.after)];
  const ends = { before, after, pairing };
  const changes: RelationChange[] = [];
  let same = 0;
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const change = changeOf(old.get(key), now.get(key), ends);
    if (change) changes.push(change);
    else same += 1;
  }
  return { changes, same };
};

const WIDE = 2 ** 20;

const linesOf = (map: ActorMap, numberOf: ReadonlyMap<ActorId, number>): Map<number, Between> => {
  const lines = new Map<number, Between>();
  for (const line of map.relations.values()) {
    const { id, from, to, type, strength, mutual } = line;
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    // What lies between parts of one actor is no relation of it.
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * WIDE + Math.max(a, b);
    const between: Between = lines.get(key) ?? { types: new Map(), ids: [], line, direction: 0 };
    lines.set(key, between);
    between.types.set(type, Math.max(strength, between.types.get(type) ?? 0));
    between.ids.push(id);
    if (type === 'influence') between.direction |= mutual ? 3 : a < b ? 1 : 2;
  }
  return lines;
};

interface Ends {
  readonly before: ActorMap;
  readonly after: ActorMap;
  readonly pairing: Pairing;
}

/** Who the line lies between, in the order of the pairing. */
const endsOf = ({ from, to }: Relation, isGone: boolean, { after, pairing }: Ends) => {
  const numbers = isGone ? pairing.before : pairing.after;
  const inOrder = (numbers.get(from) as number) < (numbers.get(to) as number) ? [from, to] : [to, from];
  const [a, b] = inOrder.map((id): End => {
    if (!isGone) return { id };
    const who = pairing.actors[numbers.get(id) as number];
    if (who && isOneToOne(who)) return { id: who.after[0] };
    return after.actors.has(id) ? { id, on: 'before' } : { id };
  }) as [End, End];
  return { a: a.id, ...(a.on && { aOn: a.on }), b: b.id, ...(b.on && { bOn: b.on }) };
};
interface End {
  readonly id: ActorId;
  readonly on?: 'before';
}

const changeOf = (was: Between | undefined, is: Between | undefined, ends: Ends): RelationChange | null => {
  const state = stateOf(was, is);
  const told = is ?? was;
  if (state === null || !told) return null;
  const types = (lines: Between | undefined) => RELATION_TYPES.filter((type) => lines?.types.has(type));
  return {
    ...endsOf(told.line, is === undefined, ends),
    state,
    isTension: good(told) === 0,
    was: types(was),
    is: types(is),
    strengthWas: strengthOf(was),
    strengthIs: strengthOf(is),
    before: was?.ids ?? [],
    after: is?.ids ?? [],
  };
};

const stateOf = (was: Between | undefined, is: Between | undefined): RelationState | null => {
  if (!was || !is) return is ? 'new' : was ? 'gone' : null;
  if (tense(is) > 0 && tense(was) === 0) return 'turnedTense';
  if (tense(was) > 0 && tense(is) === 0) return 'turnedGood';
  if (good(was) > 0 && good(is) === 0) return 'turnedTense';
  if (good(was) === 0 && good(is) > 0) return 'typeChanged';
  if (good(is) !== good(was)) return good(is) > good(was) ? 'stronger' : 'weaker';
  if (tense(is) !== tense(was)) return tense(is) > tense(was) ? 'tensionStronger' : 'tensionWeaker';
  const isSameKind = was.types.size === is.types.size && [...was.types.keys()].every((type) => is.types.has(type));
  return isSameKind && was.direction === is.direction ? null : 'typeChanged';
};

const good = ({ types }: Between): number => {
  let most = 0;
  for (const [type, strength] of types) if (type !== 'tension' && strength > most) most = strength;
  return most;
};
const tense = ({ types }: Between): number => types.get('tension') ?? 0;
const strengthOf = (lines: Between | undefined) => (lines ? good(lines) || tense(lines) : 0) as 0 | 1 | 2 | 3;
