/** Finds registered titles of organizations in folded text: whole words, the longest title first, never abbreviations. */
import { cellsOf } from './columns';
import type { PackedTitles } from './packed';
import { type TitleKind, withoutArticle } from './title-list';
import { endOfTitle, firstWord, type Word, wordsOf } from './title-words';

/**
 * One title found. `title`: as it is registered. `start`, `end`: UTF-16 range of the folded text it was found in.
 * `language`: of the title (one that is the same in both is given once, as English). `kind`: see `TitleKind`.
 * One range gives several hits when organizations share a title.
 */
export interface TitleHit {
  organizationId: string;
  title: string;
  start: number;
  end: number;
  language: 'en' | 'fr';
  kind: TitleKind;
}

/** What the index asks of the organizations when it has found something: row of `organizations`, source of `PackedTitles`. */
export interface TitleOwners {
  isSuperseded(organization: number): boolean;
  title(organization: number, source: number): Pick<TitleHit, 'organizationId' | 'title' | 'kind'>;
}

/**
 * Titles of one copy, to be asked with text that `fold` made. Which titles count: `title-list.ts`.
 * `find`: current titles, in order, not overlapping.
 * `former`: titles of ended organizations, where no current title stands that is equal or holds them.
 * `equals`: the current title that is the whole text; a leading article and signs around it do not count.
 */
export interface TitleIndex {
  find(foldedText: string): TitleHit[];
  former(foldedText: string): TitleHit[];
  equals(foldedName: string): TitleHit[];
}

/** One folded title and the rows of `PackedTitles` it comes from. Its words are cut when a text first holds its first word. */
interface Candidate {
  folded: string;
  words: Word[] | null;
  rows: number[];
}

/** Where a candidate stands: words `from` (inclusive) to `to` (exclusive) of the text. */
interface Place {
  candidate: Candidate;
  from: number;
  to: number;
}

/** Groups the titles by first word; everything else waits until a text is asked about. */
export function openTitles(packed: PackedTitles, owners: TitleOwners): TitleIndex {
  const byFirstWord = groupByFirstWord(collect(packed));
  const isSuperseded = (row: number) => owners.isSuperseded(packed.organization[row] ?? 0);

  /** Left to right; at each word the longest title that stands there, then on from its end. */
  const scan = (text: string, words: readonly Word[]): Place[] => {
    const places: Place[] = [];
    for (let from = 0; from < words.length; ) {
      let best: Place | null = null;
      for (const candidate of byFirstWord.get(words[from]?.text ?? '') ?? []) {
        candidate.words ??= wordsOf(candidate.folded);
        const to = endOfTitle(text, words, from, candidate.folded, candidate.words);
        if (to > (best?.to ?? 0)) best = { candidate, from, to };
      }
      if (best !== null) places.push(best);
      from = best?.to ?? from + 1;
    }
    return places;
  };

  const ask = (text: string, wanted: (place: Place, count: number) => boolean, isFormer = false) => {
    const words = wordsOf(text);
    return scan(text, words)
      .filter((place) => wanted(place, words.length))
      .flatMap((place) => toHits(place, words, isFormer));
  };

  const toHits = ({ candidate, from, to }: Place, words: readonly Word[], isFormer: boolean): TitleHit[] =>
    candidate.rows
      .filter((row) => isSuperseded(row) === isFormer)
      .map((row) => ({
        ...owners.title(packed.organization[row] ?? 0, packed.source[row] ?? 0),
        language: packed.isFrench[row] === 1 ? 'fr' : 'en',
        start: words[from]?.start ?? 0,
        end: words[to - 1]?.end ?? 0,
      }));

  return {
    find: (text) => ask(text, () => true),
    former: (text) => ask(text, ({ candidate }) => candidate.rows.every(isSuperseded), true),
    equals: (name) =>
      ask(withoutArticle(name), ({ from, to }, count) => from === 0 && to === count).map((hit) =>
        moved(hit, name),
      ),
  };
}

function collect({ folded, count }: PackedTitles): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  cellsOf(folded, count).forEach((text, row) => {
    const known = candidates.get(text);
    if (known) known.rows.push(row);
    else candidates.set(text, { folded: text, words: null, rows: [row] });
  });
  return candidates;
}

function groupByFirstWord(candidates: ReadonlyMap<string, Candidate>): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates.values()) {
    const first = firstWord(candidate.folded);
    const group = groups.get(first);
    if (group) group.push(candidate);
    else groups.set(first, [candidate]);
  }
  return groups;
}

/** A hit in a name without its article, as a range of the name. */
function moved(hit: TitleHit, name: string): TitleHit {
  const by = name.length - withoutArticle(name).length;
  return { ...hit, start: hit.start + by, end: hit.end + by };
}
