import type { PlatformNote } from '../platforms.ts';

const results: Readonly<Record<PlatformNote['result'], string>> = {
  live: 'live chart',
  picture: 'picture',
  link: 'link',
  nothing: 'nothing',
};

/** What platforms do to a form, a line each: whose, what their readers see, and why. */
export function PlatformList({ notes }: { readonly notes: readonly PlatformNote[] }) {
  return (
    <ul className="platform-list">
      {notes.map(({ platform, result, note }) => (
        <li key={platform} data-result={result}>
          <b>{platform}</b>: {results[result]}. {note}
        </li>
      ))}
    </ul>
  );
}
