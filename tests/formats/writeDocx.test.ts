import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../scripts/example/exampleMap.ts';
import { plain, type ReportDocument } from '../../src/formats/write/reportDocument.ts';
import { writeDocx } from '../../src/formats/write/writeDocx.ts';
import { reportsOf } from '../ui/report/reportsOf.ts';

/** One dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);
const KEYS = ['difference', 'areas', 'map'];
const written = (report: ReportDocument) => writeDocx(report, new Map(KEYS.map((key) => [key, PNG])));
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [])),
  );
const read = async (bytes: Uint8Array): Promise<string> => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const blank: ReportDocument = {
  code: 'nl',
  title: 'Verslag',
  running: ['Verslag', '', ''],
  headline: 'Kop',
  blocks: [],
  colophon: [],
};

describe('A report as a file for Word, read back by another library', () => {
  test('has headings, tables with heads, lists and pictures with words that are such', async () => {
    const [memo, , year] = reportsOf(exampleMap('nl'));
    for (const report of [memo, year] as ReportDocument[]) {
      const html = await read(await written(report));
      expect(html.match(/<h1>(.*?)<\/h1>/)?.[1]).toBe(report.headline);
      const flat = report.blocks.flatMap((block) => (block.is === 'columns' ? block.of.flat() : [block]));
      const headings = flat.flatMap((block) => (block.is === 'heading' ? [block.text] : []));
      expect(Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, text]) => text)).toEqual(headings);
      const tables = flat.filter((block) => block.is === 'table');
      expect(html.match(/<table>/g)).toHaveLength(tables.length);
      expect(html.match(/<thead>/g)).toHaveLength(tables.length);
      expect(html).toContain('alt="beeld"');
      for (const block of flat) if (block.is === 'list' && block.marks) expect(html).toMatch(/<ol><li><strong>/);
    }
  });

  test('tells its language and its title, and nothing of who made it or when', async () => {
    for (const [level, code] of [
      ['persons', 'nl'],
      ['everybody', 'en'],
    ] as const) {
      const [memo] = reportsOf(exampleMap(code), { level, code });
      const parts = partsOf(await written(memo as ReportDocument));
      expect(parts['word/styles.xml']).toContain(code === 'nl' ? 'w:val="nl-NL"' : 'w:val="en-GB"');
      expect(parts['docProps/core.xml']).toContain(`<dc:title>${memo?.title}</dc:title>`);
      expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created|modified|revision/);
      const all = Object.values(parts).join('\n');
      expect(all).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
      expect(all).not.toMatch(/Opbouwwerker|Wijkagent|\/home\/|\/tmp\//);
    }
  });

  test('heads of tables come back on each page, and a row stays whole', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ cells: [[plain(`rij ${i}`)]] }));
    const table = { is: 'table' as const, caption: 'Lang', columns: [{ heading: 'Wie', wide: 1 }], rows };
    const parts = partsOf(await written({ ...blank, blocks: [table] }));
    expect(parts['word/document.xml']?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts['word/document.xml']?.match(/<w:cantSplit\/>/g)).toHaveLength(201);
  });

  test('holds whatever was typed as it stands, less what no such file can hold', async () => {
    const hostile = ['=1+1', '<b>vet</b>', '&amp; ]]>', 'constructor', '👩‍🚒 brand', 'a\u0000b\u0007c\ufffed', '\ud800half'];
    const blocks = hostile.map((text) => ({ is: 'paragraph' as const, runs: plain(text) }));
    const bytes = await written({
      ...blank,
      headline: hostile.join(' '),
      running: [hostile[1] ?? '', hostile[5] ?? '', ''],
      blocks,
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const text of ['=1+1', '<b>vet</b>', '&amp; ]]>', 'constructor', '👩‍🚒 brand', 'abcd', 'half'])
      expect(value).toContain(text);
  });
});
