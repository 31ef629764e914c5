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
  const holders = new Map<string, Set<string>>();
  const queue: string[] = [];
  const hold = (id: string, relation: Relation) => {
    const key = relationKey(relation);
    holders.set(key, (holders.get(key) ?? new Set()).add(id));
    queue.push(key);
  };
  for (const [id, relation] of after) hold(id, relation);
  const takeBack = (id: string, relation: Relation) => {
    const before = table.get(id as RelationId) ?? relation;
    reshaped.delete(id);
    after.set(id, before);
    holders.get(relationKey(relation))?.delete(id);
    hold(id, before);
  };
  // Taking one reshaping back can stand in the way of another: until nothing is in the way any more, each looked at when it changes.
  const settle = () => {
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const alike = holders.get(key);
      if (!alike || alike.size < 2) continue;
      for (const id of [...alike]) {
        const relation = after.get(id);
        if (relation && reshaped.has(id)) takeBack(id, relation);
      }
    }
  };
  settle();
  for (const id of [...reshaped.keys()]) {
    const relation = after.get(id);
    if (relation && relation.type !== 'influence' && relation.mutual) takeBack(id, relation);
  }
  settle();
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
