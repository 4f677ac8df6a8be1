/** The dashboard as a person uses it. */
import type { Download, Locator, Page } from '@playwright/test';
import type { Language } from '@/lib/model/ids';

/** The words by which a person finds a control. Fixed by contract in English. */
const WORDS = {
  en: {
    importDirectory: 'Import directory',
    useDirectory: 'Use this directory',
    format: 'Format',
    export: 'Export',
  },
  fr: {
    importDirectory: 'Importer un répertoire',
    useDirectory: 'Utiliser ce répertoire',
    format: 'Format',
    export: 'Exporter',
  },
};

export class Dashboard {
  private readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = WORDS[language];
  }

  /** Goes to a route such as `#/directory`. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Chooses a file; nothing is replaced yet. */
  async chooseDirectory(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel(this.words.importDirectory, { exact: true }).setInputFiles(file);
  }

  /** Takes the chosen file into use; gives the sentence that says how many accounts it has. */
  async useDirectory(): Promise<string> {
    await this.page.getByRole('button', { name: this.words.useDirectory }).click();
    const status = this.page.getByRole('status').filter({ hasText: /\d/ });
    await status.waitFor();
    return (await status.textContent()) ?? '';
  }

  alert(): Locator {
    return this.page.getByRole('alert');
  }

  status(): Locator {
    return this.page.getByRole('status');
  }

  /** The formats offered, by id. */
  async formats(): Promise<string[]> {
    const options = this.page.getByLabel(this.words.format, { exact: true }).locator('option');
    return options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  }

  /** Exports in one format and waits for the file. */
  async exportAs(format: string): Promise<Download> {
    await this.page.getByLabel(this.words.format, { exact: true }).selectOption(format);
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.words.export, exact: true }).click();
    return download;
  }

  /** Chooses a JSON export to take in. */
  async importAudits(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file][accept*=json]').setInputFiles(file);
  }

  /** Rows of the list of audited accounts. */
  rows(): Locator {
    return this.page.locator('tr.account-row');
  }
}
