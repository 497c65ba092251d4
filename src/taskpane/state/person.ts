import { LANGUAGES, type Language } from "../../core/messages/codes";
import type { TextStore } from "../services/host-service";

const LANGUAGE_KEY = "qb.language";
const INTRODUCED_KEY = "qb.introduced";

/** What is kept for the person, whatever the workbook. */
export interface Person {
  readonly language: Language;
  readonly introduced: boolean;
}

export async function readPerson(store: TextStore): Promise<Person> {
  const [language, introduced] = await Promise.all([store.read(LANGUAGE_KEY), store.read(INTRODUCED_KEY)]);
  return {
    language: LANGUAGES.find((each) => each === language) ?? LANGUAGES[0],
    introduced: introduced !== null,
  };
}

export function keepLanguage(store: TextStore, language: Language): Promise<void> {
  return store.write(LANGUAGE_KEY, language);
}

export function keepIntroduced(store: TextStore, on: string): Promise<void> {
  return store.write(INTRODUCED_KEY, on);
}
