/** Every rule of every pack, by pack, with a search over titles and advice. `#/policy/rules/<rule>` opens one. */
import { useState } from 'preact/hooks';
import { fold } from '@/lib/model/fold';
import { useApp } from '../../../app-context';
import { SearchField } from '../../../ui/SearchField';
import { RuleEntry } from './RuleEntry';

export function Catalogue({ parts }: { parts: readonly string[] }) {
  const { t, packs } = useApp();
  const [wanted, setWanted] = useState('');
  const needle = fold(wanted);
  const chapters = [...packs.values()].map(({ pack, texts }) => ({
    pack,
    words: texts[t.language],
    rules: pack.rules.filter(({ id }) => {
      const rule = texts[t.language].rules[id];
      return needle === '' || fold(`${id} ${rule?.title ?? ''} ${rule?.advice ?? ''}`).includes(needle);
    }),
  }));
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      <div class="filters">
        <SearchField label={t('policy.search')} value={wanted} onInput={setWanted} />
      </div>
      <p class="result-count" role="status">
        {t('policy.count', { count })}
      </p>
      {chapters
        .filter(({ rules }) => rules.length > 0)
        .map(({ pack, words, rules }) => (
          <section key={pack.id} class="group" aria-labelledby={`pack-${pack.id}`}>
            <h2 id={`pack-${pack.id}`} class="group__title">
              {words.name}
            </h2>
            <p class="hint">{t('policy.version', { version: pack.version })}</p>
            {rules.map((rule) => (
              <RuleEntry key={rule.id} pack={pack} rule={rule} open={parts[0] === rule.id} />
            ))}
          </section>
        ))}
    </>
  );
}
