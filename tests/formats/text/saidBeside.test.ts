import { describe, expect, it } from 'vitest';
import { namesOf, noticeCodes, readable, readText, relationsByName } from '../reading.ts';

const read = (name: string, text: string) => readable(readText(name, text));

describe('what programs say beside what a format knows', () => {
  it('comes in from Pajek as networkx writes it: names and values behind places and weights', () => {
    const preview = read(
      'a.net',
      '*vertices 3\n1 "Zoë "Zus" Öz" 0.0 0.0 ellipse soort persoon kamp voor\n2 School 0.0 0.0 ellipse soort organisatie kamp "heel erg tegen"\n3 Imam 0.0 0.0 ellipse\n*arcs\n1 2 5 soort spanning\n2 3 1 soort invloed c Blue\n',
    );
    expect(namesOf(preview)).toEqual(['Zoë "Zus" Öz', 'School', 'Imam']);
    expect(preview.actors.map(({ kind }) => kind)).toEqual(['person', 'organisation', 'person']);
    expect(relationsByName(preview)).toEqual(['Zoë "Zus" Öz - School tension 3', 'School -> Imam influence 1']);
    expect(noticeCodes(preview)).not.toContain('placesLeftOut');
  });

  it('leaves how Pajek draws it', () => {
    const preview = read(
      'a.net',
      '*Vertices 2\n1 "Imam" 0.1 0.2 0.5 box ic Red bc Black x_fact 2\n2 "School" 0.3 0.4 0.5 ic "Green"\n*Arcs\n1 2 1 c Blue w 3 l "steun"\n',
    );
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(preview.actors.map(({ note }) => note)).toEqual(['', '']);
    expect(relationsByName(preview)).toEqual([expect.stringMatching(/^Imam - School trust/)]);
  });

  it('is the name in GML where the label is only the number again', () => {
    const preview = read(
      'a.gml',
      'graph [ node [ id 0 label "0" naam "Imam" ] node [ id 1 label "1" naam "School" ] edge [ source 0 target 1 ] ]',
    );
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
  });
});
