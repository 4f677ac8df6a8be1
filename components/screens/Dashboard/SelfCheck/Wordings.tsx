/** Wordings that the same rules let pass, built from the person's own words and fitted to the platform. */
import type { Declared } from '@/lib/selfcheck/declared';
import type { WordingLanguage } from '@/lib/selfcheck/wordings';
import type { Offers } from '@/lib/usecases/self-check';
import { useApp } from '../../../app-context';
import { platformName, ruleTitle } from '../../../findings/words';
import { Button } from '../../../ui/Button';
import { CopyButton } from '../../../ui/CopyButton';
import { Notice } from '../../../ui/Notice';
import { PageText } from '../../../ui/PageText';
import { RadioGroup } from '../../../ui/RadioGroup';

const LANGUAGES = ['en', 'fr', 'both'] as const satisfies readonly WordingLanguage[];

interface Props {
  /** Null until there is something to judge. */
  offers: Offers | null;
  declared: Declared;
  languages: WordingLanguage;
  platform: string;
  onLanguages: (languages: WordingLanguage) => void;
  onUse: (text: string) => void;
}

export function Wordings({ offers, declared, languages, platform, onLanguages, onUse }: Props) {
  const { t, packs } = useApp();
  const found = offers?.wordings ?? [];
  const blockedBy = offers?.blockedBy ?? [];
  const isLacking = (['en', 'fr'] as const).some((language) => {
    const { role, institution } = declared.words[language];
    return (
      (languages === 'both' || languages === language) && role.trim() === '' && institution.trim() === ''
    );
  });
  return (
    <section class="card" aria-labelledby="own-wordings">
      <h2 id="own-wordings">{t('selfCheck.wordings')}</h2>
      <p>{t('selfCheck.wordings.lead', { platform: platformName(t, platform) })}</p>
      <RadioGroup
        legend={t('selfCheck.wordings.languages')}
        value={languages}
        options={LANGUAGES.map((value) => ({ value, label: t(`selfCheck.wordings.${value}`) }))}
        onChange={(value) => onLanguages(LANGUAGES.find((one) => one === value) ?? languages)}
      />
      {offers === null ? (
        <p class="hint">{t('selfCheck.verdict.waiting')}</p>
      ) : (
        isLacking && <p class="hint">{t('selfCheck.wordings.lacking')}</p>
      )}
      <p class="visually-hidden" role="status">
        {offers === null ? '' : t('selfCheck.wordings.found', { count: found.length })}
      </p>
      {offers !== null && found.length === 0 && (
        <Notice tone="info">
          <p>{blockedBy.length > 0 ? t('selfCheck.wordings.blocked') : t('selfCheck.wordings.tooLong')}</p>
          {blockedBy.length > 0 && (
            <ul class="bullets">
              {blockedBy.map(({ rule }) => (
                <li key={rule}>{ruleTitle(packs, t, rule)}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <ol class="wordings">
        {found.map(({ text, length, most }, index) => (
          <li key={text} class="wording">
            <p class="wording__text" lang={languages === 'both' ? undefined : `${languages}-CA`}>
              <PageText text={text} />
            </p>
            <p class="hint">
              {most === null
                ? t('selfCheck.count', { count: length })
                : t('selfCheck.countOf', { count: length, most })}
            </p>
            <div class="actions">
              <Button
                small
                look="primary"
                label={t('selfCheck.wordings.useNumber', { number: index + 1 })}
                onClick={() => onUse(text)}
              >
                {t('selfCheck.wordings.use')}
              </Button>
              <CopyButton text={text} label={t('selfCheck.wordings.copy')} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
