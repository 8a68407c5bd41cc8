import type { ComponentProps } from 'react';
import './text-button.css';

/** A button that looks like underlined text, 44 px high; all else is a native button's. */
export type TextButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'>;

export function TextButton(props: TextButtonProps) {
  return <button {...props} type="button" className="text-button" />;
}
