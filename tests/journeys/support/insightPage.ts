import { expect, type Locator, type Page } from '@playwright/test';
import type { MapPage } from './mapPage.ts';

/** Under which question each part stands, and which fold there it is in. */
const PLACES = {
  Schakels: ['Wie verbindt?'],
  Breekpunten: ['Wat is kwetsbaar?'],
  Kampen: ['Wat is kwetsbaar?', 'Kampen'],
  Buurten: ['Wie ontbreekt?'],
  Introducties: ['Wat nu?'],
  'Samen bereiken': ['Wat nu?', 'Samen bereiken'],
  'Voor experts': ['Voor experts'],
} as const;
export type InsightSection = keyof typeof PLACES;

/** Inzicht: In het kort, and one question open at a time. */
export class InsightPage {
  readonly page: Page;

  constructor(readonly map: MapPage) {
    this.page = map.page;
  }

  async open(): Promise<void> {
    await this.map.goTo('Inzicht');
    await this.map.openPanel();
    await expect(this.map.panel.getByRole('heading', { level: 2, name: 'In het kort' })).toBeVisible();
  }

  question(name: (typeof PLACES)[InsightSection][0]): Locator {
    return this.map.panel.getByRole('button', { name, exact: true });
  }

  /** Opens the question that the part belongs to, and its fold. */
  async show(section: InsightSection): Promise<void> {
    const [name, fold] = PLACES[section];
    const question = this.question(name);
    if ((await question.getAttribute('aria-expanded')) !== 'true') await question.click();
    await expect(question).toHaveAttribute('aria-expanded', 'true');
    if (fold) await this.fold(fold);
  }

  /** Opens what is folded under a question, by its title. */
  async fold(title: string): Promise<Locator> {
    const more = this.map.panel.locator('details.more').filter({ has: this.page.getByText(title, { exact: true }) });
    if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
    return more;
  }

  /** Opens an answer, which lights it on the map and shows what may be done; by its name, or the first. */
  async openAnswer(within: Locator, name?: string): Promise<Locator> {
    const answer = name
      ? within.getByRole('article').filter({ has: this.page.getByRole('heading', { level: 4, name, exact: true }) })
      : within.getByRole('article').first();
    const button = answer.getByRole('heading', { level: 4 }).getByRole('button');
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    return answer;
  }

  /** A part with its answers, by its heading. */
  part(title: string): Locator {
    return this.map.panel
      .locator('section.insight-part')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: title, exact: true }) });
  }

  async expectSaid(text: string): Promise<void> {
    await expect(this.map.panel.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
  }
}
