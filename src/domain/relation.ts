import type { ActorId, RelationId } from './identifiers.ts';
import type { Strength } from './quantities.ts';

export const RELATION_TYPES = ['contact', 'cooperation', 'trust', 'influence', 'tension'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const CERTAINTIES = ['seen', 'heard', 'guessed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** An edge. At most one of each type between two actors; only `influence` has a direction, `from` to `to`. */
export interface Relation {
  readonly id: RelationId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly type: RelationType;
  /** Influence that goes both ways. Always false for the other types. */
  readonly mutual: boolean;
  readonly strength: Strength;
  readonly certainty: Certainty;
  readonly note: string;
}

/** Who is at the other end of it. */
export const otherEnd = ({ from, to }: Pick<Relation, 'from' | 'to'>, one: ActorId): ActorId => (from === one ? to : from);

export const newRelation = (id: RelationId, from: ActorId, to: ActorId, type: RelationType = 'contact'): Relation => ({
  id,
  from,
  to,
  type,
  mutual: false,
  strength: 2,
  certainty: 'seen',
  note: '',
});

/** The same for two relations that cannot stand side by side: one pair, one type, whichever way round. */
export const relationKey = (relation: Pick<Relation, 'from' | 'to' | 'type'>): string =>
  relation.from < relation.to
    ? `${relation.type} ${relation.from} ${relation.to}`
    : `${relation.type} ${relation.to} ${relation.from}`;
