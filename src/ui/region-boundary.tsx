import { Component, type ReactNode } from 'react';

/** A part of a page that may fail without taking the rest with it. */
export interface RegionBoundaryProps {
  /** What the part is drawn from. When any of it changes, the part is tried again. */
  readonly inputs: readonly unknown[];
  /** What stands in its place while it fails. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface RegionState {
  readonly failed: 'no' | 'yes';
  readonly inputs: readonly unknown[];
}

/** An error boundary for one region. React has no such thing but as a class. */
export class RegionBoundary extends Component<RegionBoundaryProps, RegionState> {
  override state: RegionState = { failed: 'no', inputs: this.props.inputs };

  static getDerivedStateFromError(): Partial<RegionState> {
    return { failed: 'yes' };
  }

  static getDerivedStateFromProps({ inputs }: RegionBoundaryProps, state: RegionState): RegionState | null {
    return same(inputs, state.inputs) ? null : { failed: 'no', inputs };
  }

  override render(): ReactNode {
    return this.state.failed === 'yes' ? this.props.fallback : this.props.children;
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
