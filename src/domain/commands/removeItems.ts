import { draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import type { ActorId, RelationId } from '../identifiers.ts';
import { done, refused } from '../outcome.ts';
import { keptMatches, withMatches } from '../saidMatches.ts';
import { isContribution } from '../together/contribution.ts';
import { withoutGone } from '../together/withoutGone.ts';
import type { CommandRule } from './command.ts';

/** Takes actors, with all their relations and who they were said to be, and relations off the map. */
export interface RemoveItems {
  readonly do: 'removeItems';
  readonly actors?: readonly ActorId[];
  readonly relations?: readonly RelationId[];
}

/** Passes over what is gone already; refuses when nothing is left to remove. */
export const removeItems: CommandRule<RemoveItems> = (map, { actors = [], relations = [] }) => {
  const draft = draftOf(map);
  const going = new Set(actors.filter((id) => map.actors.has(id)));
  const relationsToo = relations.filter((id) => map.relations.has(id));
  if (going.size === 0 && relationsToo.length === 0) return refused('nothingToDo');
  dropRecords(draft, 'relations', relationsToo);
  dropRecords(draft, 'actors', going);
  for (const snapshot of going.size > 0 ? map.snapshots.values() : []) {
    const isThere = (id: ActorId, moment: string) => moment !== 'now' || !going.has(id);
    const matches = isContribution(snapshot)
      ? withoutGone(snapshot.matches, going)
      : keptMatches(snapshot.matches, { before: () => true, after: isThere, moment: () => true });
    if (matches !== snapshot.matches) draft.put('snapshots', withMatches(snapshot, matches));
  }
  return done(draft.change());
};
