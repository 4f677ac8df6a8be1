/** One reader pack: who made it, why, its fingerprint, and what it changes of each reader. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../../../app-context';
import { platformName } from '../../../findings/words';
import type { ReaderPackView } from '../../../reader-view';
import { PageText } from '../../../ui/PageText';
import { ChangeList } from './ChangeList';

export function ReaderPackCard({
  view,
  title,
  children,
}: {
  view: ReaderPackView;
  title: string;
  children: ComponentChildren;
}) {
  const { t } = useApp();
  const { pack, sha256, importedAt, changes } = view;
  return (
    <section class="card" aria-label={title}>
      <p class="eyebrow">{title}</p>
      <h3>
        <PageText text={`${pack.id} ${pack.version}`} />
      </h3>
      <p>
        <PageText text={pack.note[t.language]} />
      </p>
      <dl class="pairs">
        <dt>{t('readerPack.publisher')}</dt>
        <dd>
          <PageText text={pack.publisher} />
        </dd>
        {importedAt !== null && (
          <>
            <dt>{t('readerPack.since')}</dt>
            <dd>{t.dateTime(importedAt)}</dd>
          </>
        )}
        <dt>{t('directory.hash')}</dt>
        <dd class="address">
          <code>{sha256}</code>
        </dd>
      </dl>
      {changes.map((change) => (
        <div key={change.platform}>
          <h4>{platformName(t, change.platform)}</h4>
          {!change.isApplied && (
            <p class="hint">{t('readerPack.otherVersion', { version: change.reader })}</p>
          )}
          <ChangeList change={change} />
        </div>
      ))}
      <div class="actions">{children}</div>
    </section>
  );
}
