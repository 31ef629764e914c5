import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import type { Spot } from './hand.ts';

const PATIENCE_MS = 30_000;
const ACTORS = '[role="listbox"] [role="option"]';

/**
 * Firefox as it is installed, with a fresh profile, driven over WebDriver BiDi. Keeps what no page of it should do: ask
 * another origin, break the content policy, or log an error.
 */
export class Firefox {
  readonly wrong: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Starts it and opens the program. */
  static async start(executablePath: string, address: string): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL', 'ui.prefersReducedMotion': 1 },
    });
    const page = await browser.newPage();
    const firefox = new Firefox(browser, page);
    firefox.watch(new URL(address).origin);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => {
        throw new Error(`content policy: ${Reflect.get(event, 'effectiveDirective')}`);
      });
    });
    await page.goto(address);
    return firefox;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** Waits for what has this role and accessible name. */
  async find(role: string, name: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`);
    if (!found) throw new Error(`there is no ${role} ${name}`);
    return found;
  }

  async click(role: string, name: string): Promise<void> {
    await (await this.find(role, name)).click();
  }

  /** Clicks the button whose words begin with these, as they are written and not as they are shown. */
  async press(begin: string): Promise<void> {
    const button = await this.page.waitForFunction(
      (wanted) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().startsWith(wanted)),
      {},
      begin,
    );
    await (button as ElementHandle<HTMLButtonElement>).click();
  }

  /** Types into the field of this name, whatever its role; `\n` is Enter. */
  async type(name: string, text: string): Promise<void> {
    const field = await this.page.waitForSelector(`::-p-aria([name="${name}"])`);
    await field?.type(text);
  }

  /** Waits until the page says this somewhere. */
  async shows(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
  }

  /** Waits until an actor on the map is heard with this among what is said of it. */
  async hears(name: string, part: string): Promise<void> {
    await this.page.waitForFunction(
      (actors, begin, said) =>
        [...document.querySelectorAll(actors)].some((actor) => {
          const words = actor.ariaLabel ?? actor.textContent ?? '';
          return words.startsWith(`${begin}, `) && words.split(/[,;(]\s*/).includes(said);
        }),
      {},
      ACTORS,
      name,
      part,
    );
  }

  async middleOf(name: string): Promise<Spot & { readonly radius: number }> {
    return this.page.evaluate(
      (actors, begin) => {
        const all = [...document.querySelectorAll(actors)];
        const box = all
          .find((actor) => (actor.ariaLabel ?? actor.textContent ?? '').startsWith(`${begin}, `))
          ?.getBoundingClientRect();
        if (!box) throw new Error(`nobody on the map is called ${begin}`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 };
      },
      ACTORS,
      name,
    );
  }

  /** A point of the drawing far from everybody on it. */
  async emptyPaper(): Promise<Spot> {
    return this.page.evaluate((actors) => {
      const paper = document.querySelector('[role="listbox"]')?.getBoundingClientRect();
      if (!paper) throw new Error('there is no drawing');
      const boxes = [...document.querySelectorAll(actors)].map((actor) => actor.getBoundingClientRect());
      const spots = [0.3, 0.5, 0.7].flatMap((x) =>
        [0.2, 0.4, 0.6].map((y) => ({ x: paper.x + paper.width * x, y: paper.y + paper.height * y })),
      );
      const room = ({ x, y }: Spot) =>
        Math.min(...boxes.map((box) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)));
      return spots.toSorted((a, b) => room(b) - room(a))[0] as Spot;
    }, ACTORS);
  }

  /** Draws a relation by hand: from the edge of one actor to the middle of another. */
  async dragEdge(from: string, to: string): Promise<void> {
    const [start, end] = [await this.middleOf(from), await this.middleOf(to)];
    const along = (start.radius + 1) / Math.hypot(end.x - start.x, end.y - start.y);
    const { mouse } = this.page;
    await mouse.move(start.x + (end.x - start.x) * along, start.y + (end.y - start.y) * along);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await mouse.move(end.x, end.y);
    await mouse.up();
  }

  /** How many colours the canvases hold: one when nothing was drawn. */
  async paintedColours(): Promise<number> {
    return this.page.evaluate(() => {
      const colours = new Set<number>();
      for (const canvas of document.querySelectorAll('canvas')) {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        if (pixels) for (const colour of new Uint32Array(pixels.buffer)) colours.add(colour);
      }
      return colours.size;
    });
  }

  private watch(origin: string): void {
    this.page.on('pageerror', (error) => this.wrong.push(`error on the page: ${String(error)}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(`console error: ${message.text()}`);
    });
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      const isWeb = /^(?:https?|wss?):$/.test(url.protocol);
      if (isWeb && url.origin !== origin) this.wrong.push(`request to another origin: ${url.href}`);
    });
  }
}
