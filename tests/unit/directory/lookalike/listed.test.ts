/** Measured on the real list: how many imitations are found, and whom it would accuse wrongly. The figures are printed. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildLookalikeIndex } from '@/lib/directory/lookalike/build';
import { Folder } from '@/lib/directory/lookalike/fold';
import { buildNameIndex, openNameLookalikes } from '@/lib/directory/lookalike/names';
import { limitOf } from '@/lib/directory/lookalike/partition';
import { openLookalikes } from '@/lib/directory/lookalike/search';
import { openDirectory, type PackedDirectory } from '@/lib/directory/packed';
import { imitate, KINDS, type Kind, lettersOf, seeded } from '../../../support/imitations';
import { ordinaryHandle } from '../../../support/synthetic-names';

const FACTS = new URL('../../../../../shared/directory/', import.meta.url);
const isThere = existsSync(FACTS);
if (!isThere) console.info('skipped: the facts of ../shared/directory are not here');

const embedded = readFileSync(new URL('../../../../public/directory/canada.json', import.meta.url), 'utf8');
const entries = Array.from(openDirectory(JSON.parse(embedded) as PackedDirectory, 'a'.repeat(64)).entries());
const handle = (row: number) => entries[row]?.handle ?? '';
const lookalikes = openLookalikes(buildLookalikeIndex(entries.map((one) => one.handle)), handle);

type Account = Pick<(typeof entries)[number], 'platform' | 'handle' | 'organizationIds'>;

/** Whom an account imitates on its own platform, as the caller asks: not the same organization, not the account itself. */
function imitated({ platform, handle: own, organizationIds }: Account): string[] {
  const accepts = (row: number) => {
    const other = entries[row];
    const isItself = other?.handle.toLowerCase() === own.toLowerCase();
    const isKin = other?.organizationIds.some((id) => organizationIds.includes(id)) ?? false;
    return other?.platform === platform && !isItself && !isKin;
  };
  return (lookalikes?.search(own, { accepts }) ?? []).map(
    ({ listed, edits }) => `${own} → ${listed} (${edits.map(({ kind }) => kind).join(', ')})`,
  );
}

describe('the real list', () => {
  it('every listed handle against all others of its platform: at most 1 false alarm in 1,000', () => {
    const alarms = entries.flatMap((one) => imitated(one).slice(0, 1));
    console.info(`false alarms among ${entries.length} listed handles: ${alarms.length}`, alarms);
    expect(alarms.length).toBeLessThanOrEqual(entries.length / 1000);
  });

  it('imitations of every listed handle: at least 97 % found, the right original first', () => {
    const random = seeded(20260822);
    const all = { made: 0, right: 0 };
    const least: Partial<Record<Kind, number>> = {
      case: 1,
      accent: 1,
      confusable: 1,
      digit: 1,
      glyph: 1,
      separator: 1,
      affix: 0.998,
    };
    for (const kind of KINDS) {
      const missed: string[] = [];
      const count = { made: 0, right: 0 };
      entries.forEach(({ handle: listed, platform }) => {
        const made = isWithinLimits(listed, kind) ? imitate(listed, kind, random) : null;
        // A handle of six letters less one is under six: never judged (catalogue, lookalike-handle).
        if (made === null || lettersOf(made).length < 6) return;
        count.made += 1;
        const [first] =
          lookalikes?.search(made, { accepts: (row) => entries[row]?.platform === platform }) ?? [];
        if (first && looksSame(first.listed, listed)) count.right += 1;
        else missed.push(`${listed} → ${made}${first ? ` (${first.listed})` : ''}`);
      });
      const share = count.right / count.made;
      console.info(`${kind}: ${(100 * share).toFixed(2)} % of ${count.made}`, missed.slice(0, 8));
      expect([kind, share >= (least[kind] ?? 0.93)]).toEqual([kind, true]);
      all.made += count.made;
      all.right += count.right;
    }
    console.info(`all kinds: ${((100 * all.right) / all.made).toFixed(2)} % of ${all.made}`);
    expect(all.right / all.made).toBeGreaterThanOrEqual(0.97);
  });

  it('ordinary handles: at most 0.5 % are taken for imitations', () => {
    const random = seeded(7);
    const tried = Array.from({ length: 4000 }, () => ordinaryHandle(random));
    const hits = tried.filter((one) => (lookalikes?.search(one).length ?? 0) > 0);
    console.info(`ordinary handles taken for imitations: ${hits.length} of ${tried.length}`, hits);
    expect(hits.length / tried.length).toBeLessThanOrEqual(0.005);
  });

  it('abbreviations before Canada, which many bodies have: at most 3 % are taken for others', () => {
    const random = seeded(11);
    const letter = () => String.fromCharCode(65 + Math.floor(random() * 26));
    const tried = Array.from(
      { length: 4000 },
      (_, i) => `${letter()}${letter()}${letter()}${i % 2 ? letter() : ''}_Canada`,
    );
    const hits = tried.filter((one) => (lookalikes?.search(one).length ?? 0) > 0);
    console.info(`abbreviations taken for imitations: ${hits.length} of ${tried.length}`, hits.slice(0, 8));
    expect(hits.length / tried.length).toBeLessThanOrEqual(0.03);
  });

  it('listed names against those of other organizations: only bodies that the list gives to two owners', () => {
    const name = (row: number) => entries[row]?.accountName ?? '';
    const names = openNameLookalikes(buildNameIndex(entries.map((one) => one.accountName)), name);
    const alarms = entries.flatMap(({ accountName, organizationIds }) => {
      const isKin = (row: number) => entries[row]?.organizationIds.some((id) => organizationIds.includes(id));
      const hits = names?.search(accountName, { accepts: (row) => isKin(row) !== true }) ?? [];
      return hits.slice(0, 1).map(({ listed, distance }) => `${accountName} → ${listed} (${distance})`);
    });
    console.info(`names of two owners among ${entries.length}: ${alarms.length}`, alarms);
    const unexplained = alarms.filter(
      (alarm) => !/^(?:Service Canada|Canada 2030 Agenda|Garde côt)/.test(alarm),
    );
    expect(unexplained.length).toBeLessThanOrEqual(entries.length / 1000);
  });
});

describe.skipIf(!isThere)('kept apart', () => {
  const read = (file: string) => {
    const text = readFileSync(new URL(file, FACTS), 'utf8');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  };

  it('official accounts that the list lacks or lost imitate no other organization', () => {
    const rows = [
      ...read('accounts_removed.csv'),
      ...read('accounts.csv').filter(({ listing }) => listing !== 'directory'),
    ];
    const alarms = rows.flatMap((row) => {
      const organizationIds = (row['gc_org_id'] ?? '').split(';');
      return imitated({
        platform: row['platform'] ?? '',
        handle: row['handle'] ?? '',
        organizationIds,
      } as Account);
    });
    console.info(`false alarms among ${rows.length} official accounts kept apart: ${alarms.length}`, alarms);
    expect(rows.length).toBeGreaterThan(150);
    expect(alarms).toEqual([]);
  });

  it("other governments' accounts imitate nobody", () => {
    const samples = [
      'us-touchpoints-digital_service_accounts.sample.json',
      'us-digital-registry-v1-social_media.sample.json',
    ];
    const files = [...samples, 'uk-govuk-organisation-content-item.sample.json'].map((file) =>
      readFileSync(new URL(`samples/${file}`, FACTS), 'utf8'),
    );
    const handles = files.flatMap((text) =>
      Array.from(
        text.matchAll(
          /https?:\/\/(?:www\.)?(?:twitter|x|facebook|instagram|youtube|linkedin)\.com\/(?:user\/|company\/|@)?([\w.-]+)/g,
        ),
        ([, own]) => own ?? '',
      ),
    );
    expect(handles.length).toBeGreaterThan(4);
    for (const own of handles) expect([own, lookalikes?.search(own)]).toEqual([own, []]);
  });
});

const folder = new Folder();

/** Equal once folded: two listed accounts that look the same are both the right original (`FedDev_Ontario`, `FedDevOntario`). */
function looksSame(one: string, other: string): boolean {
  const letters = [one, other].map((text) => (folder.fold(text) ? folder.text() : text));
  return letters[0] === letters[1];
}

/** What the catalogue judges at all: handles of six letters for one edit, of ten for two; numbers never. */
function isWithinLimits(listed: string, kind: Kind): boolean {
  if (!folder.fold(listed)) return false;
  const edits = kind === 'two' ? 2 : ['insert', 'delete', 'replace', 'swap'].includes(kind) ? 1 : 0;
  return limitOf(folder.length) >= edits;
}
