/** One of a few answers: the browser's own radio buttons in a fieldset. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './Select';

interface Props {
  legend: ComponentChildren;
  options: readonly Option[];
  /** Null before anything is chosen. */
  value: string | null;
  onChange: (value: string) => void;
}

export function RadioGroup({ legend, options, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            class="check__box"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
