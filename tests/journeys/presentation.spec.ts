import type { Page } from '@playwright/test';
import type { Actor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { ComparePage } from './support/comparePage.ts';
import { asFile, commands, drawn, event, foto } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** What anybody typed, and of that what tells of a person. */
const TYPED = /kanari|vogelaar|nachtegaal|brand|voor\u00ADstand|hoekje/i;
const PERSON = /karel|vogelaar|nachtegaal/i;
const bare = drawn(
  'een',
  [
    ['Karel Nachtegaal', 'person'],
    ['Stichting Kanarie', 'organisation'],
    ['Nachtegaals buurtgroep', 'group'],
    ['Imam', 'person'],
  ],
  [['Karel Nachtegaal', 'Imam', 'contact']],
);
const stand = (actor: Actor): Actor => ({
  ...actor,
  camp: actor.kind === 'person' ? ('c1' as CampId) : ('c2' as CampId),
  neighbourhoods: ['b1' as AreaId],
});
const then: ActorMap = {
  ...bare,
  camps: new Map(
    ['Voor\u00ADstanders van Kanarie', 'Nachtegalen'].map((name, order) => {
      const id = `c${order + 1}` as CampId;
      return [id, { id, name, order }];
    }),
  ),
  areas: new Map(
    ['Kanariehoekje', 'Brandbuurt'].map((name, i) => {
      const id = `b${i + 1}` as AreaId;
      return [id, { id, name, code: `kanarie${i}`, district: 'Kanariewijk' }];
    }),
  ),
  actors: new Map([...bare.actors].map(([id, actor]) => [id, stand(actor)])),
};
const presented = commands(
  then,
  { do: 'editMap', set: { title: 'Kaart van Kanarie', issue: 'Kanarie?', owner: 'Kanarie', purpose: 'kanarie' } },
  foto('foto-1', 'Voor de brand', '2025-09-01'),
  event('event-1', 'Vertrek van Karel uit de Kanarie', '2025-10-01'),
  { do: 'editActor', id: 'een-0' as ActorId, set: { name: 'Karel Vogelaar', note: 'kanarie', neighbourhoods: ['b2' as AreaId] } },
  {
    do: 'addRelation',
    relation: { ...newRelation('r9' as RelationId, 'een-0' as ActorId, 'een-3' as ActorId, 'tension'), note: 'Kanarie' },
  },
  foto('foto-2', 'Stichting Kanarie na de brand', '2025-12-01'),
);

/** What is written on a canvas is in no element; so it is listened to, from when the presentation is there. */
const listenToCanvases = (page: Page) =>
  page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const write of ['fillText', 'strokeText'] as const) {
      const original = CanvasRenderingContext2D.prototype[write];
      CanvasRenderingContext2D.prototype[write] = function (...drawn: Parameters<typeof original>) {
        if (document.querySelector('.presentation')) written.push(drawn[0]);
        return original.apply(this, drawn);
      };
    }
  });
const writtenOn = (page: Page) => page.evaluate(() => (window as unknown as { written: string[] }).written.splice(0));
/** All that can be read on the page, heard of it, or was written on a canvas since this was last asked. */
const everythingOn = async (page: Page): Promise<string[]> => [
  await page.title(),
  page.url(),
  ...(await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
      ...(element instanceof HTMLInputElement ? [element.value] : []),
    ]),
  )),
  ...(await writtenOn(page)),
];
const openMap = async (page: Page) => {
  await listenToCanvases(page);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(asFile(presented)));
  await new ComparePage(map).openStep();
  return map;
};

test('the time line is presented by keyboard, with persons hidden and nothing typed until that is asked for', async ({
  page,
}) => {
  const map = await openMap(page);
  const open = map.panel.getByRole('button', { name: 'Presenteren', exact: true });
  await open.press('Enter');
  const dialog = page.getByRole('dialog').first();
  const heading = dialog.getByRole('heading', { level: 2 }).first();
  const levels = dialog.getByRole('radiogroup', { name: 'Wie is herkenbaar' });
  const level = (name: string) => levels.getByRole('radio', { name, exact: true });
  const said = dialog.locator('.presented-words').getByRole('listitem');
  const goTo = async (name: string) => {
    await page.keyboard.press('End');
    await expect(heading).toHaveText('Nu');
    // Each key once the one before it is seen to have turned the page.
    for (let at = 'Nu'; at !== name; at = ((await heading.textContent()) ?? '').replace('\u00A0', ' ')) {
      await page.keyboard.press('PageUp');
      await expect(heading).not.toHaveText(at);
    }
  };
  const expectNone = async (what: RegExp) => {
    const seen: string[] = [];
    const look = async () => seen.push(...(await everythingOn(page)));
    await expect.poll(async () => (await look()) > 0 && seen.some((text) => /^Persoon\s\d/.test(text))).toBe(true);
    await page.waitForTimeout(300);
    await look();
    // The organisation keeps its name.
    expect(seen.map((text) => text.replace(/Stichting|Kanarie$/g, '')).filter((text) => what.test(text))).toEqual([]);
  };

  // It begins at the moment that is compared: after the event.
  await expect(heading).toHaveText('Foto 2');
  await goTo('Foto 1');
  await expect(level('personen onherkenbaar')).toBeChecked();
  await expectNone(TYPED);
  await expectNoAxeViolations(page);
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Gebeurtenis 1');
  await expect(dialog).toContainText('1 oktober 2025 · lokaal');
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText('Foto 2');
  await expect(dialog).toContainText('Eén relatie is gespannen geworden');
  await expect(said).toHaveText(['Persoon 11 relatiemet Persoon 2']);
  await expectNone(TYPED);

  // Everybody: nor any group or organisation.
  await level('personen onherkenbaar').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(level('iedereen onherkenbaar')).toBeChecked();
  await expect(heading).toHaveText('Foto 2');
  // Arrows turn the pages there too, and never come by the names.
  for (const [key, there] of [
    ['ArrowRight', 'Nu'],
    ['ArrowDown', 'Nu'],
    ['ArrowUp', 'Foto 2'],
    ['ArrowRight', 'Nu'],
    ['ArrowLeft', 'Foto 2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading).toHaveText(there);
    await expect(level('iedereen onherkenbaar')).toBeChecked();
    await expect(level('iedereen onherkenbaar')).toBeFocused();
  }
  await expect(dialog).toContainText('Eén relatie is gespannen geworden');
  await expect(said).toHaveText(['Persoon 11 relatiemet Persoon 2']);
  await writtenOn(page);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(heading).toHaveText('Foto 1');
  await page.keyboard.press('End');
  await expect(heading).toHaveText('Nu');
  await expectNone(TYPED);
  await goTo('Foto 1');
  const words = async () => (await everythingOn(page)).join(' ');
  const all: string[] = [];
  await expect
    .poll(async () => all.push(await words()) > 0 && /Kamp\s[AB]/.test(all.join(' ')) && /Organisatie\s1/.test(all.join(' ')))
    .toBe(true);
  expect(all.join(' ')).not.toMatch(TYPED);

  // What is ticked is seen, without the words of a person.
  await level('iedereen onherkenbaar').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(level('personen onherkenbaar')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(level('personen onherkenbaar')).toBeChecked();
  await dialog.getByRole('button', { name: 'Woorden kiezen' }).press('Enter');
  const list = page.getByRole('dialog', { name: 'Welke woorden mogen te zien zijn?' });
  await list.getByRole('checkbox', { name: 'Voor de brand' }).check();
  const leaving = list.getByRole('checkbox', { name: 'Vertrek van Karel uit de Kanarie' });
  await expect(leaving).toHaveAccessibleName(/Hierin staat een woord uit de naam van een persoon/);
  await leaving.check();
  // A group with a word of a person in its name, too; all that are hidden so stand first.
  await expect(dialog).toContainText('1 naam van een groep of organisatie is verborgen.');
  await list.getByRole('checkbox', { name: 'Deze naam laten zien' }).check();
  await expect(list.getByRole('checkbox', { name: /hetzelfde woord als in de naam van een persoon/ })).toBeChecked();
  await expect(dialog).not.toContainText('is verborgen.');
  await list.getByRole('checkbox', { name: 'Deze naam laten zien' }).uncheck();
  await expect(dialog).toContainText('is verborgen.');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await goTo('Voor de brand');
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Vertrek van Persoon 1 uit de Kanarie');
  // What was ticked for a while was on the picture until then.
  await writtenOn(page);
  await page.keyboard.press('PageUp');
  await expectNone(PERSON);
  await page.keyboard.press('PageDown');

  // Names are asked about once in a presentation, and in each anew.
  await level('herkenbaar').check();
  const question = page.getByRole('dialog', { name: 'Namen laten zien?' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(level('personen onherkenbaar')).toBeChecked();
  await level('herkenbaar').check();
  await question.getByRole('button', { name: 'Namen laten zien' }).click();
  await expect(dialog).toContainText('Bevat namen.');
  await page.keyboard.press('PageDown');
  await expect(said).toHaveText([/Karel Vogelaar.*Imam|Imam.*Karel Vogelaar/]);
  await expect.poll(async () => (await writtenOn(page)).join(' ')).toMatch(PERSON);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await open.press('Enter');
  await expect(level('personen onherkenbaar')).toBeChecked();
  await level('iedereen onherkenbaar').check();
  await level('herkenbaar').click();
  await question.getByRole('button', { name: 'Namen laten zien' }).click();
  await expect(level('herkenbaar')).toBeChecked();
  await level('iedereen onherkenbaar').check();
  await level('herkenbaar').check();
  await expect(question).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Stoppen' }).click();
  await expect(open).toBeFocused();
});
