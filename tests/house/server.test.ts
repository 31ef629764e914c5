import { mkdir, mkdtemp, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compressed.mjs';
import { type RunningServer, serve } from '../../scripts/serve.mjs';

let root: string;
let folder: string;
let server: RunningServer;

const build = async (at: string, version: string): Promise<void> => {
  await mkdir(join(at, 'assets'), { recursive: true });
  await writeFile(join(at, 'index.html'), `<!doctype html><title>${version}</title>${'<p>text</p>'.repeat(100)}`);
  await writeFile(join(at, `assets/part-${version}.js`), `export const version = '${version}';`.repeat(100));
  await writeFile(join(at, '.env'), 'secret');
  await compressFolder(at);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'schakelkaart-server-'));
  folder = join(root, 'dist');
  await build(folder, 'one');
  server = await serve({ folder, port: 0 });
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

/** Sends exactly these lines and gives the whole answer: no library in between tidies either. */
const say = (...lines: readonly string[]): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.once('error', fail);
    socket.once('close', () => done(answer));
  });
const get = (path: string, ...headers: readonly string[]) =>
  say(`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

describe('The server lives on', () => {
  test.each(['identity', 'gzip', 'br'])('and answers 404 for a file that has gone since it was sent as %s', async (encoding) => {
    expect(statusOf(await get('/assets/part-one.js', `Accept-Encoding: ${encoding}`))).toBe(200);
    for (const name of await readdir(join(folder, 'assets'))) await rm(join(folder, 'assets', name));
    expect(statusOf(await get('/assets/part-one.js', `Accept-Encoding: ${encoding}`))).toBe(404);
    expect(statusOf(await get('/'))).toBe(200);
  });

  test('when the page itself has gone, and shows it when it is back', async () => {
    for (const ending of ['', '.br', '.gz']) await rm(join(folder, `index.html${ending}`));
    expect(statusOf(await get('/', 'Accept-Encoding: br'))).toBe(404);
    expect(statusOf(await get('/kaart/a?stap=interpret'))).toBe(404);
    await build(folder, 'one');
    expect(statusOf(await get('/kaart/a?stap=interpret'))).toBe(200);
  });

  test('when a new build takes the place of the folder, and serves that', async () => {
    await get('/');
    await rename(folder, join(root, 'old'));
    expect(statusOf(await get('/'))).toBe(404);
    await build(folder, 'two');
    expect(await get('/')).toContain('<title>two</title>');
    expect(statusOf(await get('/assets/part-two.js', 'Accept-Encoding: br'))).toBe(200);
    expect(statusOf(await get('/assets/part-one.js'))).toBe(404);
  });

  test('when a file shrinks or becomes a folder, and tells the length that it sends', async () => {
    await get('/assets/part-one.js');
    await truncate(join(folder, 'assets/part-one.js'), 10);
    expect(await get('/assets/part-one.js')).toMatch(/content-length: 10\r\n[\s\S]*\r\n\r\nexport con$/i);
    await rm(join(folder, 'assets/part-one.js'));
    await mkdir(join(folder, 'assets/part-one.js'));
    expect(statusOf(await get('/assets/part-one.js'))).toBe(404);
  });

  test('while files go and come under many questions at once', async () => {
    const path = join(folder, 'assets/part-one.js');
    const answers: Promise<string>[] = [];
    for (let round = 0; round < 20; round += 1) {
      for (let i = 0; i < 5; i += 1) answers.push(get('/assets/part-one.js'));
      await rm(path, { force: true });
      await writeFile(path, 'export const x = 1;'.repeat(1 + round * 500));
    }
    for (const answer of await Promise.all(answers)) expect([200, 404]).toContain(statusOf(answer));
    expect(statusOf(await get('/'))).toBe(200);
  });

  test('and never sends a compressed copy of a file that has changed since', async () => {
    await new Promise((wait) => setTimeout(wait, 2_100));
    await writeFile(join(folder, 'index.html'), '<title>three</title>');
    expect(await get('/', 'Accept-Encoding: br, gzip')).toContain('<title>three</title>');
  });

  test.each([
    ['an escape that is broken', '/%E0%A4%A', 200],
    ['an escape that is broken, of a file', '/assets/%E0%A4%A.js', 404],
    ['a zero', '/%00.js', 404],
    ['a way up', '/..%2f..%2fpackage.json', 404],
    ['a way up by the other slash', '/..%5c..%5cpackage.json', 404],
    ['a hidden file', '/.env', 404],
    ['a name that is too long', `/${'x'.repeat(5_000)}.js`, 404],
    ['a file as a folder', '/index.html/x.js', 404],
    ['two slashes', '//evil.example/x.js', 404],
  ])('after %s', async (_what, path, status) => {
    expect(statusOf(await get(path))).toBe(status);
    expect(statusOf(await get('/'))).toBe(200);
  });
});

describe('The server answers to its own names only', () => {
  const whole = (...lines: readonly string[]) => say(...lines, 'Connection: close');

  test.each(['localhost', 'localhost:4173', 'LOCALHOST:1', 'localhost.', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4173'])(
    '%s is answered',
    async (host) => expect(statusOf(await whole('GET / HTTP/1.1', `Host: ${host}`))).toBe(200),
  );

  test.each([
    ['another name', ['Host: evil.example']],
    ['another name at our port', ['Host: evil.example:4173']],
    ['a name that begins like ours', ['Host: localhost.evil.example']],
    ['a name that ends like ours', ['Host: evil.localhost']],
    ['a name with ours before it', ['Host: localhost@evil.example']],
    ['another address of this computer', ['Host: 127.0.0.2']],
    ['no address', ['Host: 0.0.0.0']],
    ['our address in another spelling', ['Host: 2130706433']],
    ['an empty name', ['Host: ']],
    ['a port that is none', ['Host: localhost:4173x']],
    ['two names', ['Host: localhost', 'Host: evil.example']],
    ['two names in one', ['Host: localhost, evil.example']],
    ['no name', []],
  ])('%s is refused', async (_what, headers) => {
    const answer = await whole('GET /assets/part-one.js HTTP/1.1', ...headers);
    expect(statusOf(answer)).toBe(421);
    expect(answer).toMatch(/content-security-policy: default-src 'none'/i);
    expect(answer).toMatch(/cache-control: no-cache\r\n/i);
    expect(answer).not.toContain('version');
  });

  test('no name in the older protocol is refused', async () => expect(statusOf(await say('GET / HTTP/1.0'))).toBe(421));

  test('a whole address in the first line counts as well', async () => {
    expect(statusOf(await whole('GET http://evil.example/ HTTP/1.1', 'Host: localhost'))).toBe(421);
    expect(statusOf(await whole(`GET http://localhost:${server.port}/ HTTP/1.1`, 'Host: localhost'))).toBe(200);
  });

  test.each([
    ['a first line that is none', ['GET'], 400],
    ['a header that is none', ['GET / HTTP/1.1', 'Host: localhost', 'a b c'], 400],
    ['headers without end', ['GET / HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(20_000)}`], 431],
    ['a wish that nobody knows', ['GET / HTTP/1.1', 'Host: localhost', 'Expect: a miracle', 'Connection: close'], 200],
  ])('%s gets the promised headers too', async (_what, lines, status) => {
    const answer = await say(...lines);
    expect(statusOf(answer)).toBe(status);
    expect(answer).toMatch(/content-security-policy: default-src 'none'/i);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
    expect(statusOf(await get('/'))).toBe(200);
  });
});
