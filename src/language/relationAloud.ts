import type { ActorId } from '../domain/identifiers.ts';
import type { Relation } from '../domain/relation.ts';
import type { Language } from './language.ts';

/** A relation as seen from one of its two, `name` being the other: `samenwerking met imam`, `invloed op wethouder`. */
export const relationSeenFrom = (t: Language, relation: Relation, seenFrom: ActorId, name: string): string => {
  if (relation.type !== 'influence') return t.panels.relationWith(t.words.relationType[relation.type], name);
  if (relation.mutual) return t.panels.influenceBothWays(name);
  return relation.from === seenFrom ? t.panels.influenceOn(name) : t.panels.influenceFrom(name);
};

/** The same with how strong it is, and how one knows. */
export const relationAloud = (t: Language, relation: Relation, seenFrom: ActorId, name: string): string =>
  [
    relationSeenFrom(t, relation, seenFrom, name),
    t.words.strength[relation.strength],
    t.words.certainty[relation.certainty],
  ].join(', ');
