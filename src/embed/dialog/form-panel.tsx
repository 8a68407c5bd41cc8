import { useId, type ReactNode } from 'react';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import {
  differences,
  formWords,
  lossIn,
  platforms,
  snippetForms,
  type Platform,
  type SnippetForm,
} from '../platforms.ts';
import type { SnippetView } from '../snippet-view.ts';
import { snippetTexts } from '../snippets.ts';

/** What an author pastes, and where. */
export interface Destination {
  readonly platform: Platform;
  /** The platform's own form, or another that the author prefers. */
  readonly form: SnippetForm;
}

/** Where the chart will go, the form that works there, and the exact view as a file. */
export interface FormPanelProps {
  readonly view: SnippetView;
  readonly destination: Destination;
  readonly onDestination: (destination: Destination) => void;
  /** Whether links to embeds of this site are known to blogs. */
  readonly hasOembed: boolean;
  readonly downloads: ReactNode;
}

const choices = snippetForms.map((form) => ({ value: form, label: formWords[form].name }));

export function FormPanel({ view, destination, onDestination, hasOembed, downloads }: FormPanelProps) {
  const id = useId();
  const { platform, form } = destination;
  const { name, use } = formWords[form];
  const isOwnForm = form === platform.form;
  const cautions = [lossIn(platform, form), ...differences(form, view, hasOembed)].filter((one) => one !== '');
  const texts = snippetTexts(form, view, platform.scriptHome);
  return (
    <div className="embed-forms">
      <label htmlFor={id}>Where will it go?</label>
      <select
        id={id}
        value={platform.id}
        onChange={(event) => {
          const chosen = platforms.find((one) => one.id === event.currentTarget.value) ?? platforms[0];
          onDestination({ platform: chosen, form: chosen.form });
        }}
      >
        {platforms.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p className="embed-note">{isOwnForm ? platform.note : use}</p>
      {cautions.map((caution) => (
        <p key={caution} className="embed-caution">
          {caution}
        </p>
      ))}
      {texts.map(({ place, text }) => (
        <CopyField
          key={place}
          label={place === '' ? (texts.length === 1 ? name : 'In the post') : place}
          copyLabel={place === '' ? 'Copy' : place.startsWith('Once') ? 'Copy script' : 'Copy file'}
          text={text}
          kind="code"
        />
      ))}
      <details open={!isOwnForm || undefined}>
        <summary>Other formats</summary>
        <ChoiceRow
          legend="Format"
          name={`${id}-form`}
          choices={choices}
          value={form}
          onChoose={(chosen) => onDestination({ platform, form: chosen })}
        />
      </details>
      <h2>Download this exact view</h2>
      {downloads}
    </div>
  );
}
