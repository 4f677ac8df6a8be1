/** What persons say, as they say it: questions, the kind of account, decisions on imitation. */
import { expect, type Locator, type Page } from '@playwright/test';

export class PeoplePage {
  constructor(readonly page: Page) {}

  /** Opens the questions of one role. */
  async openRole(role: string): Promise<void> {
    await this.page.locator('summary', { hasText: role }).click();
  }

  question(text: string): Locator {
    return this.page.locator('li.question', { hasText: text });
  }

  /** Answers a question by keyboard alone. */
  async answer(question: string, choice: string, by: string): Promise<void> {
    const item = this.question(question);
    await item.getByRole('button', { name: /^(Answer|Change)/ }).focus();
    await this.page.keyboard.press('Enter');
    await item.getByRole('radio', { name: choice, exact: true }).focus();
    await this.page.keyboard.press('Space');
    await item.getByLabel('Your name').fill(by);
    await this.page.keyboard.press('Enter');
    await item.locator('.answer-form').waitFor({ state: 'detached' });
  }

  /** The kind of account, by a person. */
  async attest(kind: string, by: string, ground: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change… the kind of account' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Kind of account', { exact: true }).selectOption({ label: kind });
    await dialog.getByLabel('Your name').fill(by);
    await dialog.getByLabel('What you base this on', { exact: true }).fill(ground);
    await dialog.getByRole('button', { name: 'Attest' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** A decision under a name; gives the name that was proposed. */
  async decide(choice: string, by: string, ground: string): Promise<string> {
    const button = this.page.getByRole('button', { name: 'Record a decision…' });
    await button.click();
    const dialog = this.page.getByRole('dialog');
    const proposed = await dialog.getByLabel('Your name').inputValue();
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    await dialog.getByLabel('Your name').fill(by);
    await dialog.getByLabel(/^What you base this on/).fill(ground);
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect(button).toBeFocused();
    return proposed;
  }
}
