import { describe, expect, test } from 'vitest';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { layTogether } from '../../src/domain/commands/layTogether.ts';
import type { IsoDate, Moment } from '../../src/domain/identifiers.ts';
import { redacted } from '../../src/domain/redaction.ts';
import type { Contribution } from '../../src/domain/together/contribution.ts';
import { contributionsOf } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { nl } from '../../src/language/nl.ts';
import { settled } from '../../src/workspace/bringPlan.ts';
import { type BroughtMap, broughtMaps } from '../../src/workspace/brought.ts';
import { putBack } from '../../src/workspace/putBack.ts';
import { plainProperties } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const numbered = (number: number) => `Kaart ${number}`;
const drawing = (id: string, names: readonly string[]): ActorMap => ({
  ...mapOf(names),
  map: newActorMap(plainProperties(id, id)).map,
});
const made = (map: ActorMap, mayBeNamed = false): Contribution =>
  makeContribution(map, {
    label: 'Kaart',
    mayBeNamed,
    on: '2026-11-29' as IsoDate,
    at: '2026-11-29T10:00:00.000Z' as Moment,
  });
const from = { source: 'bestand', from: 'file', state: 'ready', hidden: 'none', typed: null } as const;
const brought = (id: string, drawer = '', mayBeNamed = false): BroughtMap => ({
  ...from,
  key: id,
  drawer,
  mayBeNamed,
  contribution: made(drawing(id, ['Imam', id])),
});
/** The joint map that they become. */
const jointOf = (coming: readonly Contribution[]): ActorMap => {
  const empty = newActorMap(plainProperties('joint', 'Samen'));
  const outcome = layTogether(empty, { do: 'layTogether', add: coming, actors: [], camps: [] });
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return applyChange(empty, outcome.value);
};
const namesOf = (contributions: readonly Contribution[]) => contributions.map(({ name }) => name);

describe('what maps that are brought are called', () => {
  test('is a number, unless each drawer chose to be named', () => {
    expect(namesOf(settled([brought('a', 'Anna', true), brought('b', 'Bas')], null, numbered).coming)).toEqual([
      'Kaart 1',
      'Kaart 2',
    ]);
    expect(namesOf(settled([brought('a', 'Anna', true), brought('b', 'Bas', true)], null, numbered).coming)).toEqual([
      'Anna',
      'Bas',
    ]);
  });

  test('becomes a number for those that are in already when somebody comes who does not want to be named', () => {
    const joint = jointOf(settled([brought('a', 'Anna', true), brought('b', 'Bas', true)], null, numbered).coming);
    const more = settled([brought('c')], joint, numbered);
    const after = layTogether(joint, { do: 'layTogether', add: more.coming, remove: more.going, actors: [], camps: [] });
    if (!after.done) throw new Error(after.refusal.code);
    expect(namesOf(contributionsOf(applyChange(joint, after.value))).sort()).toEqual(['Kaart 1', 'Kaart 2', 'Kaart 3']);
  });

  test('leaves a label that is taken to whom it belongs', () => {
    const joint = jointOf(settled([brought('a'), brought('b')], null, numbered).coming);
    expect(namesOf(settled([brought('c'), { ...brought('d'), typed: 'Bij het raam' }], joint, numbered).coming)).toEqual([
      'Kaart 3',
      'Bij het raam',
    ]);
  });
});

describe('what is put back', () => {
  const named = settled([brought('a', 'Anna', true), brought('b', 'Bas', true)], null, numbered).coming as readonly [
    Contribution,
    Contribution,
  ];

  test('keeps its name among those who are named', () => {
    expect(putBack(named[0], [named[1]], numbered)).toEqual({ add: [named[0]], remove: [] });
  });

  test('gets a number among those who are not, and tells no longer whose it is', () => {
    const there = settled([brought('b', 'Bas', true), brought('c')], null, numbered).coming;
    const { add, remove } = putBack(named[0], there, numbered);
    expect(add).toMatchObject([{ id: named[0].id, name: 'Kaart 3', contribution: { mayBeNamed: false } }]);
    expect(remove).toEqual([]);
    // Nor who owns her map.
    expect(JSON.stringify(named[0])).toContain('gemeente');
    expect(JSON.stringify(add)).not.toMatch(/Anna|gemeente/);
    const joint = jointOf(there);
    const after = layTogether(joint, { do: 'layTogether', add, remove, actors: [], camps: [] });
    if (!after.done) throw new Error(after.refusal.code);
    expect(namesOf(contributionsOf(applyChange(joint, after.value))).sort()).toEqual(['Kaart 1', 'Kaart 2', 'Kaart 3']);
  });

  test('without a name takes the names of those whom it finds there, and another number where its own is taken', () => {
    const [plain, other] = settled([brought('c'), brought('d')], null, numbered).coming as [Contribution, Contribution];
    const among = putBack(plain, named, numbered);
    expect(namesOf(among.add)).toEqual(['Kaart 1', 'Kaart 2', 'Kaart 3']);
    expect(among.add.every(({ contribution }) => !contribution.mayBeNamed)).toBe(true);
    expect(among.remove).toEqual(named.map(({ id }) => id));
    expect(namesOf(putBack(plain, [{ ...other, name: plain.name }], numbered).add)).toEqual(['Kaart 2']);
  });
});

test('All maps of another joint map are brought, each by itself, and none that is in already', () => {
  const other = jointOf([made(drawing('a', ['Imam'])), made(drawing('b', ['Imam', 'Huisarts']))]);
  const rows = broughtMaps(other, { ...from, drawer: '', mayBeNamed: false }, 'k', (map) => made(map));
  expect(rows).toHaveLength(2);
  expect(settled(rows, other, numbered).coming).toEqual([]);
  expect(settled(rows, null, numbered).coming).toHaveLength(2);
});

test.each(['persons', 'everybody'] as const)(
  'With %s hidden nothing tells who drew what: no label, and nobody by name',
  (level) => {
    const canaries = ['Anna de Vries', 'Bas Jansen'];
    const maps = canaries.map((name) => brought(`${name.split(' ')[0]}-map`, name, true));
    const joint = jointOf(settled(maps, null, numbered).coming);
    let ids = 0;
    const { map } = redacted(joint, { level, shown: new Set() }, nl.redaction, (table) => `${table}-${++ids}`);
    expect(namesOf(contributionsOf(map)).sort()).toEqual(['Kaart 1', 'Kaart 2']);
    const all = JSON.stringify([...map.snapshots.values()]);
    for (const name of canaries) expect(all).not.toContain(name);
  },
);
