import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Announcer } from "./components/Announcer/Announcer";
import { BottomBar } from "./components/BottomBar/BottomBar";
import { Header } from "./components/Header/Header";
import { Introduction } from "./components/Introduction/Introduction";
import { Notices } from "./components/Notices/Notices";
import { ViewFrame } from "./components/ViewFrame/ViewFrame";
import { ViewTabs } from "./components/ViewTabs/ViewTabs";
import { WritePanel } from "./components/WritePanel/WritePanel";
import { usePane, usePaneState } from "./pane-context";
import { FIRST_VIEW } from "./state/pane-state";
import type { Views } from "./views/views";

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  head: { flexShrink: 0 },
  foot: { flexShrink: 0 },
});

/** Header, view, bottom bar; the first time a screen that explains itself. */
export function PaneFrame({ views }: { views: Views }) {
  const styles = useStyles();
  const introduced = usePaneState((state) => state.introduced);
  const view = usePaneState((state) => state.view);
  const checked = usePaneState(({ check }) => check.outcome !== null);
  useEscape();
  useOnline();
  if (!introduced) return <Introduction />;
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <Header />
        <ViewTabs views={views} />
        <Notices />
      </div>
      <ViewFrame views={views} />
      <div className={styles.foot}>
        <WritePanel />
        {view === FIRST_VIEW && checked && <BottomBar />}
      </div>
      <Announcer />
    </div>
  );
}

/** Esc stops a running check, else it turns down what was about to be written. */
function useEscape(): void {
  const { model } = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { check, write } = model.store.getState();
      if (check.status === "running") model.check.cancel();
      else if (write.step === "shown" || write.step === "done" || write.step === "failed")
        model.write.dismiss();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [model]);
}

function useOnline(): void {
  const { dispatch } = usePane().model.store;
  useEffect(() => {
    const tell = () => dispatch({ type: "online", online: navigator.onLine });
    tell();
    window.addEventListener("online", tell);
    window.addEventListener("offline", tell);
    return () => {
      window.removeEventListener("online", tell);
      window.removeEventListener("offline", tell);
    };
  }, [dispatch]);
}
