import { describe, expect, test } from 'vitest';
import { kindFromName, knownKind } from '../../src/domain/kindFromName.ts';

describe('the kind that a name most likely stands for', () => {
  test.each([
    ['Wijkagent Noord', 'person'],
    ['Jongerenwerker', 'person'],
    ['Voorzitter bewonersgroep', 'person'],
    ['Huisarts Singelplein', 'person'],
    ['FY', 'person'],
    ['Bewonerscomité De Singel', 'group'],
    ['Ouders school Zuid', 'group'],
    ['Vrijwilligers', 'group'],
    ['Bestuur moskee', 'organisation'],
    ['Basisschool', 'organisation'],
    ['Winkeliersvereniging', 'organisation'],
    ['Wijkkrant', 'organisation'],
    ['Parents of the school', 'group'],
    ['', 'person'],
  ] as const)('%s: %s', (name, kind) => expect(kindFromName(name)).toBe(kind));
});

describe('what a name says of its kind', () => {
  test.each([
    ['Omwonenden', 'group'],
    ['Tegenstanders', 'group'],
    ['Turkse gemeenschap', 'group'],
    ['wijkagenten', 'group'],
    ['Café De Zwaan', 'organisation'],
    ['Rode Kruis', 'organisation'],
    ['COA locatiemanager', 'person'],
    ['wijkagent Noord', 'person'],
    ['Karim van de moskee', null],
    ['Fatima (moskee)', null],
    ['Jan van Galenstraat', null],
    ['Antifa', 'group'],
    ['Middenstand', 'group'],
    ['Pers', 'organisation'],
    ['OOV', 'organisation'],
    ['Gemeente Harmswaard', 'organisation'],
    ['Gem. Harmswaard', 'organisation'],
    ['Gem. ambtenaar', 'person'],
    ['Gem Jansen', null],
    ['Zelforganisaties', 'organisation'],
    ['Bedrijven', 'organisation'],
    ['Anne Frankschool', 'organisation'],
    ['Slagerij Jansen', 'organisation'],
    ['Karin Winkel', null],
    ['Sophie Slagers', null],
    ['Izaak', null],
    ['constructor', null],
    ['', null],
  ] as const)('%s: %s', (name, kind) => expect(knownKind(name)).toBe(kind));
});
