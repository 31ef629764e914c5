import type { DoubtfulPair } from '../../src/analysis/together/together.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, CampId, SnapshotId } from '../../src/domain/identifiers.ts';
import type { RelationType } from '../../src/domain/relation.ts';
import { ROLES, type Role } from '../../src/domain/role.ts';
import { type ActorAgreement, type Agreement, agreementOf } from '../../src/domain/together/agreement.ts';
import { contributionsOf, mapOfContribution } from '../../src/domain/together/contribution.ts';
import { actorDifferences, linesDifference } from '../../src/domain/together/differences.ts';
import { drawnPairs } from '../../src/domain/together/drawnPairs.ts';
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
    }
  /** Influence that others drew the other way round, or both ways. */
  | { readonly about: 'direction'; readonly from: string; readonly to: string; readonly given: number; readonly others: number };
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
  const agreement = agreementOf(map);
  const { actors, relations } = agreement;
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? '';
  const campName = (id: CampId | 'none') => (id === 'none' ? id : (map.camps.get(id)?.name ?? ''));
  const told = [...actors].map(([id, said]) => ({
    said,
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
    actors: told.map(({ said: _, ...actor }) => actor),
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
    differences: [
      ...told.flatMap(({ said, name, camps }) => aboutActor(name, said, camps)),
      ...types(map, agreement, nameOf),
      ...directions(map, agreement, nameOf),
    ],
  };
};

const inWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byMap = (a: OnMap, b: OnMap): number => a.map - b.map || inWords(a.name, b.name);

/** Here a role counts as not given by all who drew somebody, whether or not they gave any: what that says is for the reader. */
const aboutActor = (name: string, said: ActorAgreement, camps: Readonly<Record<string, number>>): Difference[] =>
  actorDifferences(said, () => true).map((found) =>
    found.about === 'camp'
      ? { about: 'camp', actor: name, camps }
      : { about: 'role', actor: name, role: found.role, given: found.by.length, of: found.by.length + found.not.length },
  );

/** Between whom some drew one kind of relation, and others not that one but another. */
const types = (map: ActorMap, agreement: Agreement, nameOf: (id: ActorId) => string): Difference[] =>
  drawnPairs(map, agreement)
    .filter(({ lines }) => linesDifference(lines).areOther)
    .map((pair): Difference => {
      const [from, to] = [nameOf(pair.from), nameOf(pair.to)].sort() as [string, string];
      const types = Object.fromEntries([...pair.lines].map(([type, by]) => [type, by.length] as const).sort());
      return { about: 'type', from, to, types };
    })
    .sort((a, b) => inWords(JSON.stringify(a), JSON.stringify(b)));

const directions = (map: ActorMap, { relations, otherWay }: Agreement, nameOf: (id: ActorId) => string): Difference[] =>
  [...otherWay]
    .flatMap(([id, others]): Difference[] => {
      const line = map.relations.get(id);
      const given = relations.get(id)?.length ?? 0;
      return line && given > 0
        ? [{ about: 'direction', from: nameOf(line.from), to: nameOf(line.to), given, others: others.length }]
        : [];
    })
    .sort((a, b) => inWords(JSON.stringify(a), JSON.stringify(b)));
