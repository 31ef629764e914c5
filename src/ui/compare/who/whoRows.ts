import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { whoIsWho } from '../../../domain/whoIsWho.ts';

/** Somebody on one of the two maps who has nobody on the other. */
export interface Alone {
  readonly id: ActorId;
  /** A person said that there is nobody. */
  readonly isSaid: boolean;
}
/** Who is who, sorted by what there is left to say. */
export interface WhoRows {
  /** Of the older map's actors, how many have a counterpart that the comparison goes by. */
  readonly recognised: number;
  readonly of: number;
  /** Proposals that somebody must look at. */
  readonly unsure: readonly ActorMatch[];
  /** The same by a name of their own. */
  readonly byName: readonly SaidPair[];
  readonly said: readonly SaidPair[];
  /** The same by their ids. */
  readonly same: readonly ActorId[];
  readonly alone: { readonly before: readonly Alone[]; readonly after: readonly Alone[] };
  /** The two hold the very same actors, and nobody said otherwise. */
  readonly isAllSame: boolean;
}

/** What was said goes before equal ids, these before equal names, and all before what the program proposes. */
export const whoRows = (
  before: Pick<ActorMap, 'actors'>,
  after: Pick<ActorMap, 'actors'>,
  matches: readonly SaidPair[],
  proposals: readonly ActorMatch[],
): WhoRows => {
  const who = whoIsWho(before, after, matches);
  const isBoth = (pair: SaidPair) => pair.before.length > 0 && pair.after.length > 0;
  const both = who.actors.filter(isBoth);
  const said = both.filter(({ isSaid }) => isSaid).map((one): SaidPair => ({ before: one.before, after: one.after }));
  const byName = both.filter(({ isByName }) => isByName).map((one): SaidPair => ({ before: one.before, after: one.after }));
  const same = both.flatMap(({ isSaid, isByName, before: ids }) => (isSaid || isByName ? [] : ids));
  const aloneOn = (side: 'before' | 'after', { actors }: Pick<ActorMap, 'actors'>): Alone[] =>
    [...actors.keys()].flatMap((id) => {
      const one = who.actors[who[side].get(id) as number];
      return !one || isBoth(one) ? [] : [{ id, isSaid: one.isSaid }];
    });
  const alone = { before: aloneOn('before', before), after: aloneOn('after', after) };
  const idsOf = (those: readonly Alone[]) => new Set(those.flatMap(({ id, isSaid }) => (isSaid ? [] : [id])));
  const unsaid = { before: idsOf(alone.before), after: idsOf(alone.after) };
  const open = proposals.filter((match) => SIDES.every((side) => match[side].every((id) => unsaid[side].has(id))));
  const unsure = open.filter(({ confidence }) => confidence === 'likely' || confidence === 'possible');
  const left = (side: 'before' | 'after') => {
    const hasPlace = new Set(unsure.flatMap((pair) => pair[side]));
    return alone[side].filter(({ id }) => !hasPlace.has(id));
  };
  return {
    recognised: same.length + byName.length + new Set(said.flatMap((pair) => pair.before)).size,
    of: before.actors.size,
    unsure,
    byName,
    said,
    same,
    alone: { before: left('before'), after: left('after') },
    isAllSame: matches.length === 0 && same.length === before.actors.size && same.length === after.actors.size,
  };
};

const SIDES = ['before', 'after'] as const;
