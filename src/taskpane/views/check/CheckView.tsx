import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { EmptyState } from "../../components/EmptyState/EmptyState";
import { SheetPicture } from "../../components/EmptyState/SheetPicture";
import { Waiting } from "../../components/Meter/Waiting";
import { usePane, usePaneState } from "../../pane-context";
import { shownReport } from "../../state/pane-state";

const Results = lazy(() => import(/* webpackChunkName: "pane-results", webpackPrefetch: true */ "./Results"));

const AddFiles = lazy(
  () => import(/* webpackChunkName: "pane-files-list" */ "../../components/AddFiles/AddFiles"),
);

/** 检查: which schools fail, and by how much. */
export default function CheckView() {
  const { check } = usePane().strings;
  const report = usePaneState((state) => shownReport(state.check));
  const running = usePaneState((state) => state.check.status === "running" && !state.check.quiet);
  if (!report) return running ? <Waiting label={check.reading} /> : <Nothing />;
  return (
    <Suspense fallback={<Waiting label={check.reading} />}>
      <Results report={report} running={running} />
    </Suspense>
  );
}

function Nothing() {
  const { strings, model } = usePane();
  const { openSample } = model.services.host;
  return (
    <EmptyState picture={<SheetPicture />} title={strings.pane.empty} text={strings.pane.emptyDetail}>
      {openSample && <Button onClick={() => void openSample()}>{strings.pane.sample}</Button>}
      <Suspense fallback={null}>
        <AddFiles />
      </Suspense>
    </EmptyState>
  );
}
