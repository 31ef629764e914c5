import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Language } from '../../language/language.ts';

/** A relation as seen from one of its two: `samenwerking met imam`, `invloed op wethouder`. */
export const relationWords = (t: Language, map: ActorMap, relation: Relation, seenFrom: ActorId): string => {
  const name = map.actors.get(otherOf(relation, seenFrom))?.name ?? '';
  if (relation.type !== 'influence') return t.panels.relationWith(t.words.relationType[relation.type], name);
  if (relation.mutual) return t.panels.influenceBothWays(name);
  return relation.from === seenFrom ? t.panels.influenceOn(name) : t.panels.influenceFrom(name);
};

const otherOf = (relation: Relation, one: ActorId): ActorId => (relation.from === one ? relation.to : relation.from);
