import type { Page } from '@playwright/test';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { CERTAINTIES } from '../../src/domain/relation.ts';
import { ROLES } from '../../src/domain/role.ts';
import { badgePlaces } from '../../src/picture/actorForm.ts';
import { isEveryRun } from '../runs.ts';
import { allKinds, nameOf } from './support/allKinds.ts';
import { ComparePage } from './support/comparePage.ts';
import { ComparePicture } from './support/comparePicture.ts';
import { asFile } from './support/drawnAnew.ts';
import { Hand } from './support/hand.ts';
import { InsightPage } from './support/insightPage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';
import { badgeContrast, lineContrast, outlineContrast, placesOn, ringContrast } from './support/paintedLines.ts';
import { photograph, SHARPNESS, seenWords, spyOnWords } from './support/paintedWords.ts';
import type { Pixels } from './support/pixels.ts';

// Photographs of a larger screen take longer, and show no more; on a smaller one badges are dots.
test.use({ deviceScaleFactor: SHARPNESS, viewport: { width: 1200, height: 720 } });

/** In each light: what is seen there, as `what: contrast`, when it is less than it should be. */
const LIGHTS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

type Found = readonly { readonly what: string; readonly contrast: number; readonly least: number }[];

/** One of them each time, in turns; all of them where all is asked for. */
const turn = { now: 0 };
const lightsOfTurn = () => {
  turn.now += 1;
  return LIGHTS.filter((_, place) => isEveryRun || place === turn.now % LIGHTS.length);
};

const isFaint = ({ contrast, least }: Found[number]) => contrast < least;
/** What is still being painted comes in faintly: only what stays so counts. */
const lookedAt = async (look: () => Promise<Found>): Promise<Found> => {
  let found = await look();
  for (let again = 0; again < 8 && found.some(isFaint); again += 1) {
    await new Promise((later) => setTimeout(later, 250));
    found = await look();
  }
  return found;
};

const inEachLight = async (page: Page, look: () => Promise<Found>): Promise<void> => {
  const wrong: string[] = [];
  for (const light of lightsOfTurn()) {
    await page.emulateMedia(light);
    await expect(page.locator('html')).toHaveAttribute('data-mode', light.colorScheme);
    const found = await lookedAt(look);
    expect(found.length, 'something was looked at').toBeGreaterThan(0);
    for (const { what, contrast } of found.filter(isFaint))
      wrong.push(`${light.colorScheme}, ${light.contrast}: ${what} ${contrast.toFixed(2)}`);
  }
  await page.emulateMedia({ colorScheme: null, contrast: null });
  expect(wrong).toEqual([]);
};
const words = async (page: Page, drawings?: string): Promise<Found> =>
  (await seenWords(page, drawings)).map(({ word, contrast }) => ({ what: word, contrast, least: 4.5 }));

const open = async (page: Page): Promise<MapPage> => {
  await spyOnWords(page);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(asFile(allKinds())));
  await expect(map.actors).toHaveCount(30);
  await map.fit.click();
  return map;
};
type Standing = Awaited<ReturnType<Hand['standing']>>;
const UP = [-2.2, -1.9, -1.2, -0.9];

const everybody = async (hand: Hand) => {
  const standing = new Map<string, Standing>();
  for (let pair = 0; pair < 15; pair++)
    for (const end of ['a', 'b'] as const) standing.set(`${pair}${end}`, await hand.standing(nameOf(pair, end)));
  return (pair: number, end: 'a' | 'b') => standing.get(`${pair}${end}`) as Standing;
};
const linesAndOutlines = (pixels: Pixels, at: Awaited<ReturnType<typeof everybody>>, zoom: number, least = 3): Found => {
  const relations = Array.from({ length: 15 }, (_, pair) => {
    const certainty = CERTAINTIES[(Math.floor(pair / 3) + (pair % 3)) % 3];
    // Dots take a fifth of a thin line, and only their middles have its colour.
    const part = certainty === 'seen' ? 0.8 : certainty === 'heard' ? 0.4 : 0.1;
    const contrast = lineContrast(pixels, at(pair, 'a'), at(pair, 'b'), part);
    return { what: `relation ${pair}`, contrast, least: pair % 3 === 0 || isDouble(pair) ? least * THIN : least };
  });
  // Persons are circles: i % 3 === 0 is 0a, 1b, 3a, 4b, …
  const circles = [
    [1, 'b'],
    [7, 'b'],
    [9, 'a'],
    [13, 'b'],
  ] as const;
  const outlines = circles.map(([pair, end]) => ({
    what: `outline ${pair}${end}`,
    contrast: ringContrast(pixels, at(pair, end), 19 * zoom, 4, UP),
    least,
  }));
  return [...relations, ...outlines];
};
/** A line as thin as a pixel never has its own colour whole; samenwerking is two of them. */
const THIN = 0.9;
const isDouble = (pair: number) => Math.floor(pair / 3) === 1;
/** What steps back is there, and on purpose less than what does not. */
const STEPPED_BACK = 1.4;
const lightAnAnswer = async (map: MapPage) => {
  const insight = new InsightPage(map);
  await insight.open();
  await map.panel.getByRole('button', { name: 'Eén schakel', exact: true }).click();
  await map.page.waitForTimeout(300);
};
const restOfHand = (page: Page) => page.mouse.move(2, 2);

test('words on the map, in rest, under the hand, chosen and in the spotlight', async ({ page }) => {
  test.setTimeout(120_000);
  const map = await open(page);
  const hand = new Hand(map);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
  const { x, y } = await hand.standing(nameOf(4, 'a'));
  await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
  await restOfHand(page);
  await lightAnAnswer(map);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
});

test('lines and shapes on the map: relations of each type and strength, outlines, badges, what is chosen and the focus', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const map = await open(page);
  const hand = new Hand(map);
  await restOfHand(page);
  const at = await everybody(hand);
  const zoom = at(0, 'a').radius / 22;
  await inEachLight(page, async () => {
    const pixels = await photograph(page);
    const found = [...linesAndOutlines(pixels, at, zoom)];
    ROLES.forEach((role, pair) => {
      const { x, y } = at(pair, 'a');
      const kind = ACTOR_KINDS[(2 * pair) % 3] ?? 'person';
      const [place] = badgePlaces({ kind, isKeyFigure: false, at: { x: 0, y: 0 }, roles: [role] });
      const middle = { x: x + (place?.x ?? 0) * zoom, y: y + (place?.y ?? 0) * zoom };
      const { badge, glyph } = badgeContrast(pixels, middle, 10 * zoom);
      found.push({ what: `badge ${role}`, contrast: badge, least: 3 }, { what: `glyph ${role}`, contrast: glyph, least: 3 });
    });
    return found;
  });
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.press('Home');
  await page.waitForTimeout(200);
  // The first has a badge at its upper right.
  const focused = page.locator('.marks .focus');
  await inEachLight(page, async () => {
    const places = await placesOn(focused, [-2.6, -2.2, 2.2, 2.8]);
    return [{ what: 'focus', contrast: outlineContrast(await photograph(page), 5, places), least: 3 }];
  });
  await hand.click(nameOf(9, 'a'));
  await restOfHand(page);
  await page.waitForTimeout(300);
  await inEachLight(page, async () => [
    {
      what: 'chosen actor',
      contrast: ringContrast(await photograph(page), at(9, 'a'), 25 * zoom, 5, UP),
      least: 3,
    },
  ]);
  // On a relation, beside its middle.
  const [a, b] = [at(9, 'a'), at(9, 'b')];
  await page.mouse.click(a.x + (b.x - a.x) * 0.38, a.y);
  await restOfHand(page);
  await page.waitForTimeout(300);
  await inEachLight(page, async () => [
    {
      what: 'chosen relation',
      contrast: lineContrast(await photograph(page), { x: a.x, y: a.y - 6 * zoom }, { x: b.x, y: b.y - 6 * zoom }, 0.8),
      least: 3,
    },
    {
      what: 'the line itself',
      contrast: lineContrast(await photograph(page), a, b, 0.8, 1, [2.3, 2.5]),
      least: 3,
    },
  ]);
});

test('lines and outlines that step back, under the hand and in the spotlight', async ({ page }) => {
  test.setTimeout(120_000);
  const map = await open(page);
  const hand = new Hand(map);
  const measure = async () => {
    const at = await everybody(hand);
    await inEachLight(page, async () => linesAndOutlines(await photograph(page), at, at(0, 'a').radius / 22, STEPPED_BACK));
  };
  const { x, y } = await hand.standing(nameOf(4, 'a'));
  await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  await measure();
  await restOfHand(page);
  await lightAnAnswer(map);
  await measure();
});

test('words of a comparison, in one picture and beside each other, lit and not, frozen and presented', async ({ page }) => {
  test.setTimeout(150_000);
  const map = await open(page);
  const compare = new ComparePage(map);
  await compare.openStep();
  await compare.chooseMoments('Begin', 'Nu');
  const picture = new ComparePicture(page);
  await picture.expectShown('difference');
  await compare.showKind('Alles');
  await restOfHand(page);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
  await picture.show('Naast elkaar');
  await page.waitForTimeout(300);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
  await picture.show('Verschil');
  await compare.showPart('Wat veranderde');
  await map.panel.locator('.lit-sentence > button').first().click();
  await page.waitForTimeout(300);
  await inEachLight(page, () => words(page, '.map-canvas svg'));
});
