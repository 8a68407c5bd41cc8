import { useId } from 'react';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import type { EmbedOptions } from '../embed-address.ts';
import { widthRange } from './width-range.ts';

/** What an author chooses about an embed: how wide it is and how it looks. */
export interface EmbedControlsProps {
  readonly options: EmbedOptions;
  readonly onOptions: (options: EmbedOptions) => void;
  readonly widthPx: number;
  readonly onWidth: (widthPx: number) => void;
  /** What is looked at: a drawn image can't follow its reader's theme, and always has its title. */
  readonly shown: 'iframe' | 'image';
}

const imageThemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const iframeThemes = [{ value: 'reader', label: 'Match reader’s device' }, ...imageThemes] as const;
const titles = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;
const grounds = [
  { value: 'own', label: 'Solid' },
  { value: 'none', label: 'Transparent' },
] as const;

export function EmbedControls({ options, onOptions, widthPx, onWidth, shown }: EmbedControlsProps) {
  const { theme, hasTitle, background } = options;
  return (
    <div className="embed-controls">
      <WidthControl widthPx={widthPx} onWidth={onWidth} />
      <ChoiceRow
        legend="Theme"
        name="embed-theme"
        choices={shown === 'iframe' ? iframeThemes : imageThemes}
        value={theme ?? (shown === 'iframe' ? 'reader' : 'light')}
        onChoose={(chosen) => onOptions({ ...options, theme: chosen === 'reader' ? null : chosen })}
      />
      {shown === 'image' ? null : (
        <>
          <ChoiceRow
            legend="Title"
            name="embed-title"
            choices={titles}
            value={hasTitle ? 'on' : 'off'}
            onChoose={(chosen) => onOptions({ ...options, hasTitle: chosen === 'on' })}
          />
          <ChoiceRow
            legend="Background"
            name="embed-background"
            choices={grounds}
            value={background}
            onChoose={(chosen) => onOptions({ ...options, background: chosen })}
          />
        </>
      )}
    </div>
  );
}

function WidthControl({ widthPx, onWidth }: Pick<EmbedControlsProps, 'widthPx' | 'onWidth'>) {
  const id = useId();
  return (
    <div className="embed-width">
      <label htmlFor={id}>Width</label>
      <input
        type="range"
        id={id}
        min={widthRange.least}
        max={widthRange.most}
        step={widthRange.step}
        value={widthPx}
        aria-valuetext={`${widthPx} pixels`}
        onChange={(event) => onWidth(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{widthPx} px</output>
    </div>
  );
}
