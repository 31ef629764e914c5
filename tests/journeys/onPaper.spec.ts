import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { everythingKept } from './support/keptData.ts';
import { LibraryPage } from './support/libraryPage.ts';

const PLACE = 'Kanarieplaats 52.0907N';

/** A photo as a camera makes it: lying on its side, and saying in its metadata where it was taken. */
const photoWithPlace = async (page: Page): Promise<Buffer> => {
  const plain = Buffer.from(
    await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 400 });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 600, 400);
      context.fillStyle = '#c00';
      context.fillRect(60, 60, 160, 100);
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
    }),
  );
  const text = Buffer.from(`${PLACE}\0`, 'latin1');
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (type === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  // Orientation 6, and a description of where it was.
  const tiff = Buffer.concat([
    Buffer.from('4d4d002a00000008', 'hex'),
    Buffer.from([0, 2]),
    entry(0x010e, 2, text.length, 38),
    entry(0x0112, 3, 1, 6),
    Buffer.alloc(4),
    text,
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2)]);
};

test('a map drawn on paper is laid under the drawing, turned and faded by keyboard, traced, found back and taken away; where it was taken is kept nowhere', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Van papier' });
  const buffer = await photoWithPlace(page);
  await map.choose('Foto van papier onderleggen');
  const dialog = page.getByRole('dialog', { name: 'Foto van papier' });
  await expect(dialog).toContainText('blijft op dit apparaat');
  const give = (name: string, bytes: Buffer) =>
    dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer: bytes });
  await give('brief.jpg', Buffer.from('geen foto'));
  await expect(dialog.getByRole('alert')).toContainText('geen foto');
  await give('half.jpg', buffer.subarray(0, buffer.length / 2));
  await expect(dialog.getByRole('alert')).toContainText('beschadigd');
  await expectNoAxeViolations(page);
  await give('IMG_1.jpg', buffer);
  await expect(dialog).toBeHidden();

  const photo = page.locator('.paper-photo');
  // Upright as the camera was held.
  await expect(photo).toHaveAttribute('width', '400');
  const turn = page.getByRole('slider', { name: 'Draaien' });
  await turn.focus();
  for (let i = 0; i < 5; i++) await turn.press('ArrowRight');
  await page.getByRole('slider', { name: 'Zichtbaarheid' }).press('ArrowLeft');
  await page.getByRole('button', { name: 'Foto naar rechts' }).press('Enter');
  await expect(photo).toHaveCSS('opacity', '0.4');
  const before = await photo.evaluate((image) => image.style.transform);
  await page.getByRole('button', { name: 'Foto van papier: verplaatsen met de pijltjes' }).press('ArrowDown');
  await expect.poll(() => photo.evaluate((image) => image.style.transform)).not.toBe(before);
  await expectNoAxeViolations(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.paper-photo')).toHaveCSS('opacity', '0.4');
  await other.close();
  await page.getByRole('button', { name: 'Klaar met de foto' }).click();

  // Drawing on it works as always.
  for (const [name, x, y] of [
    ['Wijkraad', 500, 350],
    ['School', 700, 450],
  ] as const) {
    await page.mouse.dblclick(x, y);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await map.expectNumberOfActors(2);
  await map.expectSaved();
  await map.reload();
  await expect(photo).toHaveCSS('opacity', '0.4');
  await expect(photo).toHaveCSS('transform', /matrix/);
  const kept = await everythingKept(page);
  expect(kept).toContain('JFIF');
  expect(kept).not.toContain('Kanarieplaats');
  expect(kept).not.toContain('Exif');

  const pictureWith = async (isAsked: boolean): Promise<string> => {
    await map.choose('Afbeelding maken');
    const making = page.getByRole('dialog', { name: 'Afbeelding maken' });
    const tick = making.getByRole('checkbox', { name: 'Foto van papier meenemen' });
    await making.getByRole('radio', { name: 'herkenbaar', exact: true }).check({ force: true });
    const showNames = page.getByRole('dialog', { name: 'Namen laten zien?' }).getByRole('button', { name: 'Namen laten zien' });
    if (!isAsked) await showNames.click();
    await expect(tick).not.toBeChecked();
    if (isAsked) await tick.check();
    await making.getByRole('radio', { name: /SVG/ }).check({ force: true });
    const coming = page.waitForEvent('download');
    await making.getByRole('button', { name: 'Afbeelding bewaren' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    return text;
  };
  expect(await pictureWith(false)).not.toContain('<image');
  expect(await pictureWith(true)).toContain('<image href="data:image/jpeg;base64,');

  await map.choose('Foto van papier aanpassen');
  await page.getByRole('button', { name: 'Foto weghalen' }).click();
  await expect(photo).toBeHidden();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(photo).toBeVisible();
  await page.getByRole('button', { name: 'Foto weghalen' }).click();
  await expect(photo).toBeHidden();
  await expect.poll(() => everythingKept(page)).not.toContain('JFIF');
});

test('two actors become one in the panel and in the table by keyboard, with undo, and are two again', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Samenvoegen' });
  await map.add('Wijkagent Noord - Imam', 'Agent Noord - Imam', 'Agent Noord - School', 'Agent Noord - Wijkagent Noord');
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('wijkagent');
  await page.keyboard.press('Enter');
  await map.panel.getByRole('button', { name: 'Samenvoegen met …' }).click();
  const dialog = page.getByRole('dialog');
  const other = dialog.getByRole('combobox', { name: 'Samenvoegen met' });
  await other.fill('Niemand');
  await dialog.getByRole('button', { name: 'Samenvoegen' }).click();
  await expect(dialog.getByRole('alert')).toContainText('staat niet op de kaart');
  await other.fill('agent noord');
  await expect(dialog).toContainText('2 relaties, waarvan 1 van beide samen.');
  await expect(dialog).toContainText('De relatie tussen de twee vervalt.');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Samenvoegen' }).click();
  await map.expectNumberOfActors(3);
  await map.undo.click();
  await map.expectNumberOfActors(4);

  await map.show('Tabel');
  await page.getByRole('button', { name: 'Meer voor Agent Noord', exact: true }).press('Enter');
  await expect(page.locator('[role=menuitem]:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(dialog.locator('input:focus')).toHaveCount(1);
  await page.keyboard.type('Wijkagent Noord');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('table', { name: 'Actoren' }).getByRole('row')).toHaveCount(4);
  await map.expectSaved();
  await map.reload();
  await page.getByRole('button', { name: 'Meer voor Agent Noord', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Splitsen …' }).click();
  await expect(dialog).toContainText('komt terug met 2 relaties');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Splitsen' }).click();
  await expect(page.getByRole('table', { name: 'Actoren' }).getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('table', { name: 'Relaties' }).getByRole('row')).toHaveCount(5);
});
