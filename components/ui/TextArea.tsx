/** A labelled text of several lines, with a note under it (a count, for instance). */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Under the field, and read with it. */
  note?: string;
  /** True when the text is longer than it may be. */
  invalid?: boolean;
  rows?: number;
  maxLength: number;
  input?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  value,
  onInput,
  note,
  invalid = false,
  rows = 4,
  maxLength,
  input,
}: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field__input field__input--lines"
        value={value}
        rows={rows}
        maxLength={maxLength}
        autocomplete="off"
        ref={input ?? null}
        aria-invalid={invalid}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class={`hint${invalid ? ' hint--over' : ''}`}>
          {note}
        </p>
      )}
    </div>
  );
}
