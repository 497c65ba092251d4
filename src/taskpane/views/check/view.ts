import { FIRST_VIEW } from "../../state/pane-state";
import type { PaneView } from "../view";
import CheckView from "./CheckView";

export const check: PaneView = {
  id: FIRST_VIEW,
  place: "tab",
  title: { "zh-CN": "检查", en: "Check" },
  lead: { "zh-CN": "逐校判定，列出不达标之处。", en: "Judges every school and lists what fails." },
  load: () => Promise.resolve({ default: CheckView }),
};
