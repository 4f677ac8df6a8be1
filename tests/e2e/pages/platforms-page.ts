/** The dashboard's Platforms page as a person uses it. */
import type { Locator, Page } from '@playwright/test';
import { registeredScripts } from '../../support/in-extension';

export class PlatformsPage {
  constructor(readonly page: Page) {}

  /** The card of one platform, by its name. */
  card(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }

  /** Whether the platform is read, in words. */
  state(name: string): Locator {
    return this.card(name).locator('.platform__state');
  }

  /** A real click: browsers ask for permissions only then. */
  async allow(name: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: `Allow ${name}`, exact: true }).click();
  }

  /** Allows one server of a platform that has many. */
  async allowServer(host: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByLabel('Server', { exact: true }).fill(host);
    await this.page.getByRole('button', { name: 'Allow this server' }).click();
  }

  /** `name`: of a platform, or of a server. */
  async stop(name: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: `Stop reading ${name}`, exact: true }).click();
  }

  /** Scripts that the browser runs since somebody allowed their sites. */
  scripts(): Promise<{ id: string; matches: string[] }[]> {
    return this.page.evaluate(registeredScripts);
  }

  /** Chooses a reader pack; nothing is changed yet. */
  async chooseReaderPack(pack: object): Promise<void> {
    await this.page.getByLabel('Choose a reader pack', { exact: true }).setInputFiles({
      name: 'readers.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
  }

  /** Chooses a reader pack and takes it into use. */
  async useReaderPack(pack: object): Promise<void> {
    await this.chooseReaderPack(pack);
    await this.page.getByRole('button', { name: 'Use this reader pack' }).click();
    await this.page.getByText('The reader pack is in use.').waitFor();
  }

  async removeReaderPack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Remove the reader pack' }).click();
    await this.page.getByText('The reader pack was removed.').waitFor();
  }
}
