/** The side panel: the profile on screen, or why there is nothing to say of it. */
import { useEffect } from 'preact/hooks';
import { type TabView, useApp } from '../../app-context';
import { FootNote } from '../../ui/FootNote';
import { StorageError } from '../../ui/StorageError';
import { SkipLink, TopBar } from '../../ui/TopBar';
import { useLive } from '../../use-live';
import { PanelAudit } from './PanelAudit';
import { PanelState } from './PanelState';

export function SidePanel() {
  const { t, live } = useApp();
  const tab = useLive(() => live.currentTab(), []);
  useEffect(() => {
    document.title = t('panel.title');
  }, [t.language]);
  return (
    <div class="page page--panel">
      <SkipLink />
      <TopBar />
      <main id="main" class="main" tabIndex={-1}>
        {tab.state === 'failed' ? (
          <StorageError />
        ) : (
          <PanelBody tab={tab.state === 'ready' ? tab.value : { tabId: null, state: 'reading' }} />
        )}
      </main>
      <FootNote />
    </div>
  );
}

function PanelBody({ tab }: { tab: TabView }) {
  return tab.state === 'audited' ? (
    <PanelAudit id={tab.auditId} tabId={tab.tabId} />
  ) : (
    <PanelState tab={tab} />
  );
}
