import type { PaneView } from "../view";

export const settings: PaneView = {
  id: "settings",
  place: "corner",
  title: { "zh-CN": "设置与自检", en: "Settings and self-test" },
  lead: { "zh-CN": "语言、标准、未定口径和自检。", en: "Language, standard, open questions, self-test." },
  load: () => import(/* webpackChunkName: "pane-settings", webpackPrefetch: true */ "./SettingsView"),
};
