/** What the owner says of the account: its kind, whose rules, their role, and what the employer asks. */

import type { Language } from '@/lib/model/ids';
import { type Declared, JURISDICTIONS, OWN_KINDS, type OwnWords } from '@/lib/selfcheck/declared';
import { useApp } from '../../../app-context';
import { CheckField } from '../../../ui/CheckField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';

const LONGEST = 150;

export function Declare({ declared, onChange }: { declared: Declared; onChange: (said: Declared) => void }) {
  const { t } = useApp();
  const { kind, jurisdiction, mustSayEmployee, words } = declared;
  const set = (changes: Partial<Declared>) => onChange({ ...declared, ...changes });
  const say = (language: Language, changes: Partial<OwnWords>) =>
    set({ words: { ...words, [language]: { ...words[language], ...changes } } });
  const languages: readonly Language[] = t.language === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  return (
    <section class="card" aria-labelledby="own-declare">
      <h2 id="own-declare">{t('selfCheck.declare')}</h2>
      <RadioGroup
        legend={t('selfCheck.kind')}
        value={kind}
        options={OWN_KINDS.map((value) => ({ value, label: t(`selfCheck.kind.${value}`) }))}
        onChange={(value) => set({ kind: OWN_KINDS.find((one) => one === value) ?? kind })}
      />
      <RadioGroup
        legend={t('selfCheck.jurisdiction')}
        value={jurisdiction}
        options={JURISDICTIONS.map((value) => ({ value, label: t(`selfCheck.jurisdiction.${value}`) }))}
        onChange={(value) =>
          set({ jurisdiction: JURISDICTIONS.find((one) => one === value) ?? jurisdiction })
        }
      />
      <div class="own__fields">
        {languages.map((language) => (
          <div key={language} class="own__fields">
            <TextField
              label={t(`selfCheck.role.${language}`)}
              value={words[language].role}
              maxLength={LONGEST}
              onInput={(role) => say(language, { role })}
            />
            <TextField
              label={t(`selfCheck.institution.${language}`)}
              value={words[language].institution}
              maxLength={LONGEST}
              onInput={(institution) => say(language, { institution })}
            />
          </div>
        ))}
      </div>
      {(kind === 'executive' || kind === 'specialist') && (
        <CheckField
          label={t('selfCheck.mustSayEmployee')}
          checked={mustSayEmployee}
          onChange={(isRequired) => set({ mustSayEmployee: isRequired })}
        />
      )}
    </section>
  );
}
