import { useId } from 'react';
import './choice-row.css';

/** One choice of a few, as native radio buttons in a row. */
export interface ChoiceRowProps<Value extends string> {
  readonly legend: string;
  /** The radio group's name, unique on the page. */
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function ChoiceRow<Value extends string>({ legend, name, choices, value, onChoose }: ChoiceRowProps<Value>) {
  const id = useId();
  return (
    // WebKit gives a `legend` a line of its own, whatever the style says.
    <fieldset className="choice-row" aria-labelledby={id}>
      <span className="choice-row-legend" id={id}>
        {legend}
      </span>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
