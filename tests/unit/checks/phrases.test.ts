/** Claims and denials in words: what is blanked before what is looked for, and where a hit stood. */
import { describe, expect, it } from 'vitest';
import { affiliations, hitEvidence, officialClaims, titlesNamed } from '@/lib/checks/phrases';
import { present, snapshot } from '../../support/snapshot';
import { subject } from '../../support/subject';

const withBio = (bio: string) =>
  subject({ snapshot: snapshot({ fields: { displayName: present('Boats'), bio: present(bio) } }) });

describe('official claims', () => {
  it.each([
    ['Official account of Rivers Canada', 1],
    ['Compte officiel de Rivières Canada', 1],
    ['Not an official account', 0],
    ['Ceci n’est pas un compte officiel', 0],
    ['Commissioner of Official Languages', 0],
    ['Official languages. The official account', 1],
    ['Unofficial fans; see the official page', 1],
  ])('%s: %i', (bio, count) => {
    expect(officialClaims(withBio(bio))).toHaveLength(count);
  });
});

describe('affiliations', () => {
  it.each([
    ['Government of Canada', 1],
    ['Not affiliated with the Government of Canada', 0],
    ['Not an official account of the Government of Canada', 0],
    ['Not an official account. Government of Canada', 1],
    ['Sans lien avec le gouvernement du Canada', 0],
    ['Made in Canada', 0],
  ])('%s: %i', (bio, count) => {
    expect(affiliations(withBio(bio))).toHaveLength(count);
  });

  it('a denied title is not named', () => {
    expect(titlesNamed(withBio('Rivers and Harbours Canada'))).toHaveLength(1);
    expect(titlesNamed(withBio('Not affiliated with Rivers and Harbours Canada'))).toEqual([]);
  });
});

it('evidence is the text as it was written, with its place', () => {
  const bio = '🚢  Compte  OFFICIEL de Rivières';
  const on = withBio(bio);
  const [claim] = officialClaims(on);
  expect(claim).toBeDefined();
  const evidence = claim && hitEvidence(on, claim);
  expect(evidence).toMatchObject({
    kind: 'field',
    field: 'bio',
    text: 'Compte  OFFICIEL',
    start: 4,
    end: 20,
  });
  expect(bio.slice(4, 20)).toBe('Compte  OFFICIEL');
});
