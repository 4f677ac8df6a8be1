/** Names against titles. */
import { describe, expect, it } from 'vitest';
import { compareWithTitles, isTitleSlug } from '@/lib/checks/names';
import { organization } from '../../support/directory';

const owner = organization();

describe('compareWithTitles', () => {
  it.each([
    ['Rivers and Harbours Canada', 'title'],
    ['RIVIÈRES ET PORTS CANADA', 'title'],
    ['Rivers & Harbours', 'title'],
    ['Rivières et Ports Canada - Québec', 'title'],
    ['Rivers and Harbours Canada (français)', 'title'],
    ['RHC_eng', 'abbreviation'],
    ['Harbours today', 'partial'],
    ['Jobs Canada', 'partial'],
    ['RiverTips Team', 'none'],
    ['Équipe ConseilsRivière', 'none'],
    ['🚢', 'none'],
  ])('%s: %s', (name, expected) => {
    expect(compareWithTitles(name, owner)).toBe(expected);
  });
});

describe('isTitleSlug', () => {
  const health = organization({
    appliedEn: 'Public Health Agency of Canada',
    nameEn: '',
    appliedFr: '',
    nameFr: '',
  });
  it.each([
    ['rivers-harbours', owner, true],
    ['rivieres-ports', owner, true],
    ['rivers', owner, false],
    ['public-health', health, true],
    ['services', health, false],
    ['canada', owner, false],
    ['', owner, false],
  ])('%s', (slug, of, expected) => {
    expect(isTitleSlug(slug, of)).toBe(expected);
  });
});
