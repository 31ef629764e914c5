import { describe, expect, test } from 'vitest';
import { newActor } from '../src/domain/actor.ts';
import { nameRefusal } from '../src/domain/commands/checks.ts';
import { kindFromName } from '../src/domain/kindFromName.ts';
import { nameKey } from '../src/domain/nameKey.ts';
import { looksLikePersonName } from '../src/domain/personName.ts';
import { placeAllNear } from '../src/domain/placeNear.ts';
import { readQuickText } from '../src/formats/quickText.ts';
import { pastedAreas } from '../src/ui/areas/pastedAreas.ts';
import { namesOf, readable, readText } from './formats/reading.ts';
import { hidden } from './maps/hidden.ts';
import { actorId, emptyMap, mapOf } from './maps/smallMaps.ts';
import { measured, slowness } from './measured.ts';

/** Names that once froze a map or stood on it unseen. */

const COMPOUNDS = [
  'Arbeidsongeschiktheidsverzekeringsmaatschappijen',
  'Gehandicaptenvoertuigenparkeerplaatsvergunning',
  'Meervoudigepersoonlijkheidsstoornissenkliniek',
  'Hottentottententententoonstellingscommissie',
  'Kindercarnavalsoptochtvoorbereidingswerkzaamheden',
  'Vreemdelingenvoorzieningenorganisatiesgroepen',
  'A'.repeat(100),
  'Aa'.repeat(50),
];
const ENDINGS = [
  '/inkomen Utrecht',
  '-inkomen Utrecht',
  ' & inkomen',
  '.',
  '!',
  ' (Noord)',
  "'s",
  '/',
  '-',
  '_x',
  ' 1',
  ', Zuid',
];
const freezing = COMPOUNDS.flatMap((compound) => [
  ...ENDINGS.map((ending) => compound + ending),
  ...ENDINGS.map((ending) => compound.toLowerCase() + ending),
]);
const unseen = [
  '\u3164',
  '\u2800',
  '\u115F',
  '\u1160',
  '\uFFA0',
  '\u200B',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u0301',
  ' \u3164 \u200B',
];

describe('a compound as long as Dutch makes them', () => {
  test('is known for what it is and hidden in no time', () => {
    const look = () => {
      for (const name of freezing) {
        kindFromName(name);
        looksLikePersonName(name);
      }
      hidden(mapOf(freezing), 'persons');
    };
    expect(measured(look, 200) / slowness()).toBeLessThanOrEqual(200);
  });

  test('comes in from a table as it is', () => {
    const names = [...new Set(freezing.map((name) => name.slice(0, 120)))].filter((name) => !name.includes(','));
    const came = namesOf(readable(readText('lijst.csv', `naam\n${names.join('\n')}\n`)));
    expect(came).toContain('Arbeidsongeschiktheidsverzekeringsmaatschappijen/inkomen Utrecht');
    expect(came).toHaveLength(names.length);
  });
});

describe('a name that shows nothing', () => {
  test.each(unseen.map((name) => [JSON.stringify(name), name]))('is no name: %s', (_, name) => {
    expect(nameKey(name)).toBe('');
    expect(nameRefusal([], 'a', name)?.code).toBe('nameEmpty');
    expect(readQuickText(name, [])).toMatchObject({ done: false });
    expect(readQuickText(`Imam - ${name}`, [])).toMatchObject({ done: false });
    expect(pastedAreas(`${name}\nNoord`, []).fresh.map((area) => area.name)).toEqual(['Noord']);
    expect(
      namesOf(readable(readText('lijst.csv', `naam;notitie\nImam;x\n${name};y\n`))).filter((one) => nameKey(one) === ''),
    ).toEqual([]);
  });

  test('is not made of one by what it says beside it', () => {
    expect(nameKey('Imam\u3164')).toBe(nameKey('Imam'));
    expect(nameKey('\u200BWijk\u2800agent')).toBe('wijk agent');
  });
});

test('marks on one letter end where no script has more', () => {
  expect(nameKey(`a${'\u0301\u0316'.repeat(5_000)}`).length).toBeLessThanOrEqual(8);
});

test('five thousand names with four relations each find a place in a moment', () => {
  const newcomers = Array.from({ length: 5_000 }, (_, at) => ({
    id: actorId(`a${at}`),
    neighbours: [7, 131, 1_009, 2_503].map((step) => actorId(`a${(at * step + step) % 5_000}`)),
  }));
  const before = process.cpuUsage();
  const places = placeAllNear(emptyMap(), newcomers, { x: 0, y: 0 });
  const { user, system } = process.cpuUsage(before);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5_000);
  expect((user + system) / 1_000 / slowness()).toBeLessThanOrEqual(3_000);
});

test('a line of 400 names is taken apart in the time of a letter', () => {
  const known = Array.from({ length: 5_000 }, (_, at) => `Groep ${at} - Noord`);
  const line = Array.from({ length: 400 }, (_, at) => `Nieuw ${at}`).join(' - ');
  readQuickText(line, known);
  expect(measured(() => readQuickText(line, known), 50) / slowness()).toBeLessThanOrEqual(50);
});

test('a stray quotation mark names its line, and a table of 130,000 rows is answered', () => {
  const stray = readText('lijst.csv', 'naam;notitie\nJan;x\n"Piet;y\nKlaas;z\n');
  expect(stray).toMatchObject({ readable: false, code: 'brokenOff', place: { line: 3 } });
  expect(readText('lijst.csv', `van;naar\n${'a;b\n'.repeat(130_000)}`)).toMatchObject({ readable: false });
  expect(readText('lijst.csv', `naam;notitie\nJan;x\n"${'x;y\n'.repeat(4_900_000)}`)).toMatchObject({
    readable: false,
    code: 'brokenOff',
  });
});

test('the kind of a new actor is found also for a name nobody would type', () => {
  const name = `${'Aa'.repeat(50_000)}/x`;
  expect(measured(() => newActor(actorId('a'), name), 50)).toBeLessThanOrEqual(50);
});
