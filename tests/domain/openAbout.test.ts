import { describe, expect, test } from 'vitest';
import { type Actor, newActor } from '../../src/domain/actor.ts';
import type { CampId } from '../../src/domain/identifiers.ts';
import { isLookedThrough, lookThrough, openAbout, openOnMap, unfitCamps } from '../../src/domain/openAbout.ts';
import { randomMap } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';

const actor = (name: string, said: Partial<Actor> = {}): Actor => ({ ...newActor(actorId('a'), name), ...said });

describe('what is open about an actor', () => {
  test.each<[string, Partial<Actor>, ReturnType<typeof openAbout>['asks']]>([
    ['Fatima Yilmaz', {}, 'name'],
    ['Familie Bouzid', {}, 'name'],
    ['Wijkagent Noord', {}, null],
    ['Slagerij Jansen', {}, null],
    ['Levvel', {}, 'kind'],
    ['Fatima Yilmaz', { nameAnswer: { is: 'allowed', why: 'zij wil dat' } }, null],
    // Who says that it is none says not yet what it is.
    ['Fatima Yilmaz', { nameAnswer: { is: 'function', why: '' } }, 'kind'],
    ['Fatima Yilmaz', { kind: 'organisation', kindUnsaid: false }, null],
  ])('%s, with %o: %s', (name, said, asks) => expect(openAbout(actor(name, said)).asks).toBe(asks));

  test('a kind that was said is asked about no more, and maps from before hold no such question', () => {
    const { kindUnsaid, ...before } = actor('Levvel');
    expect(kindUnsaid).toBe(true);
    expect(openAbout(before).asks).toBeNull();
  });

  test('what no map may say counts with a person, or with who may be one, in name and note, and not with a group or organisation', () => {
    const isUnfit = (name: string, said: Partial<Actor> = {}) => openAbout(actor(name, said)).unfit !== null;
    expect(isUnfit('Huisarts', { note: 'is moslim' })).toBe(true);
    expect(isUnfit('Fatima, gescheiden')).toBe(true);
    expect(isUnfit('Huisarts', { note: 'kent iedereen' })).toBe(false);
    expect(isUnfit('Bestuur moskee')).toBe(false);
    expect(isUnfit('Turkse gemeenschap', { note: 'moslims uit Zuid' })).toBe(false);
    expect(isUnfit('Levvel', { note: 'is moslim' })).toBe(true);
    expect(isUnfit('Levvel', { kind: 'organisation', kindUnsaid: false, note: 'voor moslims' })).toBe(false);
  });

  test('a number that identifies somebody, and a mobile telephone, count with every kind; the number of a body does not', () => {
    const unfit = (name: string, note: string) => openAbout(actor(name, { note })).unfit;
    for (const name of ['Huisarts', 'Bestuur moskee', 'Turkse gemeenschap', 'Levvel']) {
      expect(unfit(name, 'BSN 111222333')).toBe('identifier');
      expect(unfit(name, 'NL91ABNA0417164300')).toBe('identifier');
      expect(unfit(name, 'bel 06-12345678')).toBe('contact');
      expect(unfit(name, 'bel +31 6 12345678')).toBe('contact');
    }
    expect(unfit('Bestuur moskee', 'bel 020-1234567, info@moskee.nl')).toBeNull();
  });
});

test('a map counts its names of persons, answered or not, and leads to those about whom something is open', () => {
  const map = mapOf(['Fatima Yilmaz', 'Jan de Vries', 'Imam', 'Levvel']);
  const jan = map.actors.get(actorId('Jan de Vries')) as Actor;
  const answered = { actors: new Map(map.actors).set(jan.id, { ...jan, nameAnswer: { is: 'allowed', why: 'x' } }) };
  expect(openOnMap(answered)).toEqual({ named: 2, name: ['Fatima Yilmaz'], kind: ['Levvel'], unfit: [] });
});

test('a map counts the camps that are called after what people are', () => {
  const camp = (name: string, order: number) => [name as CampId, { id: name as CampId, name, order }] as const;
  expect(unfitCamps({ camps: new Map([camp('Moslims', 0), camp('Voor de opvang', 1), camp('Turkse jongeren', 2)]) })).toBe(2);
});

test('knows what is open about a large map once everybody was looked at, a few at a time', () => {
  const actors = randomMap(3, 1_200, 0).actors;
  expect(isLookedThrough({ actors })).toBe(false);
  let rests = 0;
  for (const _rest of lookThrough({ actors })) rests += 1;
  expect(rests).toBeGreaterThan(5);
  expect(isLookedThrough({ actors })).toBe(true);
});
