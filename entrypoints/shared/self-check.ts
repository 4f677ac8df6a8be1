/** The self-check in the page itself: the copy of the list in use and the packs are read, nothing is written. */
import type { OwnPage, SelfCheckBench } from '@/components/self-check-view';
import { downloadText } from '@/lib/browser/download';
import { parseSnapshot } from '@/lib/messaging/schemas';
import { askPage } from '@/lib/messaging/send';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { rulebook } from '@/lib/usecases/rulebook';
import { checkOwn, offersFor } from '@/lib/usecases/self-check';
import { versionInUse } from './directory-versions';

/** Without a copy of the list, rules that ask it cannot tell; the others judge as ever. */
export async function openSelfCheck(db: VigieDatabase): Promise<SelfCheckBench> {
  const directory = await versionInUse(db).catch(() => null);
  const judged = { directory, rulebook };
  const now = () => new Date().toISOString();
  return {
    check: (profile, declared) => checkOwn(judged, profile, declared, now()),
    offers: (profile, declared, languages, first) =>
      offersFor(judged, profile, declared, { languages, first, now: now() }),
  };
}

/** Asks the page of a tab, as "Read again" does, but hands the answer to nobody else. Error `tab-not-readable`: no profile there. */
export async function readOwnPage(tabId: number): Promise<Result<OwnPage>> {
  const read = await askPage(tabId);
  if (!read.ok) return read;
  const snapshot = parseSnapshot(read.value);
  if (!snapshot.ok) return snapshot;
  return snapshot.value.pageState === 'profile' ? ok(snapshot.value) : fail('tab-not-readable');
}

/** Hands one file to the person. */
export async function saveSelfCheck(fileName: string, text: string): Promise<void> {
  await downloadText(fileName, 'application/json', wholeOf(text));
}

async function* wholeOf(text: string): AsyncIterable<string> {
  yield await Promise.resolve(text);
}
