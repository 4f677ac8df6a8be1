/** The record that a browser makes of one page, which is then forgotten, so that the next visit is none of the same account. */
import type { Page } from '@playwright/test';
import type { AuditRecord } from '@/lib/model/record';
import type { VigieChromium } from '../../support/chromium';
import type { FirefoxTab, VigieFirefox } from '../../support/firefox';
import { readAllRecords, registeredScripts } from '../../support/in-extension';
import { type Essence, essenceOf } from '../../support/same-pages';
import { useDirectoryIn } from './firefox-dashboard';

/** How long a page that is no profile is waited for, ms: nothing will come. */
const NOTHING = 2_500;

export interface RecordSource {
  name: string;
  /** `isExpected`: a record must come, and is waited for. */
  essenceOf(url: string, isExpected: boolean): Promise<Essence | null>;
}

export class RecordsInChromium implements RecordSource {
  readonly name = 'Chromium';

  constructor(
    private readonly vigie: VigieChromium,
    private readonly tab: Page,
  ) {}

  async essenceOf(url: string, isExpected: boolean): Promise<Essence | null> {
    await this.vigie.visit(this.tab, url, isExpected ? 15_000 : NOTHING);
    const [record] = await this.vigie.records();
    if (record) await this.vigie.command('forgetAccount', { accountKey: record.accountKey });
    return essenceOf(record);
  }
}

const RECORDS = `(${readAllRecords.toString()})()`;

export class RecordsInFirefox implements RecordSource {
  readonly name = 'Firefox';

  private constructor(
    private readonly dashboard: FirefoxTab,
    private readonly tab: FirefoxTab,
  ) {}

  /** Puts the directory in use and allows the sites, with a real click on a button of the test's own. */
  static async open(
    firefox: VigieFirefox,
    directory: string,
    patterns: readonly string[],
    scripts: readonly string[],
  ): Promise<RecordsInFirefox> {
    const dashboard = await firefox.open(firefox.url('dashboard.html#/directory/import'));
    await useDirectoryIn(dashboard, directory);
    await dashboard.evaluate(`(() => {
      const button = document.createElement('button');
      button.id = 'allow';
      button.textContent = 'allow';
      button.onclick = () => browser.permissions.request(${JSON.stringify({ origins: patterns })}).then((yes) => {
        button.dataset.answer = String(yes);
      });
      document.body.prepend(button);
    })()`);
    await dashboard.click('#allow');
    await dashboard.waitFor(`document.querySelector('#allow').dataset.answer === 'true'`);
    await dashboard.waitFor(`(${registeredScripts.toString()})().then((all) => {
      const known = all.map(({ id }) => id);
      return ${JSON.stringify(scripts)}.every((id) => known.includes(id));
    })`);
    return new RecordsInFirefox(dashboard, await firefox.open('about:blank'));
  }

  async essenceOf(url: string, isExpected: boolean): Promise<Essence | null> {
    await this.tab.activate();
    await this.tab.goto(url);
    if (isExpected) {
      await this.dashboard.waitFor(`${RECORDS}.then((all) => all.length > 0)`).catch(() => undefined);
    } else await new Promise((resolve) => setTimeout(resolve, NOTHING));
    const [record] = await this.dashboard.evaluate<AuditRecord[]>(RECORDS);
    await this.tab.goto('about:blank');
    if (record) {
      const message = JSON.stringify({ type: 'forgetAccount', payload: { accountKey: record.accountKey } });
      await this.dashboard.evaluate(`browser.runtime.sendMessage(${message})`);
    }
    return essenceOf(record);
  }
}
