/** Shows what is known of the profile in a tab: the status that panel and popup follow, and the toolbar button. */
import { type Badge, clearBadge, showBadge } from '@/lib/browser/badge';
import { loadPreferences } from '@/lib/browser/preferences';
import { clearTabStatus, setTabStatus } from '@/lib/browser/tab-status';
import { badge as english } from '@/lib/i18n/en/badge';
import { badge as french } from '@/lib/i18n/fr/badge';
import type { ErrorCode } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { type Glance, glanceAt, markOf } from '@/lib/usecases/glance';
import { isPrivateSelf } from '@/lib/usecases/observe-profile';

const TONES = {
  failed: 'bad',
  toNote: 'neutral',
  passed: 'good',
  cantTell: 'unsure',
  nothing: 'neutral',
} as const satisfies Record<Glance['kind'], Badge['tone']>;

/**
 * Each of these is done when the status is kept, which is what panel and popup go by. The button is drawn on the side: the browser
 * forgets it with the page, and nobody waits for it.
 */
export function showReading(tabId: number, url: string): Promise<void> {
  const kept = setTabStatus(tabId, { url: siteOf(url), state: 'reading' });
  return withBadge(tabId, kept, async () => ({
    mark: '…',
    title: await titleOf('badge.reading'),
    tone: 'neutral',
  }));
}

export function showAudit(tabId: number, record: AuditRecord): Promise<void> {
  const kept = setTabStatus(tabId, { url: record.url, state: 'audited', auditId: record.id });
  return withBadge(tabId, kept, () => badgeOf(glanceAt(record)));
}

/** No tie to government, or the viewer's own account: the button looks as on any page, and no name is kept. */
export function showNotKept(tabId: number, url: string, record: AuditRecord): Promise<void> {
  const state = isPrivateSelf(record) ? 'ownAccount' : 'noTie';
  return withBadge(tabId, setTabStatus(tabId, { url: siteOf(url), state }), null);
}

/** A reader pack has switched this platform's reader off. */
export function showReaderOff(tabId: number, url: string): Promise<void> {
  return withBadge(tabId, setTabStatus(tabId, { url: siteOf(url), state: 'readerOff' }), null);
}

export function showFailure(tabId: number, url: string, error: ErrorCode): Promise<void> {
  const kept = setTabStatus(tabId, { url: siteOf(url), state: 'failed', error });
  return withBadge(tabId, kept, async () => ({
    mark: '?',
    title: await titleOf('badge.notStored'),
    tone: 'unsure',
  }));
}

export function showNothing(tabId: number): Promise<void> {
  return withBadge(tabId, clearTabStatus(tabId), null);
}

/** The last badge asked for, by tab: a slower one asked for before is dropped. */
const asked = new Map<number, object>();

/** Settles as `kept` does. The badge follows, whether the status could be kept or not. */
function withBadge(
  tabId: number,
  kept: Promise<void>,
  make: (() => Promise<Badge | null>) | null,
): Promise<void> {
  const mine = {};
  asked.set(tabId, mine);
  const draw = () => {
    void Promise.resolve(make?.() ?? null).then((badge) => {
      if (asked.get(tabId) !== mine) return;
      return badge === null ? clearBadge(tabId) : showBadge(tabId, badge);
    });
  };
  // After the answer, which waits for the status alone: these are five calls to the browser.
  return kept.finally(() => {
    setTimeout(draw, 0);
  });
}

async function badgeOf(glance: Glance): Promise<Badge | null> {
  if (glance.kind === 'nothing') return null;
  const title = await titleOf(`badge.${glance.kind}`, glance.count);
  return { mark: markOf(glance), title, tone: TONES[glance.kind] };
}

async function titleOf(key: keyof typeof french, count = 0): Promise<string> {
  const { language } = await loadPreferences();
  return (language === 'fr' ? french : english)[key].replace('{count}', String(count));
}

/** Only the site: whether the person on screen may be named is not known yet. */
function siteOf(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}/` : '';
}
