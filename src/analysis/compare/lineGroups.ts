import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Party, RelationChange } from './comparison.ts';

/** Lines that changed alike and have something in common, to be told in one sentence. */
export interface LineGroup {
  readonly between: readonly [Party, Party] | readonly [Party] | null;
  readonly lines: readonly RelationChange[];
}

const MOST_GROUPS = 6;
const LEAST_LINES = 2;

/**
 * The largest groups first, each line in one group: between a neighbourhood or camp and one actor, between two camps,
 * or all lines of one actor. A line by itself is told with both its ends; when many are left, they are counted.
 */
export const lineGroups = (lines: readonly RelationChange[], actorOf: ActorOf): LineGroup[] => {
  const left = new Set(lines);
  const groups: LineGroup[] = [];
  const candidates = candidatesOf(lines, actorOf);
  while (groups.length < MOST_GROUPS) {
    let best: { between: LineGroup['between']; found: RelationChange[]; weight: number } | null = null;
    for (const { between, lines: all, worth } of candidates) {
      if (best && all.length * worth <= best.weight) continue;
      const found = all.filter((line) => left.has(line));
      const weight = found.length * worth;
      if (found.length >= LEAST_LINES && (!best || weight > best.weight)) best = { between, found, weight };
    }
    if (!best) break;
    groups.push({ between: best.between, lines: best.found });
    for (const line of best.found) left.delete(line);
  }
  const rest = [...left];
  if (rest.length + groups.length <= MOST_GROUPS)
    return [...groups, ...rest.map((line): LineGroup => ({ between: endsOf(line), lines: [line] }))];
  return [...groups, { between: null, lines: rest }];
};

/** A sentence that names both ends says more than one that names one. */
const WORTH = { placeAndActor: 1.5, camps: 1.2, actor: 1 };

const candidatesOf = (lines: readonly RelationChange[], actorOf: ActorOf) => {
  const groups = new Map<string, { between: NonNullable<LineGroup['between']>; lines: RelationChange[]; worth: number }>();
  const put = (key: string, between: NonNullable<LineGroup['between']>, line: RelationChange, worth: number) => {
    const group = groups.get(key);
    if (!group) groups.set(key, { between, lines: [line], worth });
    else if (group.lines.at(-1) !== line) group.lines.push(line);
  };
  for (const line of lines) {
    const [first, second] = endsOf(line);
    const places = [first, second].map((end) => placesOf(actorOf(end.id, end.on)));
    for (const [end, other, at] of [[first, second, places[0]] as const, [second, first, places[1]] as const]) {
      put(keyOf(end), [end], line, WORTH.actor);
      for (const place of at ?? []) put(`${place.kind} ${place.id} ${keyOf(other)}`, [place, other], line, WORTH.placeAndActor);
    }
    const camps = places.flat().filter(({ kind }) => kind === 'camp');
    const [one, two] = camps.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (one && two && one.id !== two.id) put(`camps ${one.id} ${two.id}`, [one, two], line, WORTH.camps);
  }
  return [...groups.values()].filter(({ lines: own }) => own.length >= LEAST_LINES);
};

type ActorOf = (id: ActorId, on: 'before' | undefined) => Actor | undefined;
type ActorParty = Extract<Party, { kind: 'actor' }>;
const endsOf = ({ a, aOn, b, bOn }: RelationChange): readonly [ActorParty, ActorParty] => [actor(a, aOn), actor(b, bOn)];
const actor = (id: ActorId, on: 'before' | undefined): ActorParty => (on ? { kind: 'actor', id, on } : { kind: 'actor', id });
const keyOf = ({ id, on }: ActorParty): string => `${on ?? ''} ${id}`;

const placesOf = (found: Actor | undefined): Party[] => {
  if (!found) return [];
  const areas = found.neighbourhoods.map((id): Party => ({ kind: 'area', id }));
  return found.camp === null || found.camp === 'none' ? areas : [...areas, { kind: 'camp', id: found.camp }];
};
