import { useEffect, useMemo, useState } from "react";
import { onChecked } from "../ribbon/check-news";
import { HostNotice } from "./components/HostNotice/HostNotice";
import { Waiting } from "./components/Meter/Waiting";
import { PaneFrame } from "./PaneFrame";
import { createPaneModel, type PaneModel } from "./flows/pane-model";
import { PaneContext } from "./pane-context";
import type { PaneServices } from "./services";
import { zhCN } from "./strings/zh-CN";
import { useOpened, useStrings } from "./use-opened";
import { arrangeViews } from "./views/views";
import type { PaneView } from "./views/view";

export interface ReadyPaneProps {
  readonly services: PaneServices;
  readonly views: readonly PaneView[];
}

/** The pane over its services: reads what was kept, then shows itself. */
export function ReadyPane({ services, views }: ReadyPaneProps) {
  const [model] = useState(() => createPaneModel(services));
  const opened = useOpened(model);
  useEffect(() => onChecked(() => listChecked(model)), [model]);
  const strings = useStrings(model);
  const arranged = useMemo(() => arrangeViews(views), [views]);
  useLanguageOfPage(strings === null ? null : model.store.getState().language);
  if (opened.failed !== null) return <HostNotice start={{ kind: "failed", detail: opened.failed }} />;
  if (!opened.ready || !strings) return <Waiting label={zhCN.pane.loading} />;
  return (
    <PaneContext.Provider value={{ model, strings }}>
      <PaneFrame views={arranged} />
    </PaneContext.Provider>
  );
}

/** Whoever presses the ribbon's button needs no introduction. */
function listChecked(model: PaneModel): void {
  if (!model.store.getState().introduced) model.endIntroduction();
  void model.check.run();
}

function useLanguageOfPage(language: string | null): void {
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
}
