import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

export type ViewName = 'Kaart' | 'Tabel' | 'Buurten';
export type StepName = 'Tekenen' | 'Duiden' | 'Inzicht' | 'Vergelijken';

export interface SavedFile {
  readonly name: string;
  readonly buffer: Buffer;
  readonly text: string;
}

/** The screen of one map, by the names that stay put. */
export class MapPage {
  readonly quickAdd: Locator;
  readonly saved: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly arrange: Locator;
  readonly fit: Locator;
  /** The actors as they are heard; each lies over its drawing. */
  readonly actors: Locator;
  readonly panel: Locator;

  constructor(readonly page: Page) {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.quickAdd = page.getByLabel('Snel toevoegen', { exact: true });
    this.saved = this.status('Opgeslagen op dit apparaat');
    this.undo = button('Ongedaan maken');
    this.redo = button('Opnieuw');
    this.arrange = button('Ordenen');
    this.fit = button('Alles in beeld');
    this.actors = page.getByRole('listbox', { name: 'Actoren op de kaart' }).getByRole('option');
    this.panel = page.getByRole('complementary', { name: 'Paneel' });
  }

  /** Types lines into Snel toevoegen, each with Enter, and waits until all is on disk. */
  async add(...lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      await this.quickAdd.fill(line);
      await this.quickAdd.press('Enter');
      await expect(this.quickAdd).toHaveValue('');
    }
    await this.expectSaved();
  }

  /** Pastes text into Snel toevoegen, as from a spreadsheet or a mail. */
  async paste(text: string): Promise<void> {
    await this.quickAdd.focus();
    await pasteInto(this.quickAdd, text);
  }

  /** A line that is seen to say so; what is heard of it stands for a while in a place of its own. */
  status(text: string): Locator {
    const seen = this.page.locator(':not([data-live-announcer])');
    return this.page.getByRole('status').and(seen).filter({ hasText: text });
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }

  /** An actor on the map, heard by its name. */
  actor(name: string): Locator {
    return this.actors.and(this.page.getByRole('option', { name: new RegExp(`^${escaped(name)}, `) }));
  }

  /** How the actor is heard: `Imam, persoon, pusher, 2 relaties`. */
  async expectHeard(name: string, ...parts: readonly string[]): Promise<void> {
    for (const part of parts) {
      await expect(this.actor(name)).toHaveAccessibleName(new RegExp(`, ${escaped(part)}(,|$)`));
    }
  }

  async expectNumberOfActors(count: number): Promise<void> {
    await expect(this.actors).toHaveCount(count);
  }

  /** What the status line says, in whole or in part. */
  async expectSays(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('main').getByText(text).first()).toBeVisible();
  }

  /** The name of what undo would undo, as the button says it on hover. */
  async expectUndoes(what: string): Promise<void> {
    await expect(this.undo).toHaveAttribute('title', `${what} ongedaan maken`);
  }

  async show(view: ViewName): Promise<void> {
    const views = this.page.getByRole('group', { name: 'Weergave' });
    // On a small screen they unfold.
    const unfold = this.page.getByRole('button', { name: /^Weergave: / });
    await expect(views.or(unfold)).toBeVisible();
    if (await unfold.isVisible()) await unfold.click();
    await views.getByRole('button', { name: view, exact: true }).click();
  }

  async goTo(step: StepName): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Stappen' });
    const unfold = this.page.getByRole('button', { name: /^Stappen: / });
    await expect(steps.or(unfold)).toBeVisible();
    if (await unfold.isVisible()) await unfold.click();
    await steps.getByRole('button', { name: step, exact: true }).click();
  }

  /** Opens the panel where a phone keeps it folded. */
  async openPanel(): Promise<void> {
    const handle = this.page.getByRole('button', { name: /^(Paneel tonen|Meer hierover)$/ });
    await expect(this.panel.or(handle).first()).toBeVisible();
    if (!(await this.panel.isVisible())) await handle.click();
  }

  /** Takes a role in hand, in the panel or, where that is folded, by its chip. */
  async takeRole(role: string): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(`^${role}`) })
      .first()
      .click();
  }

  /** Chooses from the menu Meer in the header. */
  async choose(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** Saves a file by the menu Meer; gives its name and contents. */
  save(action: string): Promise<SavedFile> {
    return this.fileBy(() => this.choose(action));
  }

  /** Saves tables by their dialog, with every name as it was typed; all that there are, but for those left out. */
  async saveTables(kind: 'XLSX' | 'ODS' | 'CSV', leftOut: readonly string[] = []): Promise<SavedFile> {
    await this.choose('Tabellen bewaren');
    const dialog = this.page.getByRole('dialog', { name: 'Tabellen bewaren' });
    await dialog.getByRole('radio', { name: 'herkenbaar', exact: true }).check();
    const mayBeSeen = this.page.getByRole('button', { name: 'Namen laten zien', exact: true });
    const save = dialog.getByRole('button', { name: 'Bestand bewaren', exact: true });
    await mayBeSeen.click();
    await dialog.getByRole('radio', { name: kind }).check();
    for (const table of leftOut) await dialog.getByRole('checkbox', { name: table, exact: true }).uncheck();
    return this.fileBy(() => save.click());
  }

  private async fileBy(deed: () => Promise<void>): Promise<SavedFile> {
    const coming = this.page.waitForEvent('download');
    await deed();
    const download = await coming;
    const buffer = await readFile(await download.path());
    return { name: download.suggestedFilename(), buffer, text: buffer.toString('utf8') };
  }

  /** Reloads, and waits until the map is there again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await expect(this.undo).toBeVisible({ timeout: 20_000 });
  }

  /** A group of the panel: Soort, Rollen, Kamp, … */
  group(name: string): Locator {
    return this.panel.getByRole('group', { name, exact: true });
  }

  /** Unfolds a part of the panel that is folded away. */
  async unfold(name: string): Promise<void> {
    const fold = this.panel.locator('summary').filter({ hasText: name });
    if (!(await fold.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open))) await fold.click();
  }

  /** The table of the table view; show that first. */
  table(name: 'Actoren' | 'Relaties'): Locator {
    return this.page.getByRole('table', { name, exact: true });
  }
}

/** Puts a text on the clipboard of the page and pastes it into a field, as Ctrl+V does. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
