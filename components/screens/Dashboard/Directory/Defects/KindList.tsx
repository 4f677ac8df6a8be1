/** Kinds of defects that were met, the graver first, each with what it means and what to do. */
import type { DefectGroup } from '@/lib/directory/lint/patch';
import { useApp } from '../../../../app-context';
import { MessageText } from '../../../../findings/MessageText';
import { Button } from '../../../../ui/Button';
import { Expander } from '../../../../ui/Expander';
import { exampleValues } from './example-values';

interface Props {
  groups: readonly DefectGroup[];
  onShow: (kind: string) => void;
}

export function KindList({ groups, onShow }: Props) {
  const { t } = useApp();
  return (
    <section class="group" aria-labelledby="defects-kinds">
      <h2 id="defects-kinds" class="group__title">
        {t('defects.kinds')}
      </h2>
      {(['wrong', 'untidy'] as const).map((severity) => {
        const found = groups.filter((group) => group.severity === severity);
        if (found.length === 0) return null;
        return (
          <div key={severity} class="defect-kinds">
            <h3>{t(`defects.severity.${severity}`)}</h3>
            {found.map(({ kind, defects }) => (
              <Expander
                key={kind}
                summary={
                  <>
                    {t(`lint.${kind}.title`)} <span class="count">{t.number(defects.length)}</span>
                  </>
                }
              >
                <p>
                  <MessageText
                    template={t.template(`lint.${kind}.found`) ?? ''}
                    values={exampleValues(defects[0])}
                  />
                </p>
                <p>
                  <strong>{t('defects.todo')}</strong> – {t(`lint.${kind}.todo`)}
                </p>
                <Button
                  small
                  label={t('defects.showOf', { kind: t(`lint.${kind}.title`) })}
                  onClick={() => onShow(kind)}
                >
                  {t('defects.show')}
                </Button>
              </Expander>
            ))}
          </div>
        );
      })}
    </section>
  );
}
