import type { Language } from "../core/messages/codes";
import { usePaneState } from "./pane-context";
import { said as en } from "./strings/en/said";
import { said as zhCN, type SaidWords } from "./strings/zh-CN/said";

const WORDS: Readonly<Record<Language, SaidWords>> = { "zh-CN": zhCN, en };

/** The words about other files and corrections; they come with the views that say them, not with the first screen. */
export function useSaidWords(): SaidWords {
  return WORDS[usePaneState((state) => state.language)];
}
