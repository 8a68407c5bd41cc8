import { createContext } from 'react';

/** Heading levels of a chart, of the evidence below it and of the evidence's parts. */
export interface Headings {
  readonly figure: 'h1' | 'h3';
  readonly evidence: 'h2' | 'h4';
  readonly part: 'h3' | 'h5';
}

/** Where a chart stands in its page: by default below a section of a page, in a frame at the top. */
export const HeadingsContext = createContext<Headings>({ figure: 'h3', evidence: 'h4', part: 'h5' });

/** The headings of a page that is nothing but one chart. */
export const topHeadings: Headings = { figure: 'h1', evidence: 'h2', part: 'h3' };
