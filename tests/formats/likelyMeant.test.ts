import { describe, expect, it, test } from 'vitest';
import { likelyMeantAmong } from '../../src/formats/likelyMeant.ts';
import { measured } from '../measured.ts';

const meant = (typed: string, ...known: string[]) => likelyMeantAmong(known)(typed);

describe('a name that is asked about', () => {
  it.each([
    ['Dorpsr', 'Dorpsraad Wolversdam'],
    ['dorpsraad wol', 'Dorpsraad Wolversdam'],
    ['Wijkagent', 'Wijkagent Noord'],
    ['Bewoners', 'Bewoners Noord'],
    ['Wolversd', 'Dorpsraad Wolversdam'],
    ['Cafe de Hoek', 'Café De Hoek'],
    ['Buurtapp', 'Buurt-app'],
    ['B.O.A.', 'BOA'],
    ['Jongerenwreker', 'Jongerenwerker'],
    ['Jongerenwerke', 'Jongerenwerker'],
    ['Stichtng Samen', 'Stichting Samen'],
    ['Wijkagent Nord', 'Wijkagent Noord'],
    ['Familie Jansen', 'Familie Janssen'],
  ])('%s may be %s', (typed, known) => {
    expect(meant(typed, known, 'Gemeente')).toEqual([known]);
  });

  it('gets three names at most, those first that begin like it and are short', () => {
    expect(meant('Wijkagent', 'Wijkagent Noordoost', 'Wijkagent West', 'Wijkagent Zuid', 'Wijkagent Oost')).toEqual([
      'Wijkagent Oost',
      'Wijkagent West',
      'Wijkagent Zuid',
    ]);
  });
});

describe('a name of its own', () => {
  it.each([
    ['Wijkagent Zuid', 'Wijkagent Noord'],
    ['Wijkagent Noord', 'Wijkagent'],
    ['Wijkagent Oost', 'Wijkagent West'],
    ['Groep', 'Groep 1'],
    ['Groep', 'Groep B'],
    ['Groep A', 'Groep B'],
    ['School 1', 'School 2'],
    ['Wijk 1', 'Wijk 10'],
    ['Actor nummer 1', 'Actor nummer 12'],
    ['Noord', 'Wijkagent Noord'],
    ['Moskee', 'Bestuur moskee'],
    ['Imam', 'Imams raad van Noord is een ander', 'Iman'],
    ['Jo', 'Jongerenwerker'],
    ['Wijkagent', 'wijkagent'],
    ['???', 'Wat???'],
    ['', 'Imam'],
  ])('%s stands beside %s', (typed, known, ...others) => {
    const asked = meant(typed, known, ...others);
    expect(asked.filter((name) => name !== 'Imams raad van Noord is een ander')).toEqual([]);
  });

  test('that is on the map as it is, is not asked about, whatever begins like it', () => {
    expect(meant('Bewoners', 'Bewoners', 'Bewoners Noord')).toEqual([]);
  });
});

/** The actors of a drawn map, in the order in which a workshop names them. */
const WORKSHOP = [
  'Wijkagent Noord',
  'Imam',
  'Jongerenwerker',
  'Buurtvader',
  'Bestuur moskee',
  'Wijkraad',
  'Basisschool De Brug',
  'Ondernemersvereniging',
  'Buurthuis',
  'Woningcorporatie',
  'Wijkagent Zuid',
  'Dorpsraad Wolversdam',
  'Bewoners Noord',
  'Bewoners Zuid',
  'Actiegroep Nee tegen opvang',
  'Actiegroep Welkom',
  'Gemeente',
  'Burgemeester',
  'Wethouder zorg',
  'Raadslid lokale partij',
  'Lokale omroep',
  'Huisarts',
  'GGD',
  'GGZ',
  'Kerk',
  'Vrijwilligers opvang',
  'Sportvereniging',
  'Voetbalclub',
  'School voor voortgezet onderwijs',
  'Ouders basisschool',
];
test('a workshop of thirty names is asked nothing', () => {
  const asked = WORKSHOP.filter((name, i) => meant(name, ...WORKSHOP.slice(0, i)).length > 0);
  expect(asked).toEqual([]);
});
test('ten thousand letters of a name and five thousand names are answered at once', () => {
  const known = Array.from({ length: 5_000 }, (_, i) => `${'Bewoners van de straat '.repeat(4)}${i} links`);
  const ask = likelyMeantAmong(known);
  const typed = ['a'.repeat(100_000), 'Bewoners van de', `${'Bewoners van de straat '.repeat(4)}x links`];
  expect(measured(() => typed.map(ask), 1_000)).toBeLessThan(1_000);
});
