import { useId, type ReactNode } from 'react';

/** A part of the page under its own heading. Links lead to it by its id. */
export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** What follows begins with its finding, as a heading of the next rank. */
export function Section({ id, title, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="section" id={id} aria-labelledby={heading} tabIndex={-1}>
      <h2 className="section-title" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
