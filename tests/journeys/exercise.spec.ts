import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ExercisePage } from './support/exercisePage.ts';
import { axeFinds } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { MapPage } from './support/mapPage.ts';
import { screenFaults } from './support/screenFaults.ts';

const ISSUE = 'Hoe blijven we in gesprek over de windmolens?';
const SIZES = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 683, height: 330 },
];

/** At every size nothing is cut off or covered, once the page lies still. */
const look = async (page: Page, screen: string): Promise<void> => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await new MapPage(page).fit.click();
    await expect(async () => expect(await screenFaults(page), `${screen} at ${size.width}×${size.height}`).toEqual([])).toPass({
      timeout: 6_000,
    });
  }
};

/** By keyboard: to the map, to who begins so, Enter. */
const pointOut = async (page: Page, beginning: string): Promise<void> => {
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type(beginning);
  await page.keyboard.press('Enter');
};

test('a facilitator makes the programme, keeps it as a file, and leads a room through it with a window that follows', async ({
  page,
  watch,
}) => {
  await page.clock.install({ time: new Date('2026-12-01T09:00:00Z') });
  watch.keepPrivate('Verdieping', 'windmolens');
  const exercise = new ExercisePage(page);
  await exercise.open();
  expect(await axeFinds(page)).toEqual([]);

  // By keyboard alone: another time, another title, one step earlier, another away.
  await exercise.button('Programma aanpassen').press('Enter');
  const steps = page.getByRole('group', { name: /^Stap \d$/ });
  await expect(steps).toHaveCount(4);
  const minutes = steps.nth(1).getByRole('textbox', { name: 'Minuten', exact: true });
  await minutes.fill('0');
  await expect(page.getByText('Vul een heel getal in van 1 tot 240.')).toBeVisible();
  await minutes.fill('8');
  await exercise.button('Stap 4 eerder').press('Enter');
  await expect(exercise.button('Stap 3 eerder')).toBeFocused();
  await expect(steps.nth(2).getByRole('textbox', { name: 'Titel van de stap' })).toHaveValue('Samen bespreken');
  await exercise.button('Stap 4 verwijderen').press('Enter');
  await expect(steps).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Naam van het programma' }).fill('Verdieping');
  expect(await axeFinds(page)).toEqual([]);
  expect(await screenFaults(page)).toEqual([]);
  await exercise.button('Klaar met aanpassen').press('Enter');

  const saving = page.waitForEvent('download');
  await exercise.button('Programma bewaren').click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/\.schakelkaart-werkvorm\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  await page.getByText(/^De workshop/).click();
  await expect(page.getByText('Met iemand anders', { exact: true })).toBeVisible();
  const open = async (contents: string) => {
    const chooser = page.waitForEvent('filechooser');
    await exercise.button('Programma openen').click();
    await (await chooser).setFiles([{ name: 'x.json', mimeType: '', buffer: Buffer.from(contents) }]);
  };
  await open(text.slice(0, -40));
  await expect(page.getByRole('alert')).toContainText('Dit bestand is beschadigd');
  await open(text.replace('"version": 1', '"version": 9'));
  await expect(page.getByRole('alert')).toContainText('nieuwere versie');
  await expect(page.getByText('Met iemand anders', { exact: true })).toBeVisible();
  await open(text);
  await expect(page.getByText('‘Verdieping’ is geopend.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Verdieping, 18 minuten/ })).toBeChecked();

  await page.getByText('Alleen de klok', { exact: true }).click();
  await page.getByLabel('Vraagstuk', { exact: true }).fill(ISSUE);
  const screen = await exercise.openScreen();
  await expect(screen.question).toHaveText('Werkvorm starten');
  await exercise.begin.press('Enter');
  await expect(exercise.timer).toContainText('5 minuten');
  await expect(screen.timer).toContainText('Nog 5 minuten');
  await expect(screen.page.getByText(ISSUE)).toBeVisible();
  expect(await axeFinds(screen.page)).toEqual([]);
  expect(await axeFinds(page)).toEqual([]);

  // A tab that slept, a reload of either window, a pause: the clock says what the time is.
  await exercise.wait(2);
  await expect(exercise.timer).toContainText('3 minuten');
  await exercise.button('Pauze').click();
  await exercise.wait(10);
  await page.reload();
  await screen.page.reload();
  await expect(exercise.timer).toContainText('3 minuten');
  await expect(screen.timer).toContainText('Klok staat stil');
  await exercise.button('Verder gaan').click();
  await exercise.button('Minuut erbij').click();
  await expect(screen.timer).toContainText('Nog 4 minuten');
  await exercise.button('Volgende stap').click();
  await expect(screen.timer).toContainText('Nog 8 minuten');
  await expect(screen.question).toHaveText('Wie zijn de belangrijkste actoren, en wie heeft met wie te maken?');
  await exercise.button('Volgende vraag').click();
  await expect(screen.question).toHaveText('Wie zijn de pushers en volgers?');
  await exercise.wait(30);
  await expect(exercise.timer).toContainText('De tijd is om');
  await expect(screen.timer).toContainText('De tijd is om');
  await expect(screen.page).toHaveTitle('Op het scherm – Schakelkaart');

  await page.goto('/');
  await expect(page.getByText('De werkvorm is bezig: Alleen aan de slag.')).toBeVisible();
  await exercise.button('Naar de werkvorm').click();
  await exercise.button('Werkvorm stoppen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Werkvorm stoppen' }).click();
  await expect(exercise.begin).toBeVisible();
  await expect(screen.timer).toHaveCount(0);
});

test('a participant draws and tags by the question, is helped only where stuck, and loses nothing when the time is up', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-01T09:00:00Z') });
  const exercise = new ExercisePage(page);
  const map = new MapPage(page);
  await exercise.open();
  await page.getByLabel('Vraagstuk', { exact: true }).fill(ISSUE);
  await exercise.begin.click();
  await expect(exercise.timer).toContainText('5 minuten');
  await expect(map.quickAdd).toHaveCount(0);
  await exercise.button('Volgende stap').click();
  await map.add('Imam', 'Wijkagent', 'Huisarts');
  const help = page.getByRole('region', { name: 'Hulp bij deze vraag' });
  await exercise.wait(2);
  await expect(exercise.timer).toContainText('8 minuten');
  await expect(help).toHaveCount(0);
  await exercise.wait(1);
  await expect(help).toContainText('nog geen relatie');
  await map.add('Imam - Wijkagent');
  await expect(help).toHaveCount(0);
  await exercise.wait(2);
  await expect(help).toContainText('los op de kaart');
  expect(await axeFinds(page)).toEqual([]);
  await look(page, 'drawing');
  await page.setViewportSize({ width: 1440, height: 900 });
  await help.getByRole('button', { name: 'Begrepen' }).click();
  await expect(help).toHaveCount(0);
  await page.reload();
  await expect(exercise.timer).toContainText('5 minuten');
  await expect(help).toHaveCount(0);

  // The role of the question is in hand: by keyboard, to the map and Enter.
  await exercise.button('Volgende vraag').press('Enter');
  await expect(exercise.button('pusher')).toHaveAttribute('aria-pressed', 'true');
  await expect(exercise.button('Volgende vraag')).toBeFocused();
  await pointOut(page, 'ima');
  await map.expectHeard('Imam', 'pusher');
  await exercise.button('Volgende vraag').press('Enter');
  await exercise.wait(2);
  await expect(help).toContainText('schakel');
  await pointOut(page, 'wij');
  await map.expectHeard('Wijkagent', 'schakel');
  await expect(help).toHaveCount(0);
  await look(page, 'tagging');
  await page.setViewportSize({ width: 1024, height: 768 });
  await exercise.wait(30);
  await expect(exercise.timer).toContainText('De tijd is om');
  await expect(map.actors).toHaveCount(3);
  await exercise.button('Volgende stap').click();
  await expect(exercise.question).toHaveText('Wat ziet de ander anders dan u?');
  // What comes after drawing is at hand in the step that asks for it.
  await exercise.button('Overdragen').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await exercise.button('Volgende stap').press('Enter');
  await expect(exercise.question).toBeFocused();
  await exercise.button('Overdragen aan de begeleider').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await look(page, 'the last step');
  await exercise.button('Werkvorm afronden').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Werkvorm afronden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Polarisatiekaart' })).toBeFocused();
  await expect(map.actors).toHaveCount(3);
});
