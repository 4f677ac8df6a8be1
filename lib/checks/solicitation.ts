/** Does a profile that names the government ask for money, or for a private talk about money? */
import * as z from 'zod/mini';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { affiliations, type FieldHit, hitEvidence, phraseHits, titlesNamed } from './phrases';

const CLAUSE_END = /[.|;!?\n]/;

/**
 * `set`: phrase set of what swindlers write. `alone`: pattern of hits that mean little by themselves (currencies, messengers);
 * `harmless`: those of them that a listed account may well speak of. `contact`: pattern of mere invitations to write about benefits or
 * visas, which public services and members of Parliament make too: they count only for an account that passes for a federal one. `warning`: pattern of words that make of a sentence a warning against
 * swindlers ("we never ask for gift cards").
 */
export const solicitation = defineCheck({
  id: 'solicitation',
  options: z.strictObject({
    set: z.string(),
    alone: z.string(),
    harmless: z.string(),
    contact: z.string(),
    warning: z.string(),
  }),
  reasons: [
    'asks-for-money',
    'listed-and-asks',
    'little-by-itself',
    'may-be-a-warning',
    'asks-nothing',
    'names-no-government',
  ],
  run(subject, { set, alone, harmless, contact, warning }) {
    const isListed = subject.match.match === 'listed';
    if (!isListed && !namesGovernment(subject)) {
      return { answer: 'inapplicable', reason: 'names-no-government' };
    }
    const [little, harmlessHere] = [new RegExp(alone), new RegExp(harmless)];
    const said = phraseHits(subject, set).map((hit) => ({
      hit,
      text: hit.text,
      clause: clauseOf(subject, hit),
    }));
    const linked = profileLinks(subject)
      .filter(({ at, url }) => at === null && subject.lexicon.has(set, `${url.hostname}${url.pathname}`))
      .map((read) => ({ read, text: `${read.url.hostname}/`, clause: '' }));
    const signs = [...said, ...linked].filter(({ text }) => !(isListed && harmlessHere.test(text)));
    if (signs.length === 0) return { answer: 'notFound', reason: 'asks-nothing' };
    const evidence = signs.map(
      (sign): Evidence => ('hit' in sign ? hitEvidence(subject, sign.hit) : linkEvidence(sign.read)),
    );
    const asks = signs.filter(({ clause }) => !new RegExp(warning).test(clause));
    if (asks.length === 0) return { answer: 'cantTell', reason: 'may-be-a-warning', evidence };
    const mayOnlyInvite =
      subject.accountClass.value !== 'unlistedClaim' && subject.match.match !== 'lookalike';
    const invites = new RegExp(contact);
    if (asks.every(({ text }) => little.test(text) || (mayOnlyInvite && invites.test(text)))) {
      return { answer: 'cantTell', reason: 'little-by-itself', evidence };
    }
    return { answer: 'found', reason: isListed ? 'listed-and-asks' : 'asks-for-money', evidence };
  },
});

/** A federal body, a minister, government by the word alone (but a flag names nobody), or a listed account that it looks like. */
function namesGovernment(subject: Subject): boolean {
  return (
    subject.match.match === 'lookalike' ||
    affiliations(subject).length > 0 ||
    titlesNamed(subject).length > 0 ||
    phraseHits(subject, 'P-ELECTED').some((hit) => hit.text.includes('minist')) ||
    phraseHits(subject, 'P-AFFW').some((hit) => /[a-z]/.test(hit.text))
  );
}

/** The sentence that a hit stands in, folded. */
function clauseOf(subject: Subject, { field, start, end }: FieldHit): string {
  const text = subject.words(field)?.text ?? '';
  const before = text.slice(0, start).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(end).split(CLAUSE_END)[0] ?? '';
  return before + text.slice(start, end) + after;
}
