import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compressed.mjs';
import { headersFor } from '../../scripts/headers.mjs';
import { caddyfile, findServer, nginxConf } from '../../scripts/hosting.mjs';
import { ROOT } from './sourceFiles.ts';

test('docs/hosting holds the configurations that follow from the headers of the program', () => {
  const held = (name: string) => readFileSync(join(ROOT, 'docs/hosting', name), 'utf8');
  expect(held('nginx.conf')).toBe(nginxConf());
  expect(held('Caddyfile')).toBe(caddyfile());
});

/** Each with the file that starts it in a folder, with the build in `folder/www`. */
const SERVERS = {
  nginx: {
    program: findServer('nginx'),
    configured: (folder: string, port: number) =>
      `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/errors;\nevents {}\nhttp {\naccess_log off;\n${[
        'client_body',
        'proxy',
        'fastcgi',
        'uwsgi',
        'scgi',
      ]
        .map((kind) => `${kind}_temp_path ${folder}/${kind};\n`)
        .join('')}${nginxConf()
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('kaart.voorbeeld.nl', 'localhost')
        .replace('/srv/schakelkaart', `${folder}/www`)}}`,
    words: (place: string) => ['-c', place, '-e', `${place}.errors`],
  },
  Caddy: {
    program: findServer('caddy'),
    configured: (folder: string, port: number) =>
      `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile()
        .replace('{$SCHAKELKAART_ADDRESS:kaart.voorbeeld.nl}', `http://127.0.0.1:${port}`)
        .replace('{$SCHAKELKAART_FOLDER:/srv/schakelkaart}', `${folder}/www`)}`,
    words: (place: string) => ['run', '--adapter', 'caddyfile', '--config', place],
  },
};

// Neither is on every computer: where one is not, `npm test` says that it was left out.
for (const [name, { program, configured, words }] of Object.entries(SERVERS))
  if (program)
    describe(`${name}, as docs/hosting has it configured`, () => {
      let folder: string;
      let port: number;
      let server: ChildProcess;

      beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'schakelkaart-hosting-'));
        const put = (path: string, text: string) => writeFile(join(folder, 'www', path), text);
        await mkdir(join(folder, 'www/assets'), { recursive: true });
        await mkdir(join(folder, 'www/workers'));
        await put('index.html', `<!doctype html><title>x</title>${'<p>text</p>'.repeat(100)}`);
        await put('sw.js', 'addEventListener("fetch", () => {});'.repeat(30));
        await put('manifest.webmanifest', '{}');
        await put('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
        await put('assets/index-1a2b3c4d.js', 'export const x = 1;'.repeat(100));
        await put('assets/latin-1a2b3c4d.woff2', 'x');
        await put('workers/analysis-1a2b3c4d.js', 'postMessage(1);'.repeat(100));
        await compressFolder(join(folder, 'www'));
        port = await freePort();
        const place = join(folder, 'configuration');
        await writeFile(place, configured(folder, port));
        const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
        server = spawn(program, words(place), { stdio: 'ignore', env: { ...process.env, ...home } });
        for (let tries = 0; tries < 200; tries += 1) {
          if (await ask(port, '/').catch(() => null)) return;
          await new Promise((wait) => setTimeout(wait, 50));
        }
        throw new Error(`${name} did not start`);
      });
      afterAll(async () => {
        const ended = new Promise((done) => server.once('exit', done));
        server.kill();
        await ended;
        await rm(folder, { recursive: true });
      });

      test.each([
        ['the page', '/', 200, 'text/html'],
        ['a place in the program', '/kaart/q8Zx_w-1?stap=insight', 200, 'text/html'],
        ['the page that reads codes', '/code-lezen', 200, 'text/html'],
        ['a script', '/assets/index-1a2b3c4d.js', 200, 'text/javascript'],
        ['the typeface', '/assets/latin-1a2b3c4d.woff2', 200, 'font/woff2'],
        ['a worker', '/workers/analysis-1a2b3c4d.js', 200, 'text/javascript'],
        ['the service worker', '/sw.js', 200, 'text/javascript'],
        ['the manifest', '/manifest.webmanifest', 200, 'application/manifest+json'],
        ['the icon', '/favicon.svg', 200, 'image/svg+xml'],
        ['a script that is not there', '/assets/index-00000000.js', 404, null],
        ['a worker that is not there', '/workers/gone-00000000.js', 404, null],
        ['a folder', '/assets/', 404, null],
        ['a file that is not there', '/rapport.pdf', 404, null],
      ])('sends what the program promises with %s', async (_what, path, status, type) => {
        const answer = await ask(port, path);
        expect(answer.status).toBe(status);
        const promised = headersFor(path.split('?')[0] ?? '', status === 200);
        for (const [header, value] of Object.entries(promised)) expect(answer.headers[header.toLowerCase()], header).toBe(value);
        if (type !== null) expect(String(answer.headers['content-type']).split(';')[0]).toBe(type);
      });

      test('sends the compressed copy, and 304 with the same headers for a page that has not changed', async () => {
        const first = await ask(port, '/', { 'Accept-Encoding': 'gzip' });
        expect(first.headers['content-encoding']).toBe('gzip');
        const again = await ask(port, '/', { 'Accept-Encoding': 'gzip', 'If-None-Match': String(first.headers['etag']) });
        expect(again.status).toBe(304);
        expect(again.headers['content-security-policy']).toBe(headersFor('/')['Content-Security-Policy']);
        expect(again.headers['cache-control']).toBe('no-cache');
      });
    });

function ask(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => done({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.once('error', fail).end();
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))));
    });
  });
}
