import { Component, type ReactNode } from "react";

import { BrokenPage } from "./BrokenPage.tsx";
import { forgetFailures } from "./chunks.ts";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Whether the page goes on without what is inside. */
  readonly isPart?: boolean;
  /** The page itself says what matters of what is inside: nothing stands in its place. */
  readonly isSilent?: boolean;
  /** A change of place is a fresh start. */
  readonly place: string;
}

interface ErrorBoundaryState {
  readonly fault?: "bug" | "not-loaded" | undefined;
  readonly place: string;
}

/** Stops a bug at the page it is in; the places around it and the drafts stay. React itself logs the error. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { fault: isNotLoaded(error) ? "not-loaded" : "bug" };
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === state.place ? null : { place, fault: undefined };
  }

  override render(): ReactNode {
    const { fault, place } = this.state;
    if (!fault) return this.props.children;
    if (this.props.isSilent) return null;
    const retry = () => {
      forgetFailures();
      this.setState({ place, fault: undefined });
    };
    return <BrokenPage fault={fault} isPart={this.props.isPart ?? false} onRetry={retry} />;
  }
}

/** Browsers name a chunk that would not load in their own words; all of them speak of a module or an import. */
const isNotLoaded = (error: unknown): boolean =>
  error instanceof TypeError && /module|import/i.test(error.message);
