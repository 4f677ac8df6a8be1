/** E-mail addresses that a profile shows, typed in the bio or as a link. */
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { remember } from './phrases';

/** `host`: in small letters. */
export interface MailAddress {
  host: string;
  evidence: Evidence;
}

/** "@name@host" is an account of another network, no address. */
const ADDRESS = /(?<![@\w.%+-])[\w.%+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/gi;
/** No honest bio types more; a hostile one costs no more. */
const AT_MOST = 50;

export function mailAddresses(reading: Reading): MailAddress[] {
  return remember(reading, 'mail', () => {
    const { bio, links } = reading.snapshot.fields;
    const typed = bio.state === 'present' ? [...bio.value.matchAll(ADDRESS)] : [];
    const found = typed.slice(0, AT_MOST).map(([text, host = '']): MailAddress => {
      return { host: host.toLowerCase(), evidence: { kind: 'field', field: 'bio', text } };
    });
    const linked = (links.state === 'present' ? links.value : []).flatMap(({ url, text, slot }) => {
      const host = /^mailto:[^@?]{1,64}@([^?]{1,253})/i.exec(url)?.[1];
      if (host === undefined) return [];
      const evidence: Evidence = { kind: 'link', url, text: text.slice(0, 300), slot };
      return [{ host: host.toLowerCase(), evidence }];
    });
    return [...found, ...linked];
  });
}
