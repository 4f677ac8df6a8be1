/** What a reader pack changes of one reader, in words. */
import { useApp } from '../../../app-context';
import type { ReaderChangeView } from '../../../reader-view';

export function ChangeList({ change }: { change: ReaderChangeView }) {
  const { t } = useApp();
  const { off, hooks = {}, fieldsOff = [], sourcesOff = [], limits = {} } = change;
  return (
    <ul class="bullets">
      {off === true && <li>{t('readerPack.off')}</li>}
      {Object.entries(hooks).map(([name, selector]) => (
        <li key={name}>
          {t('readerPack.hook', { name })} <code>{selector}</code>
        </li>
      ))}
      {fieldsOff.length > 0 && (
        <li>{t('readerPack.fieldsOff', { fields: fieldsOff.map((field) => t(`field.${field}`)) })}</li>
      )}
      {sourcesOff.length > 0 && <li>{t('readerPack.sourcesOff', { sources: sourcesOff })}</li>}
      {limits.waitMs !== undefined && <li>{t('readerPack.waitMs', { count: limits.waitMs })}</li>}
      {limits.quietMs !== undefined && <li>{t('readerPack.quietMs', { count: limits.quietMs })}</li>}
    </ul>
  );
}
