/** Opens the panel: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** What only Firefox has; the shared types describe Chromium. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}
interface WithSidePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** False where neither exists (Firefox for Android): the popup then offers the dashboard. */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as WithSidePanel & WithSidebar;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Call it straight from a click: browsers refuse once anything has been awaited, which is why `windowId` must be known before
 * (`currentWindowId`, `activeTab`). Rejects when there was no click.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as WithSidePanel & WithSidebar;
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
