/** By which edits a text differs from a listed one, one sentence an edit. */
import { editTemplate, editValues } from '@/lib/i18n/edit-words';
import type { LookalikeEdit } from '@/lib/model/directory';
import { useApp } from '../app-context';
import { MessageText } from '../findings/MessageText';

export function EditList({ edits }: { edits: readonly LookalikeEdit[] }) {
  const { t } = useApp();
  if (edits.length === 0) return <p>{t('lookalike.same')}</p>;
  return (
    <ul class="edits">
      {edits.map((edit, index) => (
        <li key={index}>
          <MessageText template={editTemplate(t, edit)} values={editValues(edit)} />
        </li>
      ))}
    </ul>
  );
}
