/** Every field of the profile: what was seen, in which state, and which source said so. */
import type { ComponentChildren } from 'preact';
import type { Observed } from '@/lib/model/observed';
import type { AuditRecord } from '@/lib/model/record';
import { useApp } from '../app-context';
import { PageText } from '../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../ui/table';
import { type FieldValue, orderedFields } from './field-order';

const LIMIT = 1200;

export function FieldsTable({ record }: { record: AuditRecord }) {
  const { t } = useApp();
  return (
    <Table kind="fields" caption={t('fields.title')}>
      <Head>
        <Column>{t('fields.field')}</Column>
        <Column>{t('fields.value')}</Column>
        <Column>{t('fields.state')}</Column>
        <Column>{t('fields.via')}</Column>
      </Head>
      <Body>
        {orderedFields(record).map(([name, field]) => (
          <Row key={name}>
            <Cell>
              <span class="table__name table__name--field">{t(`field.${name}`)}</span>
            </Cell>
            <Cell label={t('fields.value')}>
              {field.state === 'present' ? <Value value={field.value} /> : <span class="muted">—</span>}
            </Cell>
            <Cell label={t('fields.state')}>
              <StateWords field={field} />
            </Cell>
            <Cell label={t('fields.via')}>
              {field.state === 'unreadable' ? <span class="muted">—</span> : <code>{field.via}</code>}
            </Cell>
          </Row>
        ))}
      </Body>
    </Table>
  );
}

function StateWords({ field }: { field: Observed<FieldValue> }) {
  const { t } = useApp();
  if (field.state === 'unreadable') {
    return (
      <>
        {t('state.unreadable')} <span class="muted">({t(`why.${field.why}`)})</span>
      </>
    );
  }
  const qualifier = field.state === 'present' ? field.qualifier : undefined;
  return (
    <>
      {t(`state.${field.state}`)}
      {qualifier !== undefined && <span class="muted"> ({t(`qualifier.${qualifier}`)})</span>}
    </>
  );
}

function Value({ value }: { value: FieldValue }): ComponentChildren {
  const { t } = useApp();
  if (typeof value === 'number') return t.number(value);
  if (typeof value === 'string') return <PageText text={t.date(value)} limit={LIMIT} />;
  return (
    <ul class="values">
      {value.map((item, index) => (
        <li key={index}>
          {typeof item === 'string' ? (
            <PageText text={item} />
          ) : (
            <>
              <span class="address">
                <PageText text={item.url} />
              </span>{' '}
              <span class="muted">
                ({t(`slot.${item.slot}`)}
                {item.kind !== undefined && <>; {t(`linkKind.${item.kind}`)}</>})
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
