/** The clauses a rule stands on: title, number, what it says in short, and the official text. */
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import type { ClauseWords } from './words';

export function ClauseList({ clauses }: { clauses: readonly ClauseWords[] }) {
  const { t } = useApp();
  return (
    <ul class="clauses">
      {clauses.map((clause) => (
        <li key={clause.id} class="clause">
          <p class="clause__source">
            <cite>{clause.document}</cite>
            {clause.number !== '' && (
              <span class="clause__number">{t('clause.number', { number: clause.number })}</span>
            )}
          </p>
          {clause.paraphrase !== '' && <p class="clause__words">{clause.paraphrase}</p>}
          {clause.url !== null && (
            <a class="link" href={clause.url} target="_blank" rel="noopener noreferrer">
              {t('clause.open')}
              <span class="visually-hidden">{t('clause.openOf', { title: clause.document })}</span>
              <Icon name="external" size={14} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
