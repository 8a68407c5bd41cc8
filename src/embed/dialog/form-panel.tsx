import { useId, type ReactNode } from 'react';
import { CopyField } from '../../ui/copy-field.tsx';
import { UnderlinedChoice } from '../../ui/underlined-choice.tsx';
import { platformNotes } from '../platforms.ts';
import { formInWords, snippetForms, type SnippetForm } from '../snippet-form.ts';
import type { SnippetView } from '../snippet-view.ts';
import { snippets } from '../snippets.ts';
import { PlatformList } from './platform-list.tsx';

/** The forms in which a view can be put into a post, one at a time, and the exact view as a file. */
export interface FormPanelProps {
  readonly view: SnippetView;
  readonly form: SnippetForm;
  readonly onForm: (form: SnippetForm) => void;
  readonly downloads: ReactNode;
}

const choices = snippetForms.map((form) => ({ value: form, label: formInWords(form).name }));

/** See `FormPanelProps`. */
export function FormPanel({ view, form, onForm, downloads }: FormPanelProps) {
  const id = useId();
  const { name, use } = formInWords(form);
  const texts = snippets(view).find((snippet) => snippet.form === form)?.texts ?? [];
  return (
    <div className="embed-forms">
      <h2>Form</h2>
      <UnderlinedChoice legend="Form" name={id} choices={choices} value={form} onChoose={onForm} />
      <p className="embed-note">{use}</p>
      {texts.map(({ place, text }) => (
        <CopyField
          key={place}
          label={place === '' ? (texts.length === 1 ? name : 'In the post') : place}
          copyLabel={place === '' ? 'Copy' : 'Copy file'}
          text={text}
          kind="code"
        />
      ))}
      <h2>What platforms do to it</h2>
      <PlatformList notes={platformNotes(form)} />
      <h2>This exact view as a file</h2>
      {downloads}
    </div>
  );
}
