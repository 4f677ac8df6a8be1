/** The table of account classes (catalogue B.0.3), line by line. */
import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/assess/classify';
import { judge } from '@/lib/assess/judge';
import { readingOf } from '@/lib/assess/reading';
import { entry, listed, unlisted } from '../../support/directory';
import { absent, present, snapshot, unreadable } from '../../support/snapshot';
import { judgeInput } from '../../support/subject';

function unlistedAs(displayName: string, bio: string) {
  const fields = { displayName: present(displayName), bio: bio === '' ? absent() : present(bio) };
  return judgeInput({ match: unlisted(), snapshot: snapshot({ fields }) });
}

describe('an account that is not listed', () => {
  it.each([
    // line 3: parody marker in the display name
    ['Rivers Canada (parody)', 'Official account of the Government of Canada', 'parody', 'parody-marker'],
    ['Ports Canada – compte parodique', 'Humour', 'parody', 'parody-marker'],
    // line 4: says personal or not official, with a role
    ['Jane Doe', 'Personal account. Minister of Rivers', 'ministerPersonal', 'personal-with-role'],
    [
      'Jane Doe',
      'Deputy Minister, Government of Canada. Personal account',
      'executive',
      'personal-with-role',
    ],
    [
      'Émilie Tremblay',
      "Compte personnel. Géologue en chef de l'Ontario",
      'specialist',
      'personal-with-role',
    ],
    [
      'Jane Doe',
      'Federal public servant. Not an official account',
      'professionalPersonal',
      'personal-with-role',
    ],
    // line 5: says so, nothing more; a private role is not a public one
    ['Jane Doe', 'Personal account. Boats.', 'personal', 'personal-marker'],
    ['Jane Doe', 'CEO of a bakery. Personal account', 'personal', 'personal-marker'],
    ['Émilie Tremblay', 'Compte personnel', 'personal', 'personal-marker'],
    // line 6: claims to be official and federal
    ['Grants', 'Official Government of Canada grants page', 'unlistedClaim', 'official-claim-unlisted'],
    ['Subventions', 'Page officielle du gouvernement du Canada', 'unlistedClaim', 'official-claim-unlisted'],
    ['Rivers and Harbours Canada', 'The official account', 'unlistedClaim', 'official-claim-unlisted'],
    ['Ports', 'Official page. canada.ca/en/ports', 'unlistedClaim', 'official-claim-unlisted'],
    // line 7: a person's name with an elected role
    ['Jane Doe', 'MP for Somewhere', 'ministerPersonal', 'person-elected'],
    ['Hon. Jane Doe', 'Minister of Rivers', 'ministerPersonal', 'person-elected'],
    ['Jane Doe, MP', 'Boats', 'ministerPersonal', 'person-elected'],
    // line 8: a role with a public employer
    ['Jane Doe', 'Assistant Deputy Minister, Rivers and Harbours Canada', 'executive', 'person-role'],
    ['Jane Doe, ADM', 'jane.doe@rhc-rpc.gc.ca', 'executive', 'person-role'],
    ['Émilie Tremblay-Roy', 'Biologiste, fonctionnaire fédérale', 'specialist', 'person-role'],
    // line 9: a person's name with public employment
    ['Jane Doe', 'Proud federal public servant', 'professionalPersonal', 'person-employee'],
    ['Émilie Tremblay', 'Employée du gouvernement du Canada', 'professionalPersonal', 'person-employee'],
    // a job beside a body that is named; a head of one
    ['Jane Doe', 'Policy analyst at Rivers and Harbours Canada', 'professionalPersonal', 'person-employee'],
    ['JOSIANE TREMBLAY', 'Employée de Rivières et Ports Canada', 'professionalPersonal', 'person-employee'],
    ['Jane Doe', 'Rivers and Harbours Canada employee', 'professionalPersonal', 'person-employee'],
    ['Émilie Tremblay', 'Écologiste, gouvernement du Canada', 'specialist', 'person-role'],
    ['Émilie Tremblay', 'Présidente de Rivières et Ports Canada', 'executive', 'person-role'],
    [
      'Jane Doe',
      'Official account of the Minister of Rivers, Government of Canada',
      'ministerPersonal',
      'person-elected',
    ],
    // what others are, or what somebody was, hopes to be or jokes of being
    ['Jane Doe', 'Married to a federal public servant', 'unknown', 'no-sign'],
    ['Jane Doe', 'I used to work for the Government of Canada', 'unknown', 'no-sign'],
    ['Jane Doe', 'I do not work for Rivers and Harbours Canada', 'unknown', 'no-sign'],
    ['Jane Doe', 'Chemist. Approved by Rivers and Harbours Canada', 'unknown', 'no-sign'],
    ['Jane Doe', 'Former Minister of Rivers', 'unknown', 'no-sign'],
    ['Jane Doe', 'Future MP, maybe', 'unknown', 'no-sign'],
    ['Jane Doe', '48 MP camera', 'unknown', 'no-sign'],
    ['Émilie Tremblay', 'Adjointe de la députée', 'unknown', 'no-sign'],
    ['Émilie Tremblay', 'Ministre du culte', 'unknown', 'no-sign'],
    ['Émilie Tremblay', 'Sous-ministre de rien', 'unknown', 'no-sign'],
    ['Le Maire Fou', 'Blagues', 'unknown', 'no-sign'],
    // line 10: nothing that says so; private people leave no trace
    ['Jane Doe', 'Executive director of a bakery', 'unknown', 'no-sign'],
    ['Jane Doe', 'Biologist and runner', 'unknown', 'no-sign'],
    ['Jane Doe', 'Ottawa Senators fan', 'unknown', 'no-sign'],
    ['Christopher Reeve', 'Actor', 'unknown', 'no-sign'],
    ['Émilie Tremblay', 'Employée de Boulangerie Dupain', 'unknown', 'no-sign'],
    ['Boating News', 'Stories of a federal public servant', 'unknown', 'no-sign'],
    ['Rowing Club', 'Official account of the Rowing Club', 'unknown', 'no-sign'],
    ['Jane Doe', 'I like boats', 'unknown', 'no-sign'],
  ])('%s: %s → %s (%s)', (displayName, bio, value, reason) => {
    const found = classify(readingOf(unlistedAs(displayName, bio)));
    expect({ value: found.value, reason: found.reason, basis: found.basis }).toEqual({
      value,
      reason,
      basis: 'text',
    });
    if (value !== 'unknown') expect(found.evidence).not.toEqual([]);
  });

  it.each([
    ['bio unread', { fields: { bio: unreadable('wall') } }],
    ['login wall', { pageState: 'loginWall' as const }],
    ['name unread', { fields: { displayName: unreadable() } }],
  ])('%s: unknown, whatever the rest says', (_name, change) => {
    const input = judgeInput({ match: unlisted(), snapshot: snapshot(change) });
    expect(classify(readingOf(input))).toMatchObject({ value: 'unknown', reason: 'words-unread' });
  });

  it('formerly listed is not listed', () => {
    const match = {
      match: 'formerlyListed' as const,
      entry: entry({ removedOn: '2025-01-01' }),
      reasons: [],
    };
    expect(classify(readingOf(judgeInput({ match }))).basis).toBe('text');
  });
});

describe('a listed account', () => {
  it.each([
    ['Rivers and Harbours Canada', '', 'official', 'departmental'],
    ['RHC_eng', '', 'official', 'departmental'],
    ['RHC RPC Canada', '', 'official', 'departmental'],
    ['Rivers and Harbours Canada - Atlantic Region', '', 'official', 'departmental'],
    ['Harbours Canada – Pacific', '', 'official', 'regional'],
    ['Safe Boats Week', '', 'official', 'program'],
    ['@safeboats', '', 'official', undefined],
    ['Embassy of Canada to Chile', 'mission-abroad', 'official', 'mission'],
    ['Careers at Rivers', 'jobs-recruitment', 'official', 'program'],
    ['Old Harbour National Park', 'park-or-site', 'official', 'regional'],
    ['Prime Minister of Canada', '', 'officialPosition', 'position'],
    ['Premier ministre du Canada', '', 'officialPosition', 'position'],
    ["Commissaire à l'accessibilité", '', 'officialPosition', 'position'],
    ['Jane Doe, Ambassador of Canada', '', 'officialPosition', 'position'],
    ['Office of the Foreign Influence Commissioner of Canada', '', 'official', undefined],
    ["Canada's Trade Commissioner Service", 'trade-commissioner', 'official', 'program'],
    ['Ministère des Rivières', '', 'official', 'program'],
  ] as const)('%s (%s) is %s, %s', (accountName, audience, value, subclass) => {
    const input = judgeInput({
      match: listed({ accountName, audience }),
      snapshot: snapshot({
        pageState: 'loginWall',
        fields: { displayName: unreadable('wall'), bio: unreadable('wall') },
      }),
    });
    const found = classify(readingOf(input));
    expect(found).toMatchObject({ value, basis: 'directory' });
    expect(found.subclass).toBe(subclass);
  });
});

describe('what may be kept', () => {
  it.each([
    ['listed', judgeInput(), true],
    ['a claim', unlistedAs('Grants', 'Official Government of Canada grants page'), true],
    ['a public servant', unlistedAs('Jane Doe', 'Federal public servant'), true],
    ['a private person', unlistedAs('Jane Doe', 'I like boats. Personal account'), false],
    ['a private director', unlistedAs('Jane Doe', 'CEO at Boats Inc.'), false],
    ['a parody', unlistedAs('Parody of Ports', 'Fun'), false],
  ])('%s: %s', (_name, input, expected) => {
    expect(judge(input).hasPublicTie).toBe(expected);
  });
});
