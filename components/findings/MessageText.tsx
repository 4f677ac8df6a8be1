/** A message with its values; what came from a page or a file stands apart from Vigie's own words. */
import type { Values } from '@/lib/i18n/message';
import { useApp } from '../app-context';
import { PageText } from '../ui/PageText';

const LIMIT = 300;

export function MessageText({ template, values }: { template: string; values: Values }) {
  const { t } = useApp();
  return (
    <>
      {t
        .parts(template, values)
        .map((part, index) =>
          part.isValue ? <PageText key={index} text={part.text} limit={LIMIT} /> : part.text,
        )}
    </>
  );
}
