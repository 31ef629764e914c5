import fc from 'fast-check';
import type { Actor } from '../../src/domain/actor.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { type ActorMap, NOTHING } from '../../src/domain/actorMap.ts';
import type { Area } from '../../src/domain/area.ts';
import type { AreaProfile } from '../../src/domain/areaProfile.ts';
import type { Camp } from '../../src/domain/camp.ts';
import { tidyName } from '../../src/domain/commands/checks.ts';
import { INFORMED } from '../../src/domain/governance.ts';
import type {
  ActorId,
  AreaId,
  CampId,
  IsoDate,
  MapId,
  Moment,
  NetworkCountId,
  RelationId,
} from '../../src/domain/identifiers.ts';
import { type Judgement, judgementId } from '../../src/domain/judgement.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  POSITIONS,
  STATUSES,
  TASKS,
} from '../../src/domain/keyFigure.ts';
import type { MapProperties } from '../../src/domain/mapProperties.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import type { NetworkCount } from '../../src/domain/networkCount.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Share } from '../../src/domain/quantities.ts';
import { CERTAINTIES, RELATION_TYPES, type Relation, relationKey } from '../../src/domain/relation.ts';
import { ROLES, type RoleTags } from '../../src/domain/role.ts';
import { type Target, targetId } from '../../src/domain/target.ts';
import { today } from './reading.ts';

/** Any map that the program could hold: every field takes every value, names are as odd as people make them. */

const oddName = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Wijkagent Noord',
      'Imam',
      '"Oud-Zuid"',
      'José',
      '=1+1',
      "'t Honk",
      "'=x",
      '-',
      '@home',
      'constructor',
    ),
  },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'A; B',
      'A, B',
      'A - B',
      'Oud|Nieuw',
      '<img src=x onerror=alert(1)>',
      '12',
      'true',
      '＝x',
      'geen',
      'midden',
    ),
  },
);
const unseen = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF\uFDD0-\uFDEF]/gu;
const name = oddName
  .map((text) => tidyName(text.replace(unseen, '')).slice(0, 100).replace(unseen, ''))
  .filter((text) => nameKey(text) !== '');
export const names = (most: number) => fc.uniqueArray(name, { selector: nameKey, maxLength: most });
const note = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\r\n?/g, '\n').replace(unseen, '').trim()),
  fc.constant('eerste regel\ntweede; "regel"'),
);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

/** A verloop as commands make it: in order, and no status after itself. */
const course = fc
  .array(fc.record({ status: fc.constantFrom(...STATUSES), since: day }), { maxLength: 4 })
  .map((spans) => [...spans].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)))
  .map((spans) => spans.filter(({ status }, at) => status !== spans[at - 1]?.status))
  .filter((spans) => spans.length > 0);
/** Of whom something is to come the last of that is written, beside which no other status is. */
const asPlanned = (one: KeyFigure): KeyFigure => {
  const last = one.statusHistory?.at(-1);
  return last && last.since > today ? { ...one, status: last.status } : one;
};
const keyFigure: fc.Arbitrary<KeyFigure> = fc
  .record(
    {
      status: fc.constantFrom(...STATUSES),
      kinds: some(KEY_FIGURE_KINDS),
      position: maybe(fc.constantFrom(...POSITIONS)),
      background: maybe(fc.constantFrom(...BACKGROUNDS)),
      ageGroup: maybe(fc.constantFrom(...AGE_GROUPS)),
      socialProfession: maybe(fc.boolean()),
      knownToMunicipality: maybe(fc.boolean()),
      tasks: some(TASKS),
      lastContact: maybe(day),
      statusHistory: course,
      backOn: day,
      agreedUntil: day,
      contactEvery: fc.integer({ min: 1, max: 120 }),
      contactPerson: fc.constantFrom(
        'Wijkregisseur',
        'J. de V.; buurtteam',
        '=1+1',
        '@home',
        "'t Honk",
        '12',
        'geen',
        'onbekend',
        '-',
        'n.v.t.',
        'Jan |',
      ),
    },
    {
      requiredKeys: [
        'status',
        'kinds',
        'position',
        'background',
        'ageGroup',
        'socialProfession',
        'knownToMunicipality',
        'tasks',
        'lastContact',
      ],
    },
  )
  .map(asPlanned);
const roles = fc
  .tuple(some(ROLES), day, fc.constantFrom('', 'JB'))
  .map(([given, date, by]): RoleTags => Object.fromEntries(given.map((role) => [role, { date, by }])));

const properties: fc.Arbitrary<MapProperties> = fc.record({
  id: fc.uuid().map((id) => id as MapId),
  title: name,
  issue: note,
  createdAt: day.map((date) => `${date}T09:30:00.000Z` as Moment),
  optionalRoles: fc.boolean(),
  keyFigureTerm: fc.constantFrom('figure', 'person'),
  owner: note,
  purpose: note,
  legalBasis: note,
  subjectsInformed: maybe(fc.constantFrom(...INFORMED)),
  endDate: day,
});

const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id, record])) as never;

/** Maps of up to `most` actors with camps, areas and relations between them. */
export const arbitraryMap = (most = 12): fc.Arbitrary<ActorMap> =>
  fc.tuple(properties, names(most), names(3), names(4)).chain(([map, actorNames, campNames, areaNames]) => {
    const camps = campNames.map((text, order): Camp => ({ id: `camp-${order}` as CampId, name: text, order }));
    const areas = areaNames.map(
      (text, index): Area => ({ id: `area-${index}` as AreaId, name: text, code: index % 2 ? `BU0${index}` : '', district: '' }),
    );
    const ids = actorNames.map((_, index) => `actor-${index}` as ActorId);
    const areaIds = some(areas.map(({ id }) => id));
    const actors = fc.tuple(
      ...actorNames.map((text, index) =>
        fc.record<Actor>({
          id: fc.constant(ids[index] as ActorId),
          name: fc.constant(text),
          kind: fc.constantFrom(...ACTOR_KINDS),
          roles,
          camp: fc.constantFrom<(CampId | 'none' | null)[]>(...camps.map(({ id }) => id), 'none', null),
          neighbourhoods: areaIds,
          constituency: areaIds,
          keyFigure: maybe(keyFigure),
          note,
        }),
      ),
    );
    const profiles = fc.subarray(areas).chain((known) =>
      fc.tuple(
        ...known.map(({ id }) =>
          fc.record<AreaProfile>({
            id: fc.constant(id),
            population: maybe(fc.nat(50_000)),
            outline: fc.constantFrom<AreaProfile['outline']>(
              [],
              [
                [
                  [
                    [4.9, 52.3],
                    [4.95, 52.3],
                    [4.95, 52.35],
                  ],
                ],
              ],
            ),
          }),
        ),
      ),
    );
    const judged = fc.constantFrom<Judgement[]>(
      [],
      [{ id: judgementId('possibleLink', ['actor-0']), verdict: 'dismissed', reason: 'wil niet', date: '2026-11-22' as IsoDate }],
    );
    const targets = fc.constantFrom<Target[]>([], [{ id: targetId('ageGroup', 'young'), share: 0.25 as Share }]);
    const counts = fc.constantFrom<NetworkCount[]>(
      [],
      [{ id: 'count-0' as NetworkCountId, name: 'spreekt meer talen', counted: 9, of: 24, date: '2026-11-22' as IsoDate }],
    );
    const place = fc.integer({ min: -5000, max: 5000 });
    const positions = fc.tuple(
      ...ids.map((id) => fc.record<Position>({ id: fc.constant(id), x: place, y: place, placedByHand: fc.boolean() })),
    );
    return fc.tuple(actors, positions, relationsBetween(ids), profiles, judged, targets, counts).map(
      ([actorRecords, positionRecords, relations, ...coverage]): ActorMap => ({
        ...NOTHING,
        map: byId([map]),
        camps: byId(camps),
        areas: byId(areas),
        actors: byId(actorRecords),
        positions: byId(positionRecords),
        relations: byId(relations),
        areaProfiles: byId(coverage[0]),
        judgements: byId(coverage[1]),
        targets: byId(coverage[2]),
        networkCounts: byId(coverage[3]),
      }),
    );
  });

const relationsBetween = (ids: readonly ActorId[]): fc.Arbitrary<Relation[]> => {
  if (ids.length < 2) return fc.constant([]);
  const relation = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    type: fc.constantFrom(...RELATION_TYPES),
    mutual: fc.boolean(),
    strength: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3),
    certainty: fc.constantFrom(...CERTAINTIES),
    note,
  });
  return fc
    .uniqueArray(relation, { selector: relationKey, maxLength: ids.length * 2 })
    .map((found) =>
      found
        .filter(({ from, to }) => from !== to)
        .map((one, index) => ({ ...one, id: `relation-${index}` as RelationId, mutual: one.mutual && one.type === 'influence' })),
    );
};
