/** The dashboard's Saved pages page as a person uses it. */
import type { Locator, Page } from '@playwright/test';
import { createTranslator } from '@/lib/i18n/translate';
import type { Language } from '@/lib/model/ids';
import type { FileToChoose } from '../../support/saved-files';

export class SavedPage {
  private readonly t;

  constructor(
    readonly page: Page,
    language: Language = 'en',
  ) {
    this.t = createTranslator(language);
  }

  /** Chooses files; they are read at once, one after the other. */
  async choose(files: readonly FileToChoose[]): Promise<void> {
    await this.page.getByLabel(this.t('saved.choose'), { exact: true }).setInputFiles([...files]);
  }

  status(): Locator {
    return this.page.getByRole('status');
  }

  /** Waits until so many files are read; gives how many of them were kept, as the page says. */
  async finished(count: number): Promise<string> {
    const words = new RegExp(this.t('saved.done', { count, kept: 77 }).replace('77', String.raw`(\d+)`));
    const status = this.status().filter({ hasText: words });
    await status.waitFor();
    return words.exec((await status.textContent()) ?? '')?.[1] ?? '';
  }

  /** What became of one file, by its name. */
  row(name: string): Locator {
    return this.page.locator('.saved__row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Says where a file was saved that does not say it itself. */
  async giveAddress(name: string, address: string): Promise<void> {
    await this.row(name).getByLabel(this.t('saved.address')).fill(address);
    await this.row(name)
      .getByRole('button', { name: this.t('saved.address.read') })
      .click();
  }
}
