/** Does the listed address still lead to the listed handle? Told only for an account that was reached by it. */
import { rowOf } from '@/lib/model/directory';
import { fold } from '@/lib/model/fold';
import { defineCheck } from './define-check';
import { fieldEvidence } from './phrases';

export const listedHandle = defineCheck({
  id: 'listed-handle',
  reasons: ['same-handle', 'other-handle', 'reached-otherwise', 'no-handle', 'not-listed'],
  run(subject) {
    const entry = rowOf(subject.match);
    if (subject.match.match !== 'listed' || entry === undefined)
      return { answer: 'inapplicable', reason: 'not-listed' };
    const { platform, accountKey, aliases } = subject.snapshot;
    const handle = subject.words('handle')?.text ?? '';
    if (handle === '') return { answer: 'inapplicable', reason: 'no-handle' };
    const values = { listed: entry.handle, shown: handle };
    const evidence = [
      ...fieldEvidence(subject, 'handle'),
      { kind: 'directory' as const, property: 'handle', text: entry.handle },
    ];
    if (plain(handle, platform) === plain(entry.handle, platform) || entry.key === accountKey) {
      return { answer: 'found', reason: 'same-handle', values, evidence };
    }
    // Numbers, channel ids and old kinds of address lead to a handle of another form; only a handle can be renamed.
    const isHandle = plain(entry.key.slice(platform.length + 1), platform) === plain(entry.handle, platform);
    return isHandle && !/^\d+$/.test(entry.handle) && aliases.includes(entry.key)
      ? { answer: 'notFound', reason: 'other-handle', values, evidence }
      : { answer: 'inapplicable', reason: 'reached-otherwise', values };
  },
});

/** Case and a leading @ never count; on Facebook dots do not either. */
function plain(handle: string, platform: string): string {
  const folded = fold(handle).replace(/^@/, '');
  return platform === 'facebook' ? folded.replaceAll('.', '') : folded;
}
