/** The copy in use: where it comes from, its date, its size and its fingerprint. */
import { useApp } from '../../../app-context';
import type { DirectoryView } from '../../../directory-view';
import { safeUrl } from '../../../profile/account';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { PageText } from '../../../ui/PageText';

interface Props {
  directory: DirectoryView;
  /** Back to the copy that came with Vigie; without it there is no such button. */
  onGoBack?: () => void;
}

export function DirectoryCard({ directory, onGoBack }: Props) {
  const { t } = useApp();
  const { copy, title, source, sourceUrl, attribution, licence, isEmbedded } = directory;
  const figures = [
    ['directory.accounts', copy.accounts],
    ['directory.former', directory.former],
    ['directory.organizations', directory.organizations],
  ] as const;
  const url = safeUrl(sourceUrl[t.language]);
  return (
    <section class="card copy-card" aria-labelledby="copy-title">
      <div class="copy-card__head">
        <div>
          <p class="eyebrow">{t(isEmbedded ? 'directory.embedded' : 'directory.imported')}</p>
          <h2 id="copy-title">
            <PageText text={title[t.language]} limit={200} />
          </h2>
          <p class="copy-card__date">{t('directory.copyOf', { date: copy.date })}</p>
        </div>
        {!isEmbedded && onGoBack && <Button onClick={onGoBack}>{t('directory.goBack')}</Button>}
      </div>
      <dl class="figures">
        {figures.map(([label, count]) => (
          <div key={label} class="figures__item">
            <dt>{t(label)}</dt>
            <dd>{t.number(count)}</dd>
          </div>
        ))}
      </dl>
      <dl class="pairs">
        {source[t.language] !== '' && (
          <>
            <dt>{t('directory.source')}</dt>
            <dd>
              {isEmbedded && url !== null ? (
                <a class="link" href={url} target="_blank" rel="noopener noreferrer">
                  {source[t.language]}
                  <Icon name="external" size={14} />
                </a>
              ) : (
                <PageText text={source[t.language]} />
              )}
            </dd>
          </>
        )}
        {attribution[t.language] !== '' && (
          <>
            <dt>{t('directory.attribution')}</dt>
            <dd>
              <PageText text={attribution[t.language]} />
            </dd>
          </>
        )}
        {licence[t.language] !== '' && (
          <>
            <dt>{t('directory.licence')}</dt>
            <dd>
              <PageText text={licence[t.language]} />
            </dd>
          </>
        )}
        <dt>{t('directory.hash')}</dt>
        <dd class="address">
          <code>{copy.sha256}</code>
        </dd>
      </dl>
    </section>
  );
}
