import { zoomedWindow, type DayWindow } from '../../marks/brush.ts';
import type { ChartProps } from '../chart-props.ts';
import { RunningSwitch } from './running-switch.tsx';
import { filterOf, shownDomain, wholeDomain } from './time-domain.ts';
import { TimeBrush } from './time-brush.tsx';
import './timeline-controls.css';

type TimelineControlsProps = Pick<ChartProps, 'dataset' | 'selection' | 'onChange' | 'onDraft'>;

/** What a reader can do with time: zoom by buttons, brush on the overview, switch the running count. */
export function TimelineControls({ dataset, selection, onChange, onDraft }: TimelineControlsProps) {
  const whole = wholeDomain(dataset);
  const shown = shownDomain(selection, whole);
  const isWhole = selection.from === null && selection.to === null;
  const zoom = (factor: number) => (): void => onChange(filterOf(zoomedWindow(shown, factor, whole), whole));
  const isClosest = zoomedWindow(shown, 0.5, whole)[1] - zoomedWindow(shown, 0.5, whole)[0] >= shown[1] - shown[0];
  return (
    <div className="timeline-controls">
      <div className="zoom-row">
        <div className="zoom-buttons">
          <ZoomButton label="Zoom in" off={isClosest} onPress={zoom(0.5)} />
          <ZoomButton label="Zoom out" off={isWhole} onPress={zoom(2)} />
          <ZoomButton label="Whole span" off={isWhole} onPress={() => onChange({ from: null, to: null })} />
        </div>
        <RunningSwitch state={selection.running} onSwitch={(running) => onChange({ running })} />
      </div>
      <TimeBrush
        dataset={dataset}
        chosen={selection.candidates}
        whole={whole}
        shown={within(shown, whole)}
        onDraft={(window) => onDraft(filterOf(window, whole))}
        onChange={(window) => onChange(filterOf(window, whole))}
      />
    </div>
  );
}

function within([from, to]: DayWindow, [first, last]: DayWindow): DayWindow {
  const inside = (day: number): number => Math.min(Math.max(day, first), last);
  return [inside(from), inside(to)];
}

/** A button that stays focusable when there is nothing left to do, so that pressing it never loses the focus. */
function ZoomButton({
  label,
  off,
  onPress,
}: {
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="zoom-button" aria-disabled={off} onClick={off ? undefined : onPress}>
      {label}
    </button>
  );
}
