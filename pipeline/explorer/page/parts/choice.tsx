import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice among a few: radio buttons that look like one bar; among many: a list. */
export function Choice({ name, value, choices, onChange }: ChoiceProps) {
  const id = useId();
  if (choices.length > 3)
    return (
      <span class="choice">
        <label for={id}>{name}</label>
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      </span>
    );
  return (
    <fieldset class="choice">
      <legend>{name}</legend>
      <span class="segments">
        {choices.map(([choice, label]) => (
          <label key={choice} class={choice === value ? 'on' : ''}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
