/** How many pairs and lone accounts there are by platform and by organization. */
import { useApp } from '../../../../app-context';
import { platformName } from '../../../../findings/words';
import type { PairsView } from '../../../../list-view';
import { Expander } from '../../../../ui/Expander';
import { PageText } from '../../../../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { organizationLabel } from '../Accounts/labels';
import { countPairs } from './pairs';

const KINDS = [
  ['platform', 'twins.byPlatform'],
  ['organization', 'twins.byOrganization'],
] as const;

export function PairCounts({ view }: { view: PairsView }) {
  const { t } = useApp();
  return (
    <section class="group" aria-label={t('twins.counts')}>
      {KINDS.map(([by, title]) => (
        <Expander key={by} summary={t(title)} look="section">
          <Table kind="coverage" caption={t(title)}>
            <Head>
              <Column>{t('twins.organization')}</Column>
              <Column>{t('twins.pairs')}</Column>
              <Column>{t('twins.alone')}</Column>
            </Head>
            <Body>
              {countPairs(view, by).map(({ id, name, pairs, alone }) => (
                <Row key={id}>
                  <Cell>
                    {by === 'platform' ? (
                      platformName(t, id)
                    ) : (
                      <PageText text={organizationLabel(t, name)} limit={200} />
                    )}
                  </Cell>
                  <Cell label={t('twins.pairs')}>{t.number(pairs)}</Cell>
                  <Cell label={t('twins.alone')}>{t.number(alone)}</Cell>
                </Row>
              ))}
            </Body>
          </Table>
        </Expander>
      ))}
    </section>
  );
}
