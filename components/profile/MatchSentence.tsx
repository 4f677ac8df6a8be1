/** What the directory says of the account, always with the date of the copy. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { MessageText } from '../findings/MessageText';
import { shownHandle } from './account';

export function MatchSentence({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  const { match, entry, copy, imitation } = record.directory;
  const isName = match === 'lookalike' && imitation?.field === 'displayName';
  const template = t.template(isName ? 'lookalike.sentence.displayName' : `match.sentence.${match}`);
  const values = {
    date: copy?.date ?? '…',
    accounts: copy?.accounts ?? 0,
    removed: entry?.removedOn ?? '…',
    handle: entry === undefined ? '…' : shownHandle(entry.platform, entry.handle),
    organizationEn: entry?.organizationEn ?? '…',
    organizationFr: entry?.organizationFr ?? '…',
  };
  return template === null ? null : <MessageText template={template} values={values} />;
}
