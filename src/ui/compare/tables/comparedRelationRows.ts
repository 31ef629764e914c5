import type { Comparison, RelationChange } from '../../../analysis/compare/comparison.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import { highestOf } from '../../../domain/extremes.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import { RELATION_TYPES, type RelationType } from '../../../domain/relation.ts';
import { whoIsWho } from '../../../domain/whoIsWho.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps } from '../../../workspace/compareDesk.ts';
import type { ComparedNameOf } from '../comparedNames.ts';
import { type ComparedRow, type RelationColumn, rememberedLight } from './comparedRow.ts';

/** A row for every two actors between whom something changed; with `withSame` also for those where nothing did. */
export const comparedRelationRows = (
  { relations }: Comparison,
  maps: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
  withSame: boolean,
): ComparedRow<RelationColumn>[] => {
  const lightOf = (before: readonly RelationId[], after: readonly RelationId[]) => ({
    before: { actors: endsOf(maps.beforeMap, before), relations: before },
    after: { actors: endsOf(maps.afterMap, after), relations: after },
  });
  const rows = relations.map((change): ComparedRow<RelationColumn> => {
    const { a, aOn, b, bOn, state, was, is, strengthWas, strengthIs } = change;
    const [from, to] = [nameOf(a, aOn), nameOf(b, bOn)];
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
  return withSame ? [...rows, ...sameRows(relations, maps, t, nameOf, lightOf)] : rows;
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

/** All that lies between two is one row, however many each of them became; what it was is what it is. */
const sameRows = (
  changes: readonly RelationChange[],
  { beforeMap, afterMap: map, matches }: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
  lightOf: (before: readonly RelationId[], after: readonly RelationId[]) => ComparedRow<RelationColumn>['light'],
): ComparedRow<RelationColumn>[] => {
  const told = new Set(changes.flatMap(({ after }) => after));
  const who = whoIsWho(beforeMap ?? map, map, matches);
  const pairs = new Map<string, RelationId[]>();
  for (const { id, from, to } of map.relations.values()) {
    const [one, other] = [who.after.get(from), who.after.get(to)];
    if (told.has(id) || one === other) continue;
    const key = [one, other].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), id]);
  }
  return [...pairs].map(([key, ids]) => {
    const lines = ids.flatMap((id) => map.relations.get(id) ?? []);
    const good = lines.filter(({ type }) => type !== 'tension');
    const strength = highestOf((good.length > 0 ? good : lines).map((line) => line.strength)) as 1 | 2 | 3;
    const said = typesSaid(
      RELATION_TYPES.filter((type) => lines.some((line) => line.type === type)),
      strength,
      t,
    );
    const [from, to] = endsOf(map, ids.slice(0, 1)).map((id) => nameOf(id)) as [string, string];
    return {
      id: `${key} same`,
      state: 'same',
      cells: { from, to, state: t.comparisonParts.same, was: said, is: said },
      light: lightOf([], ids),
      about: t.table.pair(from, to),
    };
  });
};
