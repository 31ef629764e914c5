import type { ActorMap } from '../actorMap.ts';
import type { ActorId, RelationId, SnapshotId } from '../identifiers.ts';
import type { Relation, RelationType } from '../relation.ts';
import type { Agreement } from './agreement.ts';

/** All that contributions drew between two, in one order of those two. */
export interface DrawnPair {
  readonly from: ActorId;
  readonly to: ActorId;
  /** By whom each kind was drawn, whichever way it runs. */
  readonly lines: ReadonlyMap<RelationType, readonly SnapshotId[]>;
  readonly idsOf: (type: RelationType) => readonly RelationId[];
}

/** Of a joint map what its contributions drew between whom; what was drawn on it by hand is nobody's. */
export const drawnPairs = ({ relations }: Pick<ActorMap, 'relations'>, agreement: Agreement): DrawnPair[] => {
  const pairs = new Map<string, { from: ActorId; to: ActorId; drawn: { relation: Relation; by: readonly SnapshotId[] }[] }>();
  for (const relation of relations.values()) {
    const by = agreement.relations.get(relation.id) ?? [];
    if (by.length === 0) continue;
    const [from, to] = endsOf(relation);
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, drawn: [] };
    pair.drawn.push({ relation, by });
    pairs.set(`${from} ${to}`, pair);
  }
  return Array.from(pairs.values(), ({ from, to, drawn }) => {
    const lines = new Map<RelationType, readonly SnapshotId[]>();
    for (const { relation, by } of drawn) lines.set(relation.type, [...new Set([...(lines.get(relation.type) ?? []), ...by])]);
    const idsOf = (type: RelationType) => drawn.flatMap(({ relation }) => (relation.type === type ? [relation.id] : []));
    return { from, to, lines, idsOf };
  });
};

export const endsOf = ({ from, to }: Pick<Relation, 'from' | 'to'>): readonly [ActorId, ActorId] =>
  from < to ? [from, to] : [to, from];
