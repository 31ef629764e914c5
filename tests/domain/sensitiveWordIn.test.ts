import { describe, expect, test } from 'vitest';
import { sensitiveCamp, sensitiveWordIn } from '../../src/domain/sensitiveWordIn.ts';

describe('what is typed about a person', () => {
  test.each([
    ['is moslim', 'faith'],
    ['streng gelovig', 'faith'],
    ['Turkse man, kent iedereen', 'descent'],
    ['tweede generatie', 'descent'],
    ['statushouder uit het azc', 'descent'],
    ['stemt PVV', 'politics'],
    ['lid van de VVD', 'politics'],
    ['heeft een depressie gehad', 'health'],
    ['verslaafd geweest', 'health'],
    ['homo', 'orientation'],
    ['gescheiden, drie kinderen', 'family'],
    ['zit in de schulden', 'family'],
    ['heeft een strafblad', 'offences'],
    ['huiselijk geweld', 'offences'],
    ['BSN 111222333', 'identifier'],
    ['rekening NL91 ABNA 0417 1643 00', 'identifier'],
    ['bel 06-12345678', 'contact'],
    ['fatima@voorbeeld.nl', 'contact'],
    ['woont 3011 AB 12', 'contact'],
    ['geboren 12-3-1981', 'contact'],
    ['komt uit Marokko', 'descent'],
    ['Turkse vrouw, spreekt Turks', 'descent'],
    ['Turks raadslid', 'descent'],
    ['zat vast', 'offences'],
    ['op de PGA-lijst', 'offences'],
    ['in behandeling bij GGZ', 'health'],
    ['opgenomen in een kliniek', 'health'],
    ['woont Kerkstraat 12', 'contact'],
    ['(030) 1234567', 'contact'],
    ['06.12.34.56.78', 'contact'],
  ])('%s: %s', (text, category) => expect(sensitiveWordIn(text, 'person')).toBe(category));

  test.each([
    '',
    'Imam',
    'Wijkagent Noord',
    'bestuurslid moskee',
    'voorzitter islamitische vereniging',
    'begeleider statushouders',
    'woordvoerder Turkse gemeenschap',
    'raadslid PvdA',
    'docent islam',
    'leraar christelijke school',
    'zorgcoördinator',
    'gelooft er niet in',
    'houdt zich aan afspraken',
    'kent veel jongeren op het plein',
    'spreekt vaak met de politie',
    'in gesprek sinds 12-3-2026',
    'tegen het azc, wel bereid te praten',
    'nummer 100200301 in het dossier',
    'doet mee aan de wijkschouw',
    'Verslavingszorgmedewerker',
    'Schuldhulpverlener',
    'wethouder armoede',
    'Ziekenhuis directeur',
    'spreekt Turks',
    'Arabisch docent',
    'opgenomen in werkgroep',
    'Pool van deskundigen',
    'Coach autisme',
    'Sociaal werker Roma',
    'in gesprek sinds 01-02-2026 14:30',
    'constructor',
  ])('%j says no such thing', (text) => expect(sensitiveWordIn(text, 'person')).toBeNull());

  test.each(['group', 'organisation'] as const)('a %s may', (kind) => {
    expect(sensitiveWordIn('bestuur moskee, islamitisch', kind)).toBeNull();
  });
});

describe('a camp', () => {
  test.each([
    ['Moslims', 'faith'],
    ['De Turken', 'descent'],
    ['Turkse jongeren', 'descent'],
    ['PVV-stemmers', 'politics'],
    ['Joden', 'faith'],
    ['Marokkanen', 'descent'],
    ['Polen', 'descent'],
    ['Roemenen', 'descent'],
    ['Bulgaren', 'descent'],
    ['Antillianen', 'descent'],
    ['Afrikanen', 'descent'],
    ['Chinezen', 'descent'],
    ['Irakezen', 'descent'],
    ['Allochtonen', 'descent'],
    ['Autochtonen', 'descent'],
    ['Illegalen', 'descent'],
    ['Criminelen', 'offences'],
    ['Dieven', 'offences'],
    ['Daklozen', 'family'],
    ['Conservatieven', 'politics'],
  ])('that is called after people is noticed: %s', (name, category) => expect(sensitiveCamp(name)).toBe(category));

  test.each([
    'Voor de opvang',
    'Tegen de komst van asielzoekers',
    'Bezorgd over moslims',
    'Bestuur moskee',
    'Bewoners',
    'Turkse school',
  ])('that says what is thought, or is of a body, is not: %s', (name) => expect(sensitiveCamp(name)).toBeNull());
});
