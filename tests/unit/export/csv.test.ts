import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '@/lib/export/columns';
import { csv } from '@/lib/export/csv';
import type { Language } from '@/lib/model/ids';
import type { AuditRecord } from '@/lib/model/record';
import type { RuleResult } from '@/lib/model/result';
import { fields, record, result } from '../../support/records';
import { pieces, report, words } from '../../support/report';
import { present } from '../../support/snapshot';
import { few, lookalike } from '../../support/story-records';

const rules = {
  en: {
    'listed-account': {
      title: 'Listed',
      advice: 'Ask to be listed.',
      reasons: { listed: 'Listed under {name}.' },
    },
  },
  fr: {
    'listed-account': { title: 'Inscrit', advice: 'Demandez.', reasons: { listed: 'Inscrit sous {name}.' } },
  },
};

async function written(records: readonly AuditRecord[], language: Language = 'en'): Promise<string> {
  return (await pieces(csv, report(records), words(language, rules[language]))).join('');
}

/** Rows by column name, through a reader that is not our writer. */
async function rows(records: readonly AuditRecord[], language: Language = 'en') {
  const text = await written(records, language);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  expect(errors).toEqual([]);
  return data;
}

const listed = result({ outcome: 'failed', values: { nameEn: 'Harbours', nameFr: 'Ports' } });

it('begins with a byte order mark and the documented columns', async () => {
  const text = await written([]);
  expect(text).toBe(`\uFEFF${COLUMNS.map(({ name }) => name).join(',')}\r\n`);
});

it('writes one row a finding, each with its account', async () => {
  const data = await rows([record(1, { results: [listed, result({ rule: 'other' })] }), record(2)]);
  expect(data.map(({ audit_id, rule }) => [audit_id?.at(-1), rule])).toEqual([
    ['1', 'listed-account'],
    ['1', 'other'],
    ['2', 'listed-account'],
  ]);
  expect(data[0]).toMatchObject({
    account: 'x:riversharbours_gc',
    display_name: 'Rivers and Harbours Canada',
    outcome: 'failed',
    pack_version: '2026.11',
    clauses: 'DIR-2025-C:C.2.2.4',
  });
});

it('gives an audit without results its row', async () => {
  const [row] = await rows([record(1, { results: [], pageState: 'loginWall', fields: fields() })]);
  expect(row).toMatchObject({ page_state: 'loginWall', rule: '', outcome: '', display_name: '' });
});

describe('texts follow the language, codes do not', () => {
  it.each([
    ['en', 'Listed', 'Listed under Harbours.', 'To fix', 'Ask to be listed.'],
    ['fr', 'Inscrit', 'Inscrit sous Ports.', 'À corriger', 'Demandez.'],
  ] as const)('%s', async (language, title, reason, outcome, advice) => {
    const [row] = await rows([record(1, { results: [listed] })], language);
    expect(row).toMatchObject({
      rule: 'listed-account',
      rule_text: title,
      reason: 'listed',
      reason_text: reason,
      outcome: 'failed',
      outcome_text: outcome,
      advice_text: advice,
    });
  });

  it('takes the runner’s own reasons from the common texts, and a code for an unknown one', async () => {
    const unread = result({
      outcome: 'cantTell',
      reason: 'fields-unread',
      values: { fields: ['bio'] },
    });
    const foreign = result({
      pack: 'other-pack',
      rule: 'their-rule',
      reason: 'their-reason',
    });
    const data = await rows([record(1, { results: [unread, foreign] })], 'fr');
    expect(data[0]?.reason_text).toContain('description');
    expect(data[1]).toMatchObject({ rule_text: 'their-rule', reason_text: 'their-reason', pack_version: '' });
  });
});

it('writes every kind of evidence on a line of its own', async () => {
  const evidence: RuleResult['evidence'] = [
    { kind: 'field', field: 'bio', text: 'Official\naccount, "really"' },
    { kind: 'absent', field: 'website' },
    { kind: 'link', url: 'https://rivers.example/', text: 'Home', slot: 'bio' },
    { kind: 'directory', property: 'handle', text: 'RiversHarbours_GC' },
    { kind: 'pageState', state: 'suspended' },
  ];
  const [row] = await rows([record(1, { results: [result({ evidence })] })], 'fr');
  expect(row?.evidence).toBe(
    [
      'description\u00a0: Official',
      'account, "really"',
      'site Web\u00a0: (vide sur la page)',
      'lien dans la description\u00a0: https://rivers.example/',
      'identifiant au répertoire\u00a0: RiversHarbours_GC',
      'état de la page\u00a0: Compte suspendu',
    ].join('\n'),
  );
});

it('keeps page text from running as a formula in any cell', async () => {
  const hostile = '=HYPERLINK("https://evil.example","x")';
  const made = record(1, {
    fields: fields({ displayName: present(hostile), handle: present('@name') }),
    results: [result({ reason: 'listed', values: { name: hostile } })],
  });
  const text = await written([made]);
  const cells = Papa.parse<string[]>(text.slice(1)).data.flat();
  expect(cells).toContain(`'${hostile}`);
  expect(cells).toContain("'@name");
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@|%-]/);
});

it('hands rows over some at a time', async () => {
  const many = Array.from({ length: 700 }, (_, n) => record(n + 1, { results: [listed, result()] }));
  const parts = await pieces(csv, report(many, 100), words('en'));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('').split('\r\n')).toHaveLength(1400 + 2);
});

describe('an account that looks like a listed one', () => {
  it.each([
    ['en', '“0” where the listed handle has “o”'],
    ['fr', '«\u00a00\u00a0» là où l’identifiant inscrit a «\u00a0o\u00a0»'],
  ] as const)('is given what it imitates and by which edits, and no owner (%s)', async (language, edit) => {
    const [row] = await rows([lookalike], language);
    expect(row).toMatchObject({
      directory_match: 'lookalike',
      directory_reasons: '',
      organization_en: '',
      organization_fr: '',
      imitates: 'x:riversharbours_gc',
    });
    expect(row?.['imitation_edits']).toContain(edit);
  });

  it('leaves those cells empty for others, which keep their owner and reasons', async () => {
    const [row] = await rows([few]);
    expect(row).toMatchObject({
      directory_reasons: 'key',
      organization_en: 'Rivers and Harbours Canada',
      imitates: '',
      imitation_edits: '',
    });
  });
});
