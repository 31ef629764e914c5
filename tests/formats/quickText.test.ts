import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickText } from '../../src/formats/quickText.ts';
import { arbitraryMap } from './arbitraryMap.ts';

/** What a text says, shortly: names, and relations as `A -> B influence 2 seen`. */
const said = (text: string, known: readonly string[] = []) => {
  const outcome = readQuickText(text, known);
  if (!outcome.done) return { refused: outcome.refusal.code, ...outcome.refusal.details };
  return {
    actors: outcome.value.actors.map(({ name }) => name),
    relations: outcome.value.relations.map(
      ({ from, to, type, mutual, strength, certainty }) =>
        `${from} ${mutual ? '<->' : type === 'influence' ? '->' : '-'} ${to} ${type} ${strength} ${certainty}`,
    ),
  };
};

describe('one line of quick add', () => {
  it('takes a name as an actor', () => {
    expect(said('Wijkagent Noord')).toEqual({ actors: ['Wijkagent Noord'], relations: [] });
    expect(said('  Wijkagent   Noord ')).toEqual({ actors: ['Wijkagent Noord'], relations: [] });
  });

  it('takes two names with a hyphen between as contact', () => {
    for (const text of ['Imam - Jongerenwerker', 'Imam – Jongerenwerker', 'Imam — Jongerenwerker', 'Imam -- Jongerenwerker']) {
      expect(said(text)).toEqual({ actors: ['Imam', 'Jongerenwerker'], relations: ['Imam - Jongerenwerker contact 2 seen'] });
    }
  });

  it('takes an arrow as influence, in its direction', () => {
    for (const text of ['A -> B', 'A->B', 'A → B', 'A => B', 'A --> B', 'B <- A']) {
      expect(said(text)).toMatchObject({ relations: ['A -> B influence 2 seen'] });
    }
    for (const text of ['A <-> B', 'A<->B', 'A ↔ B', 'A <=> B'])
      expect(said(text)).toMatchObject({ relations: ['A <-> B influence 2 seen'] });
  });

  it('reads type, strength and certainty after a colon, in any order and either language', () => {
    expect(said('A - B: spanning sterk vermoed')).toMatchObject({ relations: ['A - B tension 3 guessed'] });
    expect(said('A - B: weak, heard cooperation')).toMatchObject({ relations: ['A - B cooperation 1 heard'] });
    expect(said('A - B: vertrouwen 3')).toMatchObject({ relations: ['A - B trust 3 seen'] });
    expect(said('A - B: invloed')).toMatchObject({ relations: ['A -> B influence 2 seen'] });
    expect(said('A -> B: spanning')).toMatchObject({ relations: ['A - B tension 2 seen'] });
    expect(said('A - B: spanning en zelf gezien')).toMatchObject({ relations: ['A - B tension 2 seen'] });
  });

  it.each([
    ['sp', 'tension 2 seen'],
    ['ste', 'contact 3 seen'],
    ['st', 'contact 3 seen'],
    ['sam', 'cooperation 2 seen'],
    ['i', 'influence 2 seen'],
    ['tr', 'trust 2 seen'],
    ['sp st verm', 'tension 3 guessed'],
    ['steun', 'trust 2 seen'],
  ])('takes the beginning %j for %s', (beginning, meaning) => {
    const outcome = said(`A - B: ${beginning}`);
    expect(outcome).toMatchObject({ relations: [expect.stringContaining(meaning)] });
  });

  it('refuses a beginning that fits several words, and names them', () => {
    expect(said('A - B: t')).toEqual({ refused: 'wordAmbiguous', line: 1, piece: 't', candidates: 'trust tension' });
    expect(said('A - B: ver')).toEqual({ refused: 'wordAmbiguous', line: 1, piece: 'ver', candidates: 'trust guessed' });
  });

  it('refuses a word that it does not know, and two answers to one question', () => {
    expect(said('A - B: blauw')).toEqual({ refused: 'wordUnknown', line: 1, piece: 'blauw' });
    expect(said('A - B: sterk zwak')).toEqual({
      refused: 'wordTwice',
      line: 1,
      piece: 'zwak',
      candidates: 'strength3 strength1',
    });
  });

  it('refuses a relation with one end, one to itself, and an empty text', () => {
    expect(said('Imam -')).toMatchObject({ refused: 'endMissing' });
    expect(said('-> Imam')).toMatchObject({ refused: 'endMissing' });
    expect(said('Imam - imam')).toEqual({ refused: 'relationToItself', line: 1, piece: 'Imam' });
    expect(said('  ')).toEqual({ refused: 'textEmpty' });
    expect(said('x'.repeat(121))).toMatchObject({ refused: 'nameTooLong', most: 120 });
  });

  it('draws a chain', () => {
    expect(said('A - B -> C')).toEqual({
      actors: ['A', 'B', 'C'],
      relations: ['A - B contact 2 seen', 'B -> C influence 2 seen'],
    });
  });

  it('keeps hyphens and colons that belong to a name', () => {
    expect(said('Oud-Zuid')).toMatchObject({ actors: ['Oud-Zuid'] });
    expect(said('Project: Noord')).toMatchObject({ actors: ['Project: Noord'] });
    expect(said('Overleg 12:30 - B')).toMatchObject({ actors: ['Overleg 12:30', 'B'] });
    expect(said('A - Overleg 12:30')).toMatchObject({ actors: ['A', 'Overleg 12:30'] });
  });

  it('keeps a known name with a hyphen between spaces whole, and its spelling', () => {
    const known = ['Politie - Noord', 'Imam'];
    expect(said('politie - noord', known)).toEqual({ actors: ['Politie - Noord'], relations: [] });
    expect(said('imam - politie - noord: sp', known)).toEqual({
      actors: ['Imam', 'Politie - Noord'],
      relations: ['Imam - Politie - Noord tension 2 seen'],
    });
    expect(said('Politie - Noord - Imam', known)).toMatchObject({ relations: ['Politie - Noord - Imam contact 2 seen'] });
  });
});

describe('a pasted text', () => {
  it('adds every line, without bullets and empty lines', () => {
    expect(said('Imam\r\n\r\n- Wijkagent\n2. Jongerenwerker\n• Imam - Wijkagent: spanning\n')).toEqual({
      actors: ['Imam', 'Wijkagent', 'Jongerenwerker'],
      relations: ['Imam - Wijkagent tension 2 heard'],
    });
  });

  it('takes two columns as relations, a third as type, a fourth as strength', () => {
    expect(said('Imam\tWijkagent\nImam\tSchool\tspanning\nSchool\tWijkagent\tinvloed\tsterk\n')).toEqual({
      actors: ['Imam', 'Wijkagent', 'School'],
      relations: ['Imam - Wijkagent contact 2 heard', 'Imam - School tension 2 heard', 'School -> Wijkagent influence 3 heard'],
    });
  });

  it('recognises a header and the order it gives', () => {
    expect(said('Sterkte\tNaar\tVan\n3\tB\tA')).toMatchObject({ relations: ['A - B contact 3 heard'] });
    expect(said('Naam\tSoort\nImam\tpersoon\nSchool\torganisatie')).toEqual({ actors: ['Imam', 'School'], relations: [] });
    expect(said('Naam\nImam\nSchool')).toEqual({ actors: ['Imam', 'School'], relations: [] });
  });

  it('takes names that hold a hyphen from a table as they are', () => {
    expect(said('Politie - Noord\tImam')).toMatchObject({ actors: ['Politie - Noord', 'Imam'] });
  });

  it('names the line of what it refuses, and takes in nothing', () => {
    expect(said('Imam\nA - B: blauw')).toEqual({ refused: 'wordUnknown', line: 2, piece: 'blauw' });
  });

  it('makes one relation of a pair and type that come twice, and mutual influence of both directions', () => {
    expect(said('A - B\nb - a: sterk')).toMatchObject({ relations: ['A - B contact 3 heard'] });
    expect(said('A -> B\nB -> A')).toMatchObject({ relations: ['A <-> B influence 2 heard'] });
  });

  it('takes out signs that cannot be heard', () => {
    expect(said('Ima\u202Em\u0000 - B\u200B')).toMatchObject({ actors: ['Imam', 'B'] });
  });
});

describe('any text', () => {
  it('is answered with entries that fit, or a refusal', () => {
    const piece = fc.oneof(
      fc.constantFrom(' - ', '->', '<->', ':', '\n', '\t', 'A', 'spanning', 'Naam'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const outcome = readQuickText(pieces.join(''), ['A - B', 'A']);
        if (!outcome.done) return;
        const names = new Set(outcome.value.actors.map(({ name }) => name));
        expect(names.size).toBeGreaterThan(0);
        for (const { from, to } of outcome.value.relations) {
          expect(names).toContain(from);
          expect(names).toContain(to);
          expect(from).not.toBe(to);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds every actor of any map by its own name', () => {
    fc.assert(
      fc.property(arbitraryMap(6), (map) => {
        const known = [...map.actors.values()].map(({ name }) => name);
        for (const name of known) expect(said(name, known)).toEqual({ actors: [name], relations: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a long line', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `Bewoner ${index} - Deel ${index % 7}`);

  it('is taken apart into all of its names at once, among thousands that are known', () => {
    const line = Array.from({ length: 400 }, (_, index) => `Bewoner ${index} - Deel ${index % 7}`).join(' - ');
    const outcome = readQuickText(line, many);
    if (!outcome.done) throw new Error('the line was refused');
    expect(outcome.value.actors.map(({ name }) => name)).toEqual(many.slice(0, 400));
    expect(outcome.value.relations).toHaveLength(399);
  });

  it('finds the longest known name', () => {
    const known = ['A - B', 'A - B - C', 'C - D'];
    expect(said('A - B - C - D', known)).toMatchObject({ actors: ['A - B - C', 'D'] });
    expect(said('A - B - D', known)).toMatchObject({ actors: ['A - B', 'D'] });
  });

  it('reads a paste of more lines than a function takes arguments', () => {
    expect(said(`${'Imam\n'.repeat(200_000)}`)).toEqual({ actors: ['Imam'], relations: [] });
  });
});
