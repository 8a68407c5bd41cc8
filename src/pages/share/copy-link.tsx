import { TextButton } from '../../ui/text-button.tsx';
import { viewAddress } from '../../url/parse-selection.ts';
import { useAttempt, type TryState } from '../../ui/use-attempt.ts';
import type { PageChart } from './shared-chart.ts';
import { pageAddress } from './site-address.ts';

const said: Readonly<Record<TryState, string>> = {
  none: '',
  done: 'Link copied.',
  failed: 'Your browser refused. Copy it from here:',
};

/** Copies the address of a chart with exactly this view. Where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ view, chart }: PageChart) {
  const address = (): string => viewAddress(pageAddress(), view.selection, chart);
  const { outcome, start, forget } = useAttempt(view.selection, async () => navigator.clipboard.writeText(address()));
  return (
    <span
      className="share-item"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) forget();
      }}
    >
      <TextButton onClick={start}>Copy link</TextButton>
      <span className="share-note" data-outcome={outcome} role="status" tabIndex={-1}>
        <span>{said[outcome]}</span>
        {outcome === 'failed' ? (
          <input readOnly aria-label="Link to this view" ref={selectText} value={address()} />
        ) : null}
      </span>
    </span>
  );
}

function selectText(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
