/** What an administrator set for this computer, by the browser's own policies. A person cannot change it from within Vigie. */
import { browser } from 'wxt/browser';
import { DECIDED_BY_DEFAULT } from '@/lib/model/decision';

/** How many persons must hold the same on an imitation before it may be exported: one or two. Two unless an administrator says one. */
export async function decidedBy(): Promise<1 | 2> {
  try {
    const managed = await browser.storage.managed.get('decidedBy');
    return managed['decidedBy'] === 1 ? 1 : DECIDED_BY_DEFAULT;
  } catch {
    // Firefox refuses to answer where no administrator has set anything.
    return DECIDED_BY_DEFAULT;
  }
}
