/** The popup: one glance at the profile on screen, and where to read on. */
import { useEffect } from 'preact/hooks';
import { type TabView, useApp } from '../../app-context';
import { Button } from '../../ui/Button';
import { StorageError } from '../../ui/StorageError';
import { TopBar } from '../../ui/TopBar';
import { useLive } from '../../use-live';
import { SelfCheckButton } from '../Dashboard/SelfCheck/SelfCheckButton';
import { PanelState } from '../SidePanel/PanelState';
import { Glance } from './Glance';
import { Offer } from './Offer';

export function Popup() {
  const { t, live, actions } = useApp();
  const tab = useLive(() => live.currentTab(), []);
  useEffect(() => {
    document.title = t('popup.title');
  }, [t.language]);
  const auditId = tab.state === 'ready' && tab.value.state === 'audited' ? tab.value.auditId : null;
  return (
    <div class="page page--popup">
      <TopBar />
      <main id="main" class="main" tabIndex={-1}>
        {tab.state === 'failed' ? (
          <StorageError />
        ) : auditId !== null ? (
          <Glance id={auditId} />
        ) : (
          <PopupState tab={tab.state === 'ready' ? tab.value : { tabId: null, state: 'reading' }} />
        )}
      </main>
      {auditId !== null && (
        <div class="popup__actions">
          {actions.canOpenPanel && (
            <Button look="primary" icon="panel" onClick={() => actions.openPanel()}>
              {t('action.openPanel')}
            </Button>
          )}
          <Button icon="dashboard" onClick={() => actions.openDashboard()}>
            {t('action.openDashboard')}
          </Button>
          <SelfCheckButton tabId={tab.state === 'ready' ? tab.value.tabId : null} />
        </div>
      )}
    </div>
  );
}

function PopupState({ tab }: { tab: TabView }) {
  if (tab.state === 'audited') return null;
  return tab.state === 'nothing' ? <Offer tabId={tab.tabId} /> : <PanelState tab={tab} />;
}
