/** The way to the self-check, with the profile of the tab on screen. */
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { dashboardHash } from '../router';

export function SelfCheckButton({ tabId }: { tabId: number | null }) {
  const { t, actions } = useApp();
  const parts = tabId === null ? [] : [String(tabId)];
  return (
    <Button icon="shield" onClick={() => actions.openDashboard(dashboardHash('self-check', ...parts))}>
      {t('action.selfCheck')}
    </Button>
  );
}
