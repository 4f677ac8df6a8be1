/** The verdict in a few lines: a state, counts, and the gravest findings. */
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../../app-context';
import { CountsLine } from '../../findings/CountsLine';
import { countsOf, groupResults, isForOwner } from '../../findings/group-results';
import { MessageText } from '../../findings/MessageText';
import { OutcomeBadge } from '../../findings/OutcomeBadge';
import { OutOfDateNotice } from '../../findings/OutOfDateNotice';
import { PageStateNotice } from '../../findings/PageStateNotice';
import { VerdictLine } from '../../findings/VerdictLine';
import { platformName, ruleWords } from '../../findings/words';
import { handleOf, nameOf, shownHandle } from '../../profile/account';
import { EditList } from '../../profile/EditList';
import { MatchSentence } from '../../profile/MatchSentence';
import { PageText } from '../../ui/PageText';
import { StorageError } from '../../ui/StorageError';
import { useLive } from '../../use-live';
import { PanelState } from '../SidePanel/PanelState';

const SHOWN = 3;
const NAME_LIMIT = 80;

export function Glance({ id }: { id: string }) {
  const { live } = useApp();
  const audit = useLive(() => live.audit(id), [id]);
  if (audit.state === 'failed') return <StorageError />;
  if (audit.state === 'loading') return <PanelState tab={{ tabId: null, state: 'reading' }} />;
  if (audit.value === null) return <PanelState tab={{ tabId: null, state: 'forgotten' }} />;
  return <Short record={audit.value} />;
}

function Short({ record }: { record: AuditRecord }) {
  const { t, packs } = useApp();
  const groups = groupResults(record.results);
  const forOwner = isForOwner(record);
  const handle = shownHandle(record.platform, handleOf(record));
  const top = [...groups.failed, ...groups.advice, ...groups.cantTell].slice(0, SHOWN);
  return (
    <>
      <header class="glance__who">
        <h1 class="glance__name">
          <PageText text={nameOf(record) ?? handle} limit={NAME_LIMIT} />
        </h1>
        <p class="muted">
          <PageText text={handle} /> · {platformName(t, record.platform)}
        </p>
        <p class="glance__class">{t(`class.${record.accountClass.value}`)}</p>
        {record.directory.match === 'lookalike' && (
          <>
            <p>
              <MatchSentence record={record} />
            </p>
            {record.directory.imitation && <EditList edits={record.directory.imitation.edits} />}
            <p class="hint">{t('lookalike.notVerdict')}</p>
          </>
        )}
      </header>
      <VerdictLine record={record} groups={groups} />
      <PageStateNotice record={record} />
      <OutOfDateNotice record={record} />
      <CountsLine counts={countsOf(groups)} forOwner={forOwner} />
      {top.length > 0 && record.pageState === 'profile' && (
        <ul class="glance__findings" aria-label={t('popup.top')}>
          {top.map((result) => (
            <li key={`${result.pack}/${result.rule}`}>
              <OutcomeBadge result={result} forOwner={forOwner} />
              <p>
                <MessageText template={ruleWords(packs, t, result).reason} values={result.values} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
