/** Asks for a fresh reading of the page, and says so when it cannot be had. */
import { useState } from 'preact/hooks';
import type { VigieError } from '@/lib/model/errors';
import { useApp } from '../app-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function ReadAgain({
  tabId,
  look = 'primary',
}: {
  tabId: number | null;
  look?: 'primary' | 'secondary';
}) {
  const { t, send } = useApp();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<VigieError | null>(null);
  if (tabId === null) return null;
  const ask = async () => {
    setAsking(true);
    setError(null);
    const answer = await send('readAgain', { tabId });
    setAsking(false);
    if (!answer.ok) setError(answer.error);
  };
  return (
    <>
      <Button icon="refresh" look={look} disabled={isAsking} onClick={() => void ask()}>
        {t(isAsking ? 'action.reading' : 'action.readAgain')}
      </Button>
      {error !== null && (
        <Notice tone="danger" alert>
          <p>{t.error(error)}</p>
        </Notice>
      )}
    </>
  );
}
