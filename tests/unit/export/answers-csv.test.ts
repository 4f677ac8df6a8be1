import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { answersCsv } from '@/lib/export/answers-csv';
import type { PersonAnswer } from '@/lib/model/answer';
import type { Language } from '@/lib/model/ids';
import { packs } from '@/lib/packs';
import { pieces, report, words } from '../../support/report';

const person = { by: 'Dominique Roy', on: '2026-11-22', at: '2026-11-22T15:00:00.000Z' };
const answers: PersonAnswer[] = [
  { subject: 'organization:rivers', question: 'm-dh-2', answer: 'unknown', reference: '', ...person },
  {
    subject: 'account:x:a',
    question: 'not-known',
    answer: 'flag',
    reference: '=HYPERLINK("http://x.example")',
    ...person,
    by: '+1 555',
  },
];

async function rows(language: Language): Promise<string[][]> {
  const spoken = {
    ...words(language),
    packTexts: new Map(packs.map(({ pack, texts }) => [pack.id as string, texts[language]])),
  };
  const given = {
    ...report([]),
    policies: packs.map(({ pack }) => pack),
    said: { answers, attestations: [], decisions: [] },
  };
  const text = (await pieces(answersCsv, given, spoken)).join('');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1).trimEnd()).data;
}

it('writes one row an answer, code and words in columns of their own', async () => {
  const [head, first] = await rows('en');
  const cell = Object.fromEntries((head ?? []).map((name, at) => [name, first?.[at]]));
  expect(cell).toEqual({
    about: 'organization',
    id: 'rivers',
    question: 'M-DH-2',
    question_text: 'Compliance reports go to the Secretariat when asked',
    role: 'deputyHead',
    role_text: 'Deputy head',
    answer: 'unknown',
    answer_text: 'Unknown',
    answered_by: 'Dominique Roy',
    answered_on: '2026-11-22',
    reference: '',
    historic: 'yes',
    clauses: 'TBS-STD-2013:7.1.2',
    written_at: '2026-11-22T15:00:00.000Z',
  });
});

it('speaks French on a French screen', async () => {
  const [, first] = await rows('fr');
  expect(first?.slice(3, 8)).toEqual([
    'Les rapports de conformité sont remis au Secrétariat sur demande',
    'deputyHead',
    'Administrateur général',
    'unknown',
    'Inconnu',
  ]);
});

it('keeps an answer to a question that no pack asks, and lets no cell run', async () => {
  const [, , second] = await rows('en');
  expect(second?.slice(0, 4)).toEqual(['account', 'x:a', 'not-known', '']);
  expect(second?.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(second).toContain("'+1 555");
});
