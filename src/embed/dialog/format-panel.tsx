import { useId, type ReactNode } from 'react';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import {
  differences,
  formatWords,
  lossIn,
  platforms,
  snippetFormats,
  type Platform,
  type SnippetFormat,
} from '../platforms.ts';
import type { SnippetInput } from '../snippet-input.ts';
import { snippetTexts } from '../snippets.ts';

/** What an author pastes, and where. */
export interface Destination {
  readonly platform: Platform;
  /** The platform's own format, or another that the author prefers. */
  readonly format: SnippetFormat;
}

/** Where the chart will go, the format that works there, and the exact view as a file. */
export interface FormatPanelProps {
  readonly input: SnippetInput;
  readonly destination: Destination;
  readonly onDestination: (destination: Destination) => void;
  /** Whether links to embeds of this site are known to blogs. */
  readonly hasOembed: boolean;
  readonly downloads: ReactNode;
}

const choices = snippetFormats.map((format) => ({ value: format, label: formatWords[format].name }));

export function FormatPanel({ input, destination, onDestination, hasOembed, downloads }: FormatPanelProps) {
  const id = useId();
  const { platform, format } = destination;
  const { name, use } = formatWords[format];
  const isOwnFormat = format === platform.format;
  const cautions = [lossIn(platform, format), ...differences(format, input, hasOembed)].filter((one) => one !== '');
  const texts = snippetTexts(format, input, platform.scriptLocation);
  return (
    <div className="embed-formats">
      <label htmlFor={id}>Where will it go?</label>
      <select
        id={id}
        value={platform.id}
        onChange={(event) => {
          const chosen = platforms.find((one) => one.id === event.currentTarget.value) ?? platforms[0];
          onDestination({ platform: chosen, format: chosen.format });
        }}
      >
        {platforms.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p className="embed-note">{isOwnFormat ? platform.note : use}</p>
      {cautions.map((caution) => (
        <p key={caution} className="embed-caution">
          {caution}
        </p>
      ))}
      {texts.map(({ where, text }) => (
        <CopyField
          key={where}
          label={where === '' ? (texts.length === 1 ? name : 'In the post') : where}
          copyLabel={where === '' ? 'Copy' : where.startsWith('Once') ? 'Copy script' : 'Copy file'}
          text={text}
          kind="code"
        />
      ))}
      <details open={!isOwnFormat || undefined}>
        <summary>Other formats</summary>
        <ChoiceRow
          legend="Format"
          name={`${id}-format`}
          choices={choices}
          value={format}
          onChoose={(chosen) => onDestination({ platform, format: chosen })}
        />
      </details>
      <h2>Download this exact view</h2>
      {downloads}
    </div>
  );
}
