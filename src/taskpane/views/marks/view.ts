import type { PaneView } from "../view";

export const marks: PaneView = {
  id: "marks",
  place: "tab",
  title: { "zh-CN": "标记", en: "Marks" },
  lead: { "zh-CN": "把检查结果标到表中，或清除。", en: "Marks the findings in the sheet, or clears them." },
  load: () => import(/* webpackChunkName: "pane-marks", webpackPrefetch: true */ "./MarksView"),
};
