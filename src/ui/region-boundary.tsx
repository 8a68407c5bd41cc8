import { Component, createRef, type ReactNode } from 'react';

/** A part of a page that may fail without taking the rest with it. */
export interface RegionBoundaryProps {
  /** What the part is drawn from. When it changes, the part is tried again. */
  readonly input: unknown;
  /** Which faults give it up: those in drawing it, or, by default, those in answering its reader too. */
  readonly faults?: 'drawing' | 'any';
  /** What stands in its place while it fails. If the focus was in the part, an element with tabindex -1 gets it. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface RegionState {
  readonly hasFailed: boolean;
  readonly input: unknown;
}

/** An error boundary for one region. React has no such thing but as a class. */
export class RegionBoundary extends Component<RegionBoundaryProps, RegionState> {
  override state: RegionState = { hasFailed: false, input: this.props.input };
  readonly #container = createRef<HTMLDivElement>();
  #life = new AbortController();
  readonly #fail = (): void => this.setState({ hasFailed: true });

  static getDerivedStateFromError(): Partial<RegionState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ input }: RegionBoundaryProps, state: RegionState): RegionState | null {
    return Object.is(input, state.input) ? null : { hasFailed: false, input };
  }

  override componentDidMount(): void {
    this.#life = new AbortController();
    if (this.props.faults === 'drawing' || !this.#container.current) return;
    trapFaults(this.#container.current, this.#life.signal, this.#fail);
  }

  override getSnapshotBeforeUpdate(): 'inside' | 'outside' {
    return this.#hasFocus() ? 'inside' : 'outside';
  }

  override componentDidUpdate(_: RegionBoundaryProps, before: RegionState, focus: 'inside' | 'outside'): void {
    if (this.state.hasFailed === before.hasFailed || focus === 'outside' || this.#hasFocus()) return;
    this.#container.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  override componentWillUnmount(): void {
    this.#life.abort();
  }

  override render(): ReactNode {
    return (
      <div className="region" ref={this.#container}>
        {this.state.hasFailed ? this.props.fallback : this.props.children}
      </div>
    );
  }

  #hasFocus(): boolean {
    return this.#container.current?.contains(document.activeElement) ?? false;
  }
}

/** What a reader does to a part of a page. */
const doings = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'click',
  'dblclick',
  'wheel',
  'keydown',
  'keyup',
  'input',
  'change',
  'focusin',
  'focusout',
  'toggle',
] as const;

/**
 * Calls `onFault` when something throws while an event inside the element is being answered: React's boundaries see
 * only what throws while a part is drawn. A fault that cannot be laid to the element is none of its own.
 */
function trapFaults(element: Element, signal: AbortSignal, onFault: () => void): void {
  let last: Event | undefined;
  for (const name of doings) {
    element.addEventListener(name, (event) => void (last = event), { capture: true, passive: true, signal });
  }
  window.addEventListener(
    'error',
    () => {
      // An event that is no longer on its way has no phase.
      if (last !== undefined && last.eventPhase !== Event.NONE) onFault();
    },
    { signal },
  );
}
