import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { Camp } from '../../src/domain/camp.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { CampId, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { type HiddenName, redactedMap, redactedText, redactionOf, redactionOverTime } from '../../src/domain/redaction.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

const inWords = ({ kind, number }: HiddenName) => `${kind} ${number}`;
const hiddenIn = (maps: ActorMap[], said = [] as { before: string[]; after: string[] }[]) =>
  [
    ...redactionOf(
      maps,
      said.map(({ before, after }) => ({ before: before.map(actorId), after: after.map(actorId) })),
    ).hidden,
  ].map(([id, hidden]) => `${id}: ${inWords(hidden)}`);
const rename = (id: string, name: string): Command => ({ do: 'editActor', id: actorId(id), set: { name } });
const kind = (id: string, is: 'person' | 'group'): Command => ({ do: 'editActor', id: actorId(id), set: { kind: is } });
const people = (...names: string[]) => names.reduce((map, id) => mapAfter(map, kind(id, 'person')), mapOf(names));

describe('hiding who is on a map', () => {
  test('counts each kind by itself, in the order in which they first appear', () => {
    const map = mapAfter(people('Ada', 'Bo', 'Cas'), kind('Bo', 'group'));
    expect(hiddenIn([map, people('Dee', 'Ada')])).toEqual(['Ada: person 1', 'Bo: group 1', 'Cas: person 2', 'Dee: person 3']);
  });

  test('gives one number to two who were said to be one, also over three maps', () => {
    const maps = [people('a', 'b'), people('A', 'B'), people('Ada')];
    const said = [
      { before: ['a'], after: ['A'] },
      { before: ['A'], after: ['Ada'] },
      { before: ['b'], after: ['B', 'A'] },
    ];
    expect(hiddenIn(maps, said)).toEqual(['a: person 1', 'b: person 2', 'A: person 1', 'B: person 3', 'Ada: person 1']);
    const ring = [
      { before: ['a'], after: ['A'] },
      { before: ['A'], after: ['a'] },
    ];
    expect(hiddenIn(maps.slice(0, 2), ring)).toHaveLength(4);
  });

  test('leaves no name and no note anywhere on the map', () => {
    const start = people('Karel Kanarie', 'Vereniging Kanarie');
    const camps = byId<Camp>([
      { id: 'c' as CampId, name: 'karel  kanarie', order: 0 },
      { id: 'd' as CampId, name: 'voor', order: 1 },
      { id: 'e' as CampId, name: 'Aanhang van Karel', order: 2 },
    ]);
    const map = [
      { do: 'editActor', id: actorId('Karel Kanarie'), set: { note: 'kanarie' } } as Command,
      { do: 'editMap', set: { title: 'Kanarie', issue: 'kanarie', owner: 'Kanarie', purpose: 'kanarie' } } as Command,
      {
        do: 'tagRole',
        actors: [actorId('Karel Kanarie')],
        role: 'link',
        on: true,
        date: '2026-11-22',
        by: 'kanarie',
      } as unknown as Command,
    ].reduce(mapAfter, { ...start, camps });
    const hidden = redactedMap(map, redactionOf([map]), inWords);
    const texts = JSON.stringify(Object.values(hidden).flatMap((table) => [...table.values()].map(({ id: _, ...rest }) => rest)));
    expect(texts).not.toMatch(/kanarie/i);
    expect([...hidden.actors.values()].map(({ name }) => name)).toEqual(['person 1', 'person 2']);
    expect([...hidden.camps.values()].map(({ name }) => name)).toEqual(['person 1', 'voor', 'Aanhang van person 1']);
  });
});

describe('hiding names in a text', () => {
  const map = people('Fatima El Amrani', 'Bo', 'Moskee Noord', 'A+B (vereniging)');
  const redaction = redactionOf([map]);
  const hide = (text: string) => redactedText(text, redaction, inWords);

  test('takes out whole names, whatever their case and spaces, and telling parts of a person’s', () => {
    expect(hide('Vertrek van fatima  el amrani')).toBe('Vertrek van person 1');
    expect(hide('Vertrek van Fatima; mevrouw Amrani bleef')).toBe('Vertrek van person 1; mevrouw person 1 bleef');
    expect(hide('Brand bij moskee noord')).toBe('Brand bij person 3');
    expect(hide('Feest van A+B (vereniging)')).toBe('Feest van person 4');
  });

  test('leaves words in which a name only happens to occur', () => {
    expect(hide('Boete in Noord: elf bomen')).toBe('Boete in Noord: elf bomen');
  });
});

test('over time everybody of every snapshot is hidden, under every name that they bore', () => {
  const take: Command = {
    do: 'takeSnapshot',
    snapshot: {
      id: 'one' as SnapshotId,
      name: 'Eén',
      date: '2026-11-22' as IsoDate,
      takenAt: '2026-11-22T10:00:00.000Z' as Moment,
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  };
  const map = [take, rename('Ada', 'Adriaan'), { do: 'removeItems', actors: [actorId('Bo')] } as Command].reduce(
    mapAfter,
    people('Ada', 'Bo'),
  );
  const redaction = redactionOverTime(map);
  expect([...redaction.hidden.keys()]).toEqual(['Ada', 'Bo']);
  expect(redactedText('Ada heet nu Adriaan, Bo is weg', redaction, inWords)).toBe('person 1 heet nu person 1, person 2 is weg');
});
