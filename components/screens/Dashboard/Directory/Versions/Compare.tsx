/** Two versions side by side: what came, went, moved and was edited, in words. */
import { useRef, useState } from 'preact/hooks';
import type { DirectoryChange } from '@/lib/directory/compare';
import type { Result } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { Pager } from '../../../../ui/Pager';
import { Select } from '../../../../ui/Select';
import { StateMessage } from '../../../../ui/StateMessage';
import { ChangeLine } from './ChangeLine';
import { firstComparison, type KnownVersion, shortHash, titleInMenu, type VersionPair } from './versions';

const KINDS = ['removed', 'added', 'moved', 'edited'] as const;
const ROWS = 50;

/** `result`: null while the two are compared. */
interface Answered extends VersionPair {
  result: Result<readonly DirectoryChange[]> | null;
}

export function Compare({ versions, inUse }: { versions: readonly KnownVersion[]; inUse: string }) {
  const { t, actions } = useApp();
  const [wanted, setWanted] = useState<VersionPair | null>(null);
  const [answer, setAnswer] = useState<Answered | null>(null);
  const [kind, setKind] = useState('');
  const [page, setPage] = useState(0);

  const turn = useRef(0);

  const isKept = (hash: string) => versions.some(({ sha256 }) => sha256 === hash);
  const chosen =
    wanted !== null && isKept(wanted.before) && isKept(wanted.after)
      ? wanted
      : firstComparison(versions, inUse);
  const choose = (change: Partial<VersionPair>) => setWanted({ ...chosen, ...change });
  const compare = async () => {
    const mine = ++turn.current;
    const { before, after } = chosen;
    setAnswer({ before, after, result: null });
    setKind('');
    setPage(0);
    const result = await actions.compareDirectories(before, after);
    if (mine === turn.current) setAnswer({ before, after, result });
  };
  // An answer is one to its own pair: it is not shown beside another.
  const isAnswered = answer?.before === chosen.before && answer.after === chosen.after;
  const result = isAnswered ? answer.result : null;
  const isBusy = isAnswered && result === null;
  const changes = result?.ok === true ? result.value : null;
  const options = versions.map((version) => ({
    value: version.sha256,
    label: t('copies.option', {
      date: version.date,
      title: titleInMenu(version.title[t.language]),
      hash: shortHash(version),
    }),
  }));
  const counts = KINDS.map((value) => ({
    value,
    count: changes?.filter((change) => change.kind === value).length ?? 0,
  }));
  const found = changes?.filter((change) => kind === '' || change.kind === kind) ?? [];
  return (
    <section class="group" aria-labelledby="compare-title">
      <h2 id="compare-title" class="group__title">
        {t('compare.title')}
      </h2>
      <p class="hint">{t('compare.note')}</p>
      <div class="filters filters--pair">
        <Select
          label={t('compare.before')}
          value={chosen.before}
          options={options}
          onChange={(before) => choose({ before })}
        />
        <Select
          label={t('compare.after')}
          value={chosen.after}
          options={options}
          onChange={(after) => choose({ after })}
        />
        <Button look="primary" onClick={() => void compare()}>
          {t('compare.button')}
        </Button>
      </div>
      {result?.ok === false && (
        <Notice tone="danger" alert>
          <p>{t.error(result.error)}</p>
        </Notice>
      )}
      <p class="result-count" role="status">
        {isBusy && t('compare.busy')}
        {changes !== null && t.list(counts.map(({ value, count }) => t(`compare.count.${value}`, { count })))}
      </p>
      {changes !== null && changes.length === 0 && (
        <StateMessage icon="done" level={3} title={t('compare.nothing')} />
      )}
      {changes !== null && changes.length > 0 && (
        <>
          <div class="actions">
            <Select
              inline
              label={t('compare.kind')}
              value={kind}
              options={[
                { value: '', label: t('compare.all') },
                ...counts
                  .filter(({ count }) => count > 0)
                  .map(({ value, count }) => ({ value, label: t(`compare.count.${value}`, { count }) })),
              ]}
              onChange={(value) => {
                setKind(value);
                setPage(0);
              }}
            />
          </div>
          <ul class="changes">
            {found.slice(page * ROWS, (page + 1) * ROWS).map((change, index) => (
              <ChangeLine key={`${change.kind} ${change.key} ${index}`} change={change} />
            ))}
          </ul>
          <Pager
            page={page}
            pages={Math.ceil(found.length / ROWS)}
            onPage={setPage}
            label={t('compare.pages')}
          />
        </>
      )}
    </section>
  );
}
