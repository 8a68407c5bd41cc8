import type { SwitchState } from '../../model/selection.ts';

/** Turns the running count on and off. */
export function RunningSwitch({
  state,
  onSwitch,
}: {
  readonly state: SwitchState;
  readonly onSwitch: (state: SwitchState) => void;
}) {
  return (
    <label className="running-switch">
      <input type="checkbox" checked={state === 'on'} onChange={() => onSwitch(state === 'on' ? 'off' : 'on')} />
      <span>Running count</span>
    </label>
  );
}
