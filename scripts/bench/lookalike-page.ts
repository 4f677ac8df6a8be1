/** What runs in a measured page: a list of made-up handles, one way of searching it, and the least that any search could cost. */
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { PassjoinIndex } from 'mnemonist';
import { buildLookalikeIndex } from '@/lib/directory/lookalike/build';
import { openLookalikes } from '@/lib/directory/lookalike/search';
import { imitate, KINDS, type Kind, pick, seeded } from '../../tests/support/imitations';
import { institutionHandles, ordinaryHandle } from '../../tests/support/synthetic-names';

/** Each answers with the names found, at most a handful where the library can be told so. */
type Search = (text: string) => string[];

const LIMIT = 2;

const METHODS = {
  vigie(names: string[]): Search {
    const open = openLookalikes(buildLookalikeIndex(names), (row) => names[row] ?? '');
    return (text) => open?.search(text).map(({ listed }) => listed) ?? [];
  },
  'fastest-levenshtein, length-pruned'(names: string[]): Search {
    return (text) => {
      const found: string[] = [];
      const own = text.toLowerCase();
      names.forEach((name) => {
        if (Math.abs(name.length - own.length) <= LIMIT && distance(own, name.toLowerCase()) <= LIMIT)
          found.push(name);
      });
      return found;
    };
  },
  'mnemonist PassjoinIndex'(names: string[]): Search {
    const index = new PassjoinIndex<string>(distance, LIMIT);
    for (const name of names) index.add(name.toLowerCase());
    return (text) => Array.from(index.search(text.toLowerCase()));
  },
  MiniSearch(names: string[]): Search {
    const index = new MiniSearch<{ id: number; name: string }>({
      fields: ['name'],
      tokenize: (text) => [text],
    });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (text) => index.search(text, { fuzzy: LIMIT }).map(({ id }) => names[Number(id)] ?? '');
  },
  'fuse.js'(names: string[]): Search {
    const index = new Fuse(names, { threshold: 0.2, includeScore: true });
    return (text) => index.search(text, { limit: 5 }).map(({ item }) => item);
  },
};
export type Method = keyof typeof METHODS;

/** Microseconds of each question asked: the pass and the search, taken in turns. */
export interface Timed {
  floor: number[];
  search: number[];
}

/** A sample lasts at least this long, ms: the clock of an isolated page has steps of 5 µs. */
const SAMPLE = 0.25;

/** Names that a sample of the floor passes over, at least. */
const PASSED = 1_000_000;

let names: string[] = [];
let ends = new Int32Array(0);
let questions: string[] = [];
let search: Search = () => [];
/** What was counted, so that nothing is left out as useless. */
let passed = 0;

/**
 * The floor: where each name ends, as a packed list has it; one pass counts the names of about the right length. Repeated inside, so
 * that the engine replaces the running loop by its best code; called once a pass, it may stay with code three times as slow.
 */
function lengthPasses(ends: Int32Array, length: number, times: number): number {
  let near = 0;
  const count = ends.length;
  for (let time = 0; time < times; time++) {
    let from = 0;
    for (let i = 0; i < count; i++) {
      const to = (ends[i] as number) | 0;
      const by = (to - from - length) | 0;
      // Without a branch: guessing it wrong would cost more than all the rest.
      near = (near + ((((by * by) | 0) - LIMIT * LIMIT - 1) >>> 31)) | 0;
      from = to;
    }
  }
  return near;
}

/** Microseconds of one pass. */
function timePass(length: number): number {
  const times = Math.ceil(PASSED / ends.length);
  const start = performance.now();
  passed = (passed + lengthPasses(ends, length, times)) | 0;
  return ((performance.now() - start) / times) * 1000;
}

/** Microseconds of one search. */
function timeSearch(question: string): number {
  let [calls, took] = [0, 0];
  const start = performance.now();
  do {
    passed = (passed + search(question).length) | 0;
    calls += 1;
    took = performance.now() - start;
  } while (took < SAMPLE);
  return (took / calls) * 1000;
}

export const bench = {
  /** Makes the list, and questions that all imitate a listed handle, every kind in turn: what nobody is like costs less. */
  prepare(count: number): void {
    const random = seeded(count);
    names = institutionHandles(count, random);
    let end = 0;
    ends = Int32Array.from(names, ({ length }) => (end += length));
    questions = Array.from({ length: 120 }, (_, i) => {
      const name = pick(names, random);
      return imitate(name, KINDS[i % KINDS.length] ?? 'insert', random) ?? name;
    });
  },

  /** Milliseconds to build a Map of the same names. */
  buildMap(): number {
    const start = performance.now();
    const map = new Map(names.map((name, row) => [name, row]));
    const took = performance.now() - start;
    if (map.size !== names.length) throw new Error('two names are the same');
    return took;
  },

  /** Milliseconds to build what the method needs. */
  build(method: Method): number {
    const start = performance.now();
    search = METHODS[method](names);
    return performance.now() - start;
  },

  /** Asks as many of the questions as fit into `budget` milliseconds, five at least; a pass after every ten. */
  round(budget: number): Timed {
    const timed: Timed = { floor: [], search: [] };
    const start = performance.now();
    for (const [i, question] of questions.entries()) {
      if (i >= 5 && performance.now() - start > budget) break;
      if (i % 10 === 0) timed.floor.push(timePass(question.length));
      timed.search.push(timeSearch(question));
    }
    return timed;
  },

  /** What all of it counted. */
  counted: () => passed,

  /** Share of `tries` imitations of a kind whose original is among the hits; of ordinary handles that hit anything, for `unrelated`. */
  share(kind: Kind | 'unrelated', tries: number): number {
    const random = seeded(KINDS.length + kind.length);
    let [asked, hits] = [0, 0];
    for (let i = 0; i < tries; i++) {
      const original = pick(names, random);
      const question = kind === 'unrelated' ? ordinaryHandle(random) : imitate(original, kind, random);
      if (question === null) continue;
      asked += 1;
      const found = search(question);
      // Some libraries are given lower case.
      const isFound = found.some((name) => name.toLowerCase() === original.toLowerCase());
      if (kind === 'unrelated' ? found.length > 0 : isFound) hits += 1;
    }
    return hits / asked;
  },
};

Object.assign(globalThis, { vigieBench: bench });
