import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../scripts/headers.mjs';
import { versionOf as versionNumber } from '../../../scripts/offline.mjs';
import {
  dropOthers,
  keepVersion,
  keptAnswer,
  keptPath,
  OtherVersion,
  type ProgramFiles,
} from '../../../src/adapters/programKeeper/programFiles.ts';

const ORIGIN = 'https://kaart.example';
const SERVED = { '/': '<!doctype html>', '/assets/a-1.js': 'a', '/workers/w-1.js': 'w', '/voorbeeld.json': '{}' };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const versionOf = (version: string, files: Readonly<Record<string, string>>): ProgramFiles => ({
  version,
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hashOf(text)])),
});

/** The caches of a browser, in which `room` answers fit. */
const memoryCaches = (room = Number.POSITIVE_INFINITY) => {
  const all = new Map<string, Map<string, Response>>();
  const count = () => [...all.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    open: async (name: string) => {
      const cache = all.get(name) ?? new Map<string, Response>();
      all.set(name, cache);
      const put = async (path: string, answer: Response) => {
        if (count() >= room) throw new DOMException('full', 'QuotaExceededError');
        cache.set(path, answer);
      };
      return { put } as unknown as Cache;
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (path: string, { cacheName }: MultiCacheQueryOptions = {}) =>
      [...all]
        .find(([name, cache]) => (cacheName === undefined || name === cacheName) && cache.has(path))?.[1]
        .get(path)
        ?.clone(),
    all,
  };
};
const serverOf =
  (files: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
  async (path: string) =>
    path in files ? new Response(files[path], { headers }) : new Response('', { status: 404 });

describe('A version of the program', () => {
  test('is kept whole, each answer with the headers with which it was served', async () => {
    const caches = memoryCaches();
    const program = versionOf('one', SERVED);
    await keepVersion(program, caches, serverOf(SERVED, { 'Content-Security-Policy': "default-src 'none'" }));
    for (const [path, text] of Object.entries(SERVED)) {
      const answer = await keptAnswer(path, program, caches);
      expect(await answer?.text()).toBe(text);
      expect(answer?.headers.get('content-security-policy')).toBe("default-src 'none'");
    }
  });

  test('is another one when only a policy changed, and the same one when nothing did', () => {
    const { files } = versionOf('one', SERVED);
    const policy = (text: string) => () => ({ 'Content-Security-Policy': text });
    expect(versionNumber(files, headersFor)).toBe(versionNumber({ ...files }, headersFor));
    expect(versionNumber(files, policy("default-src 'none'"))).not.toBe(versionNumber(files, policy('')));
  });

  test.each([
    ['of which a file is of another version', { ...SERVED, '/assets/a-1.js': 'b' }],
    ['of which a file is gone', { '/': SERVED['/'] }],
    ['of which the page is another one', { ...SERVED, '/': '<title>Log in</title>' }],
  ])('%s is not kept at all', async (_what, served) => {
    const caches = memoryCaches();
    await expect(keepVersion(versionOf('one', SERVED), caches, serverOf(served))).rejects.toThrow(OtherVersion);
    expect(await caches.keys()).toEqual([]);
  });

  test('for which there is no room leaves the one before as it was', async () => {
    const caches = memoryCaches(6);
    const one = versionOf('one', SERVED);
    await keepVersion(one, caches, serverOf(SERVED));
    await expect(keepVersion(versionOf('two', SERVED), caches, serverOf(SERVED))).rejects.toThrow('full');
    expect(await caches.keys()).toHaveLength(1);
    expect(await (await keptAnswer('/', one, caches))?.text()).toBe(SERVED['/']);
  });

  test('answers from itself alone; a page of the one before still gets the files of its own, until that is dropped', async () => {
    const caches = memoryCaches();
    const later = { '/': '<p>new', '/assets/a-2.js': 'a2', '/voorbeeld.json': '{"new":1}' };
    const [one, two] = [versionOf('one', SERVED), versionOf('two', later)];
    await keepVersion(one, caches, serverOf(SERVED));
    await keepVersion(two, caches, serverOf(later));
    expect(await (await keptAnswer('/', two, caches))?.text()).toBe('<p>new');
    expect(await (await keptAnswer('/voorbeeld.json', two, caches))?.text()).toBe('{"new":1}');
    expect(await (await keptAnswer('/assets/a-1.js', two, caches))?.text()).toBe('a');
    await caches.open('of somebody else');
    await dropOthers(two, caches);
    expect(await keptAnswer('/assets/a-1.js', two, caches)).toBeUndefined();
    expect(await (await keptAnswer('/assets/a-2.js', two, caches))?.text()).toBe('a2');
    expect(await caches.keys()).toHaveLength(2);
  });
});

describe('What is answered from what is kept', () => {
  const program = versionOf('one', SERVED);
  const asked = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
    keptPath({ url: new URL(path, ORIGIN).href, mode, method }, program, ORIGIN);

  test.each([
    ['the page', '/', '/'],
    ['a place in the program', '/kaart/q8Zx_w-1/tabel?stap=insight', '/'],
    ['the guide, at a chapter', '/hulp#delen', '/'],
    ['the guide, with a slash', '/hulp/', '/'],
    ['the exercise on a map', '/werkvorm?kaart=x', '/'],
    ['the window for the room', '/werkvorm/scherm', '/'],
    ['what a link brings', '/ontvangen', '/'],
    ['the page that reads codes, with a slash', '/code-lezen/', '/'],
    ['a snapshot', '/kaart/x/foto/y/', '/'],
    ['a file', '/voorbeeld.json', '/voorbeeld.json'],
  ])('%s, when one goes there', (_what, path, kept) => expect(asked(path, 'navigate')).toBe(kept));

  test.each([
    ['a file of the program', '/voorbeeld.json', '/voorbeeld.json'],
    ['a part of this version', '/assets/a-1.js', '/assets/a-1.js'],
    ['a part of a version before', '/assets/a-0.js', '/assets/a-0.js'],
    ['a worker', '/workers/w-1.js', '/workers/w-1.js'],
  ])('%s, when the page asks for it', (_what, path, kept) => expect(asked(path)).toBe(kept));

  test.each([
    ['a place in the program that is fetched', '/kaart/x', 'cors', 'GET'],
    ['a file that is not the program’s', '/rapport.pdf', 'navigate', 'GET'],
    ['a page that the server has beside it', '/over-ons', 'navigate', 'GET'],
    ['a page whose name begins alike', '/hulpverlening', 'navigate', 'GET'],
    ['a page below one of the program', '/ontvangen/beheer', 'navigate', 'GET'],
    ['another origin', 'https://elders.example/', 'navigate', 'GET'],
    ['what is sent', '/', 'navigate', 'POST'],
    ['a word of every object', '/constructor', 'cors', 'GET'],
  ] as const)('nothing of %s', (_what, path, mode, method) => expect(asked(path, mode, method)).toBeNull());
});
