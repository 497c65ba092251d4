import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface NoticeProps {
  readonly intent: "info" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** For the engineer. */
  readonly detail?: string;
}

/** One sentence that must not be missed. */
export function Notice({ intent, children, actions, detail }: NoticeProps) {
  return (
    <MessageBar intent={intent} shape="square" title={detail}>
      <MessageBarBody>{children}</MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
