import { expect, type Locator, type Page } from '@playwright/test';

/** The exercise, on its own page, above a map and in the window for the room, by the names that stay put. */
export class ExercisePage {
  readonly begin: Locator;
  readonly timer: Locator;
  readonly question: Locator;

  constructor(readonly page: Page) {
    this.begin = this.button('Beginnen');
    this.timer = page.getByRole('timer', { name: 'Tijd over' });
    this.question = page.getByRole('heading', { level: 1 });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** From the list of maps. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await this.button('Werkvorm starten').click();
    await expect(this.begin).toBeVisible();
  }

  /** Opens the window for the room. */
  async openScreen(): Promise<ExercisePage> {
    const opened = this.page.context().waitForEvent('page');
    await this.button('Op het scherm tonen').click();
    const screen = await opened;
    await screen.waitForLoadState();
    return new ExercisePage(screen);
  }

  /** Lets minutes go by as if nobody looked, and then looks. */
  async wait(minutes: number): Promise<void> {
    await this.page.clock.fastForward(minutes * 60_000);
  }
}
