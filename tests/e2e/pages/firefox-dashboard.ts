/** The dashboard in Firefox, where files are chosen by script. */
import type { FirefoxTab } from '../../support/firefox';

/** Puts a directory file in use; the tab must show the Directory page. */
export async function useDirectoryIn(dashboard: FirefoxTab, csv: string): Promise<void> {
  await dashboard.waitFor(`document.querySelector('input[type=file]') !== null`);
  await dashboard.evaluate(`(() => {
    const input = document.querySelector('input[type=file][accept*=csv]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(csv)}], 'directory.csv', { type: 'text/csv' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
  await dashboard.waitFor(`(() => {
    const button = document.querySelector('.preview button');
    button?.click();
    return button !== null;
  })()`);
  await dashboard.waitFor(`/\\d/.test(document.querySelector('[role=status]')?.textContent ?? '')`);
}
