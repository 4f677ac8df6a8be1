/** The dashboard's page of policy packs as a person uses it. */
import type { Locator, Page } from '@playwright/test';

export class PacksPage {
  constructor(readonly page: Page) {}

  /** Chooses a file; nothing is in use yet. */
  async choose(text: string): Promise<void> {
    await this.page.getByLabel('Choose a policy pack', { exact: true }).setInputFiles({
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  }

  /** What is shown of a chosen file before it is used. */
  preview(): Locator {
    return this.page.getByRole('region', { name: 'Chosen pack, not yet in use' });
  }

  async use(text: string): Promise<void> {
    await this.choose(text);
    await this.page.getByRole('button', { name: 'Use this policy pack' }).click();
    await this.page.getByText('The policy pack is in use.').waitFor();
  }

  /** `name`: of the pack. */
  async turn(name: string, to: 'on' | 'off'): Promise<void> {
    await this.page.getByRole('button', { name: `Switch ${to} ${name}`, exact: true }).click();
    await this.page.getByText(`The policy pack is switched ${to}.`).waitFor();
  }

  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
    await this.page.getByText('The policy pack was removed.').waitFor();
  }
}
