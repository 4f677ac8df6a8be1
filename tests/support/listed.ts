/** Small directories for tests: accounts of one invented institution. */
import { platformFixtures } from './platform-fixtures';

interface ListedAccount {
  platform: string;
  handle: string;
  url: string;
}

const COLUMNS = 'organization_en,organization_fr,platform,handle,url,account_name,language';

/** A directory file in which these accounts are listed. */
export function directoryOf(accounts: readonly ListedAccount[]): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = accounts.map(({ platform, handle, url }) =>
    ['Rivers and Harbours Canada', 'Rivières et Ports Canada', platform, handle, url, handle, 'en']
      .map(cell)
      .join(','),
  );
  return `${[COLUMNS, ...rows].join('\n')}\n`;
}

/** A page among the readers' fixtures, at its address; a wrong name is a mistake in the test. */
export function fixturePage(platform: string, name: string): { url: string; html: string; handle: string } {
  const found = platformFixtures(platform).find((fixture) => fixture.name === name);
  if (found === undefined) throw new Error(`no fixture ${platform}/${name}`);
  const { fields } = found.expected as { fields: { handle: { value: string } } };
  return { url: found.url, html: found.html, handle: fields.handle.value };
}
