/** Saved pages in the dashboard: opened, read by the readers of the live pages, handed to the background to be judged. */
import type { SavedAnswer, SavedChoice } from '@/components/saved-view';
import { newAuditId } from '@/lib/browser/audit-id';
import { send } from '@/lib/messaging/send';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { ProfileSnapshotInput, SavedCopy } from '@/lib/model/profile';
import { adapterFor } from '@/lib/platforms';
import { readProfile, snapshotOf } from '@/lib/platforms/read-profile';
import { openSaved } from '@/lib/saved/open-saved';

/**
 * One chosen file, to the end. `address`: what the person said, needed when the file does not say where it was taken.
 * Errors: those of `openSaved`, and whatever the background answers.
 */
export async function auditSavedPage({ file, address, isAlone }: SavedChoice): Promise<Result<SavedAnswer>> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return fail('file-unreadable');
  const opened = await openSaved(bytes, { DOMParser, gunzip });
  if (!opened.ok) return opened;
  const { html, url: written, savedAt, format } = opened.value;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = written ?? address ?? null;
  if (url === null) return ok({ state: 'needsAddress', guess: guessOf(page) });
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const adapter = parsed && adapterFor(parsed);
  if (!parsed || !adapter) return ok({ state: 'otherSite', url });
  // A file is one document, taken at one address.
  const reading = readProfile(adapter, { document: page, url: parsed, isFirstLoad: true });
  if (reading === null) return ok({ state: 'notProfile', url });
  const observedAt = savedAt ?? new Date(file.lastModified).toISOString();
  const savedCopy: SavedCopy = {
    format,
    dateFrom: savedAt === null ? 'file' : 'page',
    openedAt: new Date().toISOString(),
  };
  const id = newAuditId(Date.parse(observedAt));
  const snapshot: ProfileSnapshotInput = { ...snapshotOf(reading, id, observedAt), savedCopy };
  const answer = await send('recordSavedCopy', { snapshot, isAlone });
  if (!answer.ok) return answer;
  const { auditId, isPersonSkipped } = answer.value;
  if (isPersonSkipped) return ok({ state: 'personSkipped' });
  if (auditId === null) return ok({ state: 'noTie' });
  return ok({
    state: 'stored',
    accountKey: reading.accountKey,
    pageState: reading.pageState,
    observedAt,
    dateFrom: savedCopy.dateFrom,
  });
}

/** What the page says of its own address: offered to the person, because only they know whether it is true. */
function guessOf(page: Document): string {
  const link = page.head.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.head.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const guess = [link, meta].find((one) => one && URL.canParse(one) && adapterFor(new URL(one)) !== null);
  return guess?.slice(0, 2000) ?? '';
}

/** Stops at `most` bytes, so that a small file cannot unpack into all of the memory. */
async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
}
