/** Readers and a reader pack for screens in tests. */
import type { ReaderPackView, ReaderView } from '@/components/reader-view';
import { ReaderPack } from '@/lib/model/reader-pack';

const reader = (changes: Partial<ReaderView> & Pick<ReaderView, 'id' | 'name'>): ReaderView => ({
  version: `${changes.id}-2026.11.2`,
  evidence: '2026-02-28',
  basis: 'pages',
  languages: ['en', 'fr'],
  limits: { en: ['The kind of badge is not read.'], fr: ['Le type de badge n’est pas lu.'] },
  patterns: [`https://${changes.id}.example/*`],
  isOptional: true,
  isAnyServer: false,
  ...changes,
});

export const storyReaders: readonly ReaderView[] = [
  reader({ id: 'x', name: 'X', patterns: ['https://x.com/*'], isOptional: false }),
  reader({ id: 'bluesky', name: 'Bluesky', patterns: ['https://bsky.app/*'] }),
  reader({ id: 'vimeo', name: 'Vimeo', patterns: ['https://refused.example/*'], basis: 'code' }),
  reader({ id: 'mastodon', name: 'Mastodon', patterns: [], isAnyServer: true, languages: [] }),
];

const pack = ReaderPack.parse({
  format: 'vigie/readers',
  formatVersion: 1,
  id: 'autumn-repairs',
  version: '1.2',
  publisher: 'Rivers and Harbours Canada',
  note: { en: 'X renamed its name block.', fr: 'X a renommé le bloc du nom.' },
  readers: {
    x: {
      reader: 'x-2026.11.2',
      hooks: { name: '[data-testid="UserName2"]' },
      fieldsOff: ['followers'],
      sourcesOff: ['jsonLd'],
      limits: { waitMs: 15_000, quietMs: 500 },
    },
    bluesky: { reader: 'bluesky-2026.10.1', off: true },
  },
});

export const storyReaderPack: ReaderPackView = {
  pack,
  sha256: 'ab12cd34'.repeat(8),
  importedAt: '2026-11-25T10:00:00Z',
  changes: Object.entries(pack.readers).map(([platform, change]) => ({
    ...change,
    platform,
    isApplied: platform === 'x',
  })),
};
