/** The panel when there is no verdict: nothing to check, reading, no tie to government, erased, or not stored. */
import type { ErrorCode } from '@/lib/model/errors';
import { useApp } from '../../app-context';
import { ReadAgain } from '../../profile/ReadAgain';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/icons';
import { StateMessage } from '../../ui/StateMessage';
import { SelfCheckButton } from '../Dashboard/SelfCheck/SelfCheckButton';

type State =
  | 'nothing'
  | 'notProfile'
  | 'reading'
  | 'noTie'
  | 'ownAccount'
  | 'readerOff'
  | 'forgotten'
  | 'failed';

/** A tab without a verdict; `forgotten`: its audit was erased since. */
export interface WithoutVerdict {
  tabId: number | null;
  state: State;
  error?: ErrorCode;
}

const ICONS = {
  nothing: 'eye',
  notProfile: 'eye',
  reading: 'refresh',
  noTie: 'shield',
  ownAccount: 'lock',
  readerOff: 'eyeOff',
  forgotten: 'trash',
  failed: 'alert',
} as const satisfies Record<State, IconName>;

const TONES = { noTie: 'success', failed: 'danger' } as const;

export function PanelState({ tab }: { tab: WithoutVerdict }) {
  const { t, actions } = useApp();
  const { state, tabId, error } = tab;
  const canRead = state === 'noTie' || state === 'forgotten' || state === 'failed';
  const hasProfile = canRead || state === 'ownAccount';
  return (
    <div role="status">
      <StateMessage
        icon={ICONS[state]}
        level={1}
        tone={state === 'noTie' || state === 'failed' ? TONES[state] : 'neutral'}
        busy={state === 'reading'}
        title={t(`panelState.${state}.title`)}
        actions={
          state !== 'reading' && (
            <>
              {canRead && <ReadAgain tabId={tabId} />}
              <Button icon="dashboard" onClick={() => actions.openDashboard()}>
                {t('action.openDashboard')}
              </Button>
              <SelfCheckButton tabId={hasProfile ? tabId : null} />
            </>
          )
        }
      >
        <p>
          {error === undefined
            ? t(`panelState.${state}.body`)
            : t.error({ code: error, values: { detail: error } })}
        </p>
        {(state === 'nothing' || state === 'notProfile') && <p class="muted">{t('panelState.platforms')}</p>}
      </StateMessage>
    </div>
  );
}
