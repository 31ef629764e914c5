import type { ActorMap } from '../actorMap.ts';
import { changeBetween, type MapChange } from '../change.ts';
import { draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import type { ActorId, AreaId, MergerId, RelationId } from '../identifiers.ts';
import { matchesThrough } from '../matchesThrough.ts';
import type { Merger } from '../merger.ts';
import { mapBeforeMerger } from '../mergerMemory.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { MAX_ACTORS, type MapPoint } from '../quantities.ts';
import { recordSchemas } from '../recordSchemas.ts';
import { otherEnd } from '../relation.ts';
import type { Role, RoleTags } from '../role.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import { answersParting, membersOf } from '../together/answersAbout.ts';
import { leadMembers } from '../together/leadMembers.ts';
import { type Member, memberKey } from '../together/sameAnswer.ts';
import { nameRefusal, placeRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Makes two actors of one: the two that a merger made one, or one beside it that gets what a person gives it. */
export type SplitActor = { readonly do: 'splitActor'; readonly id: ActorId } & (
  | { readonly merger: MergerId }
  | { readonly into: SplitOff }
);
export interface SplitOff {
  readonly id: ActorId;
  readonly name: string;
  readonly at: MapPoint;
  /** These go with the new one, and are the other's no more. */
  readonly relations: readonly RelationId[];
  readonly roles: readonly Role[];
  readonly neighbourhoods: readonly AreaId[];
  readonly constituency: readonly AreaId[];
  readonly keyFigure: boolean;
  /** Who of those that it stands for on maps that others brought in. */
  readonly members?: readonly Member[];
}

/**
 * Refuses an actor or merger that is not there, a merger of which nothing can be taken apart any more, a name that is empty, too long or
 * taken, and a map that is full.
 */
export const splitActor: CommandRule<SplitActor> = (map, command) => {
  if (!map.actors.has(command.id)) return refused('actorMissing');
  if (map.actors.size >= MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if ('into' in command) return splitOff(map, command.id, command.into);
  const merger = map.mergers.get(command.merger);
  return merger && merger.actor === command.id ? takenApart(map, merger) : refused('mergerMissing');
};

const takenApart = (map: ActorMap, merger: Merger): Outcome<MapChange> => {
  // What a file says that it remembers need not be true.
  if (!isSoundMemory(merger)) return refused('mergerMissing');
  const two = mapBeforeMerger(map, merger);
  const isThere = two.actors.size === map.actors.size + 1 && two.actors.has(merger.gone) && two.positions.has(merger.gone);
  if (!isThere || !isSoundChange(map, two)) return refused('mergerMissing');
  const draft = draftOf(two);
  dropRecords(draft, 'mergers', [merger.id]);
  const isOlder = ({ takenAt }: { readonly takenAt: string }) => takenAt <= merger.at;
  const split = { from: [merger.actor], to: [merger.actor, merger.gone], isNew: isOlder };
  for (const snapshot of matchesThrough(map, draft.map, split)) draft.put('snapshots', snapshot);
  return done(changeBetween(map, draft.map));
};

const isSoundMemory = ({ undo }: Merger): boolean =>
  TABLE_NAMES.every((table) => undo[table]?.added?.every((record) => isSound(table, record)) ?? true);

/** Whether all that is new or another on the second map is what its table may hold. */
const isSoundChange = (map: ActorMap, next: ActorMap): boolean =>
  TABLE_NAMES.every((table) =>
    [...next[table].values()].every(
      (record) => map[table as 'actors'].get(record.id as ActorId) === (record as unknown) || isSound(table, record),
    ),
  );
const isSound = (table: TableName, record: unknown): boolean => recordSchemas[table].safeParse(record).success;

const splitOff = (map: ActorMap, id: ActorId, into: SplitOff): Outcome<MapChange> => {
  const actor = map.actors.get(id);
  if (!actor) return refused('actorMissing');
  if (map.actors.has(into.id)) return refused('idTaken', { id: into.id });
  const refusal = nameRefusal(map.actors.values(), into.id, into.name) ?? placeRefusal([into.at]);
  if (refusal) return { done: false, refusal };
  const relations = into.relations.flatMap((each) => map.relations.get(each) ?? []);
  if (relations.some(({ from, to }) => from !== id && to !== id)) return refused('relationMissing');
  const draft = draftOf(map);
  const goesAlong = (role: string) => into.roles.includes(role as Role);
  const rolesWhere = (isKept: (role: string) => boolean): RoleTags =>
    Object.fromEntries(Object.entries(actor.roles).filter(([role]) => isKept(role)));
  const without = (all: readonly AreaId[], some: readonly AreaId[]) => all.filter((area) => !some.includes(area));
  const { nameAnswer: _, ...rest } = actor;
  draft.put('actors', {
    ...actor,
    roles: rolesWhere((role) => !goesAlong(role)),
    neighbourhoods: without(actor.neighbourhoods, into.neighbourhoods),
    constituency: without(actor.constituency, into.constituency),
    keyFigure: into.keyFigure ? null : actor.keyFigure,
  });
  draft.put('actors', {
    ...rest,
    id: into.id,
    name: tidyName(into.name),
    roles: rolesWhere(goesAlong),
    neighbourhoods: actor.neighbourhoods.filter((area) => into.neighbourhoods.includes(area)),
    constituency: actor.constituency.filter((area) => into.constituency.includes(area)),
    keyFigure: into.keyFigure ? actor.keyFigure : null,
    note: '',
  });
  draft.put('positions', { id: into.id, x: Math.round(into.at.x) + 0, y: Math.round(into.at.y) + 0, placedByHand: false });
  for (const relation of relations) {
    const far = otherEnd(relation, id);
    draft.put('relations', { ...relation, from: relation.from === far ? far : into.id, to: relation.to === far ? far : into.id });
  }
  for (const snapshot of matchesThrough(map, draft.map, { from: [id], to: [id, into.id] })) draft.put('snapshots', snapshot);
  const keys = new Set(into.members?.map(memberKey));
  const [going, staying] = [true, false].map((goes) =>
    membersOf(map, id).filter((member) => keys.has(memberKey(member)) === goes),
  );
  if (!going || !staying || going.length === 0) return done(draft.change());
  for (const contribution of leadMembers(map, (member, is) => (is === id && keys.has(memberKey(member)) ? into.id : is)))
    draft.put('snapshots', contribution);
  for (const answer of answersParting(going, staying)) draft.put('sameAnswers', answer);
  return done(draft.change());
};
