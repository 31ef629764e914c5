import { expect, type Locator, type Page } from '@playwright/test';
import { escaped, type MapPage } from './mapPage.ts';

export type ComparePartName = 'Tijdlijn' | 'Wat veranderde' | 'Wat het deed' | 'Door de tijd' | 'Wie is wie';
export interface SnapshotAnswers {
  readonly name?: string;
  /** `2026-03-01`; today unless said. */
  readonly date?: string;
  readonly occasion?: string;
  readonly description?: string;
}
export interface EventAnswers {
  readonly name: string;
  readonly date?: string;
  readonly scope?: 'lokaal' | 'landelijk' | 'internationaal';
  readonly note?: string;
}

/** Vergelijken: the line under the map, and one part at a time in the panel. */
export class ComparePage {
  readonly page: Page;
  /** The line with snapshots, events and now. */
  readonly line: Locator;
  readonly parts: Locator;
  /** The snapshots and events as a list, in part Tijdlijn. */
  readonly list: Locator;
  readonly takeButton: Locator;
  /** The kinds of change above the picture. */
  readonly kinds: Locator;

  constructor(readonly map: MapPage) {
    this.page = map.page;
    this.line = this.page.getByRole('toolbar', { name: 'Tijdlijn', exact: true });
    this.parts = map.panel.getByRole('navigation', { name: 'Onderdelen van Vergelijken' });
    this.list = map.panel.getByRole('list', { name: 'Foto’s en gebeurtenissen' });
    this.kinds = this.page.getByRole('radiogroup', { name: 'Soort verandering', exact: true });
    this.takeButton = map.panel.getByRole('button', { name: 'Foto maken', exact: true });
  }

  async openStep(): Promise<void> {
    await this.map.goTo('Vergelijken');
    await this.map.openPanel();
    await expect(this.parts).toBeVisible();
  }

  async showPart(part: ComparePartName): Promise<void> {
    const button = this.parts.getByRole('button', { name: part, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'true');
  }

  /** Takes a snapshot in part Tijdlijn; waits until it is on disk. */
  async takeSnapshot(answers: SnapshotAnswers = {}): Promise<void> {
    await this.showPart('Tijdlijn');
    await this.takeButton.click();
    const dialog = this.page.getByRole('dialog', { name: 'Foto maken' });
    await this.fillSnapshot(dialog, answers);
    await dialog.getByRole('button', { name: 'Foto maken', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await this.map.expectSaved();
  }

  /** Fills in what is given of the dialog Foto maken or Foto wijzigen. */
  async fillSnapshot(dialog: Locator, { name, date, occasion, description }: SnapshotAnswers): Promise<void> {
    await this.fill(dialog, { Naam: name, Datum: date, Aanleiding: occasion, Toelichting: description });
  }

  /** Puts an event on the line from part Tijdlijn; waits until it is on disk. */
  async addEvent({ name, date, scope, note }: EventAnswers): Promise<void> {
    await this.showPart('Tijdlijn');
    await this.map.panel.getByRole('button', { name: 'Gebeurtenis toevoegen', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Gebeurtenis toevoegen' });
    await this.fill(dialog, { Naam: name, Datum: date, Notitie: note });
    if (date === undefined) await dialog.getByRole('button', { name: / invullen$/ }).click();
    if (scope) await dialog.getByRole('radio', { name: scope, exact: true }).check();
    await dialog.getByRole('button', { name: 'Gebeurtenis toevoegen', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await this.map.expectSaved();
  }

  /** A snapshot or an event on the line; `Nu` is there too. */
  moment(name: string): Locator {
    return this.line.getByRole('button', { name: new RegExp(`^${escaped(name)}(,|$)`) });
  }

  /** Chooses what is compared, by the two lists in the panel: names of snapshots, and `Nu` for after. */
  async chooseMoments(before: string, after: string): Promise<void> {
    const others = this.map.panel.getByRole('button', { name: 'Andere foto’s', exact: true });
    if ((await others.count()) > 0 && (await others.getAttribute('aria-expanded')) !== 'true') await others.click();
    for (const [label, name] of [
      ['Voor', before],
      ['Na', after],
    ] as const) {
      const select = this.map.panel.getByRole('combobox', { name: label, exact: true });
      const option = select.locator('option').filter({ hasText: new RegExp(`^${escaped(name)}( \\(|$)`) });
      await select.selectOption(await option.first().innerText());
    }
  }

  /** Chooses a snapshot or now as one of the two, on the line. */
  async chooseOnLine(name: string, role: 'Voor' | 'Na'): Promise<void> {
    await this.moment(name).click();
    await this.page.getByRole('menuitem', { name: `Kiezen als ${role}`, exact: true }).click();
  }

  /** Looks at one kind of change: `Nieuw`, or `Alles`. */
  async showKind(kind: string): Promise<void> {
    await this.kinds.getByRole('radio', { name: new RegExp(`^${escaped(kind)} \\d+$`) }).check();
  }

  /** Opens the dialog that puts an older map on the line. */
  async addOlderMap(): Promise<Locator> {
    await this.showPart('Tijdlijn');
    await this.map.panel.getByRole('button', { name: 'Oudere kaart toevoegen', exact: true }).click();
    return this.page.getByRole('dialog', { name: 'Oudere kaart toevoegen' });
  }

  async expectChosen(before: string, after: string): Promise<void> {
    await expect(this.moment(before)).toHaveAccessibleName(/gekozen als Voor/);
    await expect(this.moment(after)).toHaveAccessibleName(/gekozen als Na/);
  }

  /** A snapshot or event in the list of part Tijdlijn. */
  row(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: new RegExp(`^${escaped(name)}\\b`) }) });
  }

  /** Unfolds a snapshot or event in the list and does something with it: `Foto openen`, `Gebeurtenis verwijderen`, … */
  async act(name: string, action: string): Promise<void> {
    await this.showPart('Tijdlijn');
    const head = this.row(name).getByRole('button', { name: new RegExp(`^${escaped(name)}\\b`) });
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    await this.row(name).getByRole('button', { name: action, exact: true }).click();
  }

  private async fill(dialog: Locator, fields: Readonly<Record<string, string | undefined>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      if (text !== undefined) await dialog.getByLabel(label, { exact: true }).fill(text);
    }
  }
}
