/** Changes of a list in words. */
import type { Translator } from '@/lib/i18n/translate';
import type { ChangesSince } from '../../../../directory-view';

/** E.g. "2 added, 1 removed, 0 moved and 3 edited". */
export function changeCounts(t: Translator, counts: ChangesSince['counts']): string {
  return t.list(
    (['added', 'removed', 'moved', 'edited'] as const).map((kind) =>
      t(`compare.count.${kind}`, { count: counts[kind] }),
    ),
  );
}
