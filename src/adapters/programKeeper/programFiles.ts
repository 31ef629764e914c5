/** The files of one version of the program, as the build lists them for the service worker. */
export interface ProgramFiles {
  /** Says which version it is, and nothing else. */
  readonly version: string;
  /** The SHA-256 of what stands at each path, in hexadecimal. A page that is served with headers of its own has a path of its own. */
  readonly files: Readonly<Record<string, string>>;
}

/** A file of another version, or one that something on the way changed: two versions are never kept together. */
export class OtherVersion extends Error {
  override name = 'OtherVersion';
}

const CACHE = 'schakelkaart.program.';
const AT_ONCE = 4;

type Storage = Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
type Fetch = (path: string, options: RequestInit) => Promise<Response>;

/** Keeps all files of a version, each answer as it was served, or none of them. */
export const keepVersion = async (program: ProgramFiles, caches: Storage, fetch: Fetch): Promise<void> => {
  const name = CACHE + program.version;
  const waiting = Object.entries(program.files);
  try {
    const cache = await caches.open(name);
    const keepNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [path, hash] = next;
        // Asked of the server even where the browser has the file: its headers may be others since.
        const answer = await fetch(path, { cache: 'no-cache', priority: 'low' });
        if (!answer.ok || answer.redirected || (await hashOf(answer.clone())) !== hash) throw new OtherVersion(path);
        await cache.put(path, answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (problem) {
    waiting.length = 0;
    await caches.delete(name);
    throw problem;
  }
};

const hashOf = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Drops the files of all versions but this one. */
export const dropOthers = async ({ version }: ProgramFiles, caches: Storage): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(CACHE) && name !== CACHE + version);
  await Promise.all(others.map((name) => caches.delete(name)));
};

/** What is asked for, as far as it matters here. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/**
 * The path under which what is asked for is kept; null when it is not the program's. The page is shown at every place in the
 * program, and nowhere else. Files whose names tell their content may be of a version before, for a page that was opened then.
 */
export const keptPath = ({ method, mode, url }: Asked, { files }: ProgramFiles, origin: string): string | null => {
  const asked = new URL(url);
  if (method !== 'GET' || asked.origin !== origin) return null;
  const { pathname } = asked;
  if (Object.hasOwn(files, pathname) || isHashed(pathname)) return pathname;
  return mode === 'navigate' && PLACES.test(pathname) ? '/' : null;
};

/** The program's own places; whatever else the server has beside it is asked of the server. */
const PLACES = /^\/(?:(?:hulp|werkvorm|werkvorm\/scherm|ontvangen|code-lezen)\/?|kaart\/[^.]*)?$/;

const isHashed = (path: string): boolean => path.startsWith('/assets/') || path.startsWith('/workers/');

/** What is kept at a path: of this version, else, for a file whose name tells its content, of another one. */
export const keptAnswer = async (
  path: string,
  { version }: ProgramFiles,
  caches: Pick<CacheStorage, 'match'>,
): Promise<Response | undefined> =>
  (await caches.match(path, { cacheName: CACHE + version })) ?? (isHashed(path) ? caches.match(path) : undefined);
