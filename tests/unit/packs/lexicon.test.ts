/** The lexicon finds what the catalogue says it finds, and nothing that it says it must not. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lib/assess/lexicon';
import { fold } from '@/lib/model/fold';
import { Lexicon } from '@/lib/model/lexicon';
import { lexicon } from '@/lib/packs';
import noticeSamples from '@/lib/packs/lexicon/notice-samples.json';

const index = compileLexicon(lexicon);
const CATALOGUE = new URL('../../../../shared/policy/catalogue.md', import.meta.url);
const BLANKED: Record<string, string[]> = { 'P-OFFICIAL': ['P-NOTOFF', 'P-OFFSTOP'] };

/** The words of a sample once what E.0 blanks for this set is blanked. */
function prepared(set: string, sample: string): string {
  return (BLANKED[set] ?? []).reduce(
    (text, other) =>
      index
        .find(other, text)
        .reduce((left, hit) => left.replace(hit.text, ' '.repeat(hit.text.length)), text),
    fold(sample),
  );
}

it('is valid data', () => {
  expect(Lexicon.safeParse(lexicon).error).toBeUndefined();
  expect(new Set(lexicon.phrases.map((set) => set.id)).size).toBe(lexicon.phrases.length);
});

describe.each(lexicon.phrases)('$id', ({ id, matches, misses }) => {
  it.each(matches)('matches %j', (sample) => {
    expect(index.find(id, prepared(id, sample), sample)).not.toEqual([]);
  });
  it.each(misses)('does not match %j', (sample) => {
    expect(index.find(id, prepared(id, sample), sample)).toEqual([]);
  });
});

/** Repeats that the catalogue leaves open and the lexicon bounds, so that hostile text costs linear time. */
function bounded(pattern: string): string {
  return pattern
    .replace('[a-z/]+', '[a-z/]{1,20}')
    .replace("[a-z']+", "[a-z']{1,20}")
    .replace('[a-z]+)? ?officiel', '[a-z]{1,20})? ?officiel')
    .replaceAll('[\\w·()\\-]*', '[\\w·()\\-]{0,20}')
    .replaceAll('[\\w·.()\\-]*', '[\\w·.()\\-]{0,20}')
    .replace('proud |career )*', 'proud |career ){0,4}')
    .replace('acting |interim )*', 'acting |interim ){0,4}')
    .replace('directly))( me| us| now| on| the| via| for)*\\b[^.|;\\n]{0,40}', 'directly))\\b[^.|;\\n]{0,30}')
    .replace('( maintenant| sur| pour| en prive)*\\b', '\\b')
    .replace('{0,40}\\b((votre|vos|une|un) )?(subventions', '{0,40}\\b(subventions')
    .replace('links?\\b)[^.|;\\n]{0,30}(', 'links?\\b)[^.|;\\n≠=]{0,24}(')
    .replace('{0,15}endors', '{0,12}endors')
    .replace('\\b[a-z0-9._%+\\-]+@', '(?<![a-z0-9._%+\\-])[a-z0-9._%+\\-]{1,64}@')
    .replace('(?<dom>[a-z0-9.\\-]+\\.[a-z]{2,})', '(?<dom>[a-z0-9.\\-]{1,200}\\.[a-z]{2,24})');
}

const isThere = existsSync(CATALOGUE);
if (!isThere) console.info('skipped: ../shared/policy/catalogue.md is not here to compare with');
it.skipIf(!isThere)(
  'holds the 26 sets and 144 patterns of catalogue part E, none changed but the bounded ones',
  () => {
    const lines = readFileSync(CATALOGUE, 'utf8').split('## E. ')[1]?.split('## F. ')[0]?.split('\n') ?? [];
    const listed: { id: string; pattern: string }[] = [];
    let set = '';
    for (const line of lines) {
      set = /^\*\*E\.\d+ `(P-[A-Z]+)`/.exec(line)?.[1] ?? (line.startsWith('**E.') ? '' : set);
      const pattern = /^- [^:]+: ``(.*)``$/.exec(line)?.[1];
      if (pattern !== undefined) listed.push({ id: set, pattern: bounded(pattern) });
    }
    const own = lexicon.phrases.flatMap(({ id, patterns }) =>
      patterns.map(({ pattern }) => ({ id, pattern })),
    );
    expect(new Set(listed.map(({ id }) => id)).size).toBe(26);
    expect(listed).toHaveLength(144);
    expect(own.slice(0, 144)).toEqual(listed);
  },
);

describe('addresses', () => {
  it.each(noticeSamples)('$address is $path, $language, on a $host host', (sample) => {
    const url = new URL(sample.address);
    expect(index.pathClass(url)).toBe(sample.path);
    expect(index.hostClass(url.hostname)).toBe(sample.host);
    if (sample.language !== null) expect(index.addressLanguage(url)).toBe(sample.language);
    expect(index.isLookalikeHost(url.hostname)).toBe(false);
  });

  it.each(['mygc.ca', 'notcanada.ca', 'canada.ca.evil.example', 'example.com'])(
    '%s is not federal',
    (host) => {
      expect(index.hostClass(host)).toBe('other');
    },
  );

  it.each([
    ['canada.ca.apply-benefit.example', true],
    ['gc-ca.com', true],
    ['www.gouv-canada.com', true],
    ['service-canada.example', true],
    ['xn--cnada-yqa.example', true],
    ['cra-arc.gc.ca.refund.example', true],
    ['cra-arc.gc.ca', false],
    ['WWW.Canada.CA', false],
    ['canadagoose.com', false],
    ['notcanada.ca', false],
    ['ontario.ca', false],
  ])('%s resembles a government host: %s', (host, expected) => {
    expect(index.isLookalikeHost(host)).toBe(expected);
  });

  it('a broken escape in an address is read as written', () => {
    expect(index.pathClass({ pathname: '/%E0%A4%A/social-media-terms', search: '', hash: '' })).toBe(
      'strong',
    );
  });
});

describe('former titles and bodies', () => {
  it('finds titles as whole words, either language', () => {
    expect(
      index.formerTitles(fold('Citoyenneté et Immigration Canada sur X')).map((hit) => hit.text),
    ).toEqual(['citoyennete et immigration canada']);
    expect(index.formerTitles(fold('Environment Canadas'))).toEqual([]);
  });

  it('finds long abbreviations in capitals only; CIC means too much', () => {
    expect(index.formerAbbreviations('AANDC news, aandc.gc.ca, CIC').map((hit) => hit.text)).toEqual([
      'AANDC',
    ]);
  });

  it('knows the bodies that stand apart', () => {
    expect(index.bodyNamed(fold('Élections Canada'))).toBe('agentOfParliament');
    expect(index.bodyNamed(fold('Rivers and Harbours Canada'))).toBeNull();
    expect(index.bodiesIn(fold('Page of the Bank of Canada'))).toEqual(['crown']);
  });
});
