/** The defects of the copy in use: counted by kind, then each with its correction, and as files for whoever keeps the list. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import type { ListCheck } from '../../../../list-view';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { StateMessage } from '../../../../ui/StateMessage';
import type { DirectoryPageProps } from '../pages';
import { useLook } from '../use-look';
import { DefectList } from './DefectList';
import { allDefects, type DefectFilter, NO_FILTER } from './defects';
import { KindList } from './KindList';

const FIGURES = ['rows', 'flawed', 'wrong', 'untidy', 'mended'] as const;

export function Defects({ directory }: DirectoryPageProps) {
  const { t, actions } = useApp();
  const { value, error, isBusy, start } = useLook(directory?.copy.sha256 ?? '', () =>
    actions.lintDirectory(),
  );
  if (directory === null) return null;
  return (
    <>
      <section class="card" aria-labelledby="defects-title">
        <h2 id="defects-title">{t('defects.title')}</h2>
        <p>{t('defects.lead')}</p>
        {value === null && !isBusy && (
          <div class="actions">
            <Button look="primary" icon="search" onClick={start}>
              {t('defects.find')}
            </Button>
          </div>
        )}
        <p class={isBusy ? 'status-line' : 'visually-hidden'} role="status">
          {isBusy ? t('defects.busy') : ''}
          {value !== null && t('defects.count', { count: value.report.wrong + value.report.untidy })}
        </p>
        {error !== null && (
          <Notice tone="danger" alert>
            <p>{t.error(error)}</p>
          </Notice>
        )}
        {value !== null && <Summary check={value} />}
      </section>
      {value !== null && <Found check={value} />}
    </>
  );
}

function Summary({ check }: { check: ListCheck }) {
  const { t, actions } = useApp();
  const [file, setFile] = useState('');
  const save = (kind: 'report' | 'patch') =>
    void actions.downloadDefects(kind, check).then(({ fileName }) => setFile(fileName));
  return (
    <>
      <p class="muted">{t('defects.copy', { date: check.date })}</p>
      <dl class="figures">
        {FIGURES.map((name) => (
          <div key={name} class="figures__item">
            <dt>{t(`defects.${name}`)}</dt>
            <dd>{t.number(check.report[name])}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button icon="download" onClick={() => save('report')}>
          {t('defects.report')}
        </Button>
        <Button icon="download" onClick={() => save('patch')}>
          {t('defects.patch')}
        </Button>
      </div>
      <p class="hint">{t('defects.files')}</p>
      <p class={file === '' ? 'visually-hidden' : 'status-line'} role="status">
        {file === '' ? '' : t('defects.saved', { file })}
      </p>
    </>
  );
}

function Found({ check }: { check: ListCheck }) {
  const { t } = useApp();
  const [filter, setFilter] = useState<DefectFilter>(NO_FILTER);
  const list = useRef<HTMLHeadingElement>(null);
  const defects = useMemo(() => allDefects(check), [check]);
  if (defects.length === 0) return <StateMessage icon="done" title={t('defects.none')} />;
  return (
    <>
      <KindList
        groups={check.report.groups}
        onShow={(kind) => {
          setFilter({ ...NO_FILTER, kind });
          list.current?.focus();
        }}
      />
      <section class="group" aria-labelledby="defects-list">
        <h2 id="defects-list" class="group__title" tabIndex={-1} ref={list}>
          {t('defects.list')}
        </h2>
        <DefectList check={check} defects={defects} filter={filter} onFilter={setFilter} />
      </section>
    </>
  );
}
