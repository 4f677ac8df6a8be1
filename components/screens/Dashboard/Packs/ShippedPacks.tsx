/** The packs that came with Vigie, each with a switch. */
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';
import { Body, Cell, Column, Head, Row, Table } from '../../../ui/table';
import { jurisdictionName } from './jurisdiction-name';

interface Props {
  off: readonly string[];
  /** Ids of packs of files, which are shown elsewhere. */
  loaded: readonly string[];
  onTurn: (id: string, isOff: boolean) => void;
}

export function ShippedPacks({ off, loaded, onTurn }: Props) {
  const { t, packs } = useApp();
  const shipped = [...packs.values()].filter(({ pack }) => !loaded.includes(pack.id));
  return (
    <section class="group" aria-labelledby="packs-shipped">
      <h2 id="packs-shipped" class="group__title">
        {t('packs.shipped')}
      </h2>
      <p>{t('packs.shipped.lead')}</p>
      <Table kind="packs" caption={t('packs.shipped')}>
        <Head>
          <Column>{t('packs.name')}</Column>
          <Column>{t('packs.publisher')}</Column>
          <Column>{t('packs.speaksTo')}</Column>
          <Column>{t('packs.holds')}</Column>
          <Column>{t('packs.state')}</Column>
        </Head>
        <Body>
          {shipped.map(({ pack, texts }) => {
            const isOff = off.includes(pack.id);
            const { name } = texts[t.language];
            return (
              <Row key={pack.id}>
                <Cell>
                  {name}
                  <span class="table__under">{t('policy.version', { version: pack.version })}</span>
                </Cell>
                <Cell label={t('packs.publisher')}>{texts[t.language].publisher ?? pack.publisher}</Cell>
                <Cell label={t('packs.speaksTo')}>{jurisdictionName(t, pack.jurisdiction)}</Cell>
                <Cell label={t('packs.holds')}>
                  {t('packs.holds.shipped', {
                    rules: pack.rules.length,
                    clauses: pack.clauses.length,
                    questions: pack.questions?.length ?? 0,
                  })}
                </Cell>
                <Cell label={t('packs.state')}>
                  <span class="table__under">{t(isOff ? 'packs.state.off' : 'packs.state.on')}</span>
                  <Button
                    small
                    label={t(isOff ? 'packs.turnOn.of' : 'packs.turnOff.of', { name })}
                    onClick={() => onTurn(pack.id, !isOff)}
                  >
                    {t(isOff ? 'packs.turnOn' : 'packs.turnOff')}
                  </Button>
                </Cell>
              </Row>
            );
          })}
        </Body>
      </Table>
    </section>
  );
}
