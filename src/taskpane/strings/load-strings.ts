import type { Language } from "../../core/messages/codes";
import { zhCN, type Strings } from "./zh-CN";

/** Chinese is there at once; English is fetched when somebody asks for it. */
export async function loadStrings(language: Language): Promise<Strings> {
  if (language === "zh-CN") return zhCN;
  const { en } = await import(/* webpackChunkName: "pane-en" */ "./en");
  return en;
}
