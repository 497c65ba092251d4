import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { HostNotice } from "./components/HostNotice/HostNotice";
import { ReadyPane } from "./ReadyPane";
import type { PaneStart } from "./start";
import { paneTheme } from "./theme/pane-theme";
import { useAppearance } from "./theme/use-appearance";
import { VIEWS } from "./views/registry";
import type { PaneView } from "./views/view";

const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
  "h1, h2, h3, p": { margin: 0 },
});

const useStyles = makeStyles({
  provider: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
});

export interface PaneProps {
  readonly start: PaneStart;
  /** Left out: every view that is registered. */
  readonly views?: readonly PaneView[];
}

/** The task pane, whatever it was opened in. */
export function Pane({ start, views = VIEWS }: PaneProps) {
  const appearance = useAppearance(start.kind === "ready" ? start.services.host : null);
  usePageStyles();
  return (
    <FluentProvider theme={paneTheme(appearance)} className={useStyles().provider}>
      {start.kind === "ready" ? (
        <ReadyPane services={start.services} views={views} />
      ) : (
        <HostNotice start={start} />
      )}
    </FluentProvider>
  );
}
