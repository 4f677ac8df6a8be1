/** The hosts of the public body whose account it is (a pack's `ownHosts`). */
import type { Reading } from '@/lib/model/subject';
import { profileLinks, type ReadLink } from './links';

export function isOwnHost(reading: Reading, host: string): boolean {
  return reading.jurisdiction !== null && reading.lexicon.jurisdictionOfHost(host) === reading.jurisdiction;
}

/** Links of a profile to the body's own site. */
export function ownLinks(reading: Reading): ReadLink[] {
  return profileLinks(reading).filter(({ url }) => isOwnHost(reading, url.hostname));
}
