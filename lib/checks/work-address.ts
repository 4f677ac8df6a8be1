/** Does a person's own profile show a government e-mail address? */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import type { Reading } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { hitEvidence, phraseHits } from './phrases';

/** Hosts that towns of Quebec usually have (general knowledge). */
const TOWN = /^(?:.+\.)?ville\.[a-z-]+\.qc\.ca$/;

interface Address {
  host: string;
  kind: 'municipal' | 'other' | null;
  evidence: Evidence;
}

/** `contactElsewhere`: platforms that show addresses on a page or behind a button of their own, which is not read. */
export const workAddress = defineCheck({
  id: 'work-address',
  reasons: ['work-address', 'contact-unread', 'no-work-address'],
  options: z.strictObject({ contactElsewhere: z.array(z.string()) }),
  run(subject, { contactElsewhere }) {
    const work = addressesOf(subject).filter(({ kind }) => kind !== null);
    if (work.length > 0) {
      const isMunicipal = work.some(({ kind }) => kind === 'municipal');
      return {
        answer: 'found',
        reason: 'work-address',
        values: { hosts: [...new Set(work.map(({ host }) => host))].slice(0, 10) },
        evidence: work.map(({ evidence }) => evidence),
        // The town's text forbids it; elsewhere it is good advice.
        ...(isMunicipal ? {} : { severity: 'advice' }),
      };
    }
    return contactElsewhere.includes(subject.snapshot.platform)
      ? { answer: 'cantTell', reason: 'contact-unread' }
      : { answer: 'notFound', reason: 'no-work-address' };
  },
});

/** Addresses typed in the bio, and mail links. "@name@host" is an account of another network, no address. */
function addressesOf(reading: Reading): Address[] {
  const typed = phraseHits(reading, 'P-CONTACT', ['bio'])
    .filter((hit) => hit.text.includes('@') && reading.words('bio')?.text[hit.start - 1] !== '@')
    .map((hit) => addressAt(reading, hit.text, hitEvidence(reading, hit)));
  const { links } = reading.snapshot.fields;
  const linked = (links.state === 'present' ? links.value : [])
    .filter(({ url }) => /^mailto:/i.test(url))
    .map(({ url, text, slot }) => {
      const mail = url.slice('mailto:'.length).split('?')[0] ?? '';
      return addressAt(reading, mail, { kind: 'link', url, text: text.slice(0, 300), slot });
    });
  return [...typed, ...linked];
}

function addressAt({ lexicon }: Reading, mail: string, evidence: Evidence): Address {
  const host = (mail.split('@')[1] ?? '').toLowerCase();
  const known = lexicon.hostClass(host);
  const isMunicipal = known === 'municipal' || TOWN.test(host);
  const isWork = known === 'federal' || known === 'provincial' || known === 'parliament';
  return { host, kind: isMunicipal ? 'municipal' : isWork ? 'other' : null, evidence };
}
