import { describe, expect, it } from 'vitest';
import { relationWord } from '../../../src/formats/relationWord.ts';
import { strengthBounds } from '../../../src/formats/strengthBounds.ts';
import { noticeCodes, readable, readText, relationsByName } from '../reading.ts';

describe('a word for a relation', () => {
  it.each([
    ['WORKS_WITH', 'cooperation'],
    ['werkt nauw samen met', 'cooperation'],
    ['CollaboratesWith', 'cooperation'],
    ['Beïnvloedt', 'influence'],
    ['goede vriend', 'trust'],
    ['gespannen relatie', 'tension'],
    ['vijandig', 'tension'],
    ['wantrouwt', 'tension'],
    ['geen vertrouwen', 'tension'],
    ['does not trust', 'tension'],
    ['geen contact', 'denied'],
    ['geen conflict', null],
    ['werkt niet samen', null],
    ['ex-partner', null],
    ['familie', null],
  ] as const)('%s is %s', (word, type) => {
    expect(relationWord(word)).toBe(type);
  });
});

describe('strengths', () => {
  it('go by thirds of the span, by ranks when they are skewed, and never part equal numbers', () => {
    expect(strengthBounds([1, 5, 9], '')).toEqual([1, 5]);
    expect(strengthBounds([1, 1, 1, 2, 3, 11, 31], '')).toEqual([1, 3]);
    expect(strengthBounds([1, 1, 1, 1, 1, 2, 40], '')).toEqual([1, 2]);
    expect(strengthBounds([4, 5, 5], 'sterkte (1-5)')[1]).toBeLessThan(4);
  });

  it('that are not said are never stronger than those that are', () => {
    expect(relationsByName(readable(readText('r.csv', 'van;naar;gewicht\nA;B;1\nA;C;9\nA;D;\n')))).toEqual([
      'A - B contact 1',
      'A - C contact 3',
      'A - D contact 1',
    ]);
  });

  it('are shown with an example of each third, and divided as corrected', () => {
    const text = 'van;naar;gewicht\nA;B;1\nA;C;5\nA;D;9\n';
    expect(readable(readText('r.csv', text)).tables[0]?.strengths).toMatchObject({
      bounds: [1, 5],
      parts: [{ count: 1, example: { from: 'A', to: 'B', value: '1' } }, { count: 1 }, { count: 1 }],
    });
    const settings = { tables: { 'r.csv': { strengths: [5, 8] as const } } };
    expect(relationsByName(readable(readText('r.csv', text, settings)))[1]).toBe('A - C contact 1');
  });

  it('may be how often people meet', () => {
    expect(
      relationsByName(readable(readText('r.csv', 'wie;met wie;hoe vaak\nA;B;dagelijks\nA;C;wekelijks\nA;D;maandelijks\n'))),
    ).toEqual(['A - B contact 3', 'A - C contact 2', 'A - D contact 1']);
  });
});

describe('what a file is silent about', () => {
  it('is heard, not seen', () => {
    expect(readable(readText('r.csv', 'van;naar\nA;B\n')).relations[0]?.certainty).toBe('heard');
  });

  it('and relations that nobody can make are said out loud', () => {
    expect(noticeCodes(readable(readText('r.csv', 'van;naar\nA;\nB;\n')))).toContain('noRelations');
    expect(noticeCodes(readable(readText('r.csv', 'van;naar;soort\nA;B;geen contact\n')))).toEqual([
      'relationDenied',
      'noRelations',
    ]);
  });
});
