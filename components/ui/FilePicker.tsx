/** A file input whose visible button is its own label, so that its words follow Vigie's language and not the browser's. */
import { useId, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  label: string;
  /** Extensions and media types, e.g. `.csv,text/csv`. */
  accept: string;
  hint?: string;
  disabled?: boolean;
  onFile?: (file: File) => void;
  /** Where given, several files may be chosen at once. */
  onFiles?: (files: File[]) => void;
}

export function FilePicker({ label, accept, hint, disabled = false, onFile, onFiles }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) onFiles?.(files);
    if (files[0] !== undefined) onFile?.(files[0]);
    // Emptied, so that choosing the same file again is a change again.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div class="file-picker">
      <input
        ref={input}
        id={id}
        class="file-picker__input"
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={take}
      />
      <label for={id} class="button button--secondary file-picker__label">
        <Icon name="upload" />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
