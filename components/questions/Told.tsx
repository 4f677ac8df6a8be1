/** What was done, told aloud once and in whatever language the screen then speaks. */
import type { Translator } from '@/lib/i18n/translate';
import { useApp } from '../app-context';

/** Says the message anew in each language; null before anything was done. */
export interface Message {
  say: (t: Translator) => string;
}

export function Told({ message }: { message: Message | null }) {
  const { t } = useApp();
  return (
    <p class="told" aria-live="polite">
      {message?.say(t)}
    </p>
  );
}
