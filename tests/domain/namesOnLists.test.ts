import { describe, expect, test } from 'vitest';
import { knownKind } from '../../src/domain/kindFromName.ts';
import { familyNames, familyNameWords } from '../../src/domain/names/familyNames.ts';
import { looksLikePersonName } from '../../src/domain/personName.ts';
import { partOf, readList } from '../lists/readList.ts';

const SHOWN = new Set<string | null>(['organisation', 'group']);

/**
 * How well names of persons are told from functions, groups, organisations and places, and kinds from each other. The lists of
 * development are what the words were chosen on; those held back were written before, and nothing was changed for what stands in them.
 */
describe.each(['development', 'heldBack'])('on the list %s', (which) => {
  const persons = readList(`persons.${which}.txt`);
  const others = readList(`others.${which}.txt`);

  test('are hundreds of each', () => {
    expect(persons.length).toBeGreaterThanOrEqual(400);
    expect(others.length).toBeGreaterThanOrEqual(300);
  });

  test('at least 95 of 100 names of persons are seen', () => {
    const { part, others: missed } = partOf(persons, ({ line }) => looksLikePersonName(line));
    expect(part, missed.map(({ line }) => line).join(' | ')).toBeGreaterThanOrEqual(0.95);
  });

  test('none is taken for an organisation or group, which are shown to everybody', () => {
    expect(persons.map(({ line }) => line).filter((line) => SHOWN.has(knownKind(line)))).toEqual([]);
  });

  test('at most 5 of 100 functions, groups, organisations and places are taken for one', () => {
    const { part, others: taken } = partOf(others, ({ line }) => !looksLikePersonName(line));
    expect(part, taken.map(({ line }) => line).join(' | ')).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 92 of 100 kinds are right, "not known" included', () => {
    const { part, others: wrong } = partOf(others, ({ under, line }) => (knownKind(line) ?? 'unknown') === under);
    expect(part, wrong.map(({ line }) => line).join(' | ')).toBeGreaterThanOrEqual(0.92);
  });
});

test('whoever bears a first name and a family name is no organisation or group, whatever that family name is besides', () => {
  const families = `${familyNames} ${familyNameWords}`
    .split(/\s+/)
    .map((name) => name.replace(/^./, (first) => first.toUpperCase()));
  const whole = families.flatMap((family) => [`Karin ${family}`, `Ahmed ${family}`]);
  expect(whole.filter((name) => SHOWN.has(knownKind(name)))).toEqual([]);
});
