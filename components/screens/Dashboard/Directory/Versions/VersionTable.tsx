/** The versions kept, and what can be done with each. */
import { useState } from 'preact/hooks';
import { useApp } from '../../../../app-context';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { Expander } from '../../../../ui/Expander';
import { PageText } from '../../../../ui/PageText';
import { Body, Cell, Column, Head, Row, Table } from '../../../../ui/table';
import { type KnownVersion, shortHash } from './versions';

/** Audits by hash. */
export type Judged = ReadonlyMap<string, number> | 'counting' | 'failed';

interface Props {
  versions: readonly KnownVersion[];
  inUse: string;
  /** Hash of the copy of this Vigie's package, which cannot be erased. */
  packaged: string;
  judged: Judged;
  onUse: (version: KnownVersion) => void;
  onErase: (version: KnownVersion) => void;
}

export function VersionTable({ versions, inUse, packaged, judged, onUse, onErase }: Props) {
  const { t } = useApp();
  const [erasing, setErasing] = useState<KnownVersion | null>(null);
  return (
    <>
      <Table kind="versions" caption={t('copies.title')}>
        <Head>
          <Column>{t('copies.list')}</Column>
          <Column>{t('copies.origin')}</Column>
          <Column>{t('directory.accounts')}</Column>
          <Column>{t('copies.judged')}</Column>
          <Column>{t('copies.actions')}</Column>
        </Head>
        <Body>
          {versions.map((version) => {
            const { sha256, date, title, origin, importedAt, accounts, former } = version;
            const isInUse = sha256 === inUse;
            const hash = shortHash(version);
            return (
              <Row key={sha256}>
                <Cell>
                  <span class="table__name">{t('directory.copyOf', { date })}</span>
                  <span class="table__under">
                    <PageText text={title[t.language]} limit={120} />
                  </span>
                  {isInUse && <strong class="table__under">{t('copies.inUse')}</strong>}
                  <Expander summary={t('copies.hash', { hash })}>
                    <code class="address">{sha256}</code>
                  </Expander>
                </Cell>
                <Cell label={t('copies.origin')}>
                  {t(`copies.origin.${origin}`)}
                  {origin !== 'package' && <span class="table__under">{t.shortDateTime(importedAt)}</span>}
                </Cell>
                <Cell label={t('directory.accounts')}>
                  {t.number(accounts)}
                  {former > 0 && <span class="table__under">{t('copies.former', { count: former })}</span>}
                </Cell>
                <Cell label={t('copies.judged')}>
                  {typeof judged === 'string'
                    ? t(`copies.${judged}`)
                    : t('copies.audits', { count: judged.get(sha256) ?? 0 })}
                </Cell>
                <Cell label={t('copies.actions')}>
                  <div class="actions">
                    {!isInUse && (
                      <Button small label={t('copies.useOf', { date, hash })} onClick={() => onUse(version)}>
                        {t('copies.use')}
                      </Button>
                    )}
                    {!isInUse && sha256 !== packaged && (
                      <Button
                        small
                        look="danger"
                        label={t('copies.eraseOf', { date, hash })}
                        onClick={() => setErasing(version)}
                      >
                        {t('copies.erase')}
                      </Button>
                    )}
                  </div>
                </Cell>
              </Row>
            );
          })}
        </Body>
      </Table>
      <Dialog
        title={t('copies.eraseTitle')}
        open={erasing !== null}
        onClose={() => setErasing(null)}
        actions={
          <>
            <Button onClick={() => setErasing(null)}>{t('action.cancel')}</Button>
            <Button
              look="danger"
              icon="trash"
              onClick={() => {
                if (erasing !== null) onErase(erasing);
                setErasing(null);
              }}
            >
              {t('copies.erase')}
            </Button>
          </>
        }
      >
        {erasing !== null && <p>{t('copies.eraseBody', { date: erasing.date, hash: shortHash(erasing) })}</p>}
      </Dialog>
    </>
  );
}
