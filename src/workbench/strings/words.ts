import { useSyncExternalStore } from "react";
import type { Language } from "../../core/messages/codes";
import { en } from "./en";
import { language, onLanguage } from "./language";
import { zhCN, type Words } from "./zh-CN";

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": zhCN, en };

export const words = (): Words => WORDS[language()];

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language);

export const useWords = (): Words => WORDS[useLanguage()];
