/** Defects and counterparts of an invented list, for the screens of the directory. */
import type { LikenessCheck, ListCheck, PairsView } from '@/components/list-view';
import { lintRows } from '@/lib/directory/lint';
import { reportDefects } from '@/lib/directory/lint/patch';
import type { KeyedRow, ListedRow } from '@/lib/directory/listed-row';
import { storyRow } from './story-directory';

const keyed = (key: string, row: number, changes: Partial<ListedRow>): KeyedRow => ({
  key,
  row: {
    part: '',
    row,
    account: 'Port of Gaspé',
    platform: 'X',
    handle: '',
    url: 'https://x.com/PortGaspe',
    language: 'English',
    organizationEn: '',
    organizationFr: '',
    linkOrganization: '',
    ...changes,
  },
});

const rows: readonly KeyedRow[] = [
  keyed('x:portgaspe', 2, { url: 'https://twitter.com/PortGaspe' }),
  keyed('x:tides', 3, { account: 'Ti\u200Bdes', url: 'https://x.com/Tides?ref_src=abc' }),
  keyed('', 4, { account: 'Lighthouses', url: '=HYPERLINK("x")' }),
  keyed('facebook:lighthouses', 5, {
    account: 'Lighthouses',
    platform: 'Facebook',
    url: 'http://www.facebook.com/Lighthouses',
  }),
];
const listed = rows.map(({ row }) => row);

/** What is really found in four rows, three of them of X. */
export const storyCheck: ListCheck = {
  date: '2026-11-20',
  rows,
  report: reportDefects(listed, lintRows(listed, { organizations: [] })),
};

export const storyPairs: PairsView = {
  date: '2026-11-20',
  pairs: [
    {
      en: storyRow({
        key: 'x:riversharbours_gc',
        handle: 'RiversHarbours_GC',
        accountName: 'Rivers and Harbours',
      }),
      fr: storyRow({
        key: 'x:rivieresports_gc',
        handle: 'RivieresPorts_GC',
        accountName: 'Rivières et Ports',
        language: 'fr',
      }),
      signs: ['name', 'no-rival'],
    },
  ],
  alone: [
    {
      row: storyRow({ key: 'facebook:tides', platform: 'facebook', handle: 'Tides', accountName: 'Tides' }),
      why: 'no-counterpart',
    },
  ],
  bilingual: 1,
};

/** What a zero for an “o”, and a Cyrillic “о” for another, look like. */
export const storyLikeness: LikenessCheck = {
  text: '@RiversHarb0urs_GС',
  found: [
    {
      field: 'handle',
      listed: 'RiversHarbours_GC',
      edits: [
        { kind: 'digit', start: 11, end: 12, from: 'o', to: '0' },
        { kind: 'confusable', start: 17, end: 18, from: 'C', to: 'С' },
      ],
      row: storyRow({ handle: 'RiversHarbours_GC', url: 'https://x.com/RiversHarbours_GC' }),
    },
  ],
  hidden: [
    { kind: 'confusable', start: 17, end: 18, codePoint: 'U+0421', script: 'Cyrillic', looksLike: 'C' },
  ],
};
