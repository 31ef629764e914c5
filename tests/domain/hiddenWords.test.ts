import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../scripts/example/exampleMap.ts';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { INFORMED } from '../../src/domain/governance.ts';
import type { IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import { SUGGESTION_KINDS } from '../../src/domain/judgement.ts';
import { AGE_GROUPS, BACKGROUNDS, KEY_FIGURE_KINDS, POSITIONS, STATUSES, TASKS } from '../../src/domain/keyFigure.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { KEY_QUESTION_IDS } from '../../src/domain/network/keyQuestions.ts';
import { MUNICIPAL_ROLES, PHASES } from '../../src/domain/networkAgreements.ts';
import type { AnyRecord } from '../../src/domain/recordChange.ts';
import { CERTAINTIES, RELATION_TYPES } from '../../src/domain/relation.ts';
import { isSoundThroughout } from '../../src/domain/soundMap.ts';
import { TABLE_NAMES, type TableName } from '../../src/domain/tables.ts';
import { TARGET_IDS } from '../../src/domain/target.ts';
import { EVENT_SCOPES } from '../../src/domain/triggerEvent.ts';
import { typedTexts } from '../../src/domain/typedTexts.ts';
import { typedWords } from '../../src/domain/typedWords.ts';
import { arbitraryMap } from '../formats/arbitraryMap.ts';
import { hidden } from '../maps/hidden.ts';
import { runs } from '../runs.ts';

/** Without the list of tables: what a string is, judged by its look alone. */
const CHOICES = new Set<string>([
  ...[ACTOR_KINDS, INFORMED, AGE_GROUPS, BACKGROUNDS, KEY_FIGURE_KINDS, POSITIONS, STATUSES, TASKS].flat(),
  ...[CERTAINTIES, RELATION_TYPES, EVENT_SCOPES, TARGET_IDS].flat(),
  ...[KEY_QUESTION_IDS, MUNICIPAL_ROLES, PHASES].flat(),
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
  const answer = { id: 'why', text: 'om de stad heel te houden', by: 'adviseur', when: date } as const;
  return {
    ...applyChange(map, taken.value),
    events: new Map([[event.id, event]]),
    answers: new Map([[answer.id, answer]]),
  };
};

/** The map with a canary in every string that is no id, day, moment or choice, and in a field that it does not have. */
const withCanaries = (map: ActorMap): ActorMap => {
  const typed = isTyped(idsOf(map));
  let number = 0;
  const canary = () => `kanarie${++number}`;
  const sung = (record: AnyRecord): AnyRecord => {
    const own = withStrings(record, (text) => (typed(text) || text === '' ? canary() : text)) as Record<string, unknown>;
    return Object.assign(own, { id: record.id, belief: canary() });
  };
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, new Map([...map[table].values()].map((record) => [record.id, sung(record)]))]),
  ) as unknown as ActorMap;
};

const textOf = (map: ActorMap): string => JSON.stringify(recordsOf(map));
/** With what its snapshots hold, as they keep it and as it was. */
const everythingOf = (map: ActorMap): AnyRecord[] =>
  [map, ...mapsOfSnapshots(map).values()].flatMap((each) => recordsOf(each).map(([, record]) => record));
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
const isMoment = (text: string): boolean => DAY_OR_MOMENT.test(text) && text.includes('T');
const isStartOfDay = (text: string): boolean => text.endsWith('T00:00:00.000Z');

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
      { numRuns: runs(200, 60), seed: 8 },
    );
  });

  test('is looked for by its look, so that a field that the list forgets would be found', () => {
    const map = take(exampleMap('nl'), 'foto');
    const [camp] = map.camps.values();
    const forgotten = { ...map, camps: new Map([...map.camps, [camp?.id, { ...camp, motto: 'samen sterk' }]] as never) } as never;
    expect(unlisted(forgotten)).toEqual(['camps: samen sterk']);
  });

  test('is gone when everybody is hidden, from any map and its snapshots, and so is what the list does not know, every id and every time of day', () => {
    fc.assert(
      fc.property(arbitraryMap(6), (map) => {
        const sung = take(withCanaries(take(map, 'foto')), 'tweede');
        expect(textOf(sung)).toContain('kanarie');
        const seen = hidden(
          sung,
          'everybody',
          typedTexts(sung).map(({ key }) => key),
        ).map;
        expect(isSoundThroughout(seen)).toBe(true);
        const said = everythingOf(seen).flatMap(stringsIn);
        const ids = new Set([...everythingOf(sung)].map(({ id }) => id));
        for (const own of [...TARGET_IDS, ...KEY_QUESTION_IDS]) ids.delete(own);
        expect(said.filter((text) => /kanarie/i.test(text) || ids.has(text) || (isMoment(text) && !isStartOfDay(text)))).toEqual(
          [],
        );
        expect([seen.relations.size, seen.snapshots.size, seen.events.size]).toEqual([sung.relations.size, 2, 1]);
        const kindsOf = (each: ActorMap) => [...each.actors.values()].map(({ kind }) => kind).sort();
        expect(kindsOf(seen)).toEqual(kindsOf(sung));
      }),
      { numRuns: runs(200, 60), seed: 9 },
    );
  });

  test('is gone when persons are hidden, but for names of groups and organisations and what was ticked', () => {
    fc.assert(
      fc.property(arbitraryMap(6), (map) => {
        const sung = take(withCanaries(take(map, 'foto')), 'tweede');
        const seen = hidden(sung, 'persons').map;
        expect(isSoundThroughout(seen)).toBe(true);
        const named = [sung, ...mapsOfSnapshots(sung).values()].flatMap(({ actors }) => [...actors.values()]);
        const persons = new Set(named.filter(({ kind }) => kind === 'person').map(({ id }) => id));
        const others = new Set(named.filter(({ id }) => !persons.has(id)).map(({ name }) => name));
        const said = everythingOf(seen).flatMap(stringsIn);
        expect(said.filter((text) => text.includes('kanarie') && !others.has(text))).toEqual([]);
        for (const { text, key, holdsPerson } of typedTexts(sung)) {
          const ticked = everythingOf(hidden(sung, 'persons', [key]).map).flatMap(stringsIn);
          expect(ticked.includes(text)).toBe(!holdsPerson);
        }
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  test('is gone from the example map, which is a whole map all the same', () => {
    const map = withCanaries(take(exampleMap('nl'), 'foto'));
    const seen = hidden(map, 'everybody').map;
    expect(isSoundThroughout(seen)).toBe(true);
    expect(JSON.stringify(everythingOf(seen))).not.toMatch(/kanarie/i);
    expect([...seen.camps.values()].map(({ name }) => name)).toEqual(['camp 1', 'camp 2']);
    expect(seen.snapshots.size).toBe(map.snapshots.size);
    expect(seen.judgements.size).toBe(0);
  });
});
