import type { Language } from "../language";
import { zhCN, type Strings } from "./zh-CN";

/** Chinese is there at once; English is fetched when somebody asks for it. */
export async function loadStrings(language: Language): Promise<Strings> {
  if (language === "zh-CN") return zhCN;
  const { en } = await import(/* webpackChunkName: "pane-en" */ "./en");
  return en;
}
