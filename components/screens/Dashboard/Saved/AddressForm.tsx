/** Asks at which address a page was saved: what the page itself claims proves nothing, so a person confirms it. */
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../../app-context';
import { Button } from '../../../ui/Button';

export function AddressForm({ guess, onAddress }: { guess: string; onAddress: (address: string) => void }) {
  const { t } = useApp();
  const id = useId();
  const [typed, setTyped] = useState(guess);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = typed.trim();
    if (address !== '') onAddress(address.includes('://') ? address : `https://${address}`);
  };
  return (
    <form class="servers__add" onSubmit={submit}>
      <div class="field">
        <label class="field__label" for={id}>
          {t('saved.address')}
        </label>
        <input
          id={id}
          class="field__input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {t(guess === '' ? 'saved.address.none' : 'saved.address.guess')}
        </p>
      </div>
      <Button type="submit">{t('saved.address.read')}</Button>
    </form>
  );
}
