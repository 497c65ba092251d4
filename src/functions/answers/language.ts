/** Sentences in an error come in the language of Excel's own menus: Chinese unless that is another. */
export function say(chinese: string, english: string): string {
  return speaksChinese() ? chinese : english;
}

function speaksChinese(): boolean {
  // Outside Office there is no context, and for some time after loading there is none inside.
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return !language || language.toLowerCase().startsWith("zh");
}
