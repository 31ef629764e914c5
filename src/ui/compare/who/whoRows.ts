import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';

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
  /** Proposals by a name that is the same; they hold once they are taken over. */
  readonly sure: readonly ActorMatch[];
  readonly said: readonly SaidPair[];
  /** The same by their ids. */
  readonly same: readonly ActorId[];
  readonly alone: { readonly before: readonly Alone[]; readonly after: readonly Alone[] };
  /** The two hold the very same actors, and nobody said otherwise. */
  readonly isAllSame: boolean;
}

/** What was said goes before equal ids, and both before what the program proposes. */
export const whoRows = (
  before: Pick<ActorMap, 'actors'>,
  after: Pick<ActorMap, 'actors'>,
  matches: readonly SaidPair[],
  proposals: readonly ActorMatch[],
): WhoRows => {
  const told = { before: new Set(matches.flatMap((pair) => pair.before)), after: new Set(matches.flatMap((pair) => pair.after)) };
  const said = matches.filter((pair) => pair.before.length > 0 && pair.after.length > 0);
  const same = [...before.actors.keys()].filter((id) => after.actors.has(id) && !told.before.has(id) && !told.after.has(id));
  const isSame = new Set(same);
  const isOpen = (match: ActorMatch) =>
    match.before.every((id) => before.actors.has(id) && !told.before.has(id) && !isSame.has(id)) &&
    match.after.every((id) => after.actors.has(id) && !told.after.has(id) && !isSame.has(id));
  const open = proposals.filter(isOpen);
  const sure = open.filter(({ confidence }) => confidence === 'sure');
  const unsure = open.filter(({ confidence }) => confidence === 'likely' || confidence === 'possible');
  const placed = [...said, ...sure, ...unsure];
  const alone = (side: 'before' | 'after', actors: ActorMap['actors']): Alone[] => {
    const hasPlace = new Set(placed.flatMap((pair) => pair[side]));
    return [...actors.keys()].flatMap((id) => (isSame.has(id) || hasPlace.has(id) ? [] : [{ id, isSaid: told[side].has(id) }]));
  };
  return {
    recognised: same.length + new Set(said.flatMap((pair) => pair.before)).size,
    of: before.actors.size,
    unsure,
    sure,
    said,
    same,
    alone: { before: alone('before', before.actors), after: alone('after', after.actors) },
    isAllSame: matches.length === 0 && same.length === before.actors.size && same.length === after.actors.size,
  };
};
