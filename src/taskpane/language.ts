import type { Language } from "../core/messages/codes";

/** A text in every language, for data that brings its own words. */
export type InLanguages = Readonly<Record<Language, string>>;
