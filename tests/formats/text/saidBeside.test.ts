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

describe('marks that are no part of a name', () => {
  it('keeps an apostrophe in GDF, and takes off what quotes', () => {
    const preview = read(
      'a.gdf',
      "nodedef>name VARCHAR,label VARCHAR\ns1,'School, Oost'\ns2,O'Brien\ns3,Café 't Hoekje\nedgedef>node1 VARCHAR,node2 VARCHAR\ns1,s2\n",
    );
    expect(namesOf(preview)).toEqual(['School, Oost', "O'Brien", "Café 't Hoekje"]);
  });

  it('reads records of DOT as their fields', () => {
    const preview = read(
      'a.gv',
      'digraph { node [shape=record]; a [label="<f0> Imam|<f1> Noord"]; b [label="{School|Oost}"]; a:f0 -> b }',
    );
    expect(namesOf(preview)).toEqual(['Imam Noord', 'School Oost']);
  });

  it('takes nobody who made a file of GML for a program', () => {
    const preview = read('a.gml', 'Creator "Mark Newman on Sun Oct 15"\ngraph [ node [ id 0 label "Imam" ] ]');
    expect(preview.program).toBeNull();
  });
});

describe('networks in text that stop halfway', () => {
  it.each([
    ['a.gv', 'graph { Imam -- School; School -- Wijkagent'],
    ['a.net', '*Vertices 4\n1 "Imam"\n2 "School"\n3 "Wi'],
    ['a.net', '*Vertices 3\n1 "Imam"\n2 "School"\n3 "Wijkagent"\n*Matrix\n0 1 1\n'],
    ['a.dl', 'dl n=3 format=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 1\n1 0'],
  ])('is said of %s: %j', (name, text) => {
    expect(readText(name, text)).toMatchObject({ readable: false, code: 'brokenOff' });
  });

  it.each([
    ['a.net', '*Vertices 4\n*Edges\n1 2\n'],
    ['a.net', '*Vertices 4\n1 "Imam"\n2 "School"\n*Edges\n1 2\n'],
    ['a.net', '*Vertices 3\n'],
  ])('not of %s that leaves out what may be: %j', (name, text) => {
    expect(readText(name, text).readable).toBe(true);
  });
});
