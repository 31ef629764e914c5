// The script by which two other programs were measured by hand: 10 named actors and 12 relations of two kinds, a quarter of
// a second before each event. An event is a click, a drag or a key besides the letters; a double click would be two.
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.mjs';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const BEFORE_EACH_MS = 250;
const MOST_SECONDS = 18;
const PEERS = 'PRSM 59 events and 26 s, Gephi Lite 179 and 90 s';

const ACTORS = [
  ['Wethouder', 380, 150],
  ['Wijkagent', 620, 130],
  ['Imam', 860, 170],
  ['Jongerenwerker', 980, 330],
  ['Huisarts', 880, 500],
  ['Buurthuis', 660, 560],
  ['Wijkraad', 420, 540],
  ['Schoolleider', 220, 440],
  ['Ondernemer', 200, 260],
  ['Woonstichting', 600, 340],
];
const CONTACTS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [6, 7],
  [7, 8],
];
const TENSIONS = [
  [8, 0],
  [9, 1],
  [9, 5],
  [9, 3],
];

buildWhenNeeded();
const { url, close } = await serve({ folder: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });

/** Draws on an empty map; `draw` gets `event`, which waits, counts and acts. Gives what it took. */
const measure = async (draw) => {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Nieuwe kaart', exact: true }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Meting');
  await page.keyboard.press('Enter');
  const paper = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  const { x, y } = await paper.boundingBox();
  const at = (index) => ({ x: x + ACTORS[index][1], y: y + ACTORS[index][2] });
  let events = 0;
  const event = async (act) => {
    await pause(BEFORE_EACH_MS);
    events += 1;
    await act();
  };
  const start = performance.now();
  await draw({ page, at, event });
  await page.getByText('10 actoren en 12 relaties op de kaart.').waitFor();
  await page.getByRole('status').filter({ hasText: 'Opgeslagen op dit apparaat' }).waitFor();
  const seconds = (performance.now() - start) / 1_000;
  await context.close();
  return { events, seconds };
};

const byMouse = ({ page, at, event }) => {
  const click = (place) => event(() => page.mouse.click(place.x, place.y));
  const choose = (tool) => event(() => page.getByRole('button', { name: tool, exact: true }).click());
  /** From the border of one actor, on the side of the other, which is 24 pixels from its middle. */
  const drag = ([from, to]) =>
    event(async () => {
      const [a, b] = [at(from), at(to)];
      const part = 24 / Math.hypot(b.x - a.x, b.y - a.y);
      await page.mouse.move(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
      await page.mouse.down();
      await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
      await page.mouse.move(b.x, b.y);
      await page.mouse.up();
    });
  return (async () => {
    await choose('Actor plaatsen');
    for (const [index, [name]] of ACTORS.entries()) {
      await click(at(index));
      await page.keyboard.type(name);
      await event(() => page.keyboard.press('Enter'));
    }
    for (const pair of CONTACTS) await drag(pair);
    await choose('Relatie: spanning');
    for (const pair of TENSIONS) await drag(pair);
    await page.keyboard.press('Escape');
  })();
};

const byQuickAdd = async ({ page, event }) => {
  const line = async (text) => {
    await page.keyboard.type(text);
    await event(() => page.keyboard.press('Enter'));
  };
  const name = (index) => ACTORS[index][0];
  await event(() => page.getByLabel('Snel toevoegen', { exact: true }).click());
  for (const [actor] of ACTORS) await line(actor);
  for (const [from, to] of CONTACTS) await line(`${name(from)} - ${name(to)}`);
  for (const [from, to] of TENSIONS) await line(`${name(from)} - ${name(to)}: spanning`);
};

let isMet = true;
try {
  for (const [how, draw, mostEvents] of [
    ['by mouse', byMouse, 34],
    ['by Snel toevoegen', byQuickAdd, 26],
  ]) {
    const { events, seconds } = await measure(draw);
    isMet &&= events <= mostEvents && seconds <= MOST_SECONDS;
    process.stdout.write(
      `drawing ${how}: ${events} events (target ≤ ${mostEvents}), ${seconds.toFixed(1)} s (target ≤ ${MOST_SECONDS} s); ${PEERS}\n`,
    );
  }
} finally {
  await browser.close();
  await close();
}
process.exitCode = isMet ? 0 : 1;
