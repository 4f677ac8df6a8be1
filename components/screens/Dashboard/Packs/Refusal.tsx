/** Why a file was refused: the reason, and where its flaws are. */
import type { VigieError } from '@/lib/model/errors';
import type { PackFlaw } from '@/lib/model/pack-flaw';
import { useApp } from '../../../app-context';
import { Notice } from '../../../ui/Notice';
import { PageText } from '../../../ui/PageText';

/** More than anybody mends at once. */
const SHOWN_AT_MOST = 40;

export function Refusal({ error, flaws }: { error: VigieError; flaws: readonly PackFlaw[] }) {
  const { t } = useApp();
  return (
    <Notice tone="danger" alert title={t('packs.refused')}>
      <p>{t.error(error)}</p>
      {flaws.length > 0 && (
        <ul class="bullets">
          {flaws.slice(0, SHOWN_AT_MOST).map(({ path, code, detail }) => (
            <li key={`${path} ${code} ${detail}`}>
              <code>
                <PageText text={path} />
              </code>{' '}
              {t(`packFlaw.${code}`)}
              {detail !== '' && (
                <>
                  {' '}
                  (<PageText text={detail} />)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
