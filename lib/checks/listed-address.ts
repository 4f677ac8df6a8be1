/** Is the address in the directory the plain address of a profile on the platform it names? A defect of the directory, not of the account. */
import * as z from 'zod/mini';
import { rowOf } from '@/lib/model/directory';
import { defineCheck } from './define-check';

/**
 * `retired`: hosts of platforms that closed. `hosts`: hosts of each platform, each with everything below it; a platform that is not here is
 * not judged by host. `tracking`: pattern of parameter names that follow the reader; `notProfile`: pattern of paths of shares and posts.
 */
export const listedAddress = defineCheck({
  id: 'listed-address',
  options: z.strictObject({
    retired: z.array(z.string()),
    hosts: z.record(z.string(), z.array(z.string())),
    tracking: z.string(),
    notProfile: z.string(),
  }),
  reasons: [
    'plain-address',
    'retired-platform',
    'other-platform',
    'not-a-profile',
    'tracking-parameter',
    'insecure-scheme',
    'address-unread',
    'not-listed',
  ],
  run({ match }, { retired, hosts, tracking, notProfile }) {
    const entry = rowOf(match);
    if (match.match !== 'listed' || entry === undefined)
      return { answer: 'inapplicable', reason: 'not-listed' };
    const address = entry.urlListed.trim();
    const evidence = [{ kind: 'directory' as const, property: 'url', text: address.slice(0, 1000) }];
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol)) {
      return { answer: 'cantTell', reason: 'address-unread', evidence };
    }
    const values = { host: url.hostname };
    const isOn = (list: readonly string[]): boolean =>
      list.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
    const known = hosts[entry.platform];
    const problem = isOn(retired)
      ? 'retired-platform'
      : known !== undefined && !isOn(known)
        ? 'other-platform'
        : new RegExp(notProfile, 'i').test(url.pathname)
          ? 'not-a-profile'
          : [...url.searchParams.keys()].some((name) => new RegExp(tracking, 'i').test(name))
            ? 'tracking-parameter'
            : null;
    // Platforms lead on from http to https: neither plain nor broken.
    if (problem === null && url.protocol === 'http:') {
      return { answer: 'cantTell', reason: 'insecure-scheme', values, evidence };
    }
    return problem === null
      ? { answer: 'notFound', reason: 'plain-address', values, evidence }
      : { answer: 'found', reason: problem, values, evidence };
  },
});
