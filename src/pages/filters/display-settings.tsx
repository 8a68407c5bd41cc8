import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { themes, type Theme } from '../../model/selection.ts';
import type { View } from '../view.ts';

const system = 'system';
const themeOptions = [
  { value: system, label: 'As on this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Looks: patterns besides colours, and the theme. They filter nothing. */
export function DisplaySettings({ view }: { readonly view: View }) {
  return (
    <Disclosure label="Display" count={0} align="end">
      {() => <Looks view={view} />}
    </Disclosure>
  );
}

function Looks({ view: { selection, onChange } }: { readonly view: View }) {
  const { pattern, theme } = selection;
  const themeOf = (value: string): Theme => themes.find((one) => one === value) ?? null;
  return (
    <>
      <OptionList
        legend="Patterns"
        name="pattern"
        choose="several"
        options={[{ value: 'on', label: 'Patterns on the bars' }]}
        chosen={[pattern]}
        onPress={() => onChange({ pattern: pattern === 'on' ? 'off' : 'on' })}
      />
      <p className="filter-note" aria-hidden="true">
        Light or dark
      </p>
      <OptionList
        legend="Light or dark"
        name="theme"
        choose="one"
        options={themeOptions}
        chosen={[theme ?? system]}
        onPress={(value) => onChange({ theme: themeOf(value) })}
      />
    </>
  );
}
