import { describe, expect, test } from 'vitest';
import { isOneSlip } from '../../../src/analysis/together/matchAlike.ts';
import { namedAlike } from '../../../src/analysis/together/namedAlike.ts';
import { type NameReading, readName } from '../../../src/analysis/together/readName.ts';
import { sameName, sameReading } from '../../../src/analysis/together/sameName.ts';
import { partOf, readList } from '../../lists/readList.ts';

const judged = (which: string) =>
  readList(`sameNames.${which}.txt`).map(({ under, line }) => {
    const [one = '', other = ''] = line.split(' | ');
    return { under, line, judgement: sameName(one, other).judgement, turned: sameName(other, one).judgement };
  });

/**
 * The lists of development are what words were chosen on; those held back were written before, by the same hand. The others, more, city
 * and village were written by people who never saw the rules: what they reached before words were added for what was missed stands in the decisions.
 */
describe.each([
  ['development', 100, 0.92, 0.25],
  ['heldBack', 55, 0.92, 0.25],
  ['others', 60, 0.92, 0.25],
  ['more', 110, 0.92, 0.25],
  ['city', 95, 0.92, 0.25],
  ['village', 95, 0.92, 0.25],
] as const)('of names on the list %s', (which, most, leastFound, mostAsked) => {
  const all = judged(which);
  const same = all.filter(({ under }) => under === 'same');
  const apart = all.filter(({ under }) => under === 'apart');

  test('about half are one, and half are not', () => {
    expect(same.length).toBeGreaterThanOrEqual(most);
    expect(apart.length).toBeGreaterThanOrEqual(most);
  });

  test('at most one of a hundred is joined wrongly', () => {
    const { part, others } = partOf(apart, ({ judgement }) => judgement !== 'sure');
    expect(part, others.map(({ line }) => line).join('; ')).toBeGreaterThanOrEqual(0.99);
  });

  test(`at least ${leastFound} of them are found, of which at most ${mostAsked} are asked`, () => {
    const { part, others } = partOf(same, ({ judgement }) => judgement !== 'apart');
    expect(part, others.map(({ line }) => line).join('; ')).toBeGreaterThanOrEqual(leastFound);
    const found = same.filter(({ judgement }) => judgement !== 'apart');
    const asked = found.filter(({ judgement }) => judgement === 'ask');
    expect(asked.length / found.length, asked.map(({ line }) => line).join('; ')).toBeLessThanOrEqual(mostAsked);
  });

  test('of those that are not one at most an eighth is asked about', () => {
    const { part, others } = partOf(apart, ({ judgement }) => judgement !== 'ask');
    expect(part, others.map(({ line }) => line).join('; ')).toBeGreaterThanOrEqual(0.875);
  });

  test('which comes first makes no difference', () => {
    expect(all.filter(({ judgement, turned }) => judgement !== turned)).toEqual([]);
  });

  test('all names held against each other are judged as two by two', () => {
    const names = [...new Set(all.flatMap(({ line }) => line.split(' | ')))].slice(0, 160);
    const { judgementOf } = namedAlike(names);
    const readings = names.map(readName);
    const missed = names.flatMap((one, at) =>
      names.slice(at + 1).flatMap((other, more) => {
        const found = judgementOf(at, at + 1 + more)?.judgement ?? 'apart';
        const [read, otherRead] = [readings[at], readings[at + 1 + more]] as [NameReading, NameReading];
        return found === sameReading(read, otherRead).judgement ? [] : [`${one} | ${other}`];
      }),
    );
    expect(missed).toEqual([]);
  });
});

test('of which nobody can tell from the words, none is joined without asking', () => {
  const doubtful = ['others', 'city', 'village'].flatMap(judged).filter(({ under }) => under === 'ask');
  expect(doubtful.length).toBeGreaterThanOrEqual(36);
  expect(doubtful.filter(({ judgement }) => judgement === 'sure')).toEqual([]);
});

describe('a name', () => {
  test.each([
    ['Jongerenwerker Oost', 'Jongerenwerkster West'],
    ['voor', 'tegen'],
    ['OBS De Regenboog', 'OBS De Vlinder'],
    ['Jan B.', 'Jan V.'],
    ['groep 7', 'groep 8'],
    ['eerste wijkteam', 'tweede wijkteam'],
    ['dochter van de leraar', 'leraar van de dochter'],
    ['oud-wethouder', 'wethouder'],
  ])('%s is never %s', (one, other) => expect(sameName(one, other).judgement).toBe('apart'));

  test.each([
    ['wijk raad', 'wijkraat'],
    ['buurt moeders', 'buurtmoedrs'],
    ['Asielzoekers centrum', 'asielzoekerscentum'],
  ])('%s, written apart, may be %s', (one, other) => expect(sameName(one, other).judgement).toBe('ask'));

  test.each([
    ['buurt vaders', 'buurtmoeders'],
    ['flat Oost 1', 'flatoost 2'],
    ['moeders Noord', 'vadersnoord'],
  ])('%s, written apart, is never %s', (one, other) => expect(sameName(one, other).judgement).not.toBe('sure'));

  test('typed on a phone has small words without vowels', () =>
    expect(sameName('ouders vn scholieren', 'ouders van scholieren').judgement).toBe('sure'));

  test('that says more than another is asked about, and what it says is told', () => {
    expect(sameName('wijkagent Zuid', 'Wijkagent')).toEqual({
      judgement: 'ask',
      likeness: expect.any(Number),
      grounds: [{ code: 'saysMore', words: 'zuid' }],
    });
  });

  test.each([
    ['Partij van de Arbeid', 'PvdA', 'sure'],
    ['Stichting De Zonnebloem', 'Zonnebloem', 'sure'],
    ['Stichting Oost', 'Oost', 'ask'],
    ['Woningcorporatie Ymere', 'Ymere', 'ask'],
    ['Openbaar Ministerie', 'OM', 'sure'],
    ['Bezorgde Oude Agenten', 'BOA', 'ask'],
  ])('%s and %s: %s', (one, other, judgement) => expect(sameName(one, other).judgement).toBe(judgement));

  test('that shows nothing is nobody’s', () => expect(sameName('', '').judgement).toBe('apart'));

  test('of small words alone is read as it stands', () => {
    expect(sameName('De', 'de').judgement).toBe('sure');
    expect(sameName('De', 'Het').judgement).toBe('apart');
  });
});

test.each([
  ['wijkagent', 'wijkagnet', true],
  ['gemeente', 'gemeenten', true],
  ['gemeente', 'gemeeente', true],
  ['brandweer', 'brandweef', true],
  ['raad', 'rand', false],
  ['kerk', 'krek', true],
  ['oost', 'noord', false],
  ['wijkagent', 'dijkagents', false],
])('%s and %s are one slip apart: %s', (one, other, is) => {
  expect(isOneSlip(one, other)).toBe(is);
  expect(isOneSlip(other, one)).toBe(is);
});

describe('written in another way', () => {
  test.each([
    ['wethouder Dijkstra', 'wethouder Dykstra', 'sure'],
    ['Waterschap Vechtstromen', 'Waterschap Vegtstromen', 'sure'],
    ['Mohamed', 'Mohammed', 'sure'],
    ['Khalid Benali', 'Chalid Benali', 'sure'],
    ['Yusuf', 'Youssef', 'ask'],
    ['bewnrs', 'bewoners', 'sure'],
    ['Oosterwijtwerd', 'Oosterwitwerd', 'sure'],
    ['speeltuintje', 'speeltuin', 'sure'],
    ['consulent', 'consulente', 'sure'],
    ['kroegbazen', 'kastelein', 'sure'],
    // A name of which one letter makes another person, family or place is asked about at most.
    ['Karim', 'Karima', 'apart'],
    ['Marieke Blok', 'Marijke Blok', 'ask'],
    ['Erik Storm', 'Erica Storm', 'apart'],
    ['Jan Jansen', 'Jan Janssen', 'ask'],
    ['Christian', 'Christina', 'ask'],
    ['Van den Berg', 'Van der Berg', 'ask'],
    ['Saskia Blom', 'Saskia Bloem', 'ask'],
    ['wethouder Kuipers', 'wethouder Kuiken', 'apart'],
    ['Gemeente Bergen', 'Gemeente Berg', 'ask'],
    ['Oosterbeek', 'Oosterbeck', 'ask'],
    ['wethouder Schouten', 'wethouder Schoten', 'ask'],
    ['Jan Visser', 'visser Jan', 'ask'],
    ['Linda Vos', 'Linda de Vos', 'ask'],
    ['A de Wit', 'T de Wit', 'apart'],
  ])('‘%s’ and ‘%s’: %s', (one, other, judgement) => {
    expect(sameName(one, other).judgement).toBe(judgement);
    expect(sameName(other, one).judgement).toBe(judgement);
  });

  test('is told as it is, and not as one letter that differs', () => {
    expect(sameName('Fatima El Khattabi', 'Fatima el Katabi').grounds).toEqual([
      { code: 'otherSpelling', one: 'khattabi', other: 'katabi' },
    ]);
    expect(sameName('Mo de barbier', 'Mohammed (barbier)').grounds).toEqual([
      { code: 'shortName', one: 'mo', other: 'mohammed' },
    ]);
  });
});

describe('what one leaves out', () => {
  test.each([
    ['burgemeester Visser', 'burgemeester Marja Visser', 'sure'],
    ['pastoor Jansen', 'pastoor H. Jansen', 'sure'],
    ['Saskia Blom', 'wethouder Saskia Blom', 'sure'],
    ['koster', 'koster van de kerk', 'sure'],
    ['basisschool De Linde', 'obs De Linde', 'sure'],
    ['Fietsersbond Ens', 'Fietsersbond afd. Ens', 'sure'],
    ['wethouder Jan Peters', 'wethouder Piet Peters', 'apart'],
    ['medewerker van Saskia Blom', 'Saskia Blom', 'ask'],
    ['buurman Peter Dekker', 'Peter Dekker', 'apart'],
    ['cbs De Linde', 'obs De Linde', 'apart'],
    ['leerlingen', 'leerlingen van school Oost', 'ask'],
    ['vrouw van de dominee', 'dominee', 'apart'],
  ])('‘%s’ and ‘%s’: %s', (one, other, judgement) => {
    expect(sameName(one, other).judgement).toBe(judgement);
    expect(sameName(other, one).judgement).toBe(judgement);
  });

  test.each([
    ['boeren met turbine', 'boeren zonder turbine'],
    ['niet-leden', 'leden'],
    ['Vereniging voor windmolens', 'vereniging tegen windmolens'],
  ])('‘%s’ is never ‘%s’', (one, other) => expect(sameName(one, other).judgement).toBe('apart'));
});

test.each([
  ['ik', 'Ik', 'apart'],
  ['Mijn buurman', 'mijn buurman', 'ask'],
  ['Jongeren 12+', 'Jongeren 12-', 'apart'],
  ['Jongeren 12-18', 'Jongeren 18-12', 'apart'],
  ['Jongeren 12-18', 'jongeren 12 t/m 18', 'sure'],
  ['Familie Bakker', 'Familie Bakkers', 'ask'],
  ['Groep 7-8', 'groep 7/8', 'sure'],
])('‘%s’ and ‘%s’: %s', (one, other, judgement) => {
  expect(sameName(one, other).judgement).toBe(judgement);
});
