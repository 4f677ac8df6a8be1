/** The words that caused a result, quoted as they were, and where they stood; what was empty is told in one line. */

import type { Translator } from '@/lib/i18n/translate';
import type { Evidence } from '@/lib/model/result';
import { useApp } from '../app-context';
import { PageText } from '../ui/PageText';

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
  }
}

function Quote({ evidence }: { evidence: Evidence }) {
  const { t } = useApp();
  switch (evidence.kind) {
    case 'field':
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
  }
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return <EvidenceItems evidence={evidence} />;
}

function EvidenceItems({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useApp();
  const [first, ...others] = evidence.filter((item) => item.kind === 'absent');
  return (
    <ul class="evidence" aria-label={t('evidence.label')}>
      {evidence
        .filter((item) => item.kind !== 'absent')
        .map((item, index) => (
          <li key={index} class="evidence__item">
            <p class="evidence__place">{place(t, item)}</p>
            <Quote evidence={item} />
          </li>
        ))}
      {first !== undefined && (
        <li class="evidence__item">
          <p class="evidence__place">{t.list([first, ...others].map((item) => place(t, item)))}</p>
          <Quote evidence={first} />
        </li>
      )}
    </ul>
  );
}
