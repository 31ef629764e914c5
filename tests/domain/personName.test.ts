import { describe, expect, test } from 'vitest';
import { looksLikePersonName } from '../../src/domain/personName.ts';

describe('what looks like the name of a person', () => {
  test.each([
    'Fatima Yilmaz',
    'Jan de Vries',
    'Anne-Marie van der Berg',
    'J. Jansen',
    'Mevrouw Bakker',
    'Mohammed El Amrani',
    'Siobhán O’Brien',
  ])('%s does', (name) => expect(looksLikePersonName(name)).toBe(true));
  test.each([
    'wijkagent Noord',
    'Wijkagent Noord',
    'Bestuur moskee',
    'Imam',
    'Jongerenwerker',
    'Bewonerscomité De Singel',
    'Huisarts Singelplein',
    'Winkeliersvereniging',
    'Café José',
    'VVE De Linde',
    'FY',
    'Ouders school Zuid',
    'Community Officer North',
    'a1',
    '',
  ])('%s does not', (name) => expect(looksLikePersonName(name)).toBe(false));
});
