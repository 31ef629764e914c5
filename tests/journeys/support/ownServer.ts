import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renewServiceWorker } from '../../../scripts/offline.mjs';
import { type RunningServer, serve } from '../../../scripts/serve.mjs';
import { test as journey } from './journey.ts';

/** A server of one journey's own, with the build that the others use: it can be stopped, and be given another version. */
export interface OwnServer {
  readonly stop: () => Promise<void>;
  /** Serves again, at the same address. */
  readonly start: () => Promise<void>;
  /** Puts a version in its place in which `say` stands in the page. */
  readonly publish: (say: string) => Promise<void>;
}

/** A journey with a server of its own, on which the program keeps itself. */
export const test = journey.extend<{ readonly server: OwnServer & { readonly url: string } }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for.
  server: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'schakelkaart-own-'));
    cpSync(process.env['JOURNEY_DIST'] ?? 'dist', folder, { recursive: true });
    let running: RunningServer = await serve({ folder, port: 0 });
    const { url, port } = running;
    await use({
      url,
      stop: () => running.close(),
      start: async () => {
        running = await serve({ folder, port });
      },
      publish: async (say) => {
        const page = join(folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace(/(<meta name="description" content=")[^"]*/, `$1${say}`));
        for (const copy of ['index.html', 'sw.js']) for (const ending of ['br', 'gz']) rmSync(join(folder, `${copy}.${ending}`));
        await renewServiceWorker(folder);
      },
    });
    await running.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ server }, use) => use(server.url),
});
