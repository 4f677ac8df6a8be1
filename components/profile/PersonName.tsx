/** The name of the person who speaks; kept for the life of the page, so that it is typed once. */
import { useApp } from '../app-context';
import { TextField } from '../ui/TextField';

/** What `lib/model/answer.ts` takes. */
const LONGEST = 100;

export function PersonName() {
  const { t, personName } = useApp();
  return (
    <TextField
      label={t('answer.name')}
      value={personName.value}
      onInput={(name) => {
        personName.value = name;
      }}
      maxLength={LONGEST}
      required
    />
  );
}
