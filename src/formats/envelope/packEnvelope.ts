import { deflateSync, Inflate } from 'fflate';
import { writeMapFile } from '../../domain/mapFile.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import { TABLE_NAMES } from '../../domain/tables.ts';
import { checksum } from '../checksum.ts';
import { type Envelope, type EnvelopeRefusalCode, HANDED_OVER, MAX_UNPACKED_BYTES } from './envelope.ts';
import { inColumns, type MostInColumns, outOfColumns } from './inColumns.ts';

/**
 * An envelope as bytes: `SK`, a version, the length of what follows the head, its checksum, and the map file with who made it, in columns,
 * deflated. The head is the same in every version, so that what is newer can be told from what is damaged.
 */
const MARK = [0x53, 0x4b] as const;
const VERSION = 1;
const HEAD_LENGTH = 11;

/** The map file with who made it, as text: what a file holds that is handed over. */
export const writeHandedFile = ({ map, ...said }: Envelope): string =>
  // Behind the count, so that people find it where they look first.
  writeMapFile(map).replace('\n  "map": ', `\n  "${HANDED_OVER}": ${JSON.stringify(said)},\n  "map": `);

export const packEnvelope = (envelope: Envelope): Uint8Array => {
  const text = JSON.stringify(inColumns(JSON.parse(writeHandedFile(envelope))));
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12 });
  const bytes = new Uint8Array(HEAD_LENGTH + packed.length);
  const view = new DataView(bytes.buffer);
  bytes.set([...MARK, VERSION]);
  view.setUint32(3, packed.length);
  bytes.set(packed, HEAD_LENGTH);
  view.setUint32(7, checkOf(bytes));
  return bytes;
};

export const isPacked = (bytes: Uint8Array): boolean => MARK.every((byte, at) => bytes[at] === byte);

/** The text of the map file in an envelope. Refuses what is no envelope, was cut off or damaged, is newer, or unpacks to more than a map can be. */
export const unpackEnvelope = (bytes: Uint8Array): Outcome<string, EnvelopeRefusalCode> => {
  if (!isPacked(bytes)) return refused('notOurs');
  if (bytes.length < HEAD_LENGTH) return refused('cutOff');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(3);
  if (bytes.length - HEAD_LENGTH < length) return refused('cutOff');
  if (bytes.length - HEAD_LENGTH > length || view.getUint32(7) !== checkOf(bytes)) return refused('damaged');
  if ((bytes[2] as number) > VERSION) return refused('newerVersion');
  try {
    const unpacked = inflated(bytes.subarray(HEAD_LENGTH));
    if (unpacked === null) return refused('tooLarge');
    const file: unknown = JSON.parse(unpacked);
    if (typeof file !== 'object' || file === null || Array.isArray(file)) return refused('damaged');
    const whole = outOfColumns(file as Readonly<Record<string, unknown>>, {
      ...MOST,
      text: MAX_UNPACKED_BYTES - unpacked.length,
    });
    return whole ? done(JSON.stringify(whole)) : refused('tooLarge');
  } catch {
    return refused('damaged');
  }
};

/** Twice what a map file holds of actors and relations: where they stand, and what was said about them. */
const MOST: Omit<MostInColumns, 'text'> = {
  lists: new Set(TABLE_NAMES.filter((table) => table !== 'map')),
  records: 2 * (MAX_ACTORS + MAX_RELATIONS),
};

/** Of all but the checksum itself. */
const checkOf = (bytes: Uint8Array): number => {
  const others = new Uint8Array(bytes.length - 4);
  others.set(bytes.subarray(0, 7));
  others.set(bytes.subarray(HEAD_LENGTH), 7);
  return checksum(others);
};

/** Counted while it is inflated: little can unpack to very much. Nothing when it would be more than a file may be. */
const inflated = (packed: Uint8Array): string | null => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let length = 0;
  const stream = new Inflate((piece, isLast) => {
    length += piece.length;
    if (length <= MAX_UNPACKED_BYTES) pieces.push(decoder.decode(piece, { stream: !isLast }));
  });
  for (let at = 0; at < packed.length && length <= MAX_UNPACKED_BYTES; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  return length > MAX_UNPACKED_BYTES ? null : pieces.join('');
};
const PIECE = 8_192;
