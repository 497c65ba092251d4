import type { SaidService } from "../services/said-service";
import type { OpenBook } from "./open-book";
import { SAID_KEY } from "./said-key";

/** What a person said, kept in the workbook that is open. */
export function saidOverBook({ texts }: Pick<OpenBook, "texts">): SaidService {
  const read = async () => (await import("./check-parts")).readKept(await texts.read(SAID_KEY));
  return {
    read,
    write: async (said) => {
      const { countOf, printSaid } = await import("./check-parts");
      await texts.write(SAID_KEY, countOf(said) === 0 ? null : printSaid(said));
    },
    exported: async () => (await import("./check-parts")).printSaid(await read()),
    imported: async (text) => {
      const { printSaid, readSaid, together } = await import("./check-parts");
      await texts.write(SAID_KEY, printSaid(together([await read(), readSaid(text)])));
    },
  };
}
