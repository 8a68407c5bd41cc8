import { useId, type ReactNode } from 'react';

/** A part of the page under its own heading. */
export interface SectionProps {
  readonly title: string;
  /** Where links lead to it; left out where none do. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** See `SectionProps`. */
export function Section({ title, place, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="section" id={place} aria-labelledby={heading}>
      <h2 className="section-title" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
