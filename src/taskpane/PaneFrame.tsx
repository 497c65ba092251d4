import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { Announcer } from "./components/Announcer/Announcer";
import { Header } from "./components/Header/Header";
import { Introduction } from "./components/Introduction/Introduction";
import { ViewFrame } from "./components/ViewFrame/ViewFrame";
import { usePane, usePaneState } from "./pane-context";
import type { Views } from "./views/views";

const ViewTabs = lazy(() => import(/* webpackChunkName: "pane-tabs" */ "./components/ViewTabs/ViewTabs"));
const Notices = lazy(
  () => import(/* webpackChunkName: "pane-notices", webpackPrefetch: true */ "./components/Notices/Notices"),
);
const Footer = lazy(
  () => import(/* webpackChunkName: "pane-footer", webpackPrefetch: true */ "./components/Footer/Footer"),
);

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  head: { flexShrink: 0 },
  tabs: { minHeight: "33px" },
});

/** Header, view, bottom bar; the first time a screen that explains itself. */
export function PaneFrame({ views }: { views: Views }) {
  const styles = useStyles();
  const introduced = usePaneState((state) => state.introduced);
  useEscape();
  useOnline();
  if (!introduced) return <Introduction />;
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <Header />
        <div className={styles.tabs}>
          <Suspense fallback={null}>
            <ViewTabs views={views} />
          </Suspense>
        </div>
        <Suspense fallback={null}>
          <Notices />
        </Suspense>
      </div>
      <ViewFrame views={views} />
      <Suspense fallback={null}>
        <Footer />
      </Suspense>
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
