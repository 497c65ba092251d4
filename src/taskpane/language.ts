/** Languages of the pane. Chinese is the default, English is complete. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language, for data that brings its own words. */
export type InLanguages = Readonly<Record<Language, string>>;
