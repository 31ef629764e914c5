import { expect, type Locator, type Page } from '@playwright/test';
import { MapPage } from './mapPage.ts';

/** What is asked of a new map; dates as `2027-05-22`. */
interface NewMap {
  readonly title: string;
  readonly issue?: string;
  readonly owner?: string;
  readonly purpose?: string;
  readonly endDate?: string;
}

export interface NamedFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

/** Kaarten, the list of maps, by the names that stay put. */
export class LibraryPage {
  readonly newMap: Locator;
  readonly openFile: Locator;
  readonly seeExample: Locator;

  constructor(readonly page: Page) {
    this.newMap = page.getByRole('button', { name: 'Nieuwe kaart', exact: true });
    this.openFile = page.getByRole('button', { name: 'Bestand openen', exact: true });
    this.seeExample = page.getByRole('button', { name: 'Voorbeeld bekijken', exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.newMap).toBeVisible();
  }

  /** The link to a map of the list. */
  map(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true });
  }

  /** From the list: fills in the form and waits for the empty map. */
  async makeMap({ title, issue, owner, purpose, endDate }: NewMap): Promise<MapPage> {
    await this.newMap.click();
    const fields = { Titel: title, Vraagstuk: issue, Eigenaar: owner, Doel: purpose, Einddatum: endDate };
    for (const [name, text] of Object.entries(fields)) {
      if (text !== undefined) await this.page.getByLabel(name, { exact: true }).fill(text);
    }
    await this.page.getByRole('button', { name: 'Kaart maken', exact: true }).click();
    return this.arriveAtMap();
  }

  async openMap(title: string): Promise<MapPage> {
    await this.map(title).click();
    return this.arriveAtMap();
  }

  async openExample(): Promise<MapPage> {
    await this.seeExample.click();
    return this.arriveAtMap();
  }

  /** Opens the dialog for files and chooses these; by path, or as name and contents. */
  async chooseFiles(...files: readonly (string | NamedFile)[]): Promise<Locator> {
    await this.openFile.click();
    const dialog = this.page.getByRole('dialog', { name: 'Bestand openen' });
    await this.chooseOtherFiles(dialog, ...files);
    return dialog;
  }

  /** Chooses files in the dialog that is open. */
  async chooseOtherFiles(dialog: Locator, ...files: readonly (string | NamedFile)[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^(Bestanden kiezen|Ander bestand kiezen)$/ }).click();
    const paths = files.filter((file) => typeof file === 'string');
    const made = files.filter((file) => typeof file !== 'string');
    await (await chooser).setFiles(
      paths.length > 0 ? paths : made.map(({ name, contents }) => ({ name, mimeType: '', buffer: Buffer.from(contents) })),
    );
  }

  /** Takes over what the preview shows. */
  async takeOver(dialog: Locator): Promise<MapPage> {
    await dialog.getByRole('button', { name: 'Kaart maken', exact: true }).click();
    return this.arriveAtMap();
  }

  private async arriveAtMap(): Promise<MapPage> {
    const map = new MapPage(this.page);
    await expect(map.quickAdd).toBeVisible({ timeout: 20_000 });
    return map;
  }
}
