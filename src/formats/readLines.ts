import { AS_FOUND, correctionOf, type ImportSettings } from './importPreview.ts';
import { readQuickList } from './quickText.ts';
import type { RawNetwork, RawRow, ReadContent } from './rawNetwork.ts';
import { csvGrid } from './readCsv.ts';
import { certaintyWords, relationTypeWords, strengthWords } from './words.ts';

const FIRST_LINES = 6;

/** Text of which every line is one of quick add, read as it is there; as a table when somebody says that it is one. */
export const readLines = (file: string, text: string, settings: ImportSettings = AS_FOUND): ReadContent => {
  const corrected = correctionOf(settings, file);
  if (corrected.rowsAre !== undefined && corrected.rowsAre !== 'lines') return csvGrid(file, text, corrected);
  const read = readQuickList(text, [], 'heard');
  if (!read.done) {
    const { code, details } = read.refusal;
    const isTooMuch = code === 'tooManyActors' || code === 'tooManyRelations';
    return { code: isTooMuch ? code : 'emptyFile', details: { file, ...(details as Record<string, number>) }, place: null };
  }
  const { entries, bad } = read.value;
  const filled = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const layout: NonNullable<RawNetwork['tables'][number]['layout']> = {
    ...{ table: file, rowsAre: 'lines', mayBe: ['actors', 'relations'], header: 0, separator: null, sheets: null },
    firstLines: filled.slice(0, FIRST_LINES).map((line) => [line]),
    keyOf: new Map(),
  };
  const actors = entries.actors.map(({ name }): RawRow => ({ line: 0, cells: new Map([['naam', name]]) }));
  const relations = entries.relations.map(({ from, to, type, mutual, strength, certainty }): RawRow => {
    const said = {
      ...{ van: from, naar: to, soort: relationTypeWords[type].nl },
      ...{ sterkte: strengthWords[strength].nl, zekerheid: certaintyWords[certainty].nl },
    };
    return { line: 0, cells: new Map(Object.entries(said)), ...(type === 'influence' && { isDirected: !mutual }) };
  });
  const [first] = bad;
  return {
    format: 'lines',
    tables: [
      { file, of: 'actors', layout, rows: actors },
      { file, of: 'relations', layout, rows: relations },
    ],
    campOrder: [],
    makesActors: true,
    notices: first ? [{ code: 'lineUnclear', details: { count: bad.length, line: first.line, value: first.text } }] : [],
    broken: null,
  };
};
