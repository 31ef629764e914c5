import { describe, expect, test } from 'vitest';
import type { FigureChange, FigureCode, FigureValue, StatementSaid } from '../../src/analysis/compare/comparison.ts';
import type { ActorId } from '../../src/domain/identifiers.ts';
import { en } from '../../src/language/en.ts';
import { capitalised } from '../../src/language/grammar.ts';
import { nl } from '../../src/language/nl.ts';

const share = (count: number, of: number): FigureValue => ({ value: of === 0 ? null : count / of, count, of });
const number = (count: number): FigureValue => ({ value: count, count, of: 0 });
const change = (code: FigureCode, before: FigureValue, after: FigureValue): FigureChange => ({
  code,
  camps: code === 'tension' ? (['De Kade', 'Het plein'] as never) : null,
  before,
  after,
  verdict: 'withinRedrawing',
  noise: 0.1,
});
const nameOf = (id: string) => id;

describe('a figure is said right for none, one and many', () => {
  test.each([
    [
      'tension',
      share(3, 9),
      share(0, 4),
      'Van de vier relaties tussen ‘De Kade’ en ‘Het plein’ is er geen gespannen (eerst 3 van 9).',
      'Of the four relations between “De Kade” and “Het plein”, none are tense (was 3 of 9).',
    ],
    [
      'tension',
      share(3, 9),
      share(1, 4),
      'Van de vier relaties tussen ‘De Kade’ en ‘Het plein’ is er één gespannen (eerst 3 van 9).',
      'Of the four relations between “De Kade” and “Het plein”, one is tense (was 3 of 9).',
    ],
    [
      'tension',
      share(0, 0),
      share(1, 1),
      'De enige relatie tussen ‘De Kade’ en ‘Het plein’ is gespannen.',
      'The only relation between “De Kade” and “Het plein” is tense.',
    ],
    [
      'tiesAcross',
      share(2, 5),
      share(0, 1),
      'De enige goede relatie tussen actoren in een kamp loopt niet naar een ander kamp (eerst 2 van 5).',
      'The only good relation between actors in a camp does not run to another camp (was 2 of 5).',
    ],
    [
      'tiesAcross',
      share(2, 5),
      share(3, 6),
      'Van de zes goede relaties tussen actoren in een kamp lopen er drie naar een ander kamp (eerst 2 van 5).',
      'Of the six good relations between actors in a camp, three run to another camp (was 2 of 5).',
    ],
    [
      'possibleLinks',
      number(2),
      number(0),
      'Geen enkele actor heeft goede relaties met twee kanten, als schakels, pushers en sleutelfiguren niet meetellen (eerst 2).',
      'No actor has good relations with two sides, leaving out links, pushers and key figures (was 2).',
    ],
    [
      'possibleLinks',
      number(0),
      number(1),
      'Eén actor heeft goede relaties met twee kanten, als schakels, pushers en sleutelfiguren niet meetellen (eerst 0).',
      'One actor has good relations with two sides, leaving out links, pushers and key figures (was 0).',
    ],
    [
      'cutPoints',
      number(2),
      number(0),
      'Op deze kaart hangt niemand van één ander af (eerst 2).',
      'On this map nobody depends on just one other (was 2).',
    ],
    [
      'cutPoints',
      number(0),
      number(1),
      'Er is één actor zonder wie anderen op deze kaart geen verbinding met de rest hebben (eerst 0).',
      'There is one actor without whom others on this map are cut off from the rest (was 0).',
    ],
    [
      'cutPoints',
      number(1),
      number(3),
      'Er zijn drie actoren zonder wie anderen op deze kaart geen verbinding met de rest hebben (eerst 1).',
      'There are three actors without whom others on this map are cut off from the rest (was 1).',
    ],
    [
      'reach',
      share(3, 9),
      share(0, 9),
      'De sleutelfiguren bereiken via hooguit één tussenpersoon geen van de negen actoren (eerst 3 van 9).',
      'The key figures reach none of the nine actors through at most one go-between (was 3 of 9).',
    ],
    [
      'coverage',
      share(1, 3),
      share(1, 1),
      'De enige buurt heeft iemand van de sleutelfiguren binnen twee stappen (eerst 1 van 3).',
      'The only neighbourhood has one of the key figures within two steps (was 1 of 3).',
    ],
    [
      'coverage',
      share(1, 3),
      share(2, 3),
      'Van de drie buurten hebben er twee iemand van de sleutelfiguren binnen twee stappen (eerst 1 van 3).',
      'Of the three neighbourhoods, two have one of the key figures within two steps (was 1 of 3).',
    ],
  ] as const)('%s, %j to %j', (code, before, after, dutch, english) => {
    expect(nl.comparison.figureIs(change(code, before, after), nameOf, 'sleutelfiguren')).toBe(dutch);
    expect(en.comparison.figureIs(change(code, before, after), nameOf, 'key figures')).toBe(english);
  });

  test('and what drawing again makes of it, in points, numbers or the index', () => {
    expect(nl.comparisonParts.noise('tension', 0.18, 0.012)).toBe(
      'Het verschil is 18 procentpunten. Opnieuw tekenen geeft in negen van de tien keer hooguit 1 procentpunt verschil.',
    );
    expect(nl.comparisonParts.noise('eiIndex', 0.104, 0.089)).toMatch(/^Het verschil is 0,1\. .*hooguit 0,09 verschil\.$/);
    expect(en.comparisonParts.noise('cutPoints', 1, 2.5)).toMatch(/^The difference is 1\. .*at most 2\.5 nine/);
  });
});

describe('the count of what changed', () => {
  test.each([
    [{ new: 0, gone: 0, changed: 0, same: 0 }, 'Actoren: geen.', 'Actors: none.'],
    [{ new: 1, gone: 0, changed: 0, same: 0 }, 'Actoren: 1 nieuw.', 'Actors: 1 new.'],
    [
      { new: 3, gone: 1, changed: 5, same: 70 },
      'Actoren: 3 nieuw, 1 weg, 5 veranderd en 70 gelijk gebleven.',
      'Actors: 3 new, 1 gone, 5 changed and 70 the same.',
    ],
  ])('%j', (counts, dutch, english) => {
    expect(nl.comparisonParts.actorCounts(counts)).toBe(dutch);
    expect(en.comparisonParts.actorCounts(counts)).toBe(english);
  });
});

describe('a sentence', () => {
  const many = ['Ada', 'Bo', 'Cas', 'Dina', 'Els', 'Fien'] as ActorId[];
  test('counts who comes after the fourth name', () => {
    const said: StatementSaid = { code: 'actorsNew', actors: many, roles: [] };
    expect(nl.comparison.sentence(said, nameOf, 'sleutelfiguur')).toBe('Nieuw op de kaart: Ada, Bo, Cas, Dina en nog twee.');
    expect(en.comparison.sentence(said, nameOf, 'key figure')).toBe('New on the map: Ada, Bo, Cas, Dina and two more.');
  });

  test('of what is left says one as well as many', () => {
    const left = (count: number): StatementSaid => ({ code: 'linesGone', count, between: null });
    expect(nl.comparison.sentence(left(1), nameOf, '')).toBe('Een relatie elders op de kaart is weg.');
    expect(nl.comparison.sentence(left(14), nameOf, '')).toBe('14 relaties elders op de kaart zijn weg.');
    expect(en.comparison.sentence(left(1), nameOf, '')).toBe('A relation elsewhere on the map is gone.');
  });

  test('about several key figures speaks of several', () => {
    const said = (was: 'active' | null, is: 'active' | null): StatementSaid => ({
      code: 'keyFigure',
      actors: many.slice(0, 2),
      was,
      is,
    });
    expect(en.comparison.sentence(said('active', null), nameOf, 'key figure')).toBe('No longer a key figure: Ada and Bo.');
    expect(nl.comparison.sentence(said('active', null), nameOf, 'sleutelfiguur')).toBe('Geen sleutelfiguur meer: Ada en Bo.');
  });

  test('begins with a capital, as Dutch writes it', () => {
    expect(capitalised('ijsclub Noord')).toBe('IJsclub Noord');
    expect(capitalised('één actor')).toBe('Eén actor');
    expect(capitalised('éénzaam')).toBe('Éénzaam');
    expect(capitalised('‘de Kade’ groeide')).toBe('‘De Kade’ groeide');
    expect(capitalised('3 relaties')).toBe('3 relaties');
  });
});

test('who was split, merged or gone is called what they were called on the older map', () => {
  const [a, b] = ['a', 'b'] as unknown as [ActorId, ActorId];
  const nameOf = (id: string, on?: 'before') => (on === 'before' ? `eerst ${id}` : `nu ${id}`);
  const said = (statement: StatementSaid) => [nl, en].map(({ comparison }) => comparison.sentence(statement, nameOf, ''));
  expect(said({ code: 'split', was: [a], is: [a, b] })).toEqual([
    'In plaats van eerst a nu op de kaart: nu a en nu b.',
    'Now on the map instead of eerst a: nu a and nu b.',
  ]);
  expect(said({ code: 'merged', was: [a, b], is: [a] })[0]).toBe('Eerst a en eerst b staan nu samen op de kaart als nu a.');
  expect(said({ code: 'actorsGone', actors: [a], roles: [] })[0]).toBe('Niet meer op de kaart: eerst a.');
});
