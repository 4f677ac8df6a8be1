/** A labelled menu: the browser's own `select`. */
import { useId } from 'preact/hooks';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** Label beside the menu instead of above it. */
  inline?: boolean;
}

export function Select({ label, value, options, onChange, inline = false }: Props) {
  const id = useId();
  return (
    <div class={`field${inline ? ' field--inline' : ''}`}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field__input select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
