/** The side panel (and, with less in it, the popup) as a person reads it. */
import type { Locator, Page } from '@playwright/test';

export type Group = 'failed' | 'cantTell' | 'passed' | 'inapplicable';

export class SidePanel {
  constructor(readonly page: Page) {}

  /** Name of the account, or the title of the state when there is no verdict. */
  name(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The answer in one sentence. */
  verdict(): Locator {
    return this.page.locator('.verdict');
  }

  /** One result, found by its rule. */
  finding(rule: string): Locator {
    return this.page.locator(`[data-rule="${rule}"]`);
  }

  /** Rules shown under one outcome, in order. */
  async rules(group: Group): Promise<string[]> {
    return this.page
      .locator(`[data-group=${group}] [data-rule]`)
      .evaluateAll((all) => all.map((element) => element.getAttribute('data-rule') ?? ''));
  }

  /** The one button that names the other language. */
  languageSwitch(): Locator {
    return this.page.locator('.language-switch');
  }

  async switchLanguage(): Promise<void> {
    const before = await this.page.locator('html').getAttribute('lang');
    await this.languageSwitch().click();
    await this.page.waitForFunction((old) => document.documentElement.lang !== old, before);
  }
}
