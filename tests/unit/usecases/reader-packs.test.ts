import { beforeEach, describe, expect, it } from 'vitest';
import { type KeptReaderPack, parseReaderPack, readerPacks } from '@/lib/usecases/reader-packs';

const change = {
  reader: 'x-2026.11.2',
  hooks: { name: '[data-testid="UserName"]:not([hidden])' },
  fieldsOff: ['followers'],
  sourcesOff: ['jsonLd'],
  limits: { waitMs: 15_000 },
};
const pack = (readers: object = { x: change }, more: object = {}) =>
  JSON.stringify({
    format: 'vigie/readers',
    formatVersion: 1,
    id: 'autumn-repairs',
    version: '1.2',
    publisher: 'Rivers and Harbours Canada',
    note: { en: 'X renamed its name block.', fr: 'X a renommé le bloc du nom.' },
    readers,
    ...more,
  });

describe('a reader pack', () => {
  it('is read whole', () => {
    expect(parseReaderPack(pack())).toMatchObject({ ok: true, value: { readers: { x: change } } });
  });

  it.each([
    ['no JSON', '{', 'not-json', undefined],
    ['another file', '{"format":"vigie/audits"}', 'wrong-format', 'format'],
    ['a newer one', '{"format":"vigie/readers","formatVersion":2}', 'newer-format', undefined],
    ['nothing', 'null', 'wrong-format', 'format'],
    [
      'a field that does not exist',
      pack({ x: { ...change, fieldsOff: ['mood'] } }),
      'wrong-format',
      'readers.x.fieldsOff.0',
    ],
    ['an unknown switch', pack({ x: { ...change, run: 'x()' } }), 'wrong-format', 'readers.x'],
    ['no reader version', pack({ x: { off: true } }), 'wrong-format', 'readers.x.reader'],
    [
      'a limit out of bounds',
      pack({ x: { ...change, limits: { waitMs: 1e9 } } }),
      'wrong-format',
      'readers.x.limits.waitMs',
    ],
    ['a note in one language', pack({}, { note: { en: 'x' } }), 'wrong-format', 'note.fr'],
    ...[
      'a:hover',
      'a::before',
      'svg|a',
      'a{}',
      'div:nth-child(2n+1)',
      'div:nth-of-type(2)',
      'a/**/b',
      '\\61',
      'a'.repeat(301),
      '',
      ':host',
    ].map((text): [string, string, string, string] => [
      `the selector ${text.slice(0, 20)}`,
      pack({ x: { ...change, hooks: { name: text } } }),
      'wrong-format',
      'readers.x.hooks.name',
    ]),
  ])('is refused whole: %s', (_, text, code, path) => {
    expect(parseReaderPack(text)).toMatchObject({ ok: false, error: { code, values: path ? { path } : {} } });
  });

  it('too large for its purpose is refused before it is parsed', () => {
    expect(parseReaderPack(' '.repeat(600_000))).toMatchObject({ error: { code: 'file-too-large' } });
  });
});

describe('the pack in use', () => {
  let kept: KeptReaderPack | null;
  let asked: number;
  const make = () =>
    readerPacks({
      readerPacks: {
        active() {
          asked += 1;
          return Promise.resolve(kept);
        },
        use(stored) {
          kept = stored;
          return Promise.resolve();
        },
        remove() {
          kept = null;
          return Promise.resolve();
        },
      },
      hash: () => Promise.resolve('ab12cd34ef'),
      now: () => '2026-11-25T10:00:00Z',
    });
  beforeEach(() => {
    kept = null;
    asked = 0;
  });

  it('changes the reader it names, and no other; its hash names it', async () => {
    const packs = make();
    expect(await packs.mendFor('x')).toBeNull();
    expect(await packs.load(pack())).toEqual({
      ok: true,
      value: { id: 'autumn-repairs', sha256: 'ab12cd34ef' },
    });
    expect(await packs.mendFor('x')).toEqual({ ...change, id: 'ab12cd34' });
    expect(await packs.mendFor('facebook')).toBeNull();
    expect(await packs.mendFor('constructor')).toBeNull();
    expect(asked).toBe(2);
    await packs.remove();
    expect(await packs.mendFor('x')).toBeNull();
  });

  it('stays when another file is refused', async () => {
    const packs = make();
    await packs.load(pack());
    expect((await packs.load('{')).ok).toBe(false);
    expect(await packs.mendFor('x')).not.toBeNull();
  });

  it('a store that fails once is asked again', async () => {
    let isBroken = true;
    const packs = readerPacks({
      readerPacks: {
        active: () => (isBroken ? Promise.reject(new Error('closed')) : Promise.resolve(null)),
        use: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
      hash: () => Promise.resolve(''),
      now: () => '',
    });
    await expect(packs.mendFor('x')).rejects.toThrow('closed');
    isBroken = false;
    expect(await packs.mendFor('x')).toBeNull();
  });
});
