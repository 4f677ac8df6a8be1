import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DirectoryEntry } from '@/lib/model/directory';
import { file, read } from '../../../support/list-files';

/** Reading gives valid entries with every row told, or an error; it never throws. */
async function isSound(content: string | Uint8Array): Promise<void> {
  const result = await read([file(content)]);
  if (!result.ok) return;
  const { reading, assembly } = result.value;
  for (const entry of assembly.entries) expect(DirectoryEntry.safeParse(entry).success).toBe(true);
  reading.rows.forEach((_, index) => {
    expect(assembly.entryOf[index]! >= 0).toBe(!assembly.why.has(index));
  });
}

const KEYS =
  'aaData data attributes agencies name service service_url language status meta page totalPages type metadata results service_key ' +
  'account organization base_path details social_media_links service_type title href schema_name head vars bindings platformLabel property url ' +
  'entities id labels en fr claims P2002 P407 mainsnak snaktype datavalue value rank qualifiers __proto__ constructor toString length';
const TEXTS = [
  'digital_service_accounts',
  'organisation',
  'published',
  'twitter',
  'https://x.com/Rivers',
  '<span>Department</span>: R',
  '<span>Minist\u00e8re </span>: R',
  '<a href="https://x.com/R">R</a>',
  'value',
  'account',
  'property',
];

describe('any input', () => {
  const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS.split(' ')) }, fc.string());
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.oneof(
        fc.constantFrom(...TEXTS),
        fc.string(),
        fc.integer(),
        fc.double(),
        fc.constant(null),
        fc.boolean(),
      ),
      fc.array(tie('tree'), { maxLength: 5 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6, noNullPrototype: false }),
    ),
  }));

  it('of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(tree, (value) => isSound(JSON.stringify(value))),
      { numRuns: 3000 },
    );
  });

  it('of JSON in the form of a source, with one part replaced', async () => {
    const forms: ((odd: unknown) => unknown)[] = [
      (odd) => ({ data: [{ type: 'digital_service_accounts', attributes: odd }] }),
      (odd) => ({ results: [{ service_key: odd, service_url: 'https://x.com/R' }] }),
      (odd) => ({ schema_name: 'organisation', base_path: '/a', details: { social_media_links: odd } }),
      (odd) => ({ head: { vars: ['account', 'property'] }, results: { bindings: odd } }),
      (odd) => ({ entities: { Q1: { id: 'Q1', labels: {}, claims: { P2002: odd } } } }),
      (odd) => ({ aaData: [['', '', '<span>Department</span>: R', odd, '']] }),
      (odd) => [{ url: odd, name: odd }],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), tree, async (form, odd) => {
        await isSound(JSON.stringify(form(odd)));
      }),
      { numRuns: 2000 },
    );
  });

  it('of text and bytes', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('url', 'platform', 'handle', 'x', 'Rivers', 'https://x.com/R', '"', '\r\n'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 40 }),
        fc.constantFrom(',', ';', '\t', '|', '\n'),
        async (cells, by) => {
          await isSound(`url${by}platform${by}handle\n${cells.join(by)}`);
        },
      ),
      { numRuns: 1000 },
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => isSound(bytes)));
  });
});
