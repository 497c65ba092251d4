import type { PaneView } from "../view";

export const said: PaneView = {
  id: "said",
  place: "more",
  title: { "zh-CN": "更正与放宽", en: "Corrections" },
  lead: {
    "zh-CN": "回答疑问，打开放宽，导出更正给终端或邻县。",
    en: "Answer doubts, switch on relaxations, export corrections.",
  },
  load: () => import(/* webpackChunkName: "pane-said" */ "./SaidView"),
};
