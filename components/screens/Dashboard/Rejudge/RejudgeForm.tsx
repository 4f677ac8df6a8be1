/** Under what the audits are judged again: a day, a version of the list, packs. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../app-context';
import type { RejudgeAsked } from '../../../rejudge-view';
import { Button } from '../../../ui/Button';
import { CheckField } from '../../../ui/CheckField';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { useLive } from '../../../use-live';

interface Props {
  isBusy: boolean;
  onPreview: (asked: RejudgeAsked) => void;
}

export function RejudgeForm({ isBusy, onPreview }: Props) {
  const { t, live, packs } = useApp();
  const versions = useLive(() => live.directoryVersions(), []);
  const [day, setDay] = useState('');
  const [version, setVersion] = useState('');
  const [scope, setScope] = useState('latest');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const known = useLive(() => live.policyPacks(), []);
  const off = known.state === 'ready' ? known.value.off : [];
  const all = [...packs.values()].filter(({ pack }) => !off.includes(pack.id));
  const chosen = all.map(({ pack }) => pack.id).filter((id) => !left.has(id));
  const submit = () =>
    onPreview({
      asOf: day === '' ? null : day,
      sha256: version === '' ? null : version,
      packs: left.size === 0 ? null : chosen,
      latestOnly: scope === 'latest',
    });
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="filters">
        <TextField
          type="date"
          label={t('rejudge.asOf')}
          hint={t('rejudge.asOf.hint')}
          value={day}
          onInput={setDay}
        />
        <Select
          label={t('rejudge.version')}
          value={version}
          options={[
            { value: '', label: t('rejudge.version.inUse') },
            ...(versions.state === 'ready' ? versions.value : []).map(({ sha256, date, title }) => ({
              value: sha256,
              label: t('copies.option', { date, title: title[t.language], hash: sha256.slice(0, 8) }),
            })),
          ]}
          onChange={setVersion}
        />
        <Select
          label={t('rejudge.scope')}
          value={scope}
          options={[
            { value: 'latest', label: t('rejudge.scope.latest') },
            { value: 'all', label: t('rejudge.scope.all') },
          ]}
          onChange={setScope}
        />
      </div>
      <fieldset class="choices">
        <legend>{t('rejudge.packs')}</legend>
        {all.map(({ pack, texts }) => (
          <CheckField
            key={pack.id}
            label={texts[t.language].name}
            checked={!left.has(pack.id)}
            onChange={(isChosen) => toggle(pack.id, isChosen)}
          />
        ))}
      </fieldset>
      <div class="actions">
        <Button look="primary" type="submit" disabled={isBusy || chosen.length === 0}>
          {t('rejudge.preview')}
        </Button>
      </div>
    </form>
  );
}
