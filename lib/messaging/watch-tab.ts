/**
 * The status of a tab as a view may show it. A page that goes away has no time to say so, and the worker may be asleep: what was
 * kept for the tab is therefore checked with the page itself, when the view begins and whenever the tab loads something.
 */
import { type TabStatus, watchTabStatus } from '@/lib/browser/tab-status';
import { onTabLoading } from '@/lib/browser/tabs';
import { isProfileShown } from './send';

/** Calls back with the status now (`null`: no concern of Vigie) and after every change; returns "stop". */
export function watchTab(tabId: number, changed: (status: TabStatus | null) => void): () => void {
  let kept: TabStatus | null = null;
  let turn = 0;

  /** `isFresh`: just written by the background, which heard it from the page. */
  async function tell(status: TabStatus | null, isFresh: boolean): Promise<void> {
    const mine = ++turn;
    kept = status;
    const isThere = status === null || isFresh || (await isProfileShown(tabId));
    if (mine === turn) changed(isThere ? status : null);
  }

  const stopStatus = watchTabStatus(tabId, (status, isFresh) => void tell(status, isFresh));
  const stopLoading = onTabLoading(tabId, () => void tell(kept, false));
  return () => {
    turn += 1;
    stopStatus();
    stopLoading();
  };
}
