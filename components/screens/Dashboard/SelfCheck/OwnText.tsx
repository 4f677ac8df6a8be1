/** The texts that are looked at: read from the page on screen, or typed; with the count of the platform. */
import type { Ref } from 'preact';
import type { VigieError } from '@/lib/model/errors';
import { lengthOn, limitOf, SELF_CHECK_PLATFORMS } from '@/lib/selfcheck/limits';
import type { OwnTexts } from '@/lib/selfcheck/profile';
import { useApp } from '../../../app-context';
import { platformName } from '../../../findings/words';
import type { OwnPage } from '../../../self-check-view';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';

interface Props {
  texts: OwnTexts;
  page: OwnPage | null;
  problem: VigieError | null;
  /** A tab was named whose profile may be read. */
  canRead: boolean;
  bio: Ref<HTMLTextAreaElement>;
  onChange: (texts: OwnTexts) => void;
  onRead: () => void;
}

/** As long as the model accepts. */
const LONGEST = { displayName: 300, handle: 200, bio: 20_000, links: 20_000 };

export function OwnText({ texts, page, problem, canRead, bio, onChange, onRead }: Props) {
  const { t } = useApp();
  const { platform } = texts;
  const set = (changes: Partial<OwnTexts>) => onChange({ ...texts, ...changes });
  const { most, text } = limitOf(platform);
  const length = lengthOn(platform, texts.bio);
  const isOver = most !== null && length > most;
  return (
    <section class="card" aria-labelledby="own-text">
      <h2 id="own-text">{t('selfCheck.text')}</h2>
      {problem !== null && (
        <Notice tone="warning">
          <p>{t('selfCheck.notRead')}</p>
        </Notice>
      )}
      {page !== null && <p class="hint">{t('selfCheck.fromPage')}</p>}
      {canRead && (
        <div class="actions">
          <Button icon="refresh" onClick={onRead}>
            {t('selfCheck.read')}
          </Button>
        </div>
      )}
      <div class="own__fields">
        <Select
          label={t('selfCheck.platform')}
          value={platform}
          options={SELF_CHECK_PLATFORMS.map((value) => ({ value, label: platformName(t, value) }))}
          onChange={(value) => set({ platform: value })}
        />
        <TextField
          label={t('selfCheck.displayName')}
          value={texts.displayName}
          maxLength={LONGEST.displayName}
          onInput={(displayName) => set({ displayName })}
        />
        <TextField
          label={t('selfCheck.handle')}
          value={texts.handle}
          maxLength={LONGEST.handle}
          onInput={(handle) => set({ handle })}
        />
      </div>
      <TextArea
        label={t(`selfCheck.text.${text}`)}
        value={texts.bio}
        maxLength={LONGEST.bio}
        invalid={isOver}
        note={
          most === null
            ? t('selfCheck.count', { count: length })
            : isOver
              ? t('selfCheck.countOver', { count: length - most, most })
              : t('selfCheck.countOf', { count: length, most })
        }
        input={bio}
        onInput={(typed) => set({ bio: typed })}
      />
      <TextArea
        label={t('selfCheck.links')}
        value={texts.links}
        maxLength={LONGEST.links}
        rows={2}
        note={t('selfCheck.links.hint')}
        onInput={(links) => set({ links })}
      />
    </section>
  );
}
