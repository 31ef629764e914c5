import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { checksum } from '../checksum.ts';
import { fromBase45, toBase45 } from './base45.ts';
import type { EnvelopeRefusalCode } from './envelope.ts';

/**
 * An envelope as the texts of one QR code or several, which can be read in any order. Each begins with `SK1:` and holds the checksum of the
 * envelope, its own number, of how many, a checksum of its own, and its part of the bytes.
 */
const MARK = 'SK1:';
/** A mark of a later version. */
const NEWER = /^SK[2-9]:/;
const HEAD_LENGTH = 10;

/** The bytes that one code holds at most: 153 by 153 modules, which a camera still reads off a screen. */
export const MOST_IN_ONE_CODE = 2_060;
/** How many bytes a code holds: 153 modules when all is in one, 89 in ordinary ones, 65 in small ones. */
export const CODE_BYTES = { one: MOST_IN_ONE_CODE, ordinary: 640, small: 310 } as const;
export type CodeSize = keyof typeof CODE_BYTES;
/** Nobody holds a camera still for longer. */
export const MOST_CODES = 60;

/** The texts of the codes; refused when there would be too many. What does not fit in one is in ordinary ones. */
export const codesOf = (bytes: Uint8Array, size: CodeSize = 'one'): Outcome<readonly string[], 'tooLarge'> => {
  const each = size === 'one' && bytes.length > MOST_IN_ONE_CODE ? CODE_BYTES.ordinary : CODE_BYTES[size];
  const of = Math.ceil(bytes.length / each);
  if (of > MOST_CODES) return refused('tooLarge');
  // As large as each other, so that none is much harder to read.
  const length = Math.ceil(bytes.length / of);
  const id = checksum(bytes);
  return done(
    Array.from({ length: of }, (_, index) => textOf(id, index, of, bytes.subarray(index * length, (index + 1) * length))),
  );
};

/** All ways to divide an envelope over codes, from the fewest to the most; none when it is too large. */
export const waysToDivide = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const ways: (readonly string[])[] = [];
  for (const size of ['one', 'ordinary', 'small'] as const) {
    const codes = codesOf(bytes, size);
    if (codes.done && codes.value.length > (ways.at(-1)?.length ?? 0)) ways.push(codes.value);
  }
  return ways;
};

const textOf = (id: number, index: number, of: number, part: Uint8Array): string => {
  const bytes = new Uint8Array(HEAD_LENGTH + part.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, id);
  bytes[4] = index;
  bytes[5] = of;
  bytes.set(part, HEAD_LENGTH);
  view.setUint32(6, checkOf(bytes));
  return MARK + toBase45(bytes);
};

/** Of all but the checksum itself. */
const checkOf = (bytes: Uint8Array): number => {
  const others = Uint8Array.from(bytes);
  others.fill(0, 6, HEAD_LENGTH);
  return checksum(others);
};

/** The codes of one envelope that were read so far. */
export interface ReadCodes {
  readonly id: number;
  readonly of: number;
  readonly parts: ReadonlyMap<number, Uint8Array>;
}
export type CodeRefusalCode = Extract<EnvelopeRefusalCode, 'notOurs' | 'damaged' | 'newerVersion'> | 'otherMap';

/** One code more; the very same when it was read already. A code of another map is refused, and what was read stays. */
export const withCode = (read: ReadCodes | null, text: string): Outcome<ReadCodes, CodeRefusalCode> => {
  if (!text.startsWith(MARK)) return refused(NEWER.test(text) ? 'newerVersion' : 'notOurs');
  const bytes = fromBase45(text.slice(MARK.length));
  if (!bytes || bytes.length <= HEAD_LENGTH) return refused('damaged');
  const view = new DataView(bytes.buffer);
  const [id, index, of] = [view.getUint32(0), bytes[4] as number, bytes[5] as number];
  if (view.getUint32(6) !== checkOf(bytes) || index >= of || of > MOST_CODES) return refused('damaged');
  if (read && (read.id !== id || read.of !== of)) return refused('otherMap');
  if (read?.parts.has(index)) return done(read);
  return done({ id, of, parts: new Map([...(read?.parts ?? []), [index, bytes.subarray(HEAD_LENGTH)]]) });
};

/** The numbers, from 1, of the codes that are still missing. */
export const missingCodes = ({ of, parts }: ReadCodes): readonly number[] =>
  Array.from({ length: of }, (_, index) => index).flatMap((index) => (parts.has(index) ? [] : [index + 1]));

/** The envelope, once nothing is missing. */
export const bytesOfCodes = ({ id, of, parts }: ReadCodes): Outcome<Uint8Array, 'damaged'> => {
  const inOrder = Array.from({ length: of }, (_, index) => parts.get(index) ?? new Uint8Array());
  const bytes = new Uint8Array(inOrder.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of inOrder) {
    bytes.set(part, at);
    at += part.length;
  }
  return checksum(bytes) === id ? done(bytes) : refused('damaged');
};
