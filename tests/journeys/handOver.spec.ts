import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { bytesOfCodes, type ReadCodes, withCode } from '../../src/formats/envelope/codes.ts';
import { bytesOfLetters } from '../../src/formats/envelope/link.ts';
import { unpackEnvelope } from '../../src/formats/envelope/packEnvelope.ts';
import { textInPixels } from '../../src/formats/envelope/readCode.ts';
import { seenPixels } from './support/codeVideo.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { picturesOfCodes } from './support/handedCodes.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';
import { type Watch, watchContext } from './support/watchContext.ts';

/** A person's name that stands nowhere in what is handed over with persons hidden. */
const CANARY = 'Zwaantje Kanariepiet';
const LINES = `${CANARY} - Wijkraad\nWijkraad - Buurthuis: vertrouwen\nBuurthuis - Voetbalclub\nVoetbalclub - ${CANARY}: spanning\n`;
const PASSPHRASE = 'drie bruine beren';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const unpacked = (bytes: Uint8Array): string => {
  const outcome = unpackEnvelope(bytes);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value;
};

/** A map with a person on it, and its dialog Overdragen with a label in it. */
const begun = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Het plein' });
  await map.quickAdd.fill(LINES);
  await page.keyboard.press('Enter');
  return map;
};

const arrived = async (page: Page, label: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: 'Ontvangen kaart' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(`Gemaakt door: ${label}`);
  await expect(page.getByRole('article')).toContainText('4 actoren en 4 relaties');
};

/** Making and opening ask nothing of anybody: all that was asked for are parts of the program, and with none of it anything went along. */
const expectOnlyProgram = (watch: Watch): void => {
  const asked = watch.asked();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((line) => !PART_OF_PROGRAM.test(line))).toEqual([]);
};
/** A question without a word behind the path or in a body; Watch writes those down, too. */
const PART_OF_PROGRAM = /^GET \/(?:(?:assets|workers|icons)\/[\w.-]+|[\w-]+\.\w+|ontvangen|code-lezen)?$/;

const otherDevice = async (page: Page, origin: string): Promise<{ context: BrowserContext; other: Page }> => {
  const context = await (page.context().browser() as NonNullable<ReturnType<BrowserContext['browser']>>).newContext({
    locale: 'nl-NL',
    baseURL: origin,
  });
  return { context, other: await context.newPage() };
};

test.describe('A map is handed over', () => {
  test.describe.configure({ timeout: 240_000 });

  test('as a link and as a file under a passphrase, by keyboard; nothing is kept before that is asked, and no hidden name goes along', async ({
    page,
    watch,
  }, { project }) => {
    const baseURL = project.use.baseURL ?? '';
    const map = await begun(page);
    watch.keepPrivate(CANARY);
    await map.choose('Overdragen');
    const dialog = page.getByRole('dialog', { name: 'Overdragen' });
    await dialog.getByLabel('Naam op de gezamenlijke kaart').fill('Kaart 3');
    await button(page, 'Als link').focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('De link')).toBeFocused();
    const link = await dialog.getByLabel('De link').inputValue();
    await expectNoAxeViolations(page);
    const letters = bytesOfLetters(link.split('#')[1] ?? '');
    if (!letters.done) throw new Error('no link');
    const handed = unpacked(letters.value);
    expect(handed).toContain('Kaart 3');
    for (const words of [...CANARY.split(' '), 'Het plein']) expect(handed).not.toContain(words);
    // What it is called goes along only as long as it stands there.
    await dialog.getByLabel('Naam op de gezamenlijke kaart').fill('');
    await button(page, 'Als link').click();
    const unnamed = bytesOfLetters((await dialog.getByLabel('De link').inputValue()).split('#')[1] ?? '');
    expect(unnamed.done && unpacked(unnamed.value)).not.toContain('Kaart 3');
    await dialog.getByLabel('Naam op de gezamenlijke kaart').fill('Kaart 3');

    const { context, other } = await otherDevice(page, baseURL);
    const watched = await watchContext(context, baseURL);
    watched.keepPrivate('Buurthuis');
    await other.goto(link);
    await arrived(other, 'Kaart 3');
    expect(other.url()).toBe(`${baseURL}/ontvangen`);
    await expectNoAxeViolations(other);
    await other.reload();
    await expect(other.getByRole('heading', { name: 'Er is hier geen ontvangen kaart' })).toBeVisible();
    // Pasted where the page is open already, and damaged on its way.
    await other.goto(`${link.slice(0, -9)}${link.at(-5) === 'A' ? 'B' : 'A'}${link.slice(-8)}`);
    await expect(other.getByRole('alert')).toContainText('onderweg beschadigd');
    expect(other.url()).toBe(`${baseURL}/ontvangen`);
    await other.goto(link.slice(0, -40));
    await expect(other.getByRole('alert')).toContainText('ontbreekt het einde');
    await button(other, 'Naar Kaarten').click();
    await expect(other.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();

    await dialog.getByLabel('Wachtwoord').fill(PASSPHRASE);
    const coming = page.waitForEvent('download');
    await button(page, 'Als bestand').focus();
    await page.keyboard.press('Enter');
    const file = await (await coming).path();
    expect((await coming).suggestedFilename()).toBe('polarisatiekaart-Kaart 3.schakelkaart.age');
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

    await new LibraryPage(other).chooseFiles({ name: 'x.schakelkaart.age', contents: new Uint8Array(readFileSync(file)) });
    const field = other.getByLabel('Wachtwoord');
    await field.focus();
    await other.keyboard.press('Enter');
    await expect(other.getByRole('alert')).toHaveText('Vul het wachtwoord in.');
    await field.fill('twee bruine beren');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('alert')).toContainText('Dit wachtwoord past niet', { timeout: 60_000 });
    await expectNoAxeViolations(other);
    await field.fill(PASSPHRASE);
    await other.keyboard.press('Enter');
    await expect(button(other, 'Als eigen kaart bewaren')).toBeVisible({ timeout: 60_000 });
    await button(other, 'Als eigen kaart bewaren').focus();
    await other.keyboard.press('Enter');
    await expect(other).toHaveURL(/\/kaart\//);
    await expect(other.getByRole('option', { name: /^Persoon 1/ })).toBeAttached();
    watched.expectClean();
    expectOnlyProgram(watch);
    expectOnlyProgram(watched);
    await context.close();
  });

  test('as codes, read from pictures of them; nothing is asked of the server but parts of the program', async ({
    page,
    watch,
  }) => {
    const map = await begun(page);
    await map.choose('Overdragen');
    await page.getByLabel('Naam op de gezamenlijke kaart').fill('Kaart 4');
    await button(page, 'Als code').click();
    await button(page, 'Verdelen over meer codes').click();
    await expectNoAxeViolations(page);
    const pictures = await picturesOfCodes(page);
    expect(pictures.length).toBeGreaterThan(1);
    let read: ReadCodes | null = null;
    for (const picture of pictures) {
      const outcome = withCode(read, textInPixels(seenPixels(picture)) ?? '');
      if (!outcome.done) throw new Error(outcome.refusal.code);
      read = outcome.value;
    }
    const bytes = read && bytesOfCodes(read);
    if (!bytes?.done) throw new Error('codes that do not fit');
    for (const word of CANARY.split(' ')) expect(unpacked(bytes.value)).not.toContain(word);

    await readFromPictures(page, pictures);
    await arrived(page, 'Kaart 4');
    expectOnlyProgram(watch);
  });
});

/** Without a camera, and without the right to one, which is said; one picture at a time. */
const readFromPictures = async (page: Page, pictures: readonly Buffer[]): Promise<void> => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Code lezen', exact: true }).click();
  await button(page, 'Camera aanzetten').click();
  await expect(page.getByRole('alert')).toContainText('Kies een afbeelding van de code');
  await expectNoAxeViolations(page);
  const files = pictures.map((buffer, index) => ({ name: `${index}.png`, mimeType: 'image/png', buffer }));
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(files.slice(1));
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    `${pictures.length - 1} van ${pictures.length} codes gelezen`,
  );
  await choose.setInputFiles([{ name: 'los.png', mimeType: 'image/png', buffer: await page.screenshot() }]);
  await expect(page.getByRole('main').getByRole('status')).toContainText('In deze afbeelding is geen code te lezen: los.png');
  await choose.setInputFiles(files.slice(0, 1));
};
