import type { PaneView } from "../view";

export const coefficients: PaneView = {
  id: "coefficients",
  place: "tab",
  title: { "zh-CN": "差异系数", en: "Coefficients" },
  lead: { "zh-CN": "把平均值和差异系数填入表中。", en: "Fills means and coefficients into the sheet." },
  load: () => import(/* webpackChunkName: "pane-coefficients", webpackPrefetch: true */ "./CoefficientsView"),
};
