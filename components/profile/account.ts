/** What to call an account: its name, handle and organization, whatever could be read. */
import type { Translator } from '@/lib/i18n/translate';
import type { Observed } from '@/lib/model/observed';
import type { AuditRecord } from '@/lib/model/record';

/** The value if it was read, else null: for names, absence and blindness are alike. */
const read = (field: Observed<string>): string | null => (field.state === 'present' ? field.value : null);

/** The identity inside the key, for an account whose handle could not be read. */
export function identityOf(record: Pick<AuditRecord, 'accountKey' | 'platform'>): string {
  return record.accountKey.slice(record.platform.length + 1);
}

export function handleOf(record: AuditRecord): string {
  const { match, entry } = record.directory;
  const listed = match === 'listed' || match === 'formerlyListed' ? entry?.handle : undefined;
  return read(record.fields.handle) ?? listed ?? identityOf(record);
}

/** The display name; null when the page did not give it. */
export function nameOf(record: AuditRecord): string | null {
  return read(record.fields.displayName);
}

/** Owner by the directory, in the reader's language; null without one. A lookalike has no owner, only a model. */
export function organizationOf(record: AuditRecord, t: Translator): string | null {
  const { entry, match } = record.directory;
  if (entry === undefined || match === 'lookalike' || match === 'ambiguous') return null;
  const name = t.language === 'fr' ? entry.organizationFr : entry.organizationEn;
  return name === '' ? entry.organizationEn || entry.organizationFr || null : name;
}

/** `@handle` where the platform writes one. */
export function shownHandle(platform: string, handle: string): string {
  const isNumber = /^\d+$/.test(handle);
  const writesAt =
    platform === 'x' || platform === 'instagram' || platform === 'youtube' || platform === 'threads';
  return writesAt && !isNumber && !handle.startsWith('@') && !handle.includes('/') && !handle.startsWith('UC')
    ? `@${handle}`
    : handle;
}

/** The profile's address if it is one that may be opened; null otherwise. */
export function safeUrl(url: string): string | null {
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}

/** The address if a browser may open it: a web page, without a user name that could pass for a host. Null otherwise. */
export function openableUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? url : null;
}
