import { useContext } from 'react';
import { gradesInWords, hasGrades } from '../../model/words/sources.ts';
import { SiteContext } from '../site.ts';
import { ViewLink } from '../view-link.tsx';
import type { View } from '../view.ts';
import { finding } from './finding.ts';
import './masthead.css';

/** The id of the heading that names the list's finding. */
export const listHeading = 'list-heading';

/** The finding, who speaks, and the lists with their results. It speaks of the whole list, whatever is filtered. */
export function Masthead({ view }: { readonly view: View }) {
  const { dataset } = view;
  const { words, race } = dataset;
  return (
    <header className="masthead">
      <p className="masthead-name">{race.site}</p>
      <h1 id={listHeading} tabIndex={-1}>
        {finding(dataset)}
      </h1>
      <div className="standfirst">
        <p>{words.standfirst}</p> <ReadFirst view={view} />
      </div>
      <ListTabs view={view} />
    </header>
  );
}

/** The lists of the site as plain links, each with its result; nothing where there is only one. */
function ListTabs({ view }: { readonly view: View }) {
  const { lists } = useContext(SiteContext);
  if (lists.length < 2) return null;
  return (
    <nav className="list-tabs" aria-label="Source">
      {lists.map(({ list, tab, result }) => (
        <ViewLink key={list} view={view} change={{ list, pick: null }} isCurrent={list === view.dataset.list}>
          <span className="list-tab-name">{tab}</span>{' '}
          <span className="list-tab-result">
            {result.map(({ name, order, unions }) => (
              <span key={name} data-slot={order}>{`${name} ${unions} `}</span>
            ))}
          </span>
        </ViewLink>
      ))}
    </nav>
  );
}

function ReadFirst({ view: { dataset } }: { readonly view: View }) {
  const { about, cautions } = dataset.words;
  return (
    <details className="list-cautions">
      <summary>Read this first</summary>
      <ul>
        {[about, ...cautions].map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
        {hasGrades(dataset) ? <li>{gradesInWords(dataset)}</li> : null}
      </ul>
    </details>
  );
}
