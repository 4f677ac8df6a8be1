/** The words that caused a result, quoted as they were, and where they stood; what was empty is told in one line. */

import { answerText } from '@/lib/export/words';
import type { Translator } from '@/lib/i18n/translate';
import type { Evidence } from '@/lib/model/result';
import { useApp } from '../app-context';
import { PageText } from '../ui/PageText';

/** Fields in full, by name, where a screen has them: evidence is then marked in its place. */
export type WholeTexts = Readonly<Partial<Record<string, string>>>;

/** Where the evidence stood, in words. */
function place(t: Translator, evidence: Evidence): string {
  switch (evidence.kind) {
    case 'field':
    case 'absent':
      return t.maybe(`field.${evidence.field}`) ?? evidence.field;
    case 'link':
      return t(`slot.${evidence.slot}`);
    case 'directory':
      return t.maybe(`property.${evidence.property}`) ?? evidence.property;
    case 'pageState':
      return t('field.pageState');
    case 'answer':
      return t('evidence.answer', { date: evidence.on });
  }
}

function Quote({ evidence, whole }: { evidence: Evidence; whole: WholeTexts }) {
  const { t, packs } = useApp();
  switch (evidence.kind) {
    case 'field':
      return (
        <blockquote class="evidence__quote">
          <InPlace evidence={evidence} whole={whole[evidence.field]} />
        </blockquote>
      );
    case 'directory':
      return (
        <blockquote class="evidence__quote">
          <PageText text={t.date(evidence.text)} />
        </blockquote>
      );
    case 'link':
      return (
        <blockquote class="evidence__quote">
          {evidence.text !== '' && evidence.text !== evidence.url && (
            <span class="evidence__label">
              <PageText text={evidence.text} />
            </span>
          )}
          <span class="address">
            <PageText text={evidence.url} />
          </span>
        </blockquote>
      );
    case 'absent':
      return <p class="evidence__note">{t('evidence.empty')}</p>;
    case 'pageState':
      return <p class="evidence__note">{t.maybe(`pageState.${evidence.state}`) ?? evidence.state}</p>;
    case 'answer': {
      const texts = [...packs.values()].map((pack) => pack.texts[t.language]);
      return <p class="evidence__note">{answerText(t, texts, evidence)}</p>;
    }
  }
}

/** Letters shown before and after the words that caused a result. */
const AROUND = 80;

/** The words marked where they stand, when the whole text and their place are known; else the words alone. */
function InPlace({
  evidence,
  whole,
}: {
  evidence: Extract<Evidence, { kind: 'field' }>;
  whole: string | undefined;
}) {
  const { t } = useApp();
  const { text, start, end } = evidence;
  if (whole === undefined || start === undefined || end === undefined)
    return <PageText text={t.date(text)} />;
  const before = whole.slice(Math.max(0, start - AROUND), start);
  const after = whole.slice(end, end + AROUND);
  return (
    <>
      {start > AROUND && '…'}
      <PageText text={before} />
      <mark class="evidence__mark">
        <PageText text={whole.slice(start, end)} />
      </mark>
      <PageText text={after} />
      {end + AROUND < whole.length && '…'}
    </>
  );
}

interface Props {
  evidence: readonly Evidence[];
  whole?: WholeTexts;
}

export function EvidenceList({ evidence, whole = {} }: Props) {
  if (evidence.length === 0) return null;
  return <EvidenceItems evidence={evidence} whole={whole} />;
}

function EvidenceItems({ evidence, whole }: Required<Props>) {
  const { t } = useApp();
  const [first, ...others] = evidence.filter((item) => item.kind === 'absent');
  return (
    <ul class="evidence" aria-label={t('evidence.label')}>
      {evidence
        .filter((item) => item.kind !== 'absent')
        .map((item, index) => (
          <li key={index} class="evidence__item">
            <p class="evidence__place">{place(t, item)}</p>
            <Quote evidence={item} whole={whole} />
          </li>
        ))}
      {first !== undefined && (
        <li class="evidence__item">
          <p class="evidence__place">{t.list([first, ...others].map((item) => place(t, item)))}</p>
          <Quote evidence={first} whole={whole} />
        </li>
      )}
    </ul>
  );
}
