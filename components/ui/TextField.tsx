/** A labelled line of text, or a day. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** When the field is left, or Enter pressed, with another text than before. */
  onChange?: (value: string) => void;
  type?: 'text' | 'date';
  hint?: string;
  required?: boolean;
  maxLength?: number;
}

export function TextField({
  label,
  value,
  onInput,
  onChange,
  type = 'text',
  hint,
  required = false,
  maxLength = 200,
}: Props) {
  const id = useId();
  const shared = {
    id,
    class: 'field__input',
    value,
    required,
    autocomplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange?.(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {type === 'date' ? (
        <input {...shared} type="date" />
      ) : (
        <input {...shared} type="text" maxLength={maxLength} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
