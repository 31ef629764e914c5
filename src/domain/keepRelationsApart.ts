import { patchRecord, type RecordChange, type TableChange, tidy } from './change.ts';
import type { RelationId } from './identifiers.ts';
import { type Relation, relationKey } from './relation.ts';

/** What a relation is, beside what is said of it; these properties only make sense together. */
const SHAPE: readonly string[] = ['from', 'to', 'type', 'mutual'];

/**
 * The change without relations that somebody else has drawn meanwhile: a relation does not come back beside its like,
 * and does not turn into the like of another, nor into something that is no relation.
 */
export const keepRelationsApart = (
  table: ReadonlyMap<RelationId, Relation>,
  part: TableChange<Relation>,
): TableChange<Relation> => {
  const isReshaped = ({ properties }: RecordChange) => SHAPE.some((path) => path in properties);
  if (!part.added && !part.changed?.some(isReshaped)) return part;
  const after = new Map<string, Relation>(table);
  for (const { id } of part.removed ?? []) after.delete(id);
  const reshaped = new Map(part.changed?.filter(isReshaped).map((change) => [change.id, change]));
  for (const { id, properties } of reshaped.values()) {
    const relation = after.get(id);
    if (relation) after.set(id, patchRecord(relation, properties));
  }
  // Taking one reshaping back can stand in the way of another: until nothing is in the way any more.
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const counts = new Map<string, number>();
    for (const relation of after.values()) counts.set(relationKey(relation), (counts.get(relationKey(relation)) ?? 0) + 1);
    for (const id of reshaped.keys()) {
      const relation = after.get(id);
      const isAlone = relation && counts.get(relationKey(relation)) === 1;
      if (!relation || (isAlone && (relation.type === 'influence' || !relation.mutual))) continue;
      after.set(id, table.get(id as RelationId) ?? relation);
      reshaped.delete(id);
      isSettled = false;
    }
  }
  const taken = new Set([...after.values()].map(relationKey));
  return tidy({
    added: (part.added ?? []).filter((relation) => !taken.has(relationKey(relation))),
    removed: part.removed ?? [],
    changed: (part.changed ?? []).flatMap((change) => (reshaped.has(change.id) ? [change] : withoutShape(change))),
  });
};

const withoutShape = ({ id, properties }: RecordChange): RecordChange[] => {
  const others = Object.entries(properties).filter(([path]) => !SHAPE.includes(path));
  return others.length > 0 ? [{ id, properties: Object.fromEntries(others) }] : [];
};
