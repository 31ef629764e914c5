import type { IsoDate } from '../../domain/identifiers.ts';
import { MAP_FILE_EXTENSION } from '../../domain/mapFile.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { AS_FOUND, type ImportRefusalCode } from '../importPreview.ts';
import { readFiles } from '../readFiles.ts';
import { type Envelope, type EnvelopeRefusalCode, MAX_UNPACKED_BYTES } from './envelope.ts';
import { isPacked, unpackEnvelope } from './packEnvelope.ts';
import type { WhoMadeIt } from './whoMadeIt.ts';

/**
 * What was handed over, out of an envelope or a map file: read by the rules by which any file is read. Never a map that is not whole.
 * `newId` is for what a file says without ids.
 */
export const openEnvelope = (bytes: Uint8Array, today: IsoDate, newId: () => string): Outcome<Envelope, EnvelopeRefusalCode> => {
  if (bytes.length > MAX_UNPACKED_BYTES) return refused('tooLarge');
  if (!isPacked(bytes)) return openFile(bytes, today, newId);
  const unpacked = unpackEnvelope(bytes);
  return unpacked.done ? openFile(new TextEncoder().encode(unpacked.value), today, newId) : unpacked;
};

const openFile = (bytes: Uint8Array, today: IsoDate, newId: () => string): Outcome<Envelope, EnvelopeRefusalCode> => {
  const preview = readFiles([{ name: MAP_FILE_EXTENSION, bytes }], AS_FOUND, today, newId);
  if (!preview.readable) return refused(CODES[preview.code] ?? 'damaged');
  if (preview.format !== 'schakelkaart') return refused('notOurs');
  return done({ map: preview.map, ...(preview.madeBy ?? NOBODY) });
};

/** Why a file is not read, as far as it says more than that the map in it is not in order. */
const CODES: { readonly [C in ImportRefusalCode]?: EnvelopeRefusalCode } = {
  brokenOff: 'cutOff',
  emptyFile: 'notOurs',
  unknownFormat: 'notOurs',
  looksLikeOther: 'notOurs',
  notAMapFile: 'notOurs',
  newerVersion: 'newerVersion',
  tooManyActors: 'tooLarge',
  tooManyRelations: 'tooLarge',
  tooDeep: 'tooLarge',
};

const NOBODY: WhoMadeIt = { label: '', mayBeNamed: false, hidden: 'none' };
