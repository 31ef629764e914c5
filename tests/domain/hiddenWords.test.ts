import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../scripts/example/exampleMap.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { knownOf } from '../../src/domain/fields.ts';
import { INFORMED } from '../../src/domain/governance.ts';
import type { IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import { SUGGESTION_KINDS } from '../../src/domain/judgement.ts';
import { AGE_GROUPS, BACKGROUNDS, KEY_FIGURE_KINDS, POSITIONS, STATUSES, TASKS } from '../../src/domain/keyFigure.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import type { AnyRecord } from '../../src/domain/recordChange.ts';
import { recordSchemas } from '../../src/domain/recordSchemas.ts';
import { type HiddenName, redactedMap, redactionOverTime } from '../../src/domain/redaction.ts';
import { CERTAINTIES, RELATION_TYPES } from '../../src/domain/relation.ts';
import { TABLE_NAMES, type TableName } from '../../src/domain/tables.ts';
import { TARGET_IDS } from '../../src/domain/target.ts';
import { EVENT_SCOPES } from '../../src/domain/triggerEvent.ts';
import { typedWords } from '../../src/domain/typedWords.ts';
import { arbitraryMap } from '../formats/arbitraryMap.ts';

/** Without the list of tables: what a string is, judged by its look alone. */
const CHOICES = new Set<string>([
  ...[ACTOR_KINDS, INFORMED, AGE_GROUPS, BACKGROUNDS, KEY_FIGURE_KINDS, POSITIONS, STATUSES, TASKS].flat(),
  ...[CERTAINTIES, RELATION_TYPES, EVENT_SCOPES, TARGET_IDS].flat(),
  ...['figure', 'person', 'none', 'dismissed', 'later', 'program', 'now'],
]);
const DAY_OR_MOMENT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;
const idsOf = (map: ActorMap): ReadonlySet<string> => new Set(TABLE_NAMES.flatMap((table) => [...map[table].keys()] as string[]));
const isTyped = (ids: ReadonlySet<string>) => (text: string) =>
  !ids.has(text) &&
  !CHOICES.has(text) &&
  !DAY_OR_MOMENT.test(text) &&
  !SUGGESTION_KINDS.some((kind) => text.startsWith(`${kind}:`));

/** A value with every string in it made anew, wherever it lies; a snapshot's content is looked at as the map that it holds. */
const withStrings = (value: unknown, make: (text: string) => string, key = ''): unknown => {
  if (key === 'content') return value;
  if (typeof value === 'string') return make(value);
  if (Array.isArray(value)) return value.map((item) => withStrings(item, make));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withStrings(inner, make, name)]));
};
const stringsOf = (value: unknown): string[] => {
  const found: string[] = [];
  withStrings(value, (text) => {
    found.push(text);
    return text;
  });
  return found;
};
const recordsOf = (map: ActorMap): (readonly [TableName, AnyRecord])[] =>
  TABLE_NAMES.flatMap((table) => [...map[table].values()].map((record) => [table, record as AnyRecord] as const));

const unlisted = (map: ActorMap): string[] => {
  const ids = idsOf(map);
  return recordsOf(map).flatMap(([table, record]) => {
    const listed = new Set(typedWords(table, record));
    return stringsOf(record).flatMap((text) => (isTyped(ids)(text) && !listed.has(text) ? [`${table}: ${text}`] : []));
  });
};

const take = (map: ActorMap, id: string): ActorMap => {
  const date = '2026-11-22' as IsoDate;
  const takenAt = '2026-11-22T10:00:00.000Z' as Moment;
  const words = { name: 'Foto', occasion: 'aanleiding', description: 'beschrijving' };
  const taken = runCommand(map, {
    do: 'takeSnapshot',
    snapshot: { id: id as SnapshotId, date, takenAt, madeBy: 'person', ...words },
  });
  if (!taken.done) throw new Error(taken.refusal.code);
  const event = { id: 'brand' as TriggerEventId, name: 'Brand', date, scope: 'local', note: 'naast de school' } as const;
  return { ...applyChange(map, taken.value), events: new Map([[event.id, event]]) };
};

/** Labels that a map is nothing without, as the list of tables has it: who is named in them is taken out, the rest may be seen. */
const labelsOf = (table: TableName): readonly string[] =>
  Object.entries(recordSchemas[table]._zod.def.shape).flatMap(([field, schema]) =>
    knownOf(schema).words === 'namesOut' ? [field] : [],
  );

/** The map with a canary in every string that is no id, day, moment or choice, and in a field that it does not have. */
const withCanaries = (map: ActorMap): ActorMap => {
  const typed = isTyped(idsOf(map));
  let number = 0;
  const canary = () => `kanarie${++number}`;
  const nameOf = (n: number) => `Kanariehaan${'oe'.repeat(n)} van Kanariehen${'ie'.repeat(n)}`;
  const actors = new Map([...map.actors].map(([id, actor], i) => [id, { ...actor, name: nameOf(i) }]));
  // A name of a group or an organisation is hidden whole; of a person, each part that tells who it is.
  const named = [...actors.values()].flatMap(({ name, kind }) => (kind === 'person' ? [name, ...name.split(' van ')] : [name]));
  const sung = (table: TableName, record: AnyRecord): AnyRecord => {
    const own = withStrings(record, (text) => (typed(text) || text === '' ? canary() : text)) as Record<string, unknown>;
    for (const label of labelsOf(table)) own[label] = `Aanhang van ${[...named, own['id']].join(', ')}`;
    if (table === 'actors') own['name'] = actors.get(record.id as never)?.name;
    return Object.assign(own, { id: record.id, belief: canary() });
  };
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, new Map([...map[table].values()].map((record) => [record.id, sung(table, record)]))]),
  ) as unknown as ActorMap;
};

const inWords = ({ kind, number }: HiddenName) => `${kind} ${number}`;
const textOf = (map: ActorMap): string => JSON.stringify(recordsOf(map));

describe('Every word that somebody typed', () => {
  test.each(['nl', 'en'] as const)('of the example map (%s) and its snapshots is in the list of tables', (language) => {
    const map = exampleMap(language);
    expect(typedWords('map', [...map.map.values()][0] as AnyRecord).length).toBeGreaterThan(3);
    expect([map, ...mapsOfSnapshots(map).values()].flatMap(unlisted)).toEqual([]);
  });

  test('of any map is in the list of tables', () => {
    fc.assert(
      fc.property(arbitraryMap(6), (map) => {
        expect(unlisted(take(map, 'foto'))).toEqual([]);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  test('is looked for by its look, so that a field that the list forgets would be found', () => {
    const map = take(exampleMap('nl'), 'foto');
    const [camp] = map.camps.values();
    const forgotten = { ...map, camps: new Map([...map.camps, [camp?.id, { ...camp, motto: 'samen sterk' }]] as never) } as never;
    expect(unlisted(forgotten)).toEqual(['camps: samen sterk']);
  });

  test('is gone from any map in which nobody may be recognised but for the labels that the list shows without names, and so is what it does not know', () => {
    expect(TABLE_NAMES.flatMap((table) => labelsOf(table).map((label) => `${table}.${label}`))).toEqual(
      expect.arrayContaining(['camps.name', 'areas.name', 'areas.code', 'areas.district', 'networkCounts.name']),
    );
    fc.assert(
      fc.property(arbitraryMap(6), (map) => {
        const sung = take(withCanaries(take(map, 'foto')), 'tweede');
        expect(textOf(sung)).toContain('kanarie');
        const hidden = redactedMap(sung, redactionOverTime(sung), inWords);
        expect(textOf(hidden)).not.toMatch(/kanarie/i);
        expect(hidden.relations.size).toBe(sung.relations.size);
        expect([...hidden.actors.values()].map(({ camp, kind }) => [camp, kind])).toEqual(
          [...sung.actors.values()].map(({ camp, kind }) => [camp, kind]),
        );
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  test('is gone from the example map, whose labels stay without the names in them, whole ones and the telling parts of those of persons', () => {
    const map = withCanaries(take(exampleMap('nl'), 'foto'));
    const hidden = redactedMap(map, redactionOverTime(map), inWords);
    expect(textOf(hidden)).not.toMatch(/kanarie/i);
    for (const camp of hidden.camps.values()) expect(camp.name).toMatch(/^Aanhang van (?:person|group|organisation) 1, /);
    for (const area of hidden.areas.values())
      for (const label of [area.name, area.code, area.district]) expect(label).toMatch(/^Aanhang van .* [1-9].*, /);
    expect(hidden.snapshots.size + hidden.events.size + hidden.judgements.size).toBe(0);
  });
});
