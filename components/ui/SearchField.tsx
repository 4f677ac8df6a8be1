/** A labelled search box that answers while one types. */
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

export function SearchField({ label, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="field field--search">
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class="search">
        <Icon name="search" size={18} />
        <input
          id={id}
          class="field__input"
          type="search"
          value={value}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
