import { makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { usePane, usePaneState } from "../../pane-context";
import { ScrollerContext } from "../../scroller";
import { MoreView } from "../../views/more/MoreView";
import type { Views } from "../../views/views";
import { Waiting } from "../Meter/Waiting";
import { ViewBoundary } from "./ViewBoundary";

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
});

/** The open view. Each but the first is fetched when it is first opened. */
export function ViewFrame({ views }: { views: Views }) {
  const { strings } = usePane();
  const open = usePaneState((state) => state.view);
  const language = usePaneState((state) => state.language);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const view = views.find(open);
  const title = view?.title[language] ?? strings.pane.moreTitle;
  return (
    <main ref={setScroller} className={useStyles().main} tabIndex={-1}>
      <ScrollerContext.Provider value={scroller}>
        <div role="tabpanel" aria-label={title}>
          <ViewBoundary key={open} strings={strings.pane}>
            <Suspense fallback={<Waiting label={strings.pane.loading} />}>
              {view ? <view.Component /> : <MoreView views={views} />}
            </Suspense>
          </ViewBoundary>
        </div>
      </ScrollerContext.Provider>
    </main>
  );
}
