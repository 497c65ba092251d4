import type { PaneView } from "../view";

export const readings: PaneView = {
  id: "readings",
  place: "tab",
  title: { "zh-CN": "识别结果", en: "Columns" },
  lead: { "zh-CN": "各列读作什么，读错的可以改正。", en: "What each column was read as, to be corrected." },
  load: () => import(/* webpackChunkName: "pane-readings", webpackPrefetch: true */ "./ReadingsView"),
};
