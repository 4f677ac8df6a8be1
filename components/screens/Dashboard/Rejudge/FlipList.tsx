/** Every verdict that would flip, with its account and what it was and would be. */
import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/model/result';
import { useApp } from '../../../app-context';
import { ruleTitle } from '../../../findings/words';
import type { RejudgePreview } from '../../../rejudge-view';
import { Pager } from '../../../ui/Pager';
import { PageText } from '../../../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../../../ui/table';
import { dashboardHash } from '../router';

const ROWS = 50;

export function FlipList({ preview: { flips, classes } }: { preview: RejudgePreview }) {
  const { t, packs } = useApp();
  const [page, setPage] = useState(0);
  const outcome = (value: Outcome | null) => (value === null ? t('rejudge.notGiven') : t(`outcome.${value}`));
  return (
    <>
      {classes.length > 0 && <p>{t('rejudge.classes', { count: classes.length })}</p>}
      <Table kind="flips" caption={t('rejudge.flips')}>
        <Head>
          <Column>{t('rejudge.account')}</Column>
          <Column>{t('rejudge.rule')}</Column>
          <Column>{t('rejudge.before')}</Column>
          <Column>{t('rejudge.after')}</Column>
        </Head>
        <Body>
          {flips.slice(page * ROWS, (page + 1) * ROWS).map((flip) => (
            <Row key={`${flip.auditId} ${flip.pack} ${flip.rule}`}>
              <Cell>
                <a href={dashboardHash('accounts', flip.accountKey)}>
                  <PageText text={flip.accountKey} limit={100} />
                </a>
                <span class="table__under">{t.date(flip.observedAt)}</span>
              </Cell>
              <Cell label={t('rejudge.rule')}>{ruleTitle(packs, t, flip.rule)}</Cell>
              <Cell label={t('rejudge.before')}>{outcome(flip.before)}</Cell>
              <Cell label={t('rejudge.after')}>{outcome(flip.after)}</Cell>
            </Row>
          ))}
        </Body>
      </Table>
      <Pager page={page} pages={Math.ceil(flips.length / ROWS)} onPage={setPage} label={t('rejudge.pages')} />
    </>
  );
}
