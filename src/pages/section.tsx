import { useId, type ReactNode } from 'react';

/** A part of the page under its own heading. */
export interface SectionProps {
  readonly title: string;
  /** Where links lead to it. */
  readonly place: string;
  readonly children: ReactNode;
}

/** What follows begins with its finding, as a heading of the next rank. */
export function Section({ title, place, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="section" id={place} aria-labelledby={heading} tabIndex={-1}>
      <h2 className="section-title" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
