/** What a checked text looks like, and its characters that are hidden or of another alphabet. */
import type { HiddenCharacter } from '@/lib/directory/lookalike/hidden';
import { useApp } from '../../../../app-context';
import type { LikenessCheck } from '../../../../list-view';
import { openableUrl, shownHandle } from '../../../../profile/account';
import { EditList } from '../../../../profile/EditList';
import { Icon } from '../../../../ui/Icon';
import { PageText } from '../../../../ui/PageText';
import { organizationLabel } from '../Accounts/labels';
import { AlignedTexts } from './AlignedTexts';

export function CheckAnswer({ check: { text, found, hidden } }: { check: LikenessCheck }) {
  const { t } = useApp();
  return (
    <>
      {hidden.length > 0 && <Hidden hidden={hidden} />}
      {found.length === 0 ? (
        <p class="hint">{t('likes.none')}</p>
      ) : (
        <>
          <p class="hint">{t('likes.proof')}</p>
          <ul class="likes__found">
            {found.map(({ field, listed, edits, row }) => {
              const url = openableUrl(row.url);
              return (
                <li key={`${field} ${row.key}`}>
                  <h3>
                    <span class="visually-hidden">{t(`likes.field.${field}`)} </span>
                    <PageText
                      text={field === 'handle' ? shownHandle(row.platform, listed) : listed}
                      limit={200}
                    />
                  </h3>
                  <p>
                    <PageText text={organizationLabel(t, row.organization)} limit={200} />{' '}
                    {url !== null && (
                      <a class="link" href={url} target="_blank" rel="noopener noreferrer">
                        {t('lookalike.open')}
                        <span class="visually-hidden">
                          {' '}
                          <PageText text={row.handle} limit={80} /> {t('lookalike.newTab')}
                        </span>
                        <Icon name="external" size={14} />
                      </a>
                    )}
                  </p>
                  {text === listed ? (
                    <p>{t('likes.same')}</p>
                  ) : (
                    <>
                      <AlignedTexts shown={text} listed={listed} edits={edits} />
                      <EditList edits={edits} />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function Hidden({ hidden }: { hidden: readonly HiddenCharacter[] }) {
  const { t } = useApp();
  return (
    <section aria-labelledby="likes-hidden">
      <h3 id="likes-hidden">{t('likes.hidden')}</h3>
      <ul class="edits">
        {hidden.map(({ kind, start, codePoint, script, looksLike }) => (
          <li key={`${start} ${kind}`}>
            {t.maybe(`likes.hidden.${kind}`, {
              code: codePoint,
              script: t.maybe(`likes.script.${script}`) ?? t('likes.script.other'),
              look: looksLike,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
