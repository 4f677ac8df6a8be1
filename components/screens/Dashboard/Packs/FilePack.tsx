/** One pack of a file: who made it, its fingerprint, whom it speaks to and how much it holds. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../../../app-context';
import type { FilePackView } from '../../../pack-view';
import { Notice } from '../../../ui/Notice';
import { PageText } from '../../../ui/PageText';
import { jurisdictionName } from './jurisdiction-name';

interface Props {
  view: FilePackView;
  title: string;
  off: readonly string[];
  children: ComponentChildren;
}

export function FilePack({ view, title, off, children }: Props) {
  const { t } = useApp();
  const { pack, texts, sha256, at, accounts, isUsable } = view;
  return (
    <section class="card" aria-label={title}>
      {at === null && <p class="eyebrow">{title}</p>}
      <h3>
        <PageText text={texts[t.language].name} />
      </h3>
      {!isUsable && (
        <Notice tone="warning">
          <p>{t('packs.unusable')}</p>
        </Notice>
      )}
      <dl class="pairs">
        <dt>{t('packs.version')}</dt>
        <dd>
          <PageText text={pack.version} />
        </dd>
        <dt>{t('packs.publisher')}</dt>
        <dd>
          <PageText text={texts[t.language].publisher ?? pack.publisher} />
        </dd>
        <dt>{t('packs.speaksTo')}</dt>
        <dd>{jurisdictionName(t, pack.jurisdiction)}</dd>
        <dt>{t('packs.holds')}</dt>
        <dd>
          {t('packs.holds.of', {
            rules: pack.rules.length,
            clauses: pack.clauses.length,
            questions: pack.questions?.length ?? 0,
            accounts,
          })}
        </dd>
        {at !== null && (
          <>
            <dt>{t('packs.state')}</dt>
            <dd>{t(off.includes(pack.id) ? 'packs.state.off' : 'packs.state.on')}</dd>
            <dt>{t('packs.since')}</dt>
            <dd>{t.dateTime(at)}</dd>
          </>
        )}
        <dt>{t('directory.hash')}</dt>
        <dd class="address">
          <code>{sha256}</code>
        </dd>
      </dl>
      <div class="actions">{children}</div>
    </section>
  );
}
