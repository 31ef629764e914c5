import { type BrowserContext, expect, type Page, type Request } from '@playwright/test';
import { namesIn } from './namesIn.ts';
import { reportFromPage } from './reportFromPage.ts';

/** What a page tells of itself; see `reportFromPage`. */
export type PageReport = { readonly kind: 'violation' | 'typed' | 'title' | 'address'; readonly text: string };

export interface Watch {
  /** These words may not appear in any title or address: names of the example map, or of an opened file. */
  readonly keepPrivate: (...names: readonly string[]) => void;
  /** Every question to the server until now: its method and all of its address but the server's own part, and how much went along. */
  readonly asked: () => readonly string[];
  /** Fails with everything that was seen and should not have happened. */
  readonly expectClean: () => void;
}

/**
 * Watches all pages of a browser context, workers included. For journeys that start a browser of their own;
 * the others are watched already.
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
  expectedErrors: readonly RegExp[] = [],
): Promise<Watch> {
  const wrong: string[] = [];
  const shown = new Set<string>();
  const names = new Set<string>();
  const asked: string[] = [];
  const complain = (text: string) => {
    if (!expectedErrors.some((pattern) => pattern.test(text))) wrong.push(text);
  };

  await context.exposeBinding('reportToJourney', (_source, report: PageReport) => {
    if (report.kind === 'violation') complain(`content policy: ${report.text}`);
    else if (report.kind === 'typed') for (const name of namesIn(report.text)) names.add(name);
    else shown.add(report.text);
  });
  await context.addInitScript(reportFromPage);

  context.on('request', (request) => {
    if (isElsewhere(request, origin)) complain(`request to another origin: ${request.url()}`);
    else if (/^https?:/.test(request.url())) asked.push(toldOf(request));
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complain(`error on the page: ${error.error().stack ?? error.error().message}`));

  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => complain(`connection: ${socket.url()}`));
    page.on('framenavigated', (frame) => shown.add(frame.url()));
    page.on('worker', (worker) => {
      // A worker may be gone already; what it did to the console or threw is heard by the context anyway.
      worker.evaluate(reportFromWorker).catch(() => undefined);
    });
  };
  context.on('page', watchPage);
  context.pages().forEach(watchPage);

  return {
    keepPrivate: (...more) => {
      for (const name of more.flatMap(namesIn)) names.add(name);
    },
    asked: () => asked,
    expectClean: () => {
      const told = [...shown].flatMap((text) =>
        [...names].filter((name) => tells(text, name)).map((name) => `${name} in ${text}`),
      );
      expect([...new Set(wrong)], 'what the pages of this journey should not have done').toEqual([]);
      expect(told, 'what was typed, found in a title or an address').toEqual([]);
    },
  };
}

/** Runs in a worker; what it says in the console comes out at the context. Sent as text: uses nothing from outside itself. */
function reportFromWorker(): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `content policy in a worker: ${Reflect.get(event, 'effectiveDirective')} refused ${Reflect.get(event, 'blockedURI')}`,
    );
  });
}

function isElsewhere(request: Request, origin: string): boolean {
  const { protocol, origin: asked } = new URL(request.url());
  return /^(?:https?|wss?|ftp):$/.test(protocol) && asked !== new URL(origin).origin;
}

function toldOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  const body = request.postDataBuffer()?.length ?? 0;
  return `${request.method()} ${pathname}${search}${body > 0 ? ` with ${body} bytes` : ''}`;
}

/** Addresses are read as people and logs do: with their escapes undone, `+` and `-` for spaces. */
function tells(text: string, name: string): boolean {
  const readable = [text, decoded(text)].join(' ').toLowerCase();
  return readable.includes(name) || readable.replace(/[+_-]/g, ' ').includes(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
