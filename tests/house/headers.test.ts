import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compressed.mjs';
import { type RunningServer, serve } from '../../scripts/serve.mjs';

/** Written out once more, so that the server cannot change what is promised without this noticing. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types schakelkaart";
const WORKER_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const SERVICE_WORKER_POLICY = "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
const ALWAYS = 'public, max-age=31536000, immutable';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakelkaart-headers-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'workers'));
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>x</title>${'<p>text</p>'.repeat(100)}`);
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'sw.js'), 'addEventListener("fetch", () => {});');
  await writeFile(join(folder, 'assets/index-1a2b3c4d.js'), 'export const x = 1;'.repeat(100));
  await writeFile(join(folder, 'workers/analysis-1a2b3c4d.js'), 'postMessage(1);');
  await compressFolder(folder);
  const longAgo = new Date('2026-01-01T00:00:00Z');
  await utimes(join(folder, 'index.html'), longAgo, longAgo);
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** By hand instead of `fetch`, which tidies paths and unpacks what came in. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port: server.port, path, method, headers };
    const asked = request(options, (answer) => {
      answer.resume();
      answer.once('end', () => done({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.once('error', fail).end();
  });
}

describe('Every answer of the server bears the promised headers', () => {
  test.each([
    ['the first page', '/', 200, PAGE_POLICY, 'no-cache'],
    ['a place in the program', '/kaart/q8Zx_w-1?tabel', 200, PAGE_POLICY, 'no-cache'],
    ['a script', '/assets/index-1a2b3c4d.js', 200, PAGE_POLICY, ALWAYS],
    ['a worker', '/workers/analysis-1a2b3c4d.js', 200, WORKER_POLICY, ALWAYS],
    ['the icon', '/favicon.svg', 200, PAGE_POLICY, 'no-cache'],
    ['a script that is not there', '/assets/index-00000000.js', 404, PAGE_POLICY, 'no-cache'],
    ['a worker that is not there', '/workers/gone-00000000.js', 404, WORKER_POLICY, 'no-cache'],
    ['the service worker', '/sw.js', 200, SERVICE_WORKER_POLICY, 'no-cache'],
    ['a service worker elsewhere', '/kaart/sw.js', 404, PAGE_POLICY, 'no-cache'],
    ['the manifest', '/manifest.webmanifest', 200, PAGE_POLICY, 'no-cache'],
    ['a folder', '/assets/', 404, PAGE_POLICY, 'no-cache'],
    ['a file outside the build', '/../../package.json', 404, PAGE_POLICY, 'no-cache'],
    ['a path with a broken escape', '/%E0%A4%A.js', 404, PAGE_POLICY, 'no-cache'],
  ])('%s', async (_what, path, status, policy, caching) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ ...EVERYWHERE, 'content-security-policy': policy, 'cache-control': caching });
  });

  test('a page that has not changed', async () => {
    const first = await ask('/');
    const again = await ask('/', { headers: { 'If-None-Match': String(first.headers['etag']) } });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({ ...EVERYWHERE, 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('a refused %s', async (method) => {
    const answer = await ask('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers).toMatchObject({ ...EVERYWHERE, 'content-security-policy': PAGE_POLICY, allow: 'GET, HEAD' });
  });
});

describe('The camera', () => {
  const permissionsOf = async (path: string) => (await ask(path)).headers['permissions-policy'];
  test('is allowed on the page that reads codes, which is as closed as all others', async () => {
    const answer = await ask('/code-lezen');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      ...EVERYWHERE,
      'content-security-policy': PAGE_POLICY,
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    });
    expect(await permissionsOf('/code-lezen?x')).toBe('camera=(self), microphone=(), geolocation=()');
  });

  test.each(['/ontvangen', '/code-lezen/', '/code-lezen/x', '/x/code-lezen', '/Code-lezen', '/code-lezen.js'])(
    'is not on %s',
    async (path) => {
      expect(await permissionsOf(path)).toBe('camera=(), microphone=(), geolocation=()');
    },
  );
});

describe('The server', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends the smallest copy that a browser with %s can read', async (accepted, encoding) => {
    const { headers } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test('keeps standing when a range runs backwards', async () => {
    expect((await ask('/favicon.svg', { headers: { Range: 'bytes=9-3' } })).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
  });

  test('refuses a port that is taken instead of moving to another', async () => {
    await expect(serve({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('refuses to serve a folder without a build', async () => {
    await expect(serve({ folder: join(folder, 'assets'), port: 0 })).rejects.toThrow('no built program');
  });

  test('listens on this computer only', async () => {
    const reached = await new Promise<boolean>((done) => {
      get({ host: '127.0.0.2', port: server.port, path: '/' }, () => done(true)).once('error', () => done(false));
    });
    expect(reached).toBe(false);
  });
});
