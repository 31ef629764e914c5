import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { ROLES } from '../../domain/role.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import type { Language } from '../../language/language.ts';

type Joint = Pick<ActorMap, 'snapshots' | 'actors' | 'relations'>;

/** By how many an actor of a joint map was drawn: "3 van 5", or that the group drew it. */
export const drawnByOfActor = ({ agreed }: Language, map: Joint, id: ActorId): string => {
  const { actors, contributions } = agreementOf(map);
  const count = actors.get(id)?.drawnBy.length ?? 0;
  return count === 0 ? agreed.byGroup : agreed.count(count, contributions.length);
};

/** How many of those who drew it gave it which role: "schakel 3 van 4". */
export const rolesCounted = ({ agreed, words }: Language, map: Joint, id: ActorId): string => {
  const said = agreementOf(map).actors.get(id);
  return ROLES.flatMap((role) => {
    const count = said?.roles.get(role)?.length ?? 0;
    return said && count > 0 ? [agreed.roleCounted(words.role[role], count, said.drawnBy.length)] : [];
  }).join(', ');
};

export const drawnByOfRelation = ({ agreed }: Language, map: Joint, id: RelationId): string => {
  const { relations, contributions } = agreementOf(map);
  const count = relations.get(id)?.length ?? 0;
  return count === 0 ? agreed.byGroup : agreed.count(count, contributions.length);
};
