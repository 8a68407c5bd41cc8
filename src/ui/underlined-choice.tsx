import type { ReactNode } from 'react';
import './underlined-choice.css';

/** One choice of a few in a row of words; the chosen one is underlined. */
export interface UnderlinedChoiceProps<Value extends string> {
  /** Names the group, for ears. */
  readonly legend: string;
  /** The radio group's name, unique on the page. */
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** Undefined where none of the choices is what stands. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** Native radio buttons: one tab stop, arrows choose. */
export function UnderlinedChoice<Value extends string>({
  legend,
  name,
  choices,
  value,
  onChoose,
}: UnderlinedChoiceProps<Value>) {
  return (
    <fieldset className="underlined-choice">
      <legend className="visually-hidden">{legend}</legend>
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
