/** The dashboard's Reader health page as a person reads it. */
import type { Locator, Page } from '@playwright/test';

export class HealthPage {
  constructor(readonly page: Page) {}

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The part about one platform, by its name. */
  platform(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The platforms shown, in order. */
  names(): Promise<string[]> {
    return this.page.locator('section.card > h2').allTextContents();
  }

  /** The warning that a reader may be out of date; missing while nothing is wrong. */
  trouble(name: string): Locator {
    return this.platform(name).locator('.notice');
  }

  /** How many audits the page counts for a platform. */
  audits(name: string): Locator {
    return this.platform(name).locator('.figures__item').first().locator('dd');
  }

  /** A row of the table of fields: read, empty, not read, sources. */
  async fieldRow(name: string, field: string): Promise<string[]> {
    const row = this.platform(name)
      .locator('tr')
      .filter({ has: this.page.locator('th', { hasText: field }) });
    return row.first().locator('td').allTextContents();
  }
}
