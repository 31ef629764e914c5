/** Files of a folder as it is now: looked up anew for every question, since a new build may come while the server runs. */
import { open, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

export const TYPES = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.mjs': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.webmanifest': 'application/manifest+json;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
};
/** The type of a file by the ending of its name, '.png'. */
export function typeOf(ending) {
  return TYPES[ending.toLowerCase()] ?? 'application/octet-stream';
}

const COPIES = [
  ['br', '.br'],
  ['gzip', '.gz'],
];
/** A compressed copy is made right after its file; one that is much older is of another build. */
const COPY_SLACK_MS = 2_000;
/** What a path meets when there is no such file, or none that may be read. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL']);

/**
 * The file at a path of an address ('/assets/x-1a2b3c.js') with the headers that tell of it, in the smallest copy that the
 * browser accepts; null when there is none. It is read as a whole before anything is answered, so that a file that
 * shrinks or goes meanwhile breaks no answer. Rejects when the computer cannot read just now.
 */
export async function readStatic(folder, path, acceptEncoding = '') {
  const place = placeOf(folder, path);
  if (place === null) return null;
  const plain = await whenThere(stat(place));
  if (!plain?.isFile()) return null;
  const accepted = acceptedOf(acceptEncoding);
  for (const [encoding, ending] of COPIES) {
    if (!accepted.has(encoding)) continue;
    const copy = await readWhole(place + ending);
    if (copy && copy.changedAt >= plain.mtimeMs - COPY_SLACK_MS) return described(place, copy, encoding);
  }
  const whole = await readWhole(place);
  return whole && described(place, whole, null);
}

/** Null for a path that is no place inside the folder, on whatever system this runs. */
function placeOf(folder, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded.slice(1).split('/');
  const isOdd = parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part));
  if (isOdd || !decoded.startsWith('/')) return null;
  return join(resolve(folder), ...(decoded === '/' ? ['index.html'] : parts));
}

async function readWhole(place) {
  const file = await whenThere(open(place));
  if (!file) return null;
  try {
    const about = await file.stat();
    return about.isFile() ? { bytes: await file.readFile(), changedAt: about.mtimeMs } : null;
  } finally {
    await file.close();
  }
}

async function whenThere(looking) {
  try {
    return await looking;
  } catch (problem) {
    if (NOT_THERE.has(problem.code)) return null;
    throw problem;
  }
}

function described(place, { bytes, changedAt }, encoding) {
  return {
    bytes,
    headers: {
      'Content-Type': typeOf(extname(place)),
      'Content-Length': bytes.length,
      'Last-Modified': new Date(changedAt).toUTCString(),
      ETag: `W/"${bytes.length}-${Math.round(changedAt)}"`,
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    },
  };
}

function acceptedOf(header) {
  const wishes = header.toLowerCase().split(',');
  return new Set(wishes.filter((wish) => !/;\s*q=0(?:\.0*)?\s*$/.test(wish)).map((wish) => wish.split(';')[0].trim()));
}
