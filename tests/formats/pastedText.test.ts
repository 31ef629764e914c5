import { describe, expect, it } from 'vitest';
import type { ActorId, IsoDate } from '../../src/domain/identifiers.ts';
import { AS_FOUND } from '../../src/formats/importPreview.ts';
import { areLines, pastedShape } from '../../src/formats/pastedText.ts';
import { readQuickList } from '../../src/formats/quickText.ts';
import { readFiles } from '../../src/formats/readFiles.ts';

describe('a pasted text', () => {
  it.each([
    ['Imam', 'line'],
    ['Imam\r\n', 'line'],
    ['\n  Imam - Wijkagent: spanning \n\n', 'line'],
    ['Bestuur, moskee', 'line'],
    ['Imam; Noord', 'line'],
    ['', 'line'],
    ['Imam\nWijkagent', 'list'],
    ['Imam\rWijkagent', 'list'],
    ['Imam\tWijkagent', 'list'],
    ['Imam\tWijkagent\tspanning\tsterk', 'list'],
    ['Wijkraad\tOndernemers\tspanning\nWijkraad\tScholen\nMoskee\tWijkraad\tvertrouwen\tsterk\n', 'list'],
    ['Moskee\tWijkraad\tvertrouwen\nKerk\tWijkraad', 'list'],
    ['Imam\tWijkagent\tspanning\nImam\tSchool\tblauw', 'list'],
    ['Bestuur, moskee\nImam, Noord', 'list'],
    ['Naam\nImam\nSchool', 'list'],
    ['Alles met; en zonder\nImam', 'list'],
    ['Naam\tWijk\tType\tStatus\tLaatste contact\nImam\tNoord\tpersoon\tactief\t2026-01-02', 'file'],
    ['Naam\tTelefoon\nImam\t06', 'file'],
    ['Organisatie\tWijk\tStatus\nImam\tNoord\tactief', 'file'],
    ['Naam\tGeloof\nImam\tislam', 'file'],
    ['Van\tNaar\tSoort\nImam\tSchool\tvertrouwen', 'list'],
    ['Van\tNaar\tNotitie\nImam\tSchool\telke week', 'file'],
    ['Naam;Wijk\nImam;Noord', 'file'],
    ['Naam,Wijk,Status\nImam,Noord,actief', 'file'],
    ['Imam;Noord;actief\nWijkagent;Zuid;actief', 'file'],
    ['Imam\tNoord\torganisatie\tactief', 'file'],
    ['Imam\tNoord\tactief\nWijkagent\tZuid\tkandidaat', 'file'],
    ['1\t2\t3\t4\t5\t6', 'file'],
    ['Van\tNaar\tSterkte\nImam\tSchool\t8\nKerk\tSchool\t2', 'file'],
    ['Interactie\nImam - School\nKerk - School', 'file'],
    ['*Vertices 2\n1 "Imam"\n2 "School"\n*Edges\n1 2 3', 'file'],
    ['graph {\n  Imam -- School;\n}', 'file'],
    ['<?xml version="1.0"?>\n<graphml><graph edgedefault="directed"/></graphml>', 'file'],
    ['{"nodes":[{"id":"Imam"},{"id":"School"}],"links":[{"source":"Imam","target":"School"}]}', 'file'],
    ['Verslag van de bijeenkomst van maandag in het buurthuis.\nDe wethouder opende de avond en heette iedereen welkom.', 'file'],
    ['- Imam\n- School', 'list'],
    ['* Imam\n* School', 'list'],
    ['[leeg]', 'line'],
  ])('%j is a %s', (text, shape) => {
    expect(pastedShape(text)).toBe(shape);
  });
});

describe('text whose lines are those of quick add', () => {
  it.each([
    ['Imam - Jongerenwerker: spanning\n1. School -> Imam\n- Kerk', true],
    ['Imam - Jongerenwerker: spanning', true],
    ['Imam\nSchool\nKerk', false],
    ['naam;kamp\nImam - Noord;voor', false],
    ['Imam\tSchool', false],
    ['Interactie\nImam - School', false],
  ])('%j: %j', (text, is) => {
    expect(areLines(text)).toBe(is);
  });
});

const TEXTS = [
  'Imam - Jongerenwerker: spanning sterk\n1. School -> Imam\n- Kerk\nKerk <-> School: zelf gezien',
  'Imam\tWijkagent\nWijkagent\tSchool',
  'Imam\tWijkagent\tspanning\tsterk\nSchool\tImam\tsamenwerking\tzwak\tvermoed',
  'Van\tNaar\tSoort\nImam\tSchool\tvertrouwen\nKerk\tSchool\tspanning',
  'Naar\tVan\tSterkte\nImam\tSchool\tsterk\nKerk\tSchool\tzwak',
];

describe('one reader', () => {
  it.each(TEXTS)('gives for %j the same from a file as from Snel toevoegen', (text) => {
    let next = 0;
    const file = { name: 'lijst.txt', bytes: new TextEncoder().encode(text) };
    const preview = readFiles([file], AS_FOUND, '2026-11-28' as IsoDate, () => `${next++}`);
    const typed = readQuickList(text, []);
    if (!preview.readable || !typed.done) throw new Error('both are read');
    const nameOf = (id: ActorId) => preview.map.actors.get(id)?.name ?? '';
    expect(pastedShape(text)).toBe('list');
    expect(preview.actors.map(({ name }) => name)).toEqual(typed.value.entries.actors.map(({ name }) => name));
    const said = preview.relations.map(({ from, to, type, mutual, strength, certainty }) => ({
      ...{ from: nameOf(from), to: nameOf(to), type, mutual, strength, certainty },
    }));
    expect(said).toEqual(typed.value.entries.relations);
    expect(typed.value.bad).toEqual([]);
  });
});
