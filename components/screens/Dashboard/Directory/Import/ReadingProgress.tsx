/** How far the reading of chosen files is, and the way to call it off. */
import { useApp } from '../../../../app-context';
import { Button } from '../../../../ui/Button';
import type { ListProgress } from './use-list-files';

interface Props {
  progress: ListProgress;
  onCancel: () => void;
}

export function ReadingProgress({ progress: { stage, done, total }, onCancel }: Props) {
  const { t } = useApp();
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  const words = t(`import.stage.${stage}`, { percent });
  return (
    <div class="saved__progress">
      <progress class="progress" max={100} value={percent} aria-label={words} />
      <span aria-hidden="true">{words}</span>
      <Button onClick={onCancel}>{t('action.cancel')}</Button>
    </div>
  );
}
