import type { PaneView } from "../view";

export const reporting: PaneView = {
  id: "reporting",
  place: "more",
  title: { "zh-CN": "报告与上报", en: "Reports and forms" },
  lead: {
    "zh-CN": "填写申报表，对比两次检查，监测报告和通报。",
    en: "Fill in the official form, compare two checks, the monitoring report and the notice.",
  },
  load: () => import(/* webpackChunkName: "pane-reporting" */ "./ReportingView"),
};
