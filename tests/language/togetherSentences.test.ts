import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/identifiers.ts';
import type { ActiveTogether } from '../../src/domain/network/activeTogether.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { togetherSentences } from '../../src/language/togetherSentences.ts';

const ids = (text: string) => [...text] as ActorId[];
const told = (active: string, parts: number, connected: string, without = '', tense = ''): ActiveTogether => ({
  active: ids(active),
  parts,
  connected: ids(connected),
  without: ids(without),
  tense: ids(tense),
});
const said = (one: ActiveTogether, language: typeof nl = nl) => togetherSentences(one, (id) => id, 'figure', language).join(' ');

describe('How those who are active are connected', () => {
  test('is said exactly, in letters, with who is not', () => {
    expect(said(told('ABCDEFGHIJ', 2, 'ABCDEFGHI', 'J'))).toBe(
      'Negen van de tien actieve sleutelfiguren op deze kaart zijn met elkaar verbonden. Nog zonder lijn met deze negen: J.',
    );
    expect(said(told('ABCDE', 4, 'AB', 'CD', 'E'))).toBe(
      'Twee van de vijf actieve sleutelfiguren op deze kaart zijn met elkaar verbonden. Nog zonder lijn met deze twee: C en D. Met hen alleen spanning: E.',
    );
    expect(said(told('ABCD', 2, ''))).toBe(
      'De vier actieve sleutelfiguren op deze kaart vallen uiteen in twee delen, zonder goede relatie ertussen.',
    );
  });

  test('is said of nobody, of one, of two and of all in other words', () => {
    expect(said(told('', 0, ''))).toBe('Op deze kaart zijn nog geen actieve sleutelfiguren.');
    expect(said(told('A', 1, 'A'))).toBe('De enige actieve sleutelfiguur op deze kaart: A.');
    expect(said(told('AB', 1, 'AB'))).toBe('De twee actieve sleutelfiguren op deze kaart zijn met elkaar verbonden.');
    expect(said(told('ABC', 1, 'ABC'))).toBe('Alle drie actieve sleutelfiguren op deze kaart zijn met elkaar verbonden.');
    expect(said(told('ABC', 3, ''))).toBe(
      'De drie actieve sleutelfiguren op deze kaart hebben nog geen goede relaties met elkaar.',
    );
    expect(said(told('ABC', 2, 'AB', 'C'), en)).toBe(
      'Two of the three active key figures on this map are connected with each other. Still without a line to these two: C.',
    );
  });
});
