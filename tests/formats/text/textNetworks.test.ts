import { describe, expect, it } from 'vitest';
import { namesOf, noticeCodes, readable, readText, relationsByName } from '../reading.ts';

const read = (name: string, text: string) => readable(readText(name, text));

describe('Pajek', () => {
  const text =
    '*Network proef\n*Vertices 4\n1 "Bureau Jeugd, Zorg & Veiligheid" 0.1 0.5 0.5\n2 "Wijkteam Noord" 0.5 0.1 0.5\n3 "Imam" 0.9 0.5 0.5\n4 "" 0.5 0.9 0.5\n*Arcs\n1 2 1\n*Edges\n2 3 2\n3 4 1\n';

  it.each(['netwerk.net', 'netwerk.txt', 'netwerk.csv'])('is known by its content in %s', (name) => {
    const preview = read(name, text);
    expect(preview).toMatchObject({ format: 'pajek', sure: 'surely', program: 'Pajek' });
    expect(namesOf(preview)).toEqual(['Bureau Jeugd, Zorg & Veiligheid', 'Wijkteam Noord', 'Imam', '4']);
    expect(preview.relations).toHaveLength(3);
    expect(preview.hasPlaces).toBe(true);
  });

  it('takes the name of a relation or a label for its type, an arc for one way and a number below zero for tension', () => {
    const preview = read(
      'a.net',
      '% gemaakt in Pajek\n*Vertices 3\n1 A\n2 B\n3 C\n*Arcs :1 "invloed"\n1 2\n*Edges :2\n2 3 -1\n1 3 2 l "samenwerking"\n',
    );
    expect(relationsByName(preview)).toEqual([
      expect.stringMatching(/^A -> B influence/),
      expect.stringMatching(/^B - C tension/),
      expect.stringMatching(/^A - C cooperation/),
    ]);
  });

  it('reads lists and matrices, and vertices of which only the number is known', () => {
    expect(relationsByName(read('a.net', '*Vertices 3\n*Edgeslist\n1 2 3\n'))).toEqual(['1 - 2 contact 2', '1 - 3 contact 2']);
    expect(relationsByName(read('a.net', '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Matrix\n0 1 0\n1 0 0\n0 1 0\n'))).toEqual([
      'A - B contact 2',
      'C - B contact 2',
    ]);
  });

  it('reads persons and organisations of a network of two modes', () => {
    const preview = read('a.net', '*Vertices 4 2\n1 "A"\n2 "B"\n3 "School"\n4 "Moskee"\n*Matrix\n1 0\n1 1\n');
    expect(relationsByName(preview).map((one) => one.slice(0, -2))).toEqual([
      'A - School contact',
      'B - School contact',
      'B - Moskee contact',
    ]);
  });
});

describe("UCINET's DL", () => {
  it('reads a full matrix with labels apart by commas, and its isolates', () => {
    const preview = read(
      'a.dl',
      'dl n=4 format=fullmatrix\nlabels:\nWijkagent,Imam,"Buurthuis, zuid",School\ndata:\n0 1 0 0\n1 0 0 0\n0 1 0 0\n0 0 0 0\n',
    );
    expect(preview).toMatchObject({ format: 'ucinet', program: 'UCINET' });
    expect(namesOf(preview)).toEqual(['Wijkagent', 'Imam', 'Buurthuis, zuid', 'School']);
    expect(relationsByName(preview)).toEqual(['Wijkagent - Imam contact 2', 'Buurthuis, zuid - Imam contact 2']);
  });

  it.each([
    ['edges by number', 'DL N = 3\nFORMAT = EDGELIST1\nLABELS:\nA\nB\nC\nDATA:\n1 2\n2 3\n'],
    ['edges by name', 'dl n=3, format=edgelist1\nlabels embedded\ndata:\nA B\nB C\n'],
    ['who with whom', 'dl n=3 format=nodelist1\nlabels:\nA,B,C\ndata:\n1 2\n2 3\n'],
    ['the upper half', 'dl n=3 format=upperhalf diagonal absent\nlabels:\nA B C\ndata:\n1 0\n1\n'],
    ['the lower half', 'dl n=3 format=lowerhalf diagonal=absent\nlabels:\nA B C\ndata:\n1\n0 1\n'],
    ['the lower half with its diagonal', 'dl n=3 format=lh\nlabels:\nA B C\ndata:\n0\n1 0\n0 1 0\n'],
    ['a matrix with labels in it', 'dl n=3\nlabels embedded\ndata:\nA B C\nA 0 1 0\nB 1 0 1\nC 0 1 0\n'],
    ['a matrix without its diagonal', 'dl n=3 diagonal absent\nlabels:\nA\nB\nC\ndata:\n1 0\n1 1\n0 1\n'],
  ])('reads %s', (_, text) => {
    const preview = read('a.txt', text);
    expect(namesOf(preview)).toEqual(['A', 'B', 'C']);
    expect(relationsByName(preview)).toEqual(['A - B contact 2', 'B - C contact 2']);
  });

  it('reads several matrices by their names, and two modes', () => {
    const two = 'dl n=2 nm=2\nlabels:\nA,B\nmatrix labels:\nspanning\nsamenwerking\ndata:\n0 1\n1 0\n0 1\n1 0\n';
    expect(relationsByName(read('a.dl', two))).toEqual(['A - B tension 2', 'A - B cooperation 2']);
    const modes = 'dl nr=2 nc=2\nrow labels:\nA,B\ncolumn labels:\nSchool,Moskee\ndata:\n1 0\n1 1\n';
    expect(relationsByName(read('a.dl', modes))).toEqual([
      'A - School contact 2',
      'B - School contact 2',
      'B - Moskee contact 2',
    ]);
  });
});

describe('GML', () => {
  it('reads labels, places, direction and what else is said', () => {
    const preview = read(
      'a.gml',
      'Creator "igraph"\ngraph [\n  directed 1\n  node [ id 0 label "Wijkagent &#38; co" kamp "Voor" graphics [ x 10.5 y 20 ] ]\n  node [ id 1 label "Imam" graphics [ x 300 y 20 ] ]\n  edge [ source 0 target 1 soort "invloed" sterkte 3 ]\n]\n',
    );
    expect(preview).toMatchObject({ format: 'gml', program: 'igraph', hasPlaces: true });
    expect(relationsByName(preview)).toEqual(['Wijkagent & co -> Imam influence 3']);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voor']);
  });

  it('makes a group of yEd the camp of those in it, and never an actor', () => {
    const preview = read(
      'a.gml',
      'graph [ node [ id 0 label "Voorstanders" isGroup 1 ] node [ id 1 label "A" gid 0 ] node [ id 2 label "B" ] edge [ source 1 target 2 label "spanning" ] ]',
    );
    expect(namesOf(preview)).toEqual(['A', 'B']);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voorstanders']);
    expect(noticeCodes(preview)).toContain('groupsAsCamps');
    expect(relationsByName(preview)).toEqual(['A - B tension 2']);
  });

  it('calls a node without a label by its id, and says how much of a broken file was read', () => {
    expect(namesOf(read('a.gml', 'graph [ node [ id 7 ] node [ id 8 label "Imam" ] edge [ source 7 target 8 ] ]'))).toEqual([
      '7',
      'Imam',
    ]);
    expect(
      readText('a.gml', 'graph [ node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 ] edge [ sour'),
    ).toMatchObject({
      readable: false,
      code: 'brokenOff',
      partial: { actorsRead: 2, relationsFound: 2 },
    });
  });
});

describe('DOT', () => {
  it('reads chains, ends of several, defaults and labels', () => {
    const preview = read(
      'a.dot',
      'strict digraph "proef" {\n  // opmerking\n  rankdir=LR; node [shape=box, kamp=Voor];\n  a [label="Wijkagent\\nNoord"]; b [label=<<b>Imam</b>>];\n  a -> b -> {c "d e"} [label="invloed"];\n  c -> a [dir=none, label=samenwerking] /* einde */\n}\n',
    );
    expect(preview.format).toBe('dot');
    expect(namesOf(preview)).toEqual(['Wijkagent Noord', 'Imam', 'c', 'd e']);
    expect(relationsByName(preview)).toEqual([
      'Wijkagent Noord -> Imam influence 2',
      'Imam -> c influence 2',
      'Imam -> d e influence 2',
      'c - Wijkagent Noord cooperation 2',
    ]);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voor']);
  });

  it('makes a cluster the camp of those in it, and never an actor', () => {
    const preview = read(
      'a.gv',
      'graph { subgraph cluster_0 { label="Voorstanders"; A; B } subgraph cluster_1 { label="Tegenstanders"; C } A -- C [label=spanning] A:n -- B:s }',
    );
    expect(namesOf(preview)).toEqual(['A', 'B', 'C']);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Tegenstanders', 'Voorstanders']);
    expect(relationsByName(preview)).toEqual(['A - C tension 2', 'A - B contact 2']);
  });
});

describe('lists of interactions and files of two tables', () => {
  it.each([
    [
      'a.sif',
      'Wijkagent kent Imam School\nBuurthuis\nImam spanning School\n',
      ['Wijkagent - Imam contact 2', 'Wijkagent - School contact 2', 'Imam - School tension 2'],
      4,
    ],
    ['a.sif', 'Wijkagent Noord\tspanning\tImam\nSchool\n', ['Wijkagent Noord - Imam tension 2'], 3],
    [
      'a.txt',
      'Wijkagent Noord\tspanning\tImam\nImam\tkent\tSchool\n',
      ['Wijkagent Noord - Imam tension 2', 'Imam - School contact 2'],
      3,
    ],
    [
      'a.gdf',
      "nodedef>name VARCHAR,label VARCHAR,kamp VARCHAR\nn1,'Bureau Jeugd, Zorg',Voor\nn2,Imam,\nedgedef>node1 VARCHAR,node2 VARCHAR,label VARCHAR\nn1,n2,spanning\n",
      ['Bureau Jeugd, Zorg - Imam tension 2'],
      2,
    ],
    [
      'a.vna',
      '*Node data\nID kamp\n"Wijkagent Noord" Voor\nImam Tegen\n*Node properties\nID x y\nImam 1 2\n*Tie data\nfrom to type\n"Wijkagent Noord" Imam spanning\n',
      ['Wijkagent Noord - Imam tension 2'],
      2,
    ],
    [
      'a.edgelist',
      "Wijkagent Imam {'weight': 3, 'soort': 'spanning'}\nImam School {'weight': 1, 'soort': 'contact'}\nSchool Wijkagent {'weight': 2, 'soort': 'contact'}\n",
      ['Wijkagent - Imam tension 3', 'Imam - School contact 1', 'School - Wijkagent contact 2'],
      3,
    ],
    [
      'a.txt',
      '# ncol\nWijkagent Imam\nImam School\nSchool Wijkagent\n',
      ['Wijkagent - Imam contact 2', 'Imam - School contact 2', 'School - Wijkagent contact 2'],
      3,
    ],
    [
      'a.edgelist',
      "# gewicht; soort | geen\nWijkagent Imam {'note': 'kent; sinds | 2020'}\nImam School\nSchool Wijkagent\n",
      ['Wijkagent - Imam contact 2', 'Imam - School contact 2', 'School - Wijkagent contact 2'],
      3,
    ],
    ['a.tgf', '1 Wijkagent Noord\n2 Imam\n#\n1 2 spanning\n', ['Wijkagent Noord - Imam tension 2'], 2],
  ])('%s: %j', (name, text, relations, actors) => {
    const preview = read(name, text);
    expect(relationsByName(preview)).toEqual(relations);
    expect(preview.actors).toHaveLength(actors);
  });
});

describe('text that is no list', () => {
  it.each([
    [
      'prose',
      'Notulen overleg 12 maart\n\nAanwezig: de wijkagent, de imam en twee bewoners.\nDe voorzitter opent de vergadering en heet iedereen van harte welkom. De wijkagent vertelt dat het rustig is geweest.\nDe imam zegt dat de jongeren vaker naar de moskee komen dan vorig jaar. Afgesproken wordt dat er een nieuwe afspraak komt.\n',
    ],
    ['prose', 'Beste collega, hierbij stuur ik je het verslag van gisteren; ik hoor graag wat je ervan vindt. Groet, Anja'],
    ['contacts', 'BEGIN:VCARD\nVERSION:3.0\nFN:Imam\nEND:VCARD\n'],
    ['mail', 'From: a@b.nl\nSubject: lijst\n\nHierbij de lijst.\n'],
    ['program', 'graph TD\n  A[Wijkagent] --> B[Imam]\n'],
    ['program', '\\documentclass{article}\n\\begin{document}\nHallo\n'],
  ])('%s never becomes names', (looksLike, text) => {
    expect(readText('lijst.txt', text)).toMatchObject({ readable: false, code: 'looksLikeOther', details: { looksLike } });
  });

  it.each([
    'Wijkagent Noord\nImam\nBestuur moskee\n',
    'naar\tvan\nA\tB\nB\tA\n',
    'Jan Jansen\nPiet Jansen\nKees Pietersen\nJansen Bakkerij\n',
    `naam\n${'Werkgroep Leefbaarheid '.repeat(20)}\nImam\n`,
    'naam;notitie\nImam;Kent iedereen in de wijk en is al jaren het eerste aanspreekpunt voor jongeren.\nSchool;Werkt al jaren samen met het buurthuis aan activiteiten na schooltijd.\n',
    'Imam - School: samenwerking\nSchool - Wijkagent: spanning, sterk\n',
    'Buurtvereniging De Vrolijke Vrienden van de Lange Dreef en omstreken\nImam\n',
  ])('%j is one', (text) => {
    expect(readText('lijst.txt', text).readable).toBe(true);
  });
});
