/** One answer of a few: the browser's own radio buttons under one question; and a single yes or no. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  question: ComponentChildren;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

export function Choices({ question, value, choices, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="field__label">{question}</legend>
      <div class="choices__row">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function CheckBox({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
