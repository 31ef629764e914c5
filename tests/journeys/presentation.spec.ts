import type { ActorId, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { ComparePage } from './support/comparePage.ts';
import { asFile, commands, drawn, event, foto } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const CANARY = /kanari|vogelaar|de volière/i;
const then = drawn(
  'een',
  [
    ['Karel Kanarievogel', 'person'],
    ['Stichting Kanarie', 'organisation'],
    ['Imam', 'person'],
  ],
  [['Karel Kanarievogel', 'Imam', 'contact']],
);
const presented = commands(
  then,
  { do: 'editMap', set: { title: 'Kaart van Kanarie' } },
  foto('foto-1', 'Voor de brand', '2025-09-01'),
  event('event-1', 'Vertrek van Karel Kanarievogel', '2025-10-01'),
  { do: 'editActor', id: 'een-0' as ActorId, set: { name: 'Karel Vogelaar', note: 'kanarie' } },
  {
    do: 'addRelation',
    relation: { ...newRelation('r9' as RelationId, 'een-0' as ActorId, 'een-2' as ActorId, 'tension'), note: 'Kanarie' },
  },
  foto('foto-2', 'Stichting Kanarie na de brand', '2025-12-01'),
);

test('the time line is presented by keyboard: nobody’s name is on the page or on its canvases until it is asked for', async ({
  page,
}) => {
  // What is written on a canvas is in no element; so it is listened to.
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const write of ['fillText', 'strokeText'] as const) {
      const original = CanvasRenderingContext2D.prototype[write];
      CanvasRenderingContext2D.prototype[write] = function (...drawn: Parameters<typeof original>) {
        written.push(drawn[0]);
        return original.apply(this, drawn);
      };
    }
  });
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(asFile(presented)));
  await new ComparePage(map).openStep();
  const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written.splice(0));
  expect((await written()).join(' ')).toMatch(CANARY);

  const open = map.panel.getByRole('button', { name: 'Presenteren', exact: true });
  await open.press('Enter');
  const dialog = page.getByRole('dialog');
  const heading = dialog.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Voor de brand');
  await written();
  const expectNobody = async () => {
    const everything = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
        ...(element instanceof HTMLInputElement ? [element.value] : []),
      ]),
    );
    expect(everything.filter((text) => CANARY.test(text))).toEqual([]);
    expect((await written()).filter((text) => CANARY.test(text))).toEqual([]);
    await expect(page).toHaveTitle('Presenteren – Schakelkaart');
  };
  await expectNobody();
  await expectNoAxeViolations(page);

  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Vertrek van Persoon 1');
  await expect(dialog).toContainText('1 oktober 2025 · lokaal');
  await expectNobody();
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText('Organisatie 1 na de brand');
  await expect(dialog.getByRole('listitem')).toHaveText(['De relatie tussen Persoon 1 en Persoon 2 is gespannen geworden.']);
  await expect.poll(async () => (await written()).join(' ')).toMatch(/Persoon/);
  await expectNobody();
  await page.keyboard.press('End');
  await expect(heading).toHaveText('Nu');
  await page.keyboard.press('PageUp');

  const names = dialog.getByRole('switch', { name: 'Namen tonen' });
  await names.press('Space');
  await expect(dialog.getByRole('listitem')).toHaveText(['De relatie tussen Karel Vogelaar en Imam is gespannen geworden.']);
  await expect.poll(async () => (await written()).join(' ')).toMatch(CANARY);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await open.press('Enter');
  await expect(names).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Stoppen' }).click();
  await expect(open).toBeFocused();
});
