/** Shows what is known of the profile in a tab: the status that panel and popup follow, and the toolbar button. */
import { type Badge, clearBadge, showBadge } from '@/lib/browser/badge';
import { loadPreferences } from '@/lib/browser/preferences';
import { clearTabStatus, setTabStatus } from '@/lib/browser/tab-status';
import { badge as english } from '@/lib/i18n/en/badge';
import { badge as french } from '@/lib/i18n/fr/badge';
import type { ErrorCode } from '@/lib/model/errors';
import type { AuditRecord } from '@/lib/model/record';
import { type Glance, glanceAt, markOf } from '@/lib/usecases/glance';

const TONES = {
  failed: 'bad',
  toNote: 'neutral',
  passed: 'good',
  cantTell: 'unsure',
  nothing: 'neutral',
} as const satisfies Record<Glance['kind'], Badge['tone']>;

/** A profile is on screen and about to be read. */
export async function showReading(tabId: number, url: string): Promise<void> {
  const title = await titleOf('badge.reading');
  await Promise.all([
    setTabStatus(tabId, { url: siteOf(url), state: 'reading' }),
    showBadge(tabId, { mark: '…', title, tone: 'neutral' }),
  ]);
}

export async function showAudit(tabId: number, record: AuditRecord): Promise<void> {
  // What passes on a page that could not be read (that it is listed, say) is no reason to call it in order.
  const isRead = record.pageState === 'profile' || record.pageState === 'private';
  const glance = glanceAt(
    isRead ? record.results : record.results.filter(({ outcome }) => outcome !== 'passed'),
  );
  await Promise.all([
    setTabStatus(tabId, { url: record.url, state: 'audited', auditId: record.id }),
    badgeOf(glance).then((badge) => (badge === null ? clearBadge(tabId) : showBadge(tabId, badge))),
  ]);
}

/** The account has no tie to government: the button looks as on any page, and no name is kept. */
export async function showNoTie(tabId: number, url: string): Promise<void> {
  await Promise.all([setTabStatus(tabId, { url: siteOf(url), state: 'noTie' }), clearBadge(tabId)]);
}

export async function showFailure(tabId: number, url: string, error: ErrorCode): Promise<void> {
  const title = await titleOf('badge.notStored');
  await Promise.all([
    setTabStatus(tabId, { url: siteOf(url), state: 'failed', error }),
    showBadge(tabId, { mark: '?', title, tone: 'unsure' }),
  ]);
}

export async function showNothing(tabId: number): Promise<void> {
  await Promise.all([clearTabStatus(tabId), clearBadge(tabId)]);
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
