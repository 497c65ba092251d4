import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Strings } from "../../strings/zh-CN";
import { EmptyState } from "../EmptyState/EmptyState";

interface ViewBoundaryProps {
  readonly strings: Strings["pane"];
  readonly children: ReactNode;
}

/** A view that does not open or breaks takes nothing else along. */
export class ViewBoundary extends Component<ViewBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { strings, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <EmptyState title={strings.viewFailed}>
        <Button onClick={() => window.location.reload()}>{strings.retry}</Button>
      </EmptyState>
    );
  }
}
