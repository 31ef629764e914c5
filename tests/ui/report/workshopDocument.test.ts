import { expect, test } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';

test('the issue is a sentence, whether or not somebody ended it', () => {
  expect(nl.workshop.lead('Opvang in het dorp', '29 november 2026', false)).toBe(
    'Getekend rond het vraagstuk: Opvang in het dorp. Stand van 29 november 2026.',
  );
  expect(nl.workshop.lead('Wel of geen opvang?', '1 mei 2025', true)).toBe(
    'Getekend rond het vraagstuk: Wel of geen opvang? Foto van 1 mei 2025.',
  );
  expect(nl.workshop.lead('', '1 mei 2025', false)).toBe('Stand van 1 mei 2025.');
  expect(en.workshop.lead('Shelter', '1 May 2025', false)).toBe('Drawn around the issue: Shelter. As of 1 May 2025.');
});

test('one line or actor is spoken of as one, more as more', () => {
  expect(nl.workshop.acrossCamps(1, 2)).toBe('1 goede en 2 gespannen');
  expect(nl.workshop.question.noCamp(1)).toContain('waar die staat. Hoort die');
  expect(nl.workshop.question.noCamp(4)).toBe(
    'Van vier actoren is niet gezegd waar ze staan. Horen ze bij een kamp, of juist niet?',
  );
});
