/** A box to tick, with its words. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckField({ label, checked, onChange }: Props) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        class="check__box"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class="check__label" for={id}>
        {label}
      </label>
    </div>
  );
}
