import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { whoIsCalled } from '../../../src/domain/access/keptOf.ts';
import type { Actor } from '../../../src/domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate, MapId, Moment, RelationId, SnapshotId } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import type { AnyRecord } from '../../../src/domain/recordChange.ts';
import { newRelation } from '../../../src/domain/relation.ts';
import { TABLE_NAMES } from '../../../src/domain/tables.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { accessDocument } from '../../../src/ui/access/accessDocument.ts';
import type { FoundMap } from '../../../src/workspace/access.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { everyText } from '../../maps/everyText.ts';
import { edited } from '../../maps/longHistory.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { textOf } from '../report/reportsOf.ts';

const today = '2026-11-29' as IsoDate;
const foundOn = (map: ActorMap, name: string): FoundMap => ({
  id: propertiesOf(map).id,
  map,
  people: whoIsCalled(map, name),
  drafts: 0,
  hasPhoto: false,
});
const documentOf = (maps: readonly ActorMap[], name: string, showsOthers = false, language = nl, more = {}, on = today) =>
  textOf(
    accessDocument(
      {
        name,
        found: { maps: maps.map((map) => foundOn(map, name)), looked: maps.length, unread: [], drafts: 0, ...more },
        meant: () => true,
        showsOthers,
        today: on,
      },
      language,
    ),
  ).replaceAll('\u00A0', ' ');
const foto = (map: ActorMap, date: string): ActorMap =>
  mapAfter(map, {
    do: 'takeSnapshot',
    snapshot: {
      id: `f${date}` as SnapshotId,
      name: 'Voor de zomer',
      date: date as IsoDate,
      takenAt: `${date}T10:00:00.000Z` as Moment,
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  });

describe('Inzage', () => {
  test('says nothing of somebody else whose name holds the one that was looked for', () => {
    const map = [
      { do: 'editActor', id: actorId('Ada'), set: { kind: 'person', name: 'Ada Noord' } } as Command,
      { do: 'editActor', id: actorId('Bo'), set: { kind: 'organisation', name: 'Vrienden van Ada' } } as Command,
    ].reduce(mapAfter, pathOfThree());
    const text = documentOf([map], 'Ada');
    expect(text).toContain('Onder deze naam staat er niets op deze kaarten.');
    expect(documentOf([map], 'Ada', true)).toContain('Vrienden van Ada');
  });

  test('gives everybody on all maps a number of their own, and none that is a name on one of them', () => {
    const others = (id: string, name: string): ActorMap => {
      const map = [
        { do: 'editActor', id: actorId('Ada'), set: { kind: 'person' } } as Command,
        { do: 'editActor', id: actorId('Bo'), set: { kind: 'person', name: 'Bo Vinkeveen' } } as Command,
        { do: 'editActor', id: actorId('Cas'), set: { kind: 'organisation', name } } as Command,
        { do: 'addRelation', relation: newRelation('ac' as RelationId, actorId('Ada'), actorId('Cas'), 'contact') } as Command,
      ].reduce(mapAfter, pathOfThree());
      return { ...map, map: new Map([[id as MapId, { ...propertiesOf(map), id: id as MapId }]]) };
    };
    const text = documentOf([others('een', 'Persoon 2'), others('twee', 'IJsclub')], 'Ada');
    expect(text.match(/Persoon \d/g)?.toSorted()).toEqual(['Persoon 1', 'Persoon 2', 'Persoon 3']);
  });

  const noted = mapAfter(pathOfThree(), { do: 'editActor', id: actorId('Ada'), set: { note: 'Kent Bo goed.', kind: 'person' } });
  const map = mapAfter(foto(mapAfter(noted, { do: 'editActor', id: actorId('Bo'), set: { kind: 'person' } }), '2026-06-01'), {
    do: 'editActor',
    id: actorId('Ada'),
    set: { name: 'Ada Noord' },
  });

  test('says whose map it is, what stands there, with whom, how it was, and what one can do', () => {
    const text = documentOf([map], 'Ada Noord');
    expect(text).toContain('Wat er over u bewaard wordt');
    expect(text).toContain('Eigenaar | ');
    expect(text).toContain('Bewaard tot | ');
    expect(text).toContain('Naam: Ada Noord.');
    expect(text).toContain('Ook bekend als: Ada.');
    expect(text).toContain('Op de foto ‘Voor de zomer’ van 1 juni 2026');
    expect(text).toContain('Daar staat wel: Naam: Ada.');
    expect(text).toContain('Autoriteit Persoonsgegevens');
  });

  test('gives others a number, in notes as well, until one is asked to show them', () => {
    expect(documentOf([map], 'Ada Noord')).not.toMatch(/\bBo\b/);
    expect(documentOf([map], 'Ada Noord')).toContain('Notitie: ‘Kent Persoon 1 goed.’');
    expect(documentOf([map], 'Ada Noord')).toContain('Contact met Persoon 1');
    expect(documentOf([map], 'Ada Noord', true)).toContain('Notitie: ‘Kent Bo goed.’');
    expect(documentOf([map], 'Ada Noord', true)).toContain('Contact met Bo');
  });

  test('leaves the own data of somebody on the example as they are typed, in both languages', () => {
    for (const [language, name] of [
      [nl, 'Wijkagent Haven'],
      [en, 'Community police officer'],
    ] as const) {
      const lines = documentOf([exampleMap(language.code)], name, false, language).split('\n');
      const typed = documentOf([exampleMap(language.code)], name, true, language).split('\n');
      const number = new RegExp(`${language.redaction.actor('person', 0).replace('0', '')}\\d`);
      const numbered = lines.filter((line) => number.test(line));
      // Only whom one is connected with.
      expect(numbered.length).toBeGreaterThan(3);
      for (const line of numbered) expect(line).toMatch(/ (?:met|with) \S+ \d+: /);
      const rest = lines.filter((line) => !number.test(line) && line !== language.access.document.othersHidden);
      expect(typed).toEqual(expect.arrayContaining(rest));
    }
  });

  test('says that nothing is there, and which maps could not be looked at', () => {
    const text = documentOf([], 'Dirk', false, nl, { looked: 2, unread: ['Oude kaart'] });
    expect(text).toContain('Onder deze naam staat er niets op deze kaarten.');
    // Which they are may tell of others.
    expect(text).toContain('1 kaart is niet bekeken, want beschadigd of net verwijderd.');
    expect(text).not.toContain('Oude kaart');
  });

  test('leaves out who bears the name and is not meant', () => {
    const report = accessDocument(
      {
        name: 'Ada',
        found: { maps: [foundOn(map, 'Ada')], looked: 1, unread: [], drafts: 0 },
        meant: () => false,
        showsOthers: false,
        today,
      },
      nl,
    );
    expect(textOf(report)).not.toContain('Kent');
    expect(textOf(report)).not.toContain('staat er niets');
    expect(textOf(report)).toContain('Op deze kaarten staat iemand met deze naam. Er is niet gezegd dat u dat bent.');
  });

  test('tells nothing of a namesake, on another map or beside the one that is meant, though the name is in it', () => {
    const note = (id: string, note: string): Command => ({ do: 'editActor', id: actorId(id), set: { note, kind: 'person' } });
    const other = [
      note('Ada', 'de andere Ada heeft schulden'),
      { do: 'addFinding', finding: { id: 'f' as never, kind: 'finding', text: 'Ada komt niet', by: '', when: null } } as Command,
    ].reduce(mapAfter, pathOfThree());
    // Beside whom is meant somebody of the same name came and went.
    const beside = [
      note('Bo', 'ook deze Ada zwijgt'),
      { do: 'editActor', id: actorId('Ada'), set: { name: 'Oud-voorzitter' } } as Command,
      { do: 'editActor', id: actorId('Bo'), set: { name: 'Ada' } } as Command,
    ].reduce(mapAfter, foto(pathOfThree(), '2026-06-01'));
    const [own, there, twice] = [foundOn(pathOfThree(), 'Ada'), foundOn(other, 'Ada'), foundOn(beside, 'Ada')];
    const textWith = (map: FoundMap) =>
      textOf(
        accessDocument(
          {
            name: 'Ada',
            found: { maps: [own, map], looked: 2, unread: [], drafts: 0 },
            meant: (at, { ids }) => (at === own || map === twice) && ids.includes(actorId('Ada')),
            showsOthers: true,
            today,
          },
          nl,
        ),
      );
    expect(there.people).toHaveLength(1);
    expect(textWith(there)).toContain('Naam: Ada.');
    expect(textWith(there)).not.toMatch(/schulden|komt niet/);
    expect(twice.people).toHaveLength(2);
    expect(textWith(twice)).toContain('Naam: Oud-voorzitter.');
    expect(textWith(twice)).not.toContain('zwijgt');
  });

  test('says the status of today, and of a day to come from when, also on a snapshot as of its own day', () => {
    const statusHistory = [
      { status: 'active', since: '2024-03-01' },
      { status: 'left', since: '2027-01-01' },
    ];
    const roles = { link: { date: '2027-02-01', by: '' } };
    const ada = {
      ...pathOfThree().actors.get(actorId('Ada')),
      roles,
      keyFigure: { ...newKeyFigure, status: 'left', statusHistory },
    };
    const leaves = foto({ ...pathOfThree(), actors: new Map([[actorId('Ada'), ada as unknown as Actor]]) }, '2026-06-01');
    const text = documentOf([leaves], 'Ada');
    expect(text).toContain('In het netwerk van sleutelfiguren: actief.');
    expect(text).toContain('Verloop: actief sinds 1 maart 2024.');
    expect(text).toContain('Verloop: uitgestroomd vanaf 1 januari 2027.');
    expect(text).toContain('Rol: schakel, vanaf 1 februari 2027.');
    expect(text).toContain('Daar staat hetzelfde als nu.');
    expect(documentOf([leaves], 'Ada', false, en)).toContain('Course: left from 1 January 2027.');
    const later = documentOf([leaves], 'Ada', false, nl, {}, '2027-03-01' as IsoDate);
    expect(later).toContain('In het netwerk van sleutelfiguren: uitgestroomd.');
    expect(later).toContain('Verloop: uitgestroomd sinds 1 januari 2027.');
    expect(later).toContain('Daar staat wel: In het netwerk van sleutelfiguren: actief.');
  });

  test('is whole sentences in both languages, of anybody on any map with a history', () => {
    const maps = [
      exampleMap('nl'),
      ...[1, 2, 3, 4].map((seed) => foto(edited(foto(randomMap(seed, 8, 12), '2026-01-01'), 40, seed), '2026-05-01')),
    ];
    for (const one of maps)
      for (const { name } of [...one.actors.values()].slice(0, 6))
        for (const language of [nl, en]) {
          const text = documentOf([one], name, false, language);
          expect(text).not.toMatch(/\b(?:undefined|NaN|null)\b|\[object|\$\{/);
          expect(text).toContain(name);
        }
  });
});

describe('Names of others in Inzage', () => {
  const [own, other] = [actorId('Ada'), actorId('Bo')];
  const SAID = 'Ada kent Jan Zuurkool';
  const start = [
    { do: 'editActor', id: other, set: { name: 'Jan Zuurkool', kind: 'person' } },
    { do: 'addCamp', camp: { id: 'k', name: 'Kamp', order: 0 } },
    { do: 'addAreas', areas: [{ id: 'b', name: 'Buurt', code: '1', district: 'Wijk' }] },
    { do: 'setNetworkCount', count: { id: 'n', name: 'Telling', counted: 1, of: 2, date: today } },
    { do: 'judgeSuggestion', id: 'possibleLink:Ada:Bo', judgement: { verdict: 'later', reason: 'x', date: today } },
    { do: 'addEvent', event: { id: 'e', name: 'Brand', date: today, scope: 'local', note: '' } },
    { do: 'addFinding', finding: { id: 'f', kind: 'finding', text: 'x', by: '', when: null } },
    { do: 'answerKeyQuestion', id: 'why', answer: { text: 'x' } },
    { do: 'keepNetworkFilter', filter: { ...EVERY_KEY_FIGURE, id: 'w', name: 'Actief', statuses: ['active'] } },
  ].reduce((map, command) => mapAfter(map, command as unknown as Command), foto(pathOfThree(), '2026-01-01'));
  const names = new Set<string>();
  /** In every text of every record stand both names. */
  const sung = (map: ActorMap): ActorMap =>
    Object.fromEntries(
      TABLE_NAMES.map((table) => [
        table,
        new Map(
          ([...map[table].values()] as AnyRecord[]).map((record) => {
            const { id, from, to, content, base, name, takenAt } = record as AnyRecord & Record<string, unknown>;
            const text = (field: string) => {
              names.add(`${table}.${field}`);
              return `${SAID}, ${table}.${field}`;
            };
            const made = everyText(map, table, text, {
              id,
              ...(table === 'actors' && { name, kind: 'person' }),
              ...(table === 'relations' && { from, to }),
              ...(table === 'snapshots' && { content, base, takenAt, date: '2026-01-01', matches: [], contribution: undefined }),
            });
            return [id, made];
          }),
        ),
      ]),
    ) as unknown as ActorMap;
  const then = sung(start);
  const photographed = foto(then, '2026-02-01');
  const later = sung(photographed);
  const map = {
    ...later,
    actors: new Map([...later.actors].map(([id, one]) => [id, id === own ? { ...one, note: '', camp: 'none' as const } : one])),
  } as ActorMap;

  test('stand nowhere, whatever table and field they were typed in, now and on a snapshot', () => {
    for (const language of [nl, en]) {
      const said = { unread: ['Ruzie met Jan Zuurkool'] };
      const text = documentOf([map], 'Ada', false, language, said);
      expect(text).not.toMatch(/zuurkool|\bjan\b/i);
      // All that is told of the texts is told still, with a number.
      const shown = documentOf([map], 'Ada', true, language, said);
      const told = [...names].filter((name) => shown.includes(`, ${name}`));
      expect(told.length).toBeGreaterThan(25);
      for (const name of told) expect(text).toContain(`kent ${language.redaction.actor('person', 1)}, ${name}`);
    }
  });

  test('are looked for in every text that a map can hold', () => {
    for (const table of TABLE_NAMES) {
      const fields = new Set<string>();
      everyText(map, table, (field) => `${fields.add(field)}`, {});
      for (const field of fields) expect(names).toContain(`${table}.${field}`);
    }
  });
});
