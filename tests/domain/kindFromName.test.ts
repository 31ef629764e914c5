import { describe, expect, test } from 'vitest';
import { kindFromName } from '../../src/domain/kindFromName.ts';

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
