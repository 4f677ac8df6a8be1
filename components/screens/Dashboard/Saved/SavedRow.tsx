/** One file and what became of it. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../../../app-context';
import type { SavedAnswer } from '../../../saved-view';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import { PageText } from '../../../ui/PageText';
import { dashboardHash } from '../router';
import { AddressForm } from './AddressForm';
import type { SavedRowState } from './use-saved-pages';

const ICONS = {
  stored: 'passed',
  needsAddress: 'cantTell',
  otherSite: 'inapplicable',
  notProfile: 'inapplicable',
  noTie: 'shield',
  personSkipped: 'lock',
} as const satisfies Record<SavedAnswer['state'], IconName>;

export function SavedRow({ row, onAddress }: { row: SavedRowState; onAddress: (address: string) => void }) {
  const { t } = useApp();
  const { file, answer, isCancelled } = row;
  const icon = answer === null ? 'refresh' : answer.ok ? ICONS[answer.value.state] : 'failed';
  return (
    <li class="saved__row">
      <Icon name={icon} />
      <div class="saved__words">
        <p class="saved__file">
          <PageText text={file.name} limit={120} />
        </p>
        {answer === null ? (
          <p class="muted">{t(isCancelled ? 'saved.cancelled' : 'saved.waiting')}</p>
        ) : answer.ok ? (
          <AnswerWords answer={answer.value} onAddress={onAddress} />
        ) : (
          <p>{t.error(answer.error)}</p>
        )}
      </div>
    </li>
  );
}

function AnswerWords({
  answer,
  onAddress,
}: {
  answer: SavedAnswer;
  onAddress: (address: string) => void;
}): ComponentChildren {
  const { t } = useApp();
  switch (answer.state) {
    case 'stored':
      return (
        <>
          <p>
            {t(`saved.date.${answer.dateFrom}`, { date: answer.observedAt.slice(0, 10) })}{' '}
            {answer.pageState !== 'profile' && t(`pageState.${answer.pageState}`)}
          </p>
          <p>
            <a class="link" href={dashboardHash('accounts', answer.accountKey)}>
              {t('saved.open')}
            </a>
          </p>
        </>
      );
    case 'needsAddress':
      return <AddressForm guess={answer.guess} onAddress={onAddress} />;
    case 'otherSite':
    case 'notProfile':
      return (
        <p>
          {t(`saved.${answer.state}`)} <PageText text={answer.url} limit={120} />
        </p>
      );
    case 'noTie':
    case 'personSkipped':
      return <p>{t(`saved.${answer.state}`)}</p>;
  }
}
