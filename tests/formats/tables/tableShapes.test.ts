import { describe, expect, it } from 'vitest';
import { fileOf, namesOf, noticeCodes, read, readable, readText, relationsByName } from '../reading.ts';

/** Which table a grid is, by its headings and by what stands in it. */

const relations = (text: string, name = 't.csv') => relationsByName(readable(readText(name, text)));

describe('a matrix', () => {
  it('has names on both edges; who is tied to nobody comes in too', () => {
    const text = ';Wijkagent;Imam;School;Winkeliers\nWijkagent;0;1;0;0\nImam;1;0;0;0\nSchool;0;0;0;0\nWinkeliers;0;0;0;0\n';
    const preview = readable(readText('m.csv', text));
    expect(namesOf(preview)).toEqual(['Wijkagent', 'Imam', 'School', 'Winkeliers']);
    expect(relationsByName(preview)).toEqual(['Wijkagent - Imam contact 2']);
    expect(preview.notices).toEqual([]);
    expect(preview.tables[0]?.rowsAre).toBe('matrix');
  });

  it('may hold one triangle, weights or words, or two different sets', () => {
    expect(relations(';A1;B1;C1\nA1;;;\nB1;3;;\nC1;1;2;\n')).toHaveLength(3);
    expect(relations(';Imam;School;Piet\nImam;;contact;spanning 3\nSchool;;;samenwerking\nPiet;;;\n')).toEqual([
      'Imam - School contact 2',
      'Imam - Piet tension 3',
      'School - Piet cooperation 2',
    ]);
    expect(relations(';Gemeente;Moskee;School\nKarim;1;0;0\nFatima;0;1;1\nPiet;0;0;0\n')).toHaveLength(3);
  });
});

describe('relations', () => {
  it.each([
    ['source and destination', 'Source,Destination\nImam,School\n'],
    ['names beside ids', 'Source ID;Source name;Target ID;Target name\n1;Imam;2;School\n'],
    ['bron and doel', 'Bron;Doel\nImam;School\n'],
    ['numbered ends', 'Actor 1;Actor 2\nImam;School\n'],
    ['wie and met wie', 'Wie;Met wie\nImam;School\n'],
    ['sender and receiver', 'Sender\tReceiver\nImam\tSchool\n'],
    ['vertices', ',Edges,,Visual\nVertex 1,Vertex 2,Color,Width\nImam,School,,\n'],
    ['a title above and a sum below', 'Relaties, maart\n\nVan;Naar;Aantal keer\nImam;School;\nTotaal;1\n'],
    ['remarks above', '# a list\n# of edges\nImam,School\n'],
    ['headings over two lines', 'Van;;Naar;\nNaam;Plaats;Naam;Plaats\nImam;X;School;Y\n'],
    ['both ends in one cell', 'Relatie;Toelichting\nImam - School;\n'],
    ['an arrow in lines', 'Imam - School\n'],
  ])('come in with %s', (_, text) => {
    expect(relations(text)).toEqual(['Imam - School contact 2']);
  });

  it('take a kind from wherever it stands in the row', () => {
    const text =
      'Source,Target,Type,Label\nImam,School,Directed,\nSchool,Wethouder,invloed,\nImam,Wijkagent,Undirected,spanning\n';
    expect(relations(text)).toEqual(['Imam - School contact 2', 'School -> Wethouder influence 2', 'Imam - Wijkagent tension 2']);
  });

  it('may have a column for each type', () => {
    expect(relations('van;naar;contact;spanning\nImam;School;1;0\nImam;Piet;1;1\n')).toEqual([
      'Imam - School contact 2',
      'Imam - Piet contact 2',
      'Imam - Piet tension 2',
    ]);
  });

  it('may stand behind the actors in one file', () => {
    const text = 'Label,Type\nImam,Person\nSchool,Organization\nFrom,To,Type,Direction\nImam,School,OPPOSES,undirected\n';
    const preview = readable(readText('k.csv', text));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(relationsByName(preview)).toEqual(['Imam - School tension 2']);
  });

  it('of Gephi go by id, with direction under Type and the kind under Label', () => {
    const nodes = fileOf('nodes.csv', 'Id;Label;timeset;modularity_class\nn1;Wijkagent;;0\nn2;Imam;;0\nn3;School;;1\n');
    const edges = fileOf(
      'edges.csv',
      'Source;Target;Type;Id;Label;timeset;Weight\nn1;n2;Undirected;5;;;1.0\nn2;n3;Directed;5;invloed;;1.0\nn3;n1;Undirected;5;spanning;;1.0\n',
    );
    const preview = readable(read([nodes, edges]));
    expect(relationsByName(preview)).toEqual([
      'Wijkagent - Imam contact 2',
      'Imam -> School influence 2',
      'School - Wijkagent tension 2',
    ]);
    expect(noticeCodes(preview)).toEqual(['clustersLeftOut']);
  });

  it('of Cytoscape have their ends in a name', () => {
    const text =
      '"SUID","interaction","name"\n"1","kent","Imam (zuid) (kent) School"\n"2","spanning","Imam (zuid) (spanning) Piet"\n';
    expect(relations(text)).toEqual(['Imam (zuid) - School contact 2', 'Imam (zuid) - Piet tension 2']);
  });
});

describe('actors', () => {
  it('stand under a title', () => {
    const preview = readable(
      readText('a.csv', 'Actorenlijst – stand 1 maart\n\nNaam;Soort;Kamp\nGroep A;groep;Voor\nPiet;persoon;\n'),
    );
    expect(namesOf(preview)).toEqual(['Groep A', 'Piet']);
    expect(noticeCodes(preview)).toEqual(['linesLeftOut']);
  });

  it('may name in other columns whom they are tied to', () => {
    const text = 'Naam;Soort;Kent;Conflict met\nImam;persoon;School, Piet;Winkeliers\nSchool;organisatie;Imam;\n';
    const preview = readable(readText('a.csv', text));
    expect(relationsByName(preview)).toEqual(['Imam - School contact 2', 'Imam - Piet contact 2', 'Imam - Winkeliers tension 2']);
    expect(preview.tables.map(({ rowsAre }) => rowsAre)).toEqual(['both']);
    const without = { tables: { 'a.csv': { columns: { 4: null } } } };
    expect(readable(readText('a.csv', text, without)).relations).toHaveLength(2);
  });

  it('may be a list of lists', () => {
    expect(relations('Imam,School,Piet\nSchool,Imam\nPiet,Buurthuis\n')).toEqual([
      'Imam - School contact 2',
      'Imam - Piet contact 2',
      'Piet - Buurthuis contact 2',
    ]);
    expect(relations('Imam: School, Piet\nSchool: Piet\n')).toHaveLength(3);
  });

  it('take what one column lacks from another, and say what stays out', () => {
    const preview = readable(readText('a.csv', 'naam;label\nImam;De imam\n;School\n'));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(noticeCodes(preview)).toEqual(['columnBeside']);
  });
});
