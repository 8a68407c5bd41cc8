import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSettled } from './use-settled.ts';
import './combobox.css';

/** Something that what was typed may mean. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** A field that offers answers to what is typed, for one of them to be chosen. */
export interface ComboboxProps<Value extends string> {
  readonly label: string;
  /** What may be typed, as a hint in the empty field. */
  readonly hint: string;
  readonly text: string;
  /** The best first; few enough to be seen at once. */
  readonly answers: readonly Answer<Value>[];
  /** Whether Enter may take the first as it stands: else it only goes there. */
  readonly isSure: boolean;
  /** What was found or chosen, for ears. */
  readonly status: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (value: Value) => void;
}

/**
 * A combobox by the ARIA pattern, the focus in its field throughout: arrows go through the answers, Enter takes the one
 * they are at, or the first where that is what was meant; Escape closes the list. The status is spoken when typing rests.
 */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { label, hint, text, answers, isSure, status, onType, onChoose } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const isShown = isOpen && answers.length > 0;
  const spoken = useSettled(status, 500);
  const choose = (answer: Answer<Value> | undefined): void => {
    if (!answer) return;
    setOpen(false);
    setAt(-1);
    onChoose(answer.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Safari says that composing has ended before it sends the key that ended it, and only this tells it from others.
    // oxlint-disable-next-line typescript/no-deprecated
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.ctrlKey || event.metaKey || isComposing) return;
    const answered = keyed(event.key, { at, count: answers.length, isShown, isSure });
    if (answered === undefined) return;
    event.preventDefault();
    if (answered === 'choose') choose(answers[Math.max(0, at)]);
    else {
      setOpen(answered !== 'close');
      setAt(answered === 'close' ? -1 : answered);
    }
  };
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        // A field of type search may not be a combobox.
        type="text"
        enterKeyHint="search"
        id={id}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-answers`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        value={text}
        placeholder={hint}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => {
          setOpen(currentTarget.value.trim() !== '');
          setAt(-1);
          onType(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <AnswerList id={id} label={label} answers={answers} at={at} isShown={isShown} onChoose={choose} />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

interface AnswerListProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly Answer<Value>[];
  readonly at: number;
  readonly isShown: boolean;
  readonly onChoose: (answer: Answer<Value>) => void;
}

function AnswerList<Value extends string>({ id, label, answers, at, isShown, onChoose }: AnswerListProps<Value>) {
  return (
    <div className="combobox-answers" id={`${id}-answers`} role="listbox" aria-label={label} hidden={!isShown}>
      {answers.map((answer, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={answer.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // The keys are the field's, and so is the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(answer)}
        >
          {answer.label}
        </div>
      ))}
    </div>
  );
}

/** What decides what a key does: the answer that is marked, from 0, or -1; how many there are; whether they are shown. */
interface ListState {
  readonly at: number;
  readonly count: number;
  readonly isShown: boolean;
  readonly isSure: boolean;
}

/** What a key does: the answer that it goes to, or what it does with the list; undefined for the field's own keys. */
function keyed(key: string, { at, count, isShown, isSure }: ListState): number | 'choose' | 'close' | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return isShown ? (at + 1) % count : 0;
    case 'ArrowUp':
      return isShown ? (at <= 0 ? count : at) - 1 : count - 1;
    case 'Enter':
      if (isShown && at < 0 && !isSure) return 0;
      return isShown ? 'choose' : undefined;
    case 'Escape':
      return isShown ? 'close' : undefined;
    default:
      return undefined;
  }
}
