import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/model/fold';
import { facts, openList } from '../../support/packed-list';

const none = { appliedEn: '', appliedFr: '', legalEn: '', legalFr: '', abbrEn: '', abbrFr: '' };
const { titles } = openList({
  organizations: [
    facts({ variants: ['Ports et Rivières du Canada'] }),
    facts({ ...none, id: '9002', nameEn: 'Harbours Canada', nameFr: 'Ports Canada' }),
    facts({ ...none, id: '9003', nameEn: 'Senate', nameFr: 'Sénat', legalEn: 'Department of Health' }),
    facts({
      ...none,
      id: '9004',
      nameEn: 'Board, The',
      nameFr: 'Tribunal des capitaines (appel et révision)',
    }),
    facts({
      ...none,
      id: '9005',
      nameEn: 'Inland Waters Canada (IWC)',
      nameFr: 'Eaux intérieures Canada',
      status: 'dissolved',
      endedIn: '2013',
      isSuperseded: true,
    }),
    facts({
      ...none,
      id: '9006',
      nameEn: 'Lighthouse Appeal Tribunal',
      nameFr: 'Rivières et Ports Canada',
      status: 'transferred',
      isSuperseded: true,
    }),
    facts({
      ...none,
      id: '9007',
      nameEn: 'Lighthouse Appeal Tribunal of Canada',
      nameFr: 'Tribunal d’appel des phares du Canada',
    }),
    facts({ ...none, id: '9008', nameEn: 'Harbours Canada', nameFr: 'Quais et Ports Canada' }),
  ],
});

function found(text: string): [string, string, string][] {
  const folded = fold(text);
  return titles
    .find(folded)
    .map((hit) => [hit.organizationId, hit.language, folded.slice(hit.start, hit.end)]);
}

const formerIn = (text: string) => titles.former(fold(text)).map((hit) => hit.title);

describe('find', () => {
  it.each<[string, [string, string, string][]]>([
    ['Tips from Rivers and Harbours Canada!', [['9001', 'en', 'rivers and harbours canada']]],
    ['L’équipe de RIVIÈRES ET PORTS CANADA.', [['9001', 'fr', 'rivieres et ports canada']]],
    // The longest title wins over the one inside it, in either order of words.
    ['Quais et Ports Canada', [['9008', 'fr', 'quais et ports canada']]],
    ['Ports Canada', [['9002', 'fr', 'ports canada']]],
    // Two bodies share a title: both are named.
    [
      'at Harbours Canada',
      [
        ['9002', 'en', 'harbours canada'],
        ['9008', 'en', 'harbours canada'],
      ],
    ],
    // Legal titles and other spellings.
    ['Department of Rivers and Harbours', [['9001', 'en', 'department of rivers and harbours']]],
    ['les Ports et Rivières du Canada', [['9001', 'fr', 'ports et rivieres du canada']]],
    // Two titles in one text, and the marks people leave out or add.
    [
      'Rivers and Harbours Canada | Rivières et Ports-Canada',
      [
        ['9001', 'en', 'rivers and harbours canada'],
        ['9001', 'fr', 'rivieres et ports-canada'],
      ],
    ],
    [
      'Tribunal des capitaines, appel et révision',
      [['9004', 'fr', 'tribunal des capitaines, appel et revision']],
    ],
    // Whole words only, and never across a sentence or a line.
    [
      'MyRivers and Harbours Canada',
      [
        ['9002', 'en', 'harbours canada'],
        ['9008', 'en', 'harbours canada'],
      ],
    ],
    ['Rivers and Harbours Canadas', []],
    ['We love harbours. Canada is big.', []],
    ['Harbours\nCanada', []],
    // Words of everybody's, and abbreviations, identify nobody.
    ['The Senate and the Department of Health, RHC, RPC', []],
    ['', []],
    ['Inland Waters Canada', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives the title as it is registered, and where it is from', () => {
    expect(titles.find(fold('rivières et ports canada'))[0]).toMatchObject({
      title: 'Rivières et Ports Canada',
      kind: 'applied',
    });
    expect(titles.find('department of rivers and harbours')[0]).toMatchObject({ kind: 'legal' });
    expect(titles.find('ports et rivieres du canada')[0]).toMatchObject({
      kind: 'variant',
      title: 'Ports et Rivières du Canada',
    });
  });
});

describe('former', () => {
  it.each<[string, string[]]>([
    ['Inland Waters Canada on X', ['Inland Waters Canada (IWC)']],
    ['les Eaux intérieures Canada', ['Eaux intérieures Canada']],
    ['Lighthouse Appeal Tribunal', ['Lighthouse Appeal Tribunal']],
    // A current title that holds the old one, and one that equals it, are no old titles.
    ['Lighthouse Appeal Tribunal of Canada', []],
    ['Rivières et Ports Canada', []],
    ['IWC', []],
  ])('%s', (text, expected) => {
    expect(formerIn(text)).toEqual(expected);
  });
});

describe('equals', () => {
  it.each<[string, string[]]>([
    ['Rivers and Harbours Canada', ['9001']],
    ['The Rivers & Harbours Canada', []],
    ['the rivers and harbours canada', ['9001']],
    ['★ Rivières et Ports Canada ★', ['9001']],
    ['Rivers and Harbours Canada (RHC)', []],
    ['Rivers and Harbours Canada – Rivières et Ports Canada', []],
    ['Inland Waters Canada', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(titles.equals(fold(text)).map((hit) => hit.organizationId)).toEqual(expected);
  });

  it('gives a range of the text it was asked about', () => {
    const [hit] = titles.equals('the rivers and harbours canada');
    expect('the rivers and harbours canada'.slice(hit?.start, hit?.end)).toBe('rivers and harbours canada');
  });
});
