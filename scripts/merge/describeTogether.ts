import type { DoubtfulPair } from '../../src/analysis/together/together.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, CampId, SnapshotId } from '../../src/domain/identifiers.ts';
import type { RelationType } from '../../src/domain/relation.ts';
import { ROLES, type Role } from '../../src/domain/role.ts';
import { agreementOf } from '../../src/domain/together/agreement.ts';
import { contributionsOf, mapOfContribution } from '../../src/domain/together/contribution.ts';
import type { Member } from '../../src/domain/together/sameAnswer.ts';

/** An actor or camp of one of the maps that were given; `map` counts from 0. */
interface OnMap {
  readonly map: number;
  readonly name: string;
}
export type Difference =
  /** Given by some of those who drew it. */
  | { readonly about: 'role'; readonly actor: string; readonly role: Role; readonly given: number; readonly of: number }
  /** Put on several, or by some on none. */
  | { readonly about: 'camp'; readonly actor: string; readonly camps: Readonly<Record<string, number>> }
  /** Drawn between the same two, by some so and by others otherwise. */
  | {
      readonly about: 'type';
      readonly from: string;
      readonly to: string;
      readonly types: Readonly<Partial<Record<RelationType, number>>>;
    };
/** A joint map as plain data, in an order that does not depend on that of the files. */
export interface TogetherDescription {
  readonly maps: number;
  readonly actors: readonly {
    readonly name: string;
    readonly drawnBy: number;
    readonly from: readonly OnMap[];
    readonly roles: Readonly<Partial<Record<Role, { readonly given: number; readonly of: number }>>>;
    readonly camps: Readonly<Record<string, number>>;
  }[];
  readonly relations: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: RelationType;
    readonly drawnBy: number;
  }[];
  readonly asked: readonly { readonly a: OnMap; readonly b: OnMap }[];
  readonly camps: readonly { readonly name: string; readonly from: readonly OnMap[] }[];
  readonly differences: readonly Difference[];
}

export const describeTogether = (
  map: ActorMap,
  asked: readonly DoubtfulPair[],
  placeOf: ReadonlyMap<SnapshotId, number>,
): TogetherDescription => {
  const contributions = contributionsOf(map);
  const drawn = new Map(contributions.map((one) => [one.id, mapOfContribution(one)]));
  const onMap = ({ contribution, actor }: Member): OnMap => ({
    map: placeOf.get(contribution) ?? 0,
    name: drawn.get(contribution)?.actors.get(actor)?.name ?? '',
  });
  const { actors, relations } = agreementOf(map);
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? '';
  const campName = (id: CampId | 'none') => (id === 'none' ? id : (map.camps.get(id)?.name ?? ''));
  const told = [...actors].map(([id, said]) => ({
    id,
    name: nameOf(id),
    drawnBy: said.drawnBy.length,
    from: said.members.map(onMap).sort(byMap),
    roles: Object.fromEntries(
      ROLES.flatMap((role) => {
        const given = said.roles.get(role)?.length ?? 0;
        return given > 0 ? [[role, { given, of: said.drawnBy.length }]] : [];
      }),
    ),
    camps: Object.fromEntries(
      [...said.camps]
        .map(([camp, by]) => [campName(camp), by.length] as const)
        .sort((a, b) => b[1] - a[1] || inWords(a[0], b[0])),
    ),
  }));
  told.sort((a, b) => b.drawnBy - a.drawnBy || inWords(a.name, b.name));
  return {
    maps: contributions.length,
    actors: told.map(({ id: _, ...actor }) => actor),
    relations: [...map.relations.values()]
      .map(({ id, from, to, type }) => ({ from: nameOf(from), to: nameOf(to), type, drawnBy: relations.get(id)?.length ?? 0 }))
      .sort((a, b) => b.drawnBy - a.drawnBy || inWords(`${a.from} ${a.to} ${a.type}`, `${b.from} ${b.to} ${b.type}`)),
    asked: asked.map(({ one, other }) => {
      const [a, b] = [onMap(one), onMap(other)].sort(byMap) as [OnMap, OnMap];
      return { a, b };
    }),
    camps: [...map.camps.values()]
      .map(({ id, name }) => ({
        name,
        from: contributions
          .flatMap((one) =>
            one.contribution.camps
              .filter(({ ours }) => ours === id)
              .map(({ theirs }) => ({ map: placeOf.get(one.id) ?? 0, name: drawn.get(one.id)?.camps.get(theirs)?.name ?? '' })),
          )
          .sort(byMap),
      }))
      .sort((a, b) => inWords(a.name, b.name)),
    differences: [...told.flatMap(rolesAndCamps), ...types(map, relations, nameOf)],
  };
};

const inWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byMap = (a: OnMap, b: OnMap): number => a.map - b.map || inWords(a.name, b.name);

const rolesAndCamps = ({ name, roles, camps }: TogetherDescription['actors'][number]): Difference[] => [
  ...(Object.entries(roles) as [Role, { given: number; of: number }][]).flatMap(([role, { given, of }]): Difference[] =>
    given < of ? [{ about: 'role', actor: name, role, given, of }] : [],
  ),
  ...(Object.keys(camps).length > 1 ? [{ about: 'camp' as const, actor: name, camps }] : []),
];

/** Between whom some drew one kind of relation, and others not that one but another. */
const types = (
  map: ActorMap,
  drawnBy: ReadonlyMap<string, readonly SnapshotId[]>,
  nameOf: (id: ActorId) => string,
): Difference[] => {
  const pairs = new Map<string, { from: string; to: string; lines: Map<RelationType, readonly SnapshotId[]> }>();
  for (const { id, from, to, type } of map.relations.values()) {
    const [one, other] = [nameOf(from), nameOf(to)].sort() as [string, string];
    const key = [from, to].sort().join(' ');
    const pair = pairs.get(key) ?? { from: one, to: other, lines: new Map() };
    pairs.set(key, pair);
    pair.lines.set(type, drawnBy.get(id) ?? []);
  }
  return [...pairs.values()]
    .filter(({ lines }) =>
      [...lines.values()].some((by, _, all) => all.some((others) => others.some((one) => !by.includes(one)))),
    )
    .map(({ from, to, lines }): Difference => {
      const types = Object.fromEntries([...lines].map(([type, by]) => [type, by.length]).sort() as [RelationType, number][]);
      return { about: 'type', from, to, types };
    })
    .sort((a, b) => inWords(JSON.stringify(a), JSON.stringify(b)));
};
