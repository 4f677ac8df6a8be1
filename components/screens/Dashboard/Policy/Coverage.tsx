/** The founding texts clause by clause, each with the rule, question or part of Vigie that answers it. */
import { useEffect, useState } from 'preact/hooks';
import {
  type CoverageFeature,
  type CoverageKind,
  type CoveredText,
  coverageCounts,
} from '@/lib/model/coverage';
import { useApp } from '../../../app-context';
import { StateMessage } from '../../../ui/StateMessage';
import { Body, Cell, Column, Head, Row, Table } from '../../../ui/table';
import { CoverageTokens } from './CoverageTokens';

export interface CoverageData {
  texts: readonly CoveredText[];
  features: readonly CoverageFeature[];
}

const KINDS: readonly CoverageKind[] = ['rule', 'question', 'feature', 'context'];

export function Coverage() {
  const { t, actions } = useApp();
  const [data, setData] = useState<CoverageData | null>(null);
  useEffect(() => {
    void actions.coverage().then(setData);
  }, []);
  if (data === null) return <StateMessage icon="refresh" busy title={t('clauses.loading')} />;
  const { language } = t;
  return (
    <>
      <p class="hint">{t('clauses.note')}</p>
      {data.texts.map((text) => {
        const counts = coverageCounts(text);
        return (
          <section key={text.id} class="group" aria-labelledby={`text-${text.id}`}>
            <h2 id={`text-${text.id}`} class="group__title">
              {text.title[language]}
            </h2>
            <p class="result-count">
              {t('clauses.count', { count: text.rows.length })}{' '}
              {t.list(KINDS.map((kind) => t(`clauses.by.${kind}`, { count: counts[kind] })))}
            </p>
            <Table kind="clauses" caption={text.title[language]}>
              <Head>
                <Column>{t('clauses.clause')}</Column>
                <Column>{t('clauses.gist')}</Column>
                <Column>{t('clauses.answered')}</Column>
              </Head>
              <Body>
                {text.rows.map(({ clause, gist, by }) => (
                  <Row key={clause.en}>
                    <Cell>{clause[language]}</Cell>
                    <Cell label={t('clauses.gist')}>{gist[language]}</Cell>
                    <Cell label={t('clauses.answered')}>
                      <CoverageTokens by={by} features={data.features} />
                    </Cell>
                  </Row>
                ))}
              </Body>
            </Table>
          </section>
        );
      })}
    </>
  );
}
