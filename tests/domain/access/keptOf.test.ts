import { describe, expect, test } from 'vitest';
import { keptOf, whoIsCalled } from '../../../src/domain/access/keptOf.ts';
import { numbersFor, othersHidden, othersShown } from '../../../src/domain/access/othersHidden.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import { fields } from '../../../src/domain/fields.ts';
import type { ActorId, IsoDate, MergerId, Moment, SnapshotId } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import type { AnyRecord } from '../../../src/domain/recordChange.ts';
import { entryOf, TABLE_NAMES, type TableName } from '../../../src/domain/tables.ts';
import { retold } from '../../../src/domain/typedWords.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const edited = (map: ActorMap, ...commands: readonly Command[]): ActorMap => commands.reduce(mapAfter, map);
const foto = (id: string, date: string): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name: id,
    date: date as IsoDate,
    takenAt: `${date}T10:00:00.000Z` as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
});
const set = (id: string, part: object): Command => ({ do: 'editActor', id: actorId(id), set: part });
const kept = (map: ActorMap, name: string) => keptOf(map, whoIsCalled(map, name), name, '2026-11-29' as IsoDate);

describe('Who is meant by a name', () => {
  test('is who bears exactly that, but for case and spaces, now or on any snapshot, or before a merger', () => {
    const map = edited(pathOfThree(), foto('f', '2026-01-01'), set('Ada', { name: 'Ada Noord' }));
    expect(whoIsCalled(map, ' ada ').map(({ ids }) => ids)).toEqual([['Ada']]);
    expect(whoIsCalled(map, 'Ada Noo')).toEqual([]);
    expect(whoIsCalled(map, '')).toEqual([]);
    const merged = mapAfter(map, {
      do: 'mergeActors',
      keep: actorId('Ada'),
      goes: actorId('Bo'),
      merger: 'm' as MergerId,
      at: '2026-02-01T10:00:00.000Z' as Moment,
      choices: {},
    });
    expect(whoIsCalled(merged, 'Bo')).toHaveLength(1);
    expect(kept(merged, 'Bo').places.map(({ table }) => table)).toContain('mergers');
  });

  test('can be two, of whom nobody may be taken for the other', () => {
    const map = edited(
      pathOfThree(),
      foto('f', '2026-01-01'),
      set('Ada', { name: 'Oud-voorzitter' }),
      set('Bo', { name: 'Ada' }),
    );
    expect(whoIsCalled(map, 'Ada').map(({ ids }) => ids)).toEqual([['Ada'], ['Bo']]);
  });
});

describe('What a map keeps of somebody', () => {
  const map = edited(
    pathOfThree(),
    set('Ada', { note: 'Belt vaak met Bo.', keyFigure: { ...newKeyFigure, tasks: ['signal'], lastContact: '2026-05-01' } }),
    { do: 'tagRole', actors: [actorId('Ada')], role: 'link', on: true, date: '2026-03-01' as IsoDate, by: '' },
    foto('f', '2026-06-01'),
    set('Ada', { note: '', keyFigure: { status: 'left' } }),
    set('Cas', { note: 'Ging weg door Ada.' }),
  );

  test('is all that is said of it now, with its relations, and of a snapshot only what differs', () => {
    const { now, before } = kept(map, 'Ada');
    expect(now).toEqual(
      expect.arrayContaining([
        { code: 'name', name: 'Ada' },
        { code: 'role', role: 'link', date: '2026-03-01', by: '' },
        { code: 'status', status: 'left' },
        { code: 'task', task: 'signal' },
        expect.objectContaining({ code: 'relation', other: 'Bo' }),
      ]),
    );
    expect(before).toHaveLength(1);
    expect(before[0]?.there).toEqual([
      { code: 'status', status: 'candidate' },
      { code: 'note', text: 'Belt vaak met Bo.' },
    ]);
    expect(before[0]?.notThere).toEqual([{ code: 'status', status: 'left' }]);
  });

  test('is also where others are said something of it, once for the same text', () => {
    const twice = edited(map, foto('g', '2026-07-01'));
    expect(kept(twice, 'Ada').places).toEqual([
      { table: 'actors', field: 'note', text: 'Ging weg door Ada.', moments: ['now', 'g'] },
    ]);
  });

  test('is in texts alone when nobody bears the name', () => {
    const named = edited(pathOfThree(), set('Cas', { note: 'Kent Dirk.' }));
    const { now, before, places } = kept(named, 'Dirk');
    expect([now, before]).toEqual([[], []]);
    expect(places).toHaveLength(1);
  });
});

describe('Others in what is given to somebody', () => {
  const map = edited(
    pathOfThree(),
    set('Bo', { name: 'Bo Vinkeveen', kind: 'person' }),
    set('Cas', { name: 'IJsclub', kind: 'organisation' }),
  );
  const called = (kind: string, number: number | null) => `${kind} ${number ?? '?'}`;

  test('have a number, in texts too, and whom it is given to keeps the own name', () => {
    const others = othersHidden(map, new Set([actorId('Ada')]), called, numbersFor([map], called));
    expect(others.nameOf(actorId('Bo'))).toBe(others.nameOf(actorId('Bo')));
    expect(others.nameOf(actorId('Bo'))).toMatch(/^person \d$/);
    expect(others.nameOf(actorId('Cas'))).toBe('IJsclub');
    expect(others.inText('Ada belt met Vinkeveen')).not.toContain('Vinkeveen');
    expect(others.inText('Ada belt met Vinkeveen')).toContain('Ada belt met');
  });

  test('have a number for a whole function and for each word of a name, and leave ordinary words alone', () => {
    const many = edited(
      pathOfThree(),
      set('Bo', { name: 'Wijkagent Haven', kind: 'person' }),
      set('Cas', { name: 'Imam Zorbaqq', kind: 'person' }),
      { do: 'addAreas', areas: [{ id: 'h' as never, name: 'Havenkwartier', code: '1', district: 'Haven' }] },
    );
    const { inText, nameOf } = othersHidden(many, new Set([actorId('Ada')]), called, numbersFor([many], called));
    const [bo, cas] = [nameOf(actorId('Bo')), nameOf(actorId('Cas'))];
    for (const text of ['Opvang aan de Havenkade', 'Havenkwartier', 'de agent van de wijk', 'De haven, de imam'])
      expect(inText(text)).toBe(text);
    expect(inText('Belt wijkagent HAVEN; kent ZORBAQQ en Zorbaqq-groep')).toBe(`Belt ${bo}; kent ${cas} en ${cas}-groep`);
    // A task stays a task; a name is one everywhere.
    expect(inText('Wijkagent Haven en Imam Zorbaqq', 'function')).toBe(`Wijkagent Haven en ${cas}`);
    expect(inText('Zorbaqqbuurt, Plein Imam Zorbaqq', 'area')).toBe(`Zorbaqqbuurt, Plein ${cas}`);
  });

  test('are named once that is asked for', () => {
    const others = othersShown(map);
    expect([others.nameOf(actorId('Bo')), others.inText('Bo Vinkeveen')]).toEqual(['Bo Vinkeveen', 'Bo Vinkeveen']);
  });
});

/** A record of a table with the name in every text, and another with the id wherever one of an actor may stand. */
const CANARY = 'Kanariegeel';
const records = (table: TableName, map: ActorMap): readonly AnyRecord[] => [...map[table].values()] as AnyRecord[];

describe('Whatever table holds the name', () => {
  // Every record of a whole map, with the name in each of its texts in turn: through the list of tables, so that none is forgotten.
  const whole = edited(
    pathOfThree(),
    { do: 'addCamp', camp: { id: 'k' as never, name: 'Kamp', order: 0 } },
    { do: 'addAreas', areas: [{ id: 'b' as never, name: 'Buurt', code: '1', district: 'Wijk' }] },
    { do: 'setNetworkCount', count: { id: 'n' as never, name: 'Telling', counted: 1, of: 2, date: '2026-01-01' as IsoDate } },
    {
      do: 'judgeSuggestion',
      id: 'possibleLink:Bo' as never,
      judgement: { verdict: 'later', reason: 'x', date: '2026-01-01' as IsoDate },
    },
    { do: 'addEvent', event: { id: 'e' as never, name: 'Brand', date: '2026-01-01' as IsoDate, scope: 'local', note: '' } },
    { do: 'addFinding', finding: { id: 'f' as never, kind: 'finding', text: 'x', by: '', when: null } },
    { do: 'answerKeyQuestion', id: 'why', answer: { text: 'x' } },
    { do: 'tagRole', actors: [actorId('Bo')], role: 'link', on: true, date: '2026-01-01' as IsoDate, by: 'x' },
    { do: 'keepNetworkFilter', filter: { ...EVERY_KEY_FIGURE, id: 'w' as never, name: 'Actief', statuses: ['active'] } },
    foto('s', '2026-02-01'),
  );
  const withWords = TABLE_NAMES.filter((table) => hasWords(table));

  test.each(withWords)('%s: it is named as a place, or told', (table) => {
    const [record] = records(table, whole).filter(({ id }) => id !== 'Ada');
    if (!record) throw new Error(`no record of ${table} to put the name in: add one to the map above`);
    const fieldsSeen: string[] = [];
    retold(table, record, {
      words: (text, _, field) => {
        fieldsSeen.push(field);
        return text;
      },
    });
    expect(fieldsSeen.length).toBeGreaterThan(0);
    for (const [at, field] of fieldsSeen.entries()) {
      let seen = -1;
      // Content and memories are looked through apart, and stay.
      const sung = {
        ...record,
        ...retold(table, record, {
          words: (text) => {
            seen += 1;
            return seen === at ? `${CANARY} zegt` : text;
          },
        }),
        ...('content' in record && { content: record.content }),
      };
      const map = { ...whole, [table]: new Map([...whole[table], [record.id, sung]] as never) } as ActorMap;
      expect(kept(map, CANARY).places).toEqual([{ table, field, text: `${CANARY} zegt`, moments: ['now'] }]);
    }
  });

  test('tables without texts are those of numbers, places and answers alone', () => {
    expect(TABLE_NAMES.filter((table) => !hasWords(table))).toEqual([
      'positions',
      'areaProfiles',
      'targets',
      'sameAnswers',
      'talkedAbout',
      'mergers',
    ]);
  });

  test('texts of the one whom it is about are told as facts, however deep they lie', () => {
    const own = edited(
      pathOfThree(),
      set('Ada', { name: CANARY, note: `${CANARY} een`, keyFigure: { ...newKeyFigure, contactPerson: `${CANARY} twee` } }),
      { do: 'tagRole', actors: [actorId('Ada')], role: 'link', on: true, date: '2026-01-01' as IsoDate, by: `${CANARY} drie` },
    );
    const answered = {
      ...own,
      actors: new Map(
        [...own.actors].map(([id, one]) => [
          id,
          id === 'Ada' ? { ...one, nameAnswer: { is: 'allowed', why: `${CANARY} vier` } } : one,
        ]),
      ),
    } as ActorMap;
    const told = JSON.stringify(kept(answered, CANARY).now);
    const actor = answered.actors.get('Ada' as ActorId);
    retold('actors', actor as AnyRecord, {
      words: (text) => {
        expect(told).toContain(text);
        return text;
      },
    });
    for (const word of ['een', 'twee', 'drie', 'vier']) expect(told).toContain(`${CANARY} ${word}`);
  });
});

function hasWords(table: TableName): boolean {
  let found = false;
  const words = (hiding: never) => {
    found = true;
    return fields.words(hiding);
  };
  entryOf(table).fields({ ...fields, words, name: words } as typeof fields);
  return found;
}
