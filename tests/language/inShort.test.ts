import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../scripts/example/exampleMap.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { drawnMap } from '../analysis/drawnMap.ts';
import { ODD_SMALL_MAPS } from '../maps/oddSmallMaps.ts';
import { TEN_SMALL_MAPS } from '../maps/tenSmallMaps.ts';
import { sentencesOf } from './sentencesOf.ts';

/** What the first answer says of each map, word for word. Read them as somebody who drew the map. */
const SAID: Readonly<Record<string, { readonly nl: readonly string[]; readonly en: readonly string[] }>> = {
  'the example': {
    nl: [
      'Drie relaties lopen tussen ‘Zorgen over de opvang’ en ‘Welkom in de wijk’: één goede (met Eigenaar eetcafé, uitgestroomd) en twee met spanning.',
      'Eén van de twee schakels verbindt beide kampen: Wijkagent Haven, met eigen goede relaties.',
      'Begin met één gesprek: Jongerenwerker Haven.',
    ],
    en: [
      'Three relations run between “Worried about the shelter” and “Welcome in the neighbourhood”: one good (with Café owner, no longer in the network) and two with tension.',
      'One of the two links connects both camps: Community police officer, with good relations of their own.',
      'Begin with one conversation: Youth worker Haven.',
    ],
  },
  'one actor': {
    nl: ['Teken eerst de belangrijkste actoren rond het vraagstuk.'],
    en: ['First draw the main actors around the issue.'],
  },
  'nothing tagged': {
    nl: [
      'Zes relaties staan op de kaart: vijf goede en één met spanning.',
      'Eén actor hangt aan één ander: Ouders.',
      'Geef bij Duiden de kampen een naam; twee is genoeg om te beginnen.',
    ],
    en: [
      'Six relations are on the map: five good and one with tension.',
      'One actor depends on one other: Ouders.',
      'Give the camps a name under Interpret; two is enough to begin with.',
    ],
  },
  'only tension': {
    nl: [
      'Eén relatie loopt tussen ‘Voor’ en ‘Tegen’, met spanning.',
      'Niemand heeft goede relaties met beide kampen, en niemand is aangeduid als schakel.',
      'Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.',
    ],
    en: [
      'One relation runs between “Voor” and “Tegen”, with tension.',
      'Nobody has good relations with both camps, and nobody is tagged as a link.',
      'Also draw who are in contact, work together or trust each other.',
    ],
  },
  'one camp': {
    nl: [
      'Twee van de vier actoren staan in ‘Tegen’; in een ander kamp staat nog niemand.',
      'Eén schakel is aangeduid: Dorpsraad, met goede relaties met twee anderen.',
      'Zet bij Duiden actoren in de kampen; wie geen kant kiest, mag op ‘geen kamp’ staan.',
    ],
    en: [
      'Two of the four actors are in “Tegen”; nobody is in another camp yet.',
      'One link is tagged: Dorpsraad, with good relations with two others.',
      'Put actors in the camps under Interpret; those who take no side may be on “no camp”.',
    ],
  },
  'two camps with schakels': {
    nl: [
      'Drie relaties lopen tussen ‘Tegen’ en ‘Voor’: één goede en twee met spanning.',
      'Twee schakels verbinden beide kampen: Wijkagent (tijdelijk teruggetrokken) met eigen goede relaties en Predikant via Dorpshuis.',
      'Begin met één gesprek: Dorpshuis.',
    ],
    en: [
      'Three relations run between “Tegen” and “Voor”: one good and two with tension.',
      'Two links connect both camps: Wijkagent (away for a while) with good relations of their own and Predikant through Dorpshuis.',
      'Begin with one conversation: Dorpshuis.',
    ],
  },
  'two camps apart': {
    nl: [
      'Tussen ‘A’ en ‘B’ is nog geen enkele relatie getekend.',
      'Niemand heeft goede relaties met beide kampen, en niemand is aangeduid als schakel.',
      'Vraag Ouders om Imam en Jongeren aan elkaar voor te stellen.',
    ],
    en: [
      'No relation at all has been drawn between “A” and “B” yet.',
      'Nobody has good relations with both camps, and nobody is tagged as a link.',
      'Ask Ouders to introduce Imam and Jongeren to each other.',
    ],
  },
  'three camps': {
    nl: [
      'Twee relaties lopen tussen de kampen: één goede en één met spanning.',
      'Twee actoren hebben goede relaties met meer dan één kamp, maar zijn niet aangeduid als schakel: Camping en Waterschap.',
      'Begin met één gesprek: Waterschap.',
    ],
    en: [
      'Two relations run between the camps: one good and one with tension.',
      'Two actors have good relations with more than one camp, but are not tagged as a link: Camping and Waterschap.',
      'Begin with one conversation: Waterschap.',
    ],
  },
  'neighbourhoods as sides': {
    nl: [
      'Eén relatie loopt tussen de buurten, zonder spanning.',
      'Eén schakel verbindt meer dan één buurt: Postbode, met eigen goede relaties.',
      'Begin met één gesprek: Kerk en Moskee.',
    ],
    en: [
      'One relation runs between the neighbourhoods, without tension.',
      'One link connects more than one neighbourhood: Postbode, with good relations of their own.',
      'Begin with one conversation: Kerk and Moskee.',
    ],
  },
  'a network of key figures': {
    nl: [
      'Drie sleutelfiguren staan op de kaart, van wie één tijdelijk teruggetrokken; in één van de drie buurten is er geen.',
      'Twee actoren hebben goede relaties met meer dan één buurt, maar zijn niet aangeduid als schakel: Jongerenwerker en Kapper (tijdelijk teruggetrokken); uitgestroomd: Coach.',
      'Vraag Kapper (tijdelijk teruggetrokken) om Docent en Jongerenwerker aan elkaar voor te stellen.',
    ],
    en: [
      'Three key figures are on the map, one of them away for a while; one of the three neighbourhoods has none.',
      'Two actors have good relations with more than one neighbourhood, but are not tagged as a link: Jongerenwerker and Kapper (away for a while); no longer in the network: Coach.',
      'Ask Kapper (away for a while) to introduce Docent and Jongerenwerker to each other.',
    ],
  },
  'several parts, and a schakel who left': {
    nl: [
      'Tussen ‘A’ en ‘B’ is nog geen enkele relatie getekend.',
      'Niemand is nu schakel; uitgestroomd: Opbouwwerker.',
      'Vraag wie met beide kampen te maken heeft, en teken dat.',
    ],
    en: [
      'No relation at all has been drawn between “A” and “B” yet.',
      'Nobody is a link now; no longer in the network: Opbouwwerker.',
      'Ask who has to do with both camps, and draw that.',
    ],
  },
};

describe.each([nl, en])('The first answer ($code)', (language) => {
  const maps = { 'the example': exampleMap(language.code), ...TEN_SMALL_MAPS };
  test.each(Object.entries(maps))('of %s', (name, map) => {
    expect(sentencesOf(map, language)).toEqual(SAID[name]?.[language.code]);
  });

  test('of an actor between two equal halves: neither hangs on the other', () => {
    const path = (names: string) =>
      drawnMap(
        Object.fromEntries([...names].map((name) => [name, {}])),
        [...names].slice(1).map((name, at) => `${names[at]} ${name}`),
      );
    expect([path('abc'), path('abcde')].map((map) => sentencesOf(map, language)[1])).toEqual(
      language.code === 'nl'
        ? [
            'Twee actoren zijn alleen via één ander met elkaar verbonden: b.',
            'Twee delen van de kaart zijn alleen via één actor met elkaar verbonden: c.',
          ]
        : [
            'Two actors are connected through just one other: b.',
            'Two parts of the map are connected through just one actor: c.',
          ],
    );
  });

  const isDutch = language.code === 'nl';
  const asked = (name: string, from: number, to?: number) =>
    sentencesOf(ODD_SMALL_MAPS[name] as ActorMap, language).slice(from, to);
  test('of schakels who know each other only', () => {
    const met = isDutch ? 'nog zonder goede relaties met anderen' : 'without good relations with others yet';
    expect(asked('two schakels, and two others', 1, 2)[0]).toContain(`: P ${isDutch ? 'en' : 'and'} Q, ${met}.`);
    expect(asked('two schakels of one camp', 1, 2)[0]).toContain(met);
    expect(asked('two schakels without good relations', 1, 2)[0]).not.toContain(isDutch ? 'anderen' : 'others');
  });

  test('of relations straight across, from a side of their own', () => {
    expect(asked('one relation straight across', 1)).toEqual(
      isDutch
        ? [
            'Niemand is aangeduid als schakel; vanuit het eigen kamp hebben A en B goede relaties met het andere.',
            'Vraag wie nog meer met beide kampen te maken heeft, en teken dat.',
          ]
        : [
            'Nobody is tagged as a link; from a camp of their own, A and B have good relations with the other.',
            'Ask who else has to do with both camps, and draw that.',
          ],
    );
    expect(asked('straight across, and a pusher', 1, 2)).toEqual([
      isDutch
        ? 'Behalve P heeft niemand goede relaties met beide kampen; vanuit het eigen kamp hebben A en B goede relaties met het andere.'
        : 'Besides P, nobody has good relations with both camps; from a camp of their own, A and B have good relations with the other.',
    ]);
    expect(asked('straight across between neighbourhoods', 1, 2)).toEqual([
      isDutch
        ? 'Niemand is aangeduid als schakel; vanuit een eigen buurt hebben A en B goede relaties met een andere.'
        : 'Nobody is tagged as a link; from a neighbourhood of their own, A and B have good relations with another.',
    ]);
  });

  test('of what to draw where only who left has relations, and of nobody who may not introduce', () => {
    const uncounted = isDutch ? '; wie is uitgestroomd, telt niet mee.' : '; those no longer in the network do not count.';
    for (const name of Object.keys(ODD_SMALL_MAPS).filter((one) => one.includes('only with who left')))
      expect(asked(name, -1)[0]).toContain(uncounted);
    expect(asked('a pusher between two camps', -1)[0]).toMatch(/^(Leg de kaart voor|Show the map)/);
    expect(asked('a pusher and a schakel', -1)[0]).toMatch(/^(Vraag|Ask) Q /);
  });

  const CAMPS = { Bewoners: { camp: 'Tegen' }, Appgroep: { camp: 'Tegen' }, Boeren: { camp: 'Voor' } } as const;
  const said = (actors: Parameters<typeof drawnMap>[0], relations: readonly string[]) =>
    sentencesOf(drawnMap(actors, [...relations]), language);

  test('of a schakel behind whom somebody else links both camps', () => {
    const behind = { ...CAMPS, Wijkagent: {}, Predikant: { roles: ['link'] } } as const;
    expect(said(behind, ['Wijkagent Bewoners trust', 'Wijkagent Boeren trust', 'Predikant Wijkagent'])[1]).toBe(
      isDutch
        ? 'Eén actor heeft goede relaties met beide kampen, maar is niet aangeduid als schakel: Wijkagent; Predikant, de schakel, kent Wijkagent.'
        : 'One actor has good relations with both camps, but is not tagged as a link: Wijkagent; Predikant, the link, knows Wijkagent.',
    );
    expect(said(behind, ['Bewoners Boeren', 'Predikant Bewoners'])[1]).toBe(
      isDutch
        ? 'Eén schakel heeft alleen via één ander een korte weg naar beide kampen: Predikant via Bewoners.'
        : 'One link has a short way to both camps only through one other: Predikant through Bewoners.',
    );
  });

  test('of who left: counted where it is said, and no way', () => {
    const left = { ...CAMPS, Boeren: { camp: 'Voor', keyFigure: 'left' }, Predikant: { roles: ['link'] }, Huisarts: {} } as const;
    const others = { ...left, Winkels: { camp: 'Voor' } } as const;
    const relations = ['Bewoners Boeren', 'Appgroep Boeren tension', 'Predikant Bewoners', 'Predikant Boeren'];
    expect(said(others, relations).slice(0, 2)).toEqual(
      isDutch
        ? [
            'Twee relaties lopen tussen ‘Tegen’ en ‘Voor’: één goede (met Boeren, uitgestroomd) en één met spanning.',
            'Eén schakel heeft op deze kaart nog geen korte weg naar beide kampen: Predikant; wie is uitgestroomd, telt niet mee.',
          ]
        : [
            'Two relations run between “Tegen” and “Voor”: one good (with Boeren, no longer in the network) and one with tension.',
            'One link has no short way to both camps on this map yet: Predikant; those no longer in the network do not count.',
          ],
    );
    expect(said(left, relations)[0]).toBe(
      isDutch
        ? 'Twee van de vier actoren staan in ‘Tegen’, en niemand in een ander kamp; wie is uitgestroomd, telt niet mee.'
        : 'Two of the four actors are in “Tegen”, and nobody in another camp; those no longer in the network do not count.',
    );
    const { Predikant: _, ...untagged } = others;
    expect(said(untagged, ['Huisarts Bewoners', 'Huisarts Boeren'])[1]).toBe(
      isDutch
        ? 'Niemand heeft goede relaties met beide kampen, en niemand is aangeduid als schakel; wie is uitgestroomd, telt niet mee.'
        : 'Nobody has good relations with both camps, and nobody is tagged as a link; those no longer in the network do not count.',
    );
    expect(said({ a: {}, b: {}, c: {}, d: { keyFigure: 'left' } }, ['a b', 'b c', 'c d', 'a d'])[1]).toBe(
      isDutch
        ? 'Twee actoren zijn alleen via één ander met elkaar verbonden: b; wie is uitgestroomd, telt niet mee.'
        : 'Two actors are connected through just one other: b; those no longer in the network do not count.',
    );
    expect(said({ a: { roles: ['link'] }, b: { keyFigure: 'left' }, c: {} }, ['a b', 'a c'])[1]).toBe(
      isDutch
        ? 'Eén schakel is aangeduid: a, met goede relaties met twee anderen (één uitgestroomd).'
        : 'One link is tagged: a, with good relations with two others (one no longer in the network).',
    );
  });
});
