/** What runs in a measured page: a biography of 2,000 characters, ways of finding every phrase in it, and the judgement of all rules. */
import AhoCorasick from 'modern-ahocorasick';
import { judge } from '@/lib/assess/judge';
import { compileLexicon } from '@/lib/assess/lexicon';
import { fold } from '@/lib/model/fold';
import { lexicon } from '@/lib/packs';
import { present, snapshot } from '../../tests/support/snapshot';
import { judgeInput } from '../../tests/support/subject';

/** Sentences of profiles, signals among plain words, in both languages, until the text is long enough. */
const SENTENCES = [
  'Official account of Rivers and Harbours Canada, for boaters and their families.',
  'Compte officiel de Rivières et Ports Canada, pour la navigation de plaisance.',
  'We share water levels, notices to shipping and pictures of old lighthouses.',
  'Nous publions les niveaux d’eau, les avis à la navigation et de vieux phares.',
  'Terms: canada.ca/en/rivers/social-media-terms.html. Français: @RivieresPorts_GC.',
  'Monitored Monday to Friday, 9 to 5. Retweets are not endorsements.',
  'Surveillé du lundi au vendredi, de 9 h à 17 h. Un partage n’est pas un appui.',
  'Questions about permits? Write to info@rhc-rpc.gc.ca or call 1-800-000-0000.',
  'Every spring the ice goes out, the channels are sounded and the buoys come back.',
];

/** `length` UTF-16 units of them. */
function biography(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${SENTENCES[i % SENTENCES.length] ?? ''} `;
  return text.slice(0, length);
}

const BIO = biography(2000);
const FOLDED = fold(BIO);
const SETS = lexicon.phrases.map(({ id }) => id);
const patterns = lexicon.phrases.flatMap((set) =>
  set.on === 'raw'
    ? []
    : set.patterns.filter(({ language }) => language !== 'RAW').map(({ pattern }) => pattern),
);
const unnamed = patterns.map((pattern) => pattern.replace(/\(\?<\w+>/g, '('));
const separate = patterns.map((pattern) => new RegExp(pattern, 'g'));
const big = new RegExp(unnamed.map((pattern) => `(?:${pattern})`).join('|'), 'g');
const words = [
  ...new Set(lexicon.phrases.flatMap((set) => set.patterns.flatMap(({ hints }) => hints ?? []))),
];
const automaton = new AhoCorasick(words);
const index = compileLexicon(lexicon);
const input = judgeInput({ snapshot: snapshot({ fields: { bio: present(BIO) } }) });

let sink = 0;

/** One pass over the characters: the least that anything could cost that looks at the text. */
function pass(): number {
  let sum = 0;
  for (let i = 0; i < BIO.length; i++) sum = (sum + BIO.charCodeAt(i)) | 0;
  return sum;
}

/** Each answers with how many phrases it found. */
const CASES = {
  'one pass': () => pass() & 1,
  fold: () => fold(BIO).length,
  'every phrase, folding included': () => {
    const folded = fold(BIO);
    let found = 0;
    for (const set of SETS) found += index.find(set, folded, BIO).length;
    return found;
  },
  'fold + one big regex': () => count(fold(BIO), big),
  'fold + separate regexes': () => {
    const folded = fold(BIO);
    let found = 0;
    for (const pattern of separate) found += count(folded, pattern);
    return found;
  },
  'fold + modern-ahocorasick (words only)': () => automaton.search(fold(BIO)).length,
  'whole judgement': () => judge(input).results.length,
} satisfies Record<string, () => number>;
export type Case = keyof typeof CASES;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** A sample lasts at least this long, ms. */
const SAMPLE = 3;

export const judgementBench = {
  cases: Object.keys(CASES) as Case[],
  /** How many phrases, or results, a case finds. */
  found: (name: Case): number => CASES[name](),
  /** Milliseconds of one call, as the mean of a sample. */
  time(name: Case): number {
    const run = CASES[name];
    let calls = 0;
    const start = performance.now();
    let took = 0;
    do {
      sink = (sink + run()) | 0;
      calls += 1;
      took = performance.now() - start;
    } while (took < SAMPLE);
    return took / calls;
  },
  /** Every hit of every pattern on its own that a union of all of them does not see. */
  missedByBig(): { all: number; missed: number } {
    const spans = [...FOLDED.matchAll(big)].map(
      (match) => [match.index, match.index + match[0].length] as const,
    );
    let [all, missed] = [0, 0];
    for (const pattern of separate) {
      for (const { index: start, 0: text } of FOLDED.matchAll(pattern)) {
        all += 1;
        if (!spans.some(([from, to]) => from === start && to === start + text.length)) missed += 1;
      }
    }
    return { all, missed };
  },
  /** Of the hits of every pattern on its own, how many lie within what the lexicon finds for its set. */
  seenByVigie(): { all: number; seen: number } {
    let [all, seen] = [0, 0];
    for (const set of lexicon.phrases) {
      const hits = index.find(set.id, FOLDED, BIO);
      for (const { pattern, language } of set.patterns) {
        if (set.on === 'raw' || language === 'RAW') continue;
        for (const match of FOLDED.matchAll(new RegExp(pattern, 'g'))) {
          all += 1;
          const end = match.index + match[0].length;
          if (hits.some((hit) => hit.start <= match.index && hit.end >= end)) seen += 1;
        }
      }
    }
    return { all, seen };
  },
  sink: () => sink,
};

Object.assign(globalThis, { judgementBench });
