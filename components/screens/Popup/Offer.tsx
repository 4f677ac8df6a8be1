/** On a page of a platform that is not read yet: what allowing it would do, and the button. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app-context';
import { platformName } from '../../findings/words';
import type { SiteOffer } from '../../reader-view';
import { Button } from '../../ui/Button';
import { StateMessage } from '../../ui/StateMessage';
import { SelfCheckButton } from '../Dashboard/SelfCheck/SelfCheckButton';
import { PanelState } from '../SidePanel/PanelState';

/** `tabId`: the tab in front, of which nothing is known yet. */
export function Offer({ tabId }: { tabId: number | null }) {
  const { t, actions } = useApp();
  const [offer, setOffer] = useState<SiteOffer | null>(null);
  useEffect(() => {
    if (tabId !== null) void actions.siteOffer(tabId).then(setOffer);
  }, [tabId]);
  if (offer === null) return <PanelState tab={{ tabId, state: 'nothing' }} />;
  const platform = platformName(t, offer.platform);
  const isServer = offer.patterns.length === 1 && offer.platform === 'mastodon';
  return (
    <StateMessage
      icon="eye"
      level={1}
      title={t('offer.title', { platform })}
      actions={
        <>
          <Button
            look="primary"
            onClick={() => void actions.allow(offer.patterns).then(() => setOffer(null))}
          >
            {t('offer.allow', { platform })}
          </Button>
          <SelfCheckButton tabId={null} />
        </>
      }
    >
      <p>{isServer ? t('offer.server', { platform }) : t('offer.body')}</p>
    </StateMessage>
  );
}
