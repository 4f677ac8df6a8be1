/** Is the account's name, or the page that its website field opens, in the language that the directory gives the account? */
import * as z from 'zod/mini';
import { type Organization, rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import type { Evidence } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';
import { defineCheck } from './define-check';
import { linkEvidence, profileLinks } from './links';
import { compareWithTitles } from './names';
import { noticeLinks } from './notice';
import { fieldEvidence } from './phrases';
import { areWhollySeen } from './reading';

const Options = z.strictObject({ of: z.enum(['displayName', 'website']) });

/** Languages told by what was looked at; why there are none, else. */
type Told =
  | { languages: ReadonlySet<string>; evidence: Evidence[] }
  | 'nothing-to-compare'
  | 'side-not-known';

export const accountLanguage = defineCheck({
  id: 'account-language',
  reasons: [
    'same-language',
    'other-language',
    'language-not-told',
    'nothing-to-compare',
    'side-not-known',
    'bilingual-account',
    'account-language-unknown',
  ],
  options: Options,
  run(subject, options) {
    const account = rowOf(subject.match)?.language ?? null;
    if (account === 'bi') return { answer: 'inapplicable', reason: 'bilingual-account' };
    const told = options.of === 'displayName' ? ofName(subject) : ofWebsite(subject);
    if (told === 'nothing-to-compare') return { answer: 'inapplicable', reason: told };
    if (told === 'side-not-known') return { answer: 'cantTell', reason: told };
    const { languages, evidence } = told;
    if (languages.size === 0) return { answer: 'inapplicable', reason: 'language-not-told', evidence };
    if (account === null) return { answer: 'cantTell', reason: 'account-language-unknown', evidence };
    return languages.has(account)
      ? { answer: 'found', reason: 'same-language', evidence }
      : { answer: 'notFound', reason: 'other-language', evidence };
  },
});

/** By the owner's titles that the name bears. */
function ofName(subject: Subject): Told {
  const { owner } = subject;
  if (owner === null) return 'side-not-known';
  const { appliedEn, appliedFr, nameEn, nameFr } = owner;
  if (fold(appliedEn || nameEn) === fold(appliedFr || nameFr)) return 'nothing-to-compare';
  const bare: Organization = { ...owner, variants: [], abbrEn: '', abbrFr: '' };
  const inOne = {
    en: { ...bare, appliedFr: '', nameFr: '' },
    fr: { ...bare, appliedEn: '', nameEn: '' },
  };
  const name = subject.words('displayName')?.raw ?? '';
  const languages = (['en', 'fr'] as const).filter((one) => compareWithTitles(name, inOne[one]) === 'title');
  return { languages: new Set(languages), evidence: fieldEvidence(subject, 'displayName') };
}

/** By the address in the website field (F.4). The notice has a rule of its own; a link in the bio may point to the other account. */
function ofWebsite(subject: Subject): Told {
  const notices = new Set(noticeLinks(subject).map(({ url }) => url.href));
  const links = profileLinks(subject).filter(({ link }) => link.slot === 'website');
  const pages = links.filter(({ hostClass, url }) => hostClass === 'federal' && !notices.has(url.href));
  if (pages.length > 0) {
    const languages = pages.flatMap(({ url }) => subject.lexicon.addressLanguage(url) ?? []);
    return { languages: new Set(languages), evidence: pages.map(linkEvidence) };
  }
  const isHidden = links.some(({ hostClass, isCut }) => hostClass === 'shortener' || isCut);
  return isHidden || !areWhollySeen(subject, ['website']) ? 'side-not-known' : 'nothing-to-compare';
}
