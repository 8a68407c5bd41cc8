import { Component, type ReactNode } from 'react';

/** A chart that may fail, and what stands in its place then: the prerendered page, and what that lacks. */
export interface PrerenderedBoundaryProps {
  /** A copy of the prerendered page; none at build, where a fault must be heard. */
  readonly prerendered: DocumentFragment | null;
  readonly children: ReactNode;
}

/** An error boundary around an embed's chart. React has no such thing but as a class. */
export class PrerenderedBoundary extends Component<PrerenderedBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  readonly #fill = (host: HTMLElement | null): void => {
    if (host && this.props.prerendered) host.replaceChildren(this.props.prerendered.cloneNode(true));
  };

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <>
        <p className="embed-notice" role="alert">
          This view could not be drawn here. The chart below shows what its subtitle says; the link below it leads to
          all charts.
        </p>
        <div ref={this.#fill} />
      </>
    );
  }
}
