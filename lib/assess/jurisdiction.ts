/** Whose an account is: the last lines of catalogue B.0.3. */
import { profileLinks } from '@/lib/checks/links';
import { mailAddresses } from '@/lib/checks/mail';
import { affiliations, phraseHits, remember, titlesNamed } from '@/lib/checks/phrases';
import type { Jurisdiction } from '@/lib/model/jurisdiction';
import type { Reading } from '@/lib/model/subject';

/** Hosts of public bodies that are no part of the federal government. */
const OTHER_CLASSES: readonly string[] = ['provincial', 'municipal'];

/**
 * An account that the list knows (as its own, its former, or one that looks like its own) is whose the list is. For any other the hosts of its
 * links and e-mail addresses and the words of its name and bio speak. Among signs of several, a federal one comes first: the rules on claims to be federal must
 * see it; then a town's, which is nearer than its province. Null: nothing says.
 */
export function jurisdictionOf(reading: Reading, listOf: Jurisdiction): Jurisdiction | null {
  const { match } = reading.match;
  if (match !== 'unlisted' && match !== 'noDirectory') return listOf;
  return remember(reading, 'jurisdiction', () => {
    const signs = new Set([...byHosts(reading), ...byWords(reading)]);
    if (signs.has('federal')) return 'federal';
    const towns = [...signs].filter((sign) => sign.startsWith('municipal:'));
    if (towns.length > 0) return towns.length === 1 ? (towns[0] ?? null) : 'other';
    if (signs.has('ontario')) return 'ontario';
    if (signs.has('other')) return 'other';
    return titlesNamed(reading).length > 0 ? listOf : null;
  });
}

function byHosts(reading: Reading): Jurisdiction[] {
  const linked = profileLinks(reading).flatMap(({ url, hostClass }) => {
    const known = ofHost(reading, url.hostname);
    return known.length === 0 && OTHER_CLASSES.includes(hostClass) ? ['other'] : known;
  });
  return [...linked, ...mailAddresses(reading).flatMap(({ host }) => ofHost(reading, host))];
}

function ofHost({ lexicon }: Reading, host: string): Jurisdiction[] {
  if (lexicon.hostClass(host) === 'federal') return ['federal'];
  const own = lexicon.jurisdictionOfHost(host);
  return own === null ? [] : [own];
}

function byWords(reading: Reading): Jurisdiction[] {
  const named = reading.lexicon.signs.filter(({ set }) => phraseHits(reading, set).length > 0);
  const own = named.map(({ jurisdiction }) => jurisdiction);
  return affiliations(reading).length > 0 ? ['federal', ...own] : own;
}
