/** Scopes of owners, and names of persons. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lib/assess/lexicon';
import { scopeOf } from '@/lib/assess/scope';
import { isPersonLike } from '@/lib/checks/person';
import { lexicon } from '@/lib/packs';
import { organization } from '../../support/directory';
import { present, snapshot } from '../../support/snapshot';
import { subject } from '../../support/subject';

describe('scopeOf', () => {
  it.each([
    [{ schedule: '1' }, 'subject'],
    [{ schedule: '1.1' }, 'subject'],
    [{ schedule: '2' }, 'subject'],
    [{ schedule: '3' }, 'crown'],
    [{ schedule: '4' }, 'unknown'],
    [{ schedule: '' }, 'unknown'],
    [{ schedule: '1.1', appliedEn: 'Office of the Auditor General of Canada' }, 'agentOfParliament'],
    [{ schedule: '', appliedFr: 'Bibliothèque du Parlement' }, 'parliament'],
    [{ schedule: '', appliedEn: 'Supreme Court of Canada' }, 'court'],
    [{ schedule: '1.1', appliedEn: 'Supreme Court of Canada' }, 'subject'],
    [{ schedule: '', appliedEn: 'Bank of Canada' }, 'crown'],
  ])('%j is %s', (overrides, scope) => {
    expect(scopeOf(organization(overrides), compileLexicon(lexicon))).toBe(scope);
  });

  it('nobody is unknown', () => {
    expect(scopeOf(null, compileLexicon(lexicon))).toBe('unknown');
  });
});

describe('isPersonLike', () => {
  const like = (displayName: string) =>
    isPersonLike(subject({ snapshot: snapshot({ fields: { displayName: present(displayName) } }) }));
  it.each([
    'Jane Doe',
    'Émilie Tremblay-Roy',
    'Jean de la Rivière',
    "Siobhán O'Hara",
    'Dr. Jane Q. Doe',
    'Hon. Jane Doe',
    'Jane Doe, MP',
    'Jane Doe | Sous-ministre',
    'Jane Doe 🇨🇦',
    'Jane Doe (she/her)',
    'Minister Jane Doe',
  ])('%s is', (name) => {
    expect(like(name)).toBe(true);
  });
  it.each([
    'Rivers and Harbours Canada',
    'RiverTips Team',
    'Parcs Canada',
    'Jane',
    'jane doe',
    'RHC RPC',
    'Boats 4 You',
    'Harbour Heritage',
    'The Official Page',
    '🚢',
  ])('%s is not', (name) => {
    expect(like(name)).toBe(false);
  });
});
