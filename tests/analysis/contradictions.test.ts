import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/identifiers.ts';
import { ODD_SMALL_MAPS } from '../maps/oddSmallMaps.ts';
import { TEN_SMALL_MAPS } from '../maps/tenSmallMaps.ts';
import { drawnMap } from './drawnMap.ts';
import { CONTRADICTIONS, contradictionsIn } from './said/contradictions.ts';
import { drawnFacts } from './said/drawnFacts.ts';
import { generatedMap } from './said/generatedMap.ts';
import { type Said, toldOf } from './said/saidOf.ts';

const MAPS = 500;

describe('all that Inzicht says of a map, read together', () => {
  test(`contradicts neither itself nor the drawing, on ${MAPS} maps`, { timeout: 120_000 }, () => {
    const found = new Map<string, string>();
    const parts = new Map<string, number>();
    for (let seed = 1; seed <= MAPS; seed++) {
      const map = generatedMap(seed);
      const told = toldOf(map);
      for (const { part } of told.said) parts.set(part, (parts.get(part) ?? 0) + 1);
      for (const text of contradictionsIn(told, drawnFacts(map))) {
        const [rule = ''] = text.split(':');
        if (!found.has(rule)) found.set(rule, `${text} (map ${seed})`);
      }
    }
    expect([...found.values()]).toEqual([]);
    // A test that read nothing of a part would find nothing there.
    expect([...parts].filter(([, count]) => count < 30)).toEqual([]);
    expect(parts.size).toBe(12);
  });

  test.each(Object.entries({ ...TEN_SMALL_MAPS, ...ODD_SMALL_MAPS }))('nor on a map by hand: %s', (_, map) => {
    expect(contradictionsIn(toldOf(map), drawnFacts(map))).toEqual([]);
  });

  test('is held against rules that each say why', () => {
    expect(new Set(CONTRADICTIONS.map(({ name }) => name)).size).toBe(CONTRADICTIONS.length);
    expect(CONTRADICTIONS.filter(({ why }) => why.length < 40)).toEqual([]);
  });
});

describe('a rule finds what it is about', () => {
  const odd = (name: string) => ODD_SMALL_MAPS[name];
  const links = TEN_SMALL_MAPS['two camps with schakels'];
  const apart = TEN_SMALL_MAPS['two camps apart'];
  const mapOfThree = drawnMap({ a: {}, b: {}, c: {} }, ['a b', 'b c']);
  const plainLink = drawnMap({ x: { camp: 'none' }, a: { camp: 'A' }, b: { camp: 'A' }, c: { camp: 'B' }, d: { camp: 'B' } }, [
    'x a trust 2',
    'x b trust 2',
    'x c trust 2',
    'x d trust 2',
  ]);
  const network = TEN_SMALL_MAPS['a network of key figures'];
  const broken = (map: typeof links, text: string, rest: Partial<Said> = {}) => {
    if (!map) throw new Error('no such map');
    const told = toldOf(map);
    const one: Said = { part: 'whatIf', text, about: [], suggests: [], isFolded: false, ...rest };
    return contradictionsIn({ ...told, said: [...told.said, one] }, drawnFacts(map)).map((found) => found.split(':')[0]);
  };

  test.each([
    [links, 'Niemand heeft goede relaties met beide kampen, en niemand is aangeduid als schakel.', 'nobody knows both sides'],
    [links, 'Niemand heeft goede relaties met beide kampen, en niemand is aangeduid als schakel.', 'nobody is tagged schakel'],
    [links, 'Vier relaties lopen tussen ‘Tegen’ en ‘Voor’: één goede en drie met spanning.', 'what lies between'],
    [links, 'Tussen ‘Tegen’ en ‘Voor’ is nog geen enkele relatie getekend.', 'what lies between'],
    [apart, 'Zonder Imam: De goede relaties tussen de kampen blijven.', 'good relations between the camps stay'],
    [links, 'Niemand is op deze kaart de enige weg tussen anderen.', 'nobody is the only way'],
    [mapOfThree, 'Eén actor hangt aan één ander: b.', 'of two equal halves'],
    [mapOfThree, 'b: De enige goede verbinding met c.', 'of two equal halves'],
    [plainLink, 'Niemand heeft zelf genoeg goede relaties met twee kanten, buiten wie al schakel is.', 'nobody links by itself'],
    [apart, 'Bij elke goede relatie is er op deze kaart ook een omweg.', 'every good relation has a way round'],
    [apart, 'Zonder Ouders: Wie nu verbonden is, blijft verbonden.', 'everybody stays connected'],
    [links, 'Er staat nog niemand in een kamp.', 'no camps or neighbourhoods'],
    [links, 'Niemand heeft op deze kaart iemand anders nodig voor een korte weg naar een andere kant.', 'a way between'],
    [network, 'Elke buurt heeft een eigen sleutelfiguur.', 'a neighbourhood is covered'],
    [links, 'Samen is dat 84 % van de kaart.', 'numbers for experts'],
    [links, 'Er is alleen spanning getekend.', 'only tension'],
    [odd('two schakels, and two others'), 'Twee schakels zijn aangeduid: P en Q, nog zonder goede relaties.', 'schakels are'],
    [odd('three schakels, one known'), 'Drie schakels zijn aangeduid: P, nog zonder goede relaties met anderen.', 'schakels are'],
    [odd('one relation straight across'), 'Niemand heeft goede relaties met beide kampen.', 'nobody has to do with'],
    [odd('one relation straight across'), 'Vraag wie met beide kampen te maken heeft, en teken dat.', 'nobody has to do with'],
    [odd('relations only with who left'), 'Teken nu wie met wie te maken heeft.', 'relations are to be drawn'],
    [odd('one with relations only with who left'), 'Teken met wie C te maken heeft.', 'relations are to be drawn'],
  ])('sentence %#', (map, text, rule) => {
    expect(broken(map, text).some((found) => found?.startsWith(rule))).toBe(true);
  });

  test('of whoever is asked to introduce', () => {
    const map = odd('a pusher and a schakel');
    if (!map) throw new Error('no such map');
    const told = toldOf(map);
    const { introductions } = told;
    if (!introductions.answered) throw new Error('nobody to introduce');
    const asked = introductions.links.map((link) => ({ ...link, through: ['P' as ActorId] }));
    const found = contradictionsIn({ ...told, introductions: { ...introductions, links: asked } }, drawnFacts(map));
    expect(found.map((text) => text.split(':')[0])).toEqual(['somebody is asked to introduce who should not be']);
  });

  test('of somebody who left, and of somebody who is away', () => {
    const suggests = (id: string) => broken(network, 'Begin met één gesprek.', { suggests: [id as ActorId] });
    expect(suggests('Coach')).toContain('who left is suggested');
    expect(suggests('Kapper')).toContain('who is away is suggested without a word');
  });
});
