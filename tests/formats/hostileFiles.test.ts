import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeMapFile } from '../../src/domain/mapFile.ts';
import { MAX_FILE_BYTES } from '../../src/formats/readFiles.ts';
import { fileOf, namesOf, noticeCodes, read, readable, readText, relationsByName } from './reading.ts';

/** Files that are empty, broken, enormous or meant to do harm: each is answered, none comes in by halves. */

const karate = (ending: string) => readFileSync(new URL(`../maps/reference/networks/karate${ending}`, import.meta.url), 'utf8');
const graphml = (body: string, head = '') =>
  `<?xml version="1.0"?>${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" for="node" attr.name="naam"/><graph edgedefault="undirected">${body}</graph></graphml>`;
const ownFile = () => JSON.parse(writeMapFile(readable(readText('karate.json', karate('.json'))).map));
const refusalOf = (text: string | Uint8Array, name = 'bestand') => {
  const preview = readText(name, text);
  return preview.readable
    ? 'readable'
    : { code: preview.code, ...preview.details, ...(preview.place && { at: [preview.place.line, preview.place.column] }) };
};
const bytes = (hex: string) => Uint8Array.from(hex.split(' ').map((byte) => Number.parseInt(byte, 16)));
const utf16 = (text: string, isLittle: boolean, hasMark: boolean) => {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe('files that are no file of ours', () => {
  it('refuses nothing, an empty file, and one of spaces', () => {
    expect(read([])).toMatchObject({ readable: false, code: 'noFile' });
    expect(refusalOf('')).toMatchObject({ code: 'emptyFile' });
    expect(refusalOf(' \n\t ')).toMatchObject({ code: 'emptyFile' });
    expect(refusalOf('\uFEFF')).toMatchObject({ code: 'emptyFile' });
  });

  it('refuses more than 20 MB before reading it', () => {
    expect(refusalOf(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({ code: 'fileTooBig', most: 20, found: 21 });
  });

  it.each([
    ['a workbook (zip)', bytes('50 4b 03 04 14 00'), 'damagedWorkbook'],
    ['an encrypted or old workbook', bytes('d0 cf 11 e0 a1 b1 1a e1'), 'oldWorkbook'],
    ['a picture', bytes('89 50 4e 47 0d 0a 1a 0a'), 'looksLikeOther'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'looksLikeOther'],
    ['control signs', Uint8Array.from({ length: 400 }, (_, index) => index % 9), 'unknownFormat'],
  ])('knows %s by its content, whatever its name', (_, content, code) => {
    for (const name of ['lijst.csv', 'lijst.xlsx', 'lijst.schakelkaart.json'])
      expect(refusalOf(content, name)).toMatchObject({ code });
  });

  it('refuses a web page that is called a workbook or a table', () => {
    expect(refusalOf('<html><table><tr><td>Imam</td></tr></table></html>', 'lijst.xlsx')).toMatchObject({
      looksLike: 'html',
    });
    expect(refusalOf('<!DOCTYPE html><html></html>', 'lijst.csv')).toMatchObject({ looksLike: 'html' });
    expect(refusalOf('<?xml version="1.0"?><svg xmlns="x"/>')).toMatchObject({ looksLike: 'picture' });
  });

  it('refuses JSON behind a stray sign as broken, and makes no table of it', () => {
    expect(refusalOf('}{"nodes":[{"id":"a"},{"id":"b"}],"links":[]}')).toMatchObject({ code: 'brokenOff' });
    expect(refusalOf('],[{"source":"a","target":"b"}]')).toMatchObject({ code: 'brokenOff' });
  });

  it('refuses JSON of another kind', () => {
    expect(refusalOf('{"a":1}')).toMatchObject({ code: 'looksLikeOther' });
    expect(refusalOf('[]')).toMatchObject({ code: 'looksLikeOther' });
  });

  it('refuses files that do not belong together', () => {
    expect(read([fileOf('a.json', karate('.json')), fileOf('b.json', karate('.json'))])).toMatchObject({ code: 'filesDoNotFit' });
    expect(read([fileOf('a.csv', 'naam\nImam'), fileOf('b.json', karate('.json'))])).toMatchObject({ code: 'filesDoNotFit' });
  });
});

describe('files that are broken off', () => {
  it('says where JSON stops', () => {
    expect(refusalOf('{"a":')).toEqual({ code: 'brokenOff', at: [1, 6] });
    expect(refusalOf('{\n"nodes": [')).toMatchObject({ code: 'brokenOff', at: [2, 11] });
  });

  it.each(['.json', '.graphml', '.gexf'])('reads the actors of a karate%s cut off before its relations, when asked', (ending) => {
    const whole = karate(ending);
    const start = whole.search(/"links"|<edge[\s]|<edges>/);
    const cut = whole.slice(0, start + 3);
    const refused = readText('karate', cut);
    expect(refused).toMatchObject({ readable: false, code: 'brokenOff', partial: { actorsRead: 34, relationsRead: 0 } });
    expect(refused).not.toHaveProperty('map');
    const taken = readable(readText('karate', cut, { acceptPartial: true }));
    expect(taken.actors).toHaveLength(34);
    expect(taken.partial).toMatchObject({ relationsRead: 0, place: { line: cut.split('\n').length } });
  });

  it.each(['.json', '.graphml', '.gexf'])(
    'reads the relations before the place where a karate%s breaks, and counts those after',
    (ending) => {
      const whole = karate(ending);
      const starts = [...whole.matchAll(/"source"|<edge\s/g)].map(({ index }) => index);
      const at = starts[40] ?? 0;
      const broken = `${whole.slice(0, at)}<"<${whole.slice(at)}`;
      const refused = readText('karate', broken);
      expect(refused).toMatchObject({ code: 'brokenOff', partial: { actorsRead: 34, relationsRead: 40, relationsFound: 78 } });
      expect(readable(readText('karate', broken, { acceptPartial: true })).relations).toHaveLength(40);
    },
  );

  it('knows of a map file of its own how much is missing', () => {
    const text = writeMapFile(readable(readText('karate.json', karate('.json'))).map);
    const cut = text.slice(0, text.indexOf('"relations": ['));
    expect(readText('k.schakelkaart.json', cut)).toMatchObject({
      code: 'brokenOff',
      partial: { actorsRead: 34, relationsRead: 0, relationsFound: 78 },
    });
    const taken = readable(readText('k.schakelkaart.json', cut, { acceptPartial: true }));
    expect([taken.map.actors.size, taken.map.camps.size, taken.map.positions.size]).toEqual([34, 2, 34]);
  });

  it.each(['{"format":"schakelkaart","map":{', '{"nodes": [', '<graphml><graph><no'])(
    'offers nothing of %s, in which nobody stands',
    (cut) => {
      expect(readText('kaart', cut)).toMatchObject({ readable: false, code: 'brokenOff', partial: null });
      expect(readText('kaart', cut, { acceptPartial: true })).toMatchObject({
        readable: false,
        code: 'brokenOff',
        partial: null,
      });
    },
  );

  it('reads a map file cut at any place, or says that nothing was readable', () => {
    const text = writeMapFile(
      readable(readText('klein.json', '{"nodes":[{"id":"a","kamp":"A"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}')).map,
    );
    // At every place up to the first records, then at one in seven.
    for (let at = 1; at < text.length - 2; at += at < 200 ? 1 : 7) {
      const preview = readText('klein.json', text.slice(0, at));
      expect(preview.readable).toBe(false);
      const taken = readText('klein.json', text.slice(0, at), { acceptPartial: true });
      if (taken.readable) expect(taken.partial).not.toBeNull();
      else expect(['brokenOff', 'unknownFormat']).toContain(taken.code);
    }
  });

  it('reads the rows before a quote that is never closed', () => {
    const text = 'van;naar\nA;B\nB;C\n"C;D\nD;E\n';
    expect(readText('r.csv', text)).toMatchObject({ code: 'brokenOff', place: { line: 4 }, partial: { relationsRead: 2 } });
    expect(relationsByName(readable(readText('r.csv', text, { acceptPartial: true })))).toEqual([
      'A - B contact 2',
      'B - C contact 2',
    ]);
  });
});

describe('files that mean harm', () => {
  it('refuses 100,000 brackets within brackets', () => {
    expect(refusalOf('['.repeat(100_000))).toMatchObject({ code: 'tooDeep', at: [1, 33] });
    expect(refusalOf(`{"nodes":${'['.repeat(100_000)}`)).toMatchObject({ code: 'tooDeep' });
    expect(refusalOf(graphml('<a>'.repeat(100_000)))).toMatchObject({ code: 'tooDeep' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s, and leaves every object as it was', (key) => {
    expect(refusalOf(`{"nodes":[{"id":"a","${key}":{"x":1}}],"links":[]}`)).toMatchObject({
      code: 'forbiddenKey',
      place: `nodes[0].${key}`,
    });
    expect(refusalOf(`{"nodes":[{"id":"a","${key}":{"x":1}}`)).toMatchObject({ code: 'forbiddenKey' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('lets columns of such names be columns that it does not know', () => {
    const preview = readable(readText('a.csv', 'naam;__proto__;constructor\nImam;x;y\n'));
    expect(namesOf(preview)).toEqual(['Imam']);
    expect(preview.columns.map(({ field }) => field)).toEqual(['name', null, null]);
    expect(
      readable(readText('a.csv', 'naam\nImam\n', { tables: JSON.parse('{"a.csv":{"columns":{"__proto__":"name"}}}') })).actors,
    ).toHaveLength(1);
  });

  it('names both actors that bear one id', () => {
    expect(refusalOf('{"nodes":[{"id":"a","name":"Imam"},{"id":"a","name":"School"}]}')).toMatchObject({
      code: 'idTwice',
      id: 'a',
      first: 'Imam',
      second: 'School',
    });
    expect(refusalOf('id;naam\n1;Imam\n1;School\n')).toEqual({
      code: 'idTwice',
      id: '1',
      first: 'Imam',
      second: 'School',
      at: [3, 1],
    });
    expect(refusalOf(graphml('<node id="a"/><node id="a"/>'))).toMatchObject({ code: 'idTwice', first: 'a', second: 'a' });
  });

  it('leaves out a relation to an actor that is not there, and says so', () => {
    const preview = readable(readText('a.graphml', graphml('<node id="a"/><edge source="a" target="x"/>')));
    expect(preview.relations).toEqual([]);
    expect(preview.notices).toMatchObject([
      { code: 'relationWithoutActor', details: { name: 'x', count: 1 } },
      { code: 'noRelations', details: { rows: 1 } },
    ]);
  });

  it('keeps an actor that is called constructor, or __proto__', () => {
    expect(namesOf(readable(readText('a.csv', 'van;naar\nconstructor;__proto__\n')))).toEqual(['constructor', '__proto__']);
    expect(namesOf(readable(readText('a.json', '{"nodes":[{"id":"constructor"},{"id":"toString"}],"links":[]}')))).toEqual([
      'constructor',
      'toString',
    ]);
  });

  it('refuses or leaves out numbers that are none', () => {
    const own = ownFile();
    own.positions[0].x = 'X';
    const text = JSON.stringify(own).replace('"x":"X"', '"x":1e999').replace('"X"', '1e999');
    expect(refusalOf(text)).toMatchObject({ code: 'valueInvalid', place: 'positions[0].x' });
    const python = readable(readText('a.json', '{"nodes":[{"id":"a","x":NaN,"y":1},{"id":"NaN","x":-Infinity}],"links":[]}'));
    expect(namesOf(python)).toEqual(['a', 'NaN']);
    expect(python.notices).toMatchObject([{ code: 'numberUnusable', details: { column: 'x', value: 'NaN', count: 2 } }]);
    const preview = readable(readText('r.csv', 'van;naar;sterkte\nA;B;1e999\nB;C;NaN\nC;D;3\n'));
    expect(relationsByName(preview)).toEqual(['A - B contact 2', 'B - C contact 2', 'C - D contact 3']);
    expect(preview.notices).toMatchObject([{ code: 'numberUnusable', details: { count: 2, value: '1e999' } }]);
    expect(
      readable(readText('a.json', '{"nodes":[{"id":"a","x":1e999,"y":0},{"id":"b","x":1e300,"y":-1e300}],"links":[]}')).map
        .positions.size,
    ).toBe(2);
  });

  it('says that a file of a newer version is newer', () => {
    expect(refusalOf('{"format":"schakelkaart","version":2,"anders":[]}')).toMatchObject({ code: 'newerVersion' });
    expect(refusalOf('{"format": 999}')).toMatchObject({ code: 'newerVersion' });
  });

  it('takes markup in a name for what it is: text', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(namesOf(readable(readText('a.csv', `naam\n${name}\n`)))).toEqual([name]);
    expect(namesOf(readable(readText('a.csv', `${name}\nImam\n`)))).toEqual([name, 'Imam']);
  });

  it('drops links that would run a program, and reports them', () => {
    const preview = readable(readText('a.csv', 'naam;notitie;website\nImam;zie javascript:alert(1) daar;JavaScript:alert(2)\n'));
    expect(preview.actors[0]?.note).toBe('zie  daar');
    expect(preview.notices.filter(({ code }) => code === 'linkRemoved')).toHaveLength(2);
    const own = ownFile();
    own.actors[0].note = 'javascript:alert(1)';
    const opened = readable(readText('k.json', JSON.stringify(own)));
    expect(opened.actors[0]?.note).toBe('');
    expect(noticeCodes(opened)).toEqual(['linkRemoved']);
  });

  it('takes out signs that cannot be seen or turn the text around, and reports how many', () => {
    const preview = readable(readText('a.csv', 'naam\nIm\u202Eam\u200B\u0000\n'));
    expect(namesOf(preview)).toEqual(['Imam']);
    expect(preview.notices).toMatchObject([{ code: 'signsRemoved', details: { count: 3 } }]);
    const lone = readable(readText('a.json', '{"nodes":[{"id":"a","name":"Im\\ud800am"}],"links":[]}'));
    expect(namesOf(lone)).toEqual(['Imam']);
    expect(noticeCodes(lone)).toEqual(['signsRemoved']);
  });

  it('keeps signs that belong to writing: emoji, Persian, accents', () => {
    expect(namesOf(readable(readText('a.csv', 'naam\n👩‍🚒 Brandweer\nمی‌خواهم\nJosé\n')))).toEqual([
      '👩‍🚒 Brandweer',
      'می‌خواهم',
      'José',
    ]);
  });

  it.each([
    '<!DOCTYPE graphml [<!ENTITY a "ha">]>',
    '<!DOCTYPE graphml SYSTEM "http://example.org/x.dtd">',
    '<!doctype graphml>',
    '<!-- --><!DOCTYPE lolz [<!ENTITY lol SYSTEM "file:///etc/passwd">]>',
  ])('refuses %s before parsing', (doctype) => {
    expect(refusalOf(graphml('<node id="a"/>', doctype))).toMatchObject({ code: 'doctypeRefused' });
  });

  it('passes over XHTML in GraphML', () => {
    const body =
      '<node id="a"><data key="k">Imam<html:div xmlns:html="x"><html:script>alert(1)</html:script></html:div></data></node>';
    expect(namesOf(readable(readText('a.graphml', graphml(body))))).toEqual(['Imam']);
  });

  it('stops at GraphML of 200,000 nodes', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `<node id="${index}"/>`).join('');
    const start = performance.now();
    expect(refusalOf(graphml(many))).toMatchObject({ code: 'tooManyActors', most: 5_000 });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('refuses tables with too many rows', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `a${index % 100};b${index}\n`).join('');
    expect(refusalOf(`van;naar\n${rows(20_001)}`)).toMatchObject({ code: 'tooManyRelations', most: 20_000 });
    expect(refusalOf(`van;naar\n${rows(6_000)}`)).toMatchObject({ code: 'tooManyActors', most: 5_000 });
  });

  it('shortens fields over 10,000 characters and names over 120, and reports it', () => {
    const preview = readable(readText('a.csv', `naam;notitie\n${'x'.repeat(200)};${'y'.repeat(20_000)}\n`));
    expect(preview.actors[0]?.name.length).toBeLessThanOrEqual(120);
    expect(preview.actors[0]?.note).toHaveLength(10_000);
    expect(noticeCodes(preview).sort()).toEqual(['fieldShortened', 'nameShortened']);
  });

  it('refuses a map file of its own that was tampered with', () => {
    const own = ownFile();
    own.relations[3].to = 'weg';
    expect(refusalOf(JSON.stringify(own))).toMatchObject({ code: 'actorMissing', place: 'relations[3].to' });
  });
});

describe('files in other encodings', () => {
  it('reads cp1252 as old spreadsheets write it', () => {
    const preview = readable(readText('a.csv', bytes('6e 61 61 6d 0d 0a 4a 6f 73 e9 0d 0a')));
    expect(namesOf(preview)).toEqual(['José']);
    expect(noticeCodes(preview)).toEqual(['decodedAs']);
  });

  it('reads UTF-16, with and without a mark', () => {
    for (const isLittle of [true, false]) {
      for (const hasMark of [true, false]) {
        expect(namesOf(readable(readText('a.csv', utf16('naam;notitie\r\nJosé;x\r\n', isLittle, hasMark))))).toEqual(['José']);
      }
    }
  });

  it('reads a byte-order mark before JSON, tables and XML', () => {
    expect(readable(readText('k.json', `\uFEFF${karate('.json')}`)).actors).toHaveLength(34);
    expect(readable(readText('k.graphml', `\uFEFF${karate('.graphml')}`)).actors).toHaveLength(34);
    expect(relationsByName(readable(readText('r.csv', '\uFEFFvan;naar\r\nA;B\r\n')))).toEqual(['A - B contact 2']);
  });
});
