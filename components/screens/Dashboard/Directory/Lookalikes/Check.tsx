/** A handle or a name to check: which listed accounts it looks like, and by which differences. Nothing of it is kept. */
import { useMemo, useState } from 'preact/hooks';
import type { Result } from '@/lib/model/errors';
import { useApp } from '../../../../app-context';
import type { DirectoryView } from '../../../../directory-view';
import { platformName } from '../../../../findings/words';
import type { LikenessCheck } from '../../../../list-view';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { TextField } from '../../../../ui/TextField';
import { CheckAnswer } from './CheckAnswer';

/** As long as a name of the list may be. */
const LONGEST = 400;

export function Check({ directory }: { directory: DirectoryView }) {
  const { t, actions } = useApp();
  const platforms = useMemo(() => countedPlatforms(directory), [directory.copy.sha256]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [answer, setAnswer] = useState<Result<LikenessCheck> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const platform = chosen === '' ? (platforms[0] ?? '') : chosen;
  const check = async () => {
    if (text.trim() === '') return;
    setBusy(true);
    setAnswer(await actions.checkLikeness(text, platform));
    setBusy(false);
  };
  const count = answer?.ok === true ? answer.value.found.length : null;
  return (
    <section class="card" aria-labelledby="likes-title">
      <h2 id="likes-title">{t('likes.title')}</h2>
      <p>{t('likes.lead')}</p>
      <form
        class="likes__form"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <TextField
          label={t('likes.text')}
          value={text}
          maxLength={LONGEST}
          onInput={(value) => {
            setText(value);
            setAnswer(null);
          }}
        />
        <Select
          label={t('likes.platform')}
          value={platform}
          options={platforms.map((value) => ({ value, label: platformName(t, value) }))}
          onChange={(value) => {
            setChosen(value);
            setAnswer(null);
          }}
        />
        <Button type="submit" look="primary" icon="search" disabled={isBusy}>
          {t('likes.check')}
        </Button>
      </form>
      <p class="result-count" role="status">
        {isBusy ? t('likes.busy') : count === null ? '' : t('likes.found', { count })}
      </p>
      {answer?.ok === false && (
        <Notice tone="danger" alert>
          <p>{t.error(answer.error)}</p>
        </Notice>
      )}
      {answer?.ok === true && <CheckAnswer check={answer.value} />}
    </section>
  );
}

/** Platforms on which something is listed, the one with most accounts first. */
function countedPlatforms(directory: DirectoryView): string[] {
  const counts = new Map<string, number>();
  for (const { platform, removedOn } of directory.rows())
    if (removedOn === null) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([platform]) => platform);
}
