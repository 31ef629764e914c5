import { draftOf } from '../draft.ts';
import type { RelationId } from '../identifiers.ts';
import { done, refused } from '../outcome.ts';
import { type Relation, relationKey } from '../relation.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Changes what is said of one relation. `from` and `to` may only change places. */
export interface EditRelation {
  readonly do: 'editRelation';
  readonly id: RelationId;
  readonly set: Partial<Pick<Relation, 'type' | 'strength' | 'certainty' | 'mutual' | 'note'>> & { readonly reversed?: boolean };
}

/** Refuses a type that already stands between the two, and a note that is too long. */
export const editRelation: CommandRule<EditRelation> = (map, { id, set }) => {
  const relation = map.relations.get(id);
  if (!relation) return refused('relationMissing');
  const refusal = noteRefusal(set.note ?? '');
  if (refusal) return { done: false, refusal };
  const { reversed, ...rest } = set;
  const turned = reversed ? { from: relation.to, to: relation.from } : {};
  const edited: Relation = { ...relation, ...rest, ...turned };
  const next = { ...edited, mutual: edited.type === 'influence' && edited.mutual };
  for (const other of map.relations.values()) {
    if (other.id === id || relationKey(other) !== relationKey(next)) continue;
    const nameOf = (actor: typeof next.from) => map.actors.get(actor)?.name ?? '';
    return refused('relationExists', { from: nameOf(next.from), to: nameOf(next.to), type: next.type });
  }
  const draft = draftOf(map);
  draft.put('relations', next);
  return done(draft.change());
};
