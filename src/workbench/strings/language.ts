import { LANGUAGES, type Language } from "../../core/messages/codes";

/** Where the pane keeps the language that was chosen in it. */
const KEY = "qb.language";

/** The language chosen in the pane; Chinese where none was, or the browser's storage is barred. */
export function language(): Language {
  try {
    const chosen = window.localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === chosen) ?? LANGUAGES[0];
  } catch {
    return LANGUAGES[0];
  }
}

/** Follows the pane, which is another page of the same origin. @returns how to stop. */
export function onLanguage(changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
