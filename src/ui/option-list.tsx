import type { ReactNode } from 'react';
import './option-list.css';

/** An option. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A sentence below the words. */
  readonly note?: string;
  /** What stands at the end of the line. */
  readonly detail?: ReactNode;
}

/** Options one below the other: checkboxes where several can be chosen, radio buttons where one is. */
export interface OptionListProps<Value extends string> {
  /** Names the group, for ears: what opens the list says it to the eyes. */
  readonly legend: string;
  /** The name of the controls, unique on the page. */
  readonly name: string;
  readonly choose: 'one' | 'several';
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  /** An option was pressed: the only one of 'one', turned on or off of 'several'. */
  readonly onPress: (value: Value) => void;
}

export function OptionList<Value extends string>({
  legend,
  name,
  choose,
  options,
  chosen,
  onPress,
}: OptionListProps<Value>) {
  return (
    <fieldset className="option-list">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, note, detail }) => (
        <label key={value} data-empty={detail === 0 ? '' : undefined}>
          <input
            type={choose === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onPress(value)}
          />
          <span>{label}</span>
          {note === undefined ? null : <span className="option-note">{note}</span>}
          {detail === undefined ? null : <span className="option-detail">{detail}</span>}
        </label>
      ))}
    </fieldset>
  );
}
