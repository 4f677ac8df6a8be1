/** Do name and bio speak for the institution that the directory gives as the owner, or for another one? */
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { TitleHit } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { abbreviationsOf, containsWords, ownerIds, ownerValues, titlesOf } from './names';
import { type FieldHit, hitEvidence, NAME_AND_BIO, titlesNamed } from './phrases';

/** Titles of the whole government belong to every owner. */
const WHOLE = /^(?:government of canada|gouvernement du canada)$/;
/** Words right before a title that say whose the account is; another institution may be named for many other reasons. */
const OWNED_BY =
  /\b(?:account|page|channel|feed|compte|chaine|fil)(?: officiel(?:le)?)?(?: run| managed| operated| geree?)? (?:of|for|by|par|du|de|des|de la|de l') ?(?:the |l'|la |le )?$/;

export const listedOwner = defineCheck({
  id: 'listed-owner',
  reasons: ['owner-named', 'program-named', 'other-owner', 'names-another', 'no-title', 'owner-not-known'],
  run(subject) {
    const { owner } = subject;
    const entry = rowOf(subject.match);
    if (owner === null || entry === undefined) return { answer: 'cantTell', reason: 'owner-not-known' };
    const values = ownerValues(owner);
    const ids = ownerIds(subject);
    const titles = titlesNamed(subject).filter((hit) => !WHOLE.test(hit.text));
    const own = titles.filter((hit) => ids.has(hit.organizationId));
    const texts = NAME_AND_BIO.map((field) => subject.words(field)?.text ?? '');
    const isNamed =
      own.length > 0 ||
      texts.some((text) =>
        [...titlesOf(owner), ...abbreviationsOf(owner)].some((words) => containsWords(text, words)),
      );
    if (isNamed) {
      return {
        answer: 'found',
        reason: 'owner-named',
        values,
        evidence: own.map((hit) => hitEvidence(subject, hit)),
      };
    }
    if (titles.length === 0) return { answer: 'inapplicable', reason: 'no-title' };
    const evidence = [
      ...titles.map((hit) => hitEvidence(subject, hit)),
      { kind: 'directory' as const, property: 'organization', text: entry.organizationEn },
    ];
    // The directory itself ties the program that it lists to the owner.
    const program = fold(entry.accountName).replace(/^@/, '');
    const isProgram =
      program.includes(' ') &&
      (texts.some((text) => containsWords(text, program)) ||
        titles.some((hit) => containsWords(program, hit.text)));
    // Whoever holds a position is named by its title, whatever office keeps the account.
    const isOwnedByOther =
      subject.accountClass.value !== 'officialPosition' &&
      titles.some((hit) => hit.field === 'bio' && OWNED_BY.test(before(hit, texts[1] ?? '')));
    if (isProgram && !isOwnedByOther) return { answer: 'found', reason: 'program-named', values, evidence };
    const found = { values: { ...values, title: titles[0]?.title ?? '' }, evidence };
    const claimsOther = isOwnedByOther || titles.some((hit) => hit.field === 'displayName');
    return claimsOther
      ? { answer: 'notFound', reason: 'other-owner', ...found }
      : { answer: 'cantTell', reason: 'names-another', ...found };
  },
});

const before = (hit: TitleHit & FieldHit, bio: string): string =>
  bio.slice(Math.max(0, hit.start - 60), hit.start);
