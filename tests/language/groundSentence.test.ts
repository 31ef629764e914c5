import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/analysis/suggestions/linkGrounds.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

describe('The lines of a possible schakel', () => {
  const ground = {
    code: 'linesToPoles',
    poles: [
      { pole: 'Voor', points: 3, actors: ['Imam'] },
      { pole: 'Tegen', points: 4, actors: ['Wijkraad', 'Buurthuis'] },
    ],
  } as unknown as Ground;
  const nameOf = (id: string) => id;

  it('are strong, ordinary or weak; nobody is given points', () => {
    expect(nl.insight.possibleLinks.ground(ground, 'Docent', nameOf)).toBe(
      'Goede relaties met twee kanten: een sterke met ‘Voor’ (Imam) en gewone met ‘Tegen’ (Wijkraad en Buurthuis).',
    );
    expect(en.insight.possibleLinks.ground(ground, 'Docent', nameOf)).toBe(
      'Good relations with two sides: a strong one with “Voor” (Imam) and ordinary ones with “Tegen” (Wijkraad and Buurthuis).',
    );
  });
});
