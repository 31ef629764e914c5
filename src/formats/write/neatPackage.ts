import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** When everything in a packed file says it was made, since that is nobody's business: zip files know no earlier day. */
export const EARLIEST = new Date(1980, 0, 1);

/**
 * A packed document as others wrote it, with its parts said anew: nothing in it tells when it was made, and what must come first and
 * unpacked stands so. `retell` gives the text of a part as it is to be, or null where the part is to stay as it is.
 */
export const neatPackage = (bytes: Uint8Array, retell: (part: string, text: () => string) => string | null): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const told = retell(name, () => strFromU8(content));
    parts[name] = [told === null ? content : strToU8(told), { mtime: EARLIEST, level: name === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(parts);
};
