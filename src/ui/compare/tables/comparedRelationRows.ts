import type { Comparison, RelationChange } from '../../../analysis/compare/comparison.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import { highestOf } from '../../../domain/extremes.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import { RELATION_TYPES, type RelationType } from '../../../domain/relation.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps } from '../../../workspace/compareDesk.ts';
import type { ComparedNameOf } from '../comparedNames.ts';
import { type ComparedRow, type RelationColumn, rememberedLight } from './comparedRow.ts';

/** A row for every two actors between whom something changed; with `withSame` also for those where nothing did. */
export const comparedRelationRows = (
  { actors, relations }: Comparison,
  maps: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
  withSame: boolean,
): ComparedRow<RelationColumn>[] => {
  const lightOf = (before: readonly RelationId[], after: readonly RelationId[]) => ({
    before: { actors: endsOf(maps.beforeMap, before), relations: before },
    after: { actors: endsOf(maps.afterMap, after), relations: after },
  });
  // Lines that went were those of who is gone, also where the newer map has their id for somebody else.
  const gone = new Set(actors.flatMap((change) => (change.state === 'gone' ? change.before : [])));
  const rows = relations.map((change): ComparedRow<RelationColumn> => {
    const { a, b, state, was, is, strengthWas, strengthIs } = change;
    const [from, to] = [a, b].map((id) => nameOf(id, state === 'gone' && gone.has(id) ? 'before' : undefined)) as [
      string,
      string,
    ];
    return {
      id: keyOf(a, b),
      state,
      cells: {
        from,
        to,
        state: t.comparison.relationState[state],
        was: typesSaid(was, strengthWas, t),
        is: typesSaid(is, strengthIs, t),
      },
      light: rememberedLight(change, () => lightOf(change.before, change.after)),
      about: t.table.pair(from, to),
    };
  });
  return withSame ? [...rows, ...sameRows(relations, maps.afterMap, t, lightOf)] : rows;
};

const typesSaid = (types: readonly RelationType[], strength: RelationChange['strengthWas'], t: Language): string => {
  const { none, listed, withStrength } = t.comparisonParts;
  if (strength === 0) return none;
  return withStrength(listed(types.map((type) => t.words.relationType[type])), t.words.strength[strength]);
};

const endsOf = (map: ActorMap | null, ids: readonly RelationId[]): ActorId[] => [
  ...new Set(
    ids.flatMap((id) => {
      const relation = map?.relations.get(id);
      return relation ? [relation.from, relation.to] : [];
    }),
  ),
];

const keyOf = (a: ActorId, b: ActorId): string => [a, b].sort().join(' ');

/** All that lies between two actors of the newer map is one row; what it was is what it is. */
const sameRows = (
  changes: readonly RelationChange[],
  map: ActorMap,
  t: Language,
  lightOf: (before: readonly RelationId[], after: readonly RelationId[]) => ComparedRow<RelationColumn>['light'],
): ComparedRow<RelationColumn>[] => {
  const told = new Set(changes.flatMap(({ after }) => after));
  const pairs = new Map<string, RelationId[]>();
  for (const { id, from, to } of map.relations.values())
    if (!told.has(id) && from !== to) pairs.set(keyOf(from, to), [...(pairs.get(keyOf(from, to)) ?? []), id]);
  return [...pairs].map(([key, ids]) => {
    const lines = ids.flatMap((id) => map.relations.get(id) ?? []);
    const good = lines.filter(({ type }) => type !== 'tension');
    const strength = highestOf((good.length > 0 ? good : lines).map((line) => line.strength)) as 1 | 2 | 3;
    const said = typesSaid(
      RELATION_TYPES.filter((type) => lines.some((line) => line.type === type)),
      strength,
      t,
    );
    const [from, to] = endsOf(map, ids).map((id) => map.actors.get(id)?.name ?? '…') as [string, string];
    return {
      id: key,
      state: 'same',
      cells: { from, to, state: t.comparisonParts.same, was: said, is: said },
      light: lightOf([], ids),
      about: t.table.pair(from, to),
    };
  });
};
