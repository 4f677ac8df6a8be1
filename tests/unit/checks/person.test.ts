/** What a display name names: on doubt, nothing is said of it. */
import { expect, it } from 'vitest';
import { nameKind } from '@/lib/checks/person';
import { present, snapshot } from '../../support/snapshot';
import { subject } from '../../support/subject';

it.each([
  ['Rivers and Harbours Canada', 'title'],
  ['Ontario Geology', 'institution'],
  ['Géologie Ontario', 'institution'],
  ['Provincial Entomologist', 'institution'],
  ['Entomologiste provinciale', 'institution'],
  ['Deputy Minister', 'institution'],
  ['Dr. Ana Roy, entomologist', 'person'],
  ['Marie Tremblay', 'person'],
  ["Minister Jane O'Neil", 'person'],
  ['MARIE TREMBLAY', 'unclear'],
  ['Geoffrey Canada', 'unclear'],
  ['Alberta Jones', 'unclear'],
  ['Jane Rivers', 'unclear'],
  ['Reeve', 'unclear'],
  ['soilnerd', 'unclear'],
  ['田中花子', 'unclear'],
  ['Rivers and Harbours Canada fans', 'unclear'],
])('%s: %s', (name, kind) => {
  expect(nameKind(subject({ snapshot: snapshot({ fields: { displayName: present(name) } }) }))).toBe(kind);
});
