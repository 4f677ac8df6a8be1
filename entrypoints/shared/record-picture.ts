/** The profile picture on screen, as a hash, at a person's act: the page says where it stands, the browser shows that part of the tab. */
import { captureTab } from '@/lib/browser/capture';
import { pictureBoxOf } from '@/lib/browser/picture-box';
import { activeTab } from '@/lib/browser/tabs';
import { send } from '@/lib/messaging/send';
import { fail, type Result } from '@/lib/model/errors';
import { pictureHash } from '@/lib/model/picture';
import type { AuditRecord } from '@/lib/model/record';

/**
 * Errors: `picture-not-shown` (no such picture wholly on screen), `picture-not-allowed` (the browser wants Vigie's button pressed first),
 * `audit-unknown`.
 */
export async function recordPicture(
  tabId: number,
  { id: auditId, fields: { avatarUrl } }: AuditRecord,
): Promise<Result<{ hash: string }>> {
  const tab = await activeTab();
  const isThere = tab?.tabId === tabId && avatarUrl.state === 'present';
  const box = isThere ? await pictureBoxOf(tabId, avatarUrl.value) : null;
  if (tab === null || box === null) return fail('picture-not-shown');
  const { x, y, width, height, scale } = box;
  const pixels = await captureTab(tab.windowId, {
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  });
  if (pixels === null) return fail('picture-not-allowed');
  const hash = pictureHash(pixels);
  if (hash === null) return fail('picture-not-shown');
  const kept = await send('recordPicture', { auditId, hash });
  return kept.ok ? { ok: true, value: { hash } } : kept;
}
