import type { Place } from './importPreview.ts';
import { placeAt, type Unreadable } from './rawNetwork.ts';
import { readJson } from './readJson.ts';

/** JSON of one value, or of one value a line (GeoJSONL, NDJSON) or behind each record separator (RFC 8142). */
export interface AreaJson {
  /** The value, or all of them. */
  readonly value: unknown;
  readonly isByLine: boolean;
}

/** Every piece is trusted as little as a whole file; one that breaks off is where the file does. */
export const readAreaJson = (
  file: string,
  text: string,
): AreaJson | Unreadable<'tooDeep' | 'tooManyColumns' | 'forbiddenKey' | 'brokenOff'> => {
  const pieces = piecesOf(text);
  const values: unknown[] = [];
  for (const { from, text: piece } of pieces) {
    const read = readJson(file, piece);
    if ('code' in read) return { ...read, place: movedTo(read.place, file, text, from) };
    if (read.broken) return { code: 'brokenOff', details: {}, place: movedTo(read.broken, file, text, from) };
    values.push(read.value);
  }
  return pieces.length > 1 ? { value: values, isByLine: true } : { value: values[0], isByLine: false };
};

interface Piece {
  readonly from: number;
  readonly text: string;
}
const RECORD_SEPARATOR = '\u001E';

const piecesOf = (text: string): readonly Piece[] => {
  if (text.trimStart().startsWith(RECORD_SEPARATOR)) return cutAt(text, RECORD_SEPARATOR);
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  const isByLine = end > 0 && isWhole(text.slice(start, end)) && text.slice(end).trim() !== '';
  return isByLine ? cutAt(text, '\n') : [{ from: 0, text }];
};

/** Pieces with something in them; a comma that was left behind one is passed over. */
const cutAt = (text: string, sign: string): Piece[] => {
  let from = 0;
  return text.split(sign).flatMap((piece) => {
    const at = from;
    from += piece.length + 1;
    const bare = piece.trimEnd();
    return bare.trim() === '' ? [] : [{ from: at, text: bare.endsWith(',') ? bare.slice(0, -1) : bare }];
  });
};

const isWhole = (line: string): boolean => {
  const bare = line.trim();
  if (!bare.startsWith('{') || !/\},?$/.test(bare)) return false;
  try {
    JSON.parse(bare.endsWith(',') ? bare.slice(0, -1) : bare);
    return true;
  } catch {
    return false;
  }
};

const movedTo = (place: Place | null, file: string, text: string, from: number): Place | null => {
  if (!place) return null;
  const { line, column } = placeAt(file, text, from);
  return { file, line: line + place.line - 1, column: place.line === 1 ? column + place.column - 1 : place.column };
};
