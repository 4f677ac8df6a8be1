/** One saved page through the same reader and the same judgement as in the browser. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { newAuditId } from '../../lib/browser/audit-id';
import type { Directory } from '../../lib/directory/packed';
import type { ErrorCode } from '../../lib/model/errors';
import { ProfileSnapshot } from '../../lib/model/profile';
import type { AuditRecord } from '../../lib/model/record';
import { adapterFor } from '../../lib/platforms';
import { type ProfileReading, readProfile, snapshotOf } from '../../lib/platforms/read-profile';
import { contextOf } from '../../lib/usecases/account-context';
import { imitationsInUse } from '../../lib/usecases/imitations-in-use';
import { matchProfile } from '../../lib/usecases/match-profile';
import { auditProfile } from '../../lib/usecases/observe-profile';
import { pairsInUse } from '../../lib/usecases/pairs-in-use';
import { rulebook } from '../../lib/usecases/rulebook';

/** No store: the index and the pairs are made once, for as long as the command runs. */
const pairs = pairsInUse({ pairs: () => Promise.resolve(undefined), keepPairs: () => Promise.resolve() });
const imitations = imitationsInUse({
  lookalikes: () => Promise.resolve(undefined),
  keepLookalikes: () => Promise.resolve(),
});

/** What every page is judged with. `observedAt`: null for the moment of reading. */
export interface AuditSetting {
  directory: Directory;
  version: string;
  asOf: string | null;
  observedAt: string | null;
  all: boolean;
}

/**
 * One line of the answer. The record itself, with the file it came from; or `pageState: 'notProfile'`; or `stored: false` for an
 * account without a tie to government (with `--all`: its record, and `stored: false`); or an error.
 */
export type Line =
  | ({ file: string } & AuditRecord & { stored?: false })
  | { file: string; url: string; pageState: string; stored?: false }
  | { file: string; url: string; error: { code: ErrorCode; values: Record<string, string | number> } };

/** Judges one page. `html`: its text. Throws only for faults of our own. */
export async function auditPage(
  setting: AuditSetting,
  file: string,
  address: string,
  html: string,
): Promise<Line> {
  const url = URL.parse(address);
  if (url === null) return { file, url: address, error: { code: 'saved-no-address', values: {} } };
  const reading = readSaved(url, html);
  if (reading === null) return { file, url: address, pageState: 'notProfile' };
  const time = setting.observedAt === null ? Date.now() : Date.parse(setting.observedAt);
  const parsed = ProfileSnapshot.safeParse(
    snapshotOf(reading, newAuditId(time), new Date(time).toISOString()),
  );
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return { file, url: address, error: { code: 'bad-record', values: { path } } };
  }
  const { directory, version, asOf } = setting;
  const deps = {
    directory,
    rulebook,
    version,
    ...(asOf === null ? {} : { asOf }),
    // A command has no memory: neither of earlier ids nor of accounts found harmless.
    audits: { platformIdsOf: () => Promise.resolve([]) },
    imitations: { imitations: () => imitations(directory), isSafe: () => Promise.resolve(false) },
  };
  const match = await matchProfile(deps, parsed.data);
  const context = await contextOf({ store: null, pairs }, directory, parsed.data, match);
  const { record, hasPublicTie } = auditProfile(deps, parsed.data, match, context);
  if (hasPublicTie) return { file, ...record };
  if (setting.all) return { file, ...record, stored: false };
  return { file, url: address, pageState: record.pageState, stored: false };
}

/** `null`: a site Vigie does not read, or a page that is no profile. No script runs, nothing is loaded, the window is closed. */
function readSaved(url: URL, html: string): ProfileReading | null {
  const adapter = adapterFor(url);
  if (adapter === null) return null;
  const { window } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  try {
    return readProfile(adapter, { document: window.document, url, isFirstLoad: true });
  } finally {
    window.close();
  }
}
