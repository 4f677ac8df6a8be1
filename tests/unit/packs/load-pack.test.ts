/** A pack with anything missing or unknown is refused, and says where. */
import { describe, expect, it } from 'vitest';
import { type KnownCheck, loadPack, type PackSource } from '@/lib/packs/load-pack';

const check: KnownCheck = {
  reasons: ['there', 'not-there'],
  optionsProblem: (options) => (JSON.stringify(options) === '{}' ? null : 'unexpected option'),
};
const checks = new Map([['something', check]]);

const texts = {
  name: 'Sample',
  documents: { 'DOC-1': 'A document' },
  clauses: { 'DOC-1:1': 'Says something' },
  rules: {
    'a-rule': { title: 'A rule', advice: 'Do it', reasons: { there: 'There', 'not-there': 'Not there' } },
  },
};

const rule = {
  id: 'a-rule',
  kind: 'NEED',
  check: 'something',
  options: {},
  observes: ['bio'],
  needs: [],
  classes: 'any',
  platforms: [],
  usesDirectory: false,
  from: null,
  severity: 'minor',
  basis: 'guidance',
  clauses: ['DOC-1:1'],
};

const pack = {
  id: 'sample',
  version: '1',
  publisher: 'Test',
  documents: [{ id: 'DOC-1', url: 'https://example.com/', from: null, to: null }],
  clauses: [{ id: 'DOC-1:1', document: 'DOC-1', number: '1' }],
  rules: [rule],
};

function problems(source: Partial<PackSource>): string[] {
  const loaded = loadPack({ pack, texts: { en: texts, fr: texts }, ...source }, checks);
  return loaded.ok
    ? []
    : loaded.flaws.map(({ path, code, detail }) => `${path}: ${code} ${detail}`.trimEnd());
}

describe('loadPack', () => {
  it('takes a whole pack', () => {
    expect(problems({})).toEqual([]);
  });

  it('lets a rule quote a clause that another pack brings', () => {
    const quoting = { ...pack, rules: [{ ...rule, clauses: ['OTHER:1'] }] };
    const source = { pack: quoting, texts: { en: texts, fr: texts } };
    expect(loadPack(source, checks, new Set(['OTHER:1']))).toMatchObject({ ok: true });
    expect(loadPack(source, checks)).toMatchObject({ ok: false });
  });

  it.each([
    [
      'unknown check',
      { rules: [{ ...rule, check: 'nothing' }] },
      'rules/a-rule/check: unknown-check nothing',
    ],
    [
      'missing clause',
      { rules: [{ ...rule, clauses: ['DOC-1:1', 'DOC-1:9'] }] },
      'rules/a-rule/clauses: missing-clause DOC-1:9',
    ],
    [
      'bad options',
      { rules: [{ ...rule, options: { x: 1 } }] },
      'rules/a-rule/options: wrong-options unexpected option',
    ],
    ['clause of no document', { documents: [] }, 'clauses/DOC-1:1: clause-of-no-document'],
    ['rule twice', { rules: [rule, rule] }, 'rules/a-rule: id-twice'],
    ['not a pack', { id: 'Not A Slug' }, 'pack/id'],
  ])('refuses %s', (_name, change, expected) => {
    expect(problems({ pack: { ...pack, ...change } }).join('\n')).toContain(expected);
  });

  it.each([
    [
      'no message for a reason',
      { 'a-rule': { ...texts.rules['a-rule'], reasons: { there: 'There' } } },
      'fr/rules/a-rule/reasons/not-there: no-text',
    ],
    [
      'a message for nothing',
      { 'a-rule': { ...texts.rules['a-rule'], reasons: { ...texts.rules['a-rule'].reasons, gone: '?' } } },
      'fr/rules/a-rule/reasons/gone: text-of-nothing',
    ],
    ['no text for a rule', {}, 'fr/rules/a-rule: no-text'],
  ])('refuses texts with %s', (_name, rules, expected) => {
    expect(problems({ texts: { en: texts, fr: { ...texts, rules } } })).toContain(expected);
  });

  it('refuses a pack that is no object', () => {
    expect(problems({ pack: null }).length).toBeGreaterThan(0);
  });
});
