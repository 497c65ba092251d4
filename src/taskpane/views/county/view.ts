import type { PaneView } from "../view";

export const county: PaneView = {
  id: "county",
  place: "tab",
  title: { "zh-CN": "32项", en: "The 32" },
  lead: {
    "zh-CN": "三十二项指标、一票否决和前提条件，各在哪一格。",
    en: "The 32 indicators, the vetoes and the prerequisites, with their cells.",
  },
  load: () => import(/* webpackChunkName: "pane-county", webpackPrefetch: true */ "./CountyView"),
};
