import { servicesOverBook } from "../../src/taskpane/wired/services-over-book";
import type { HostService, TextStore } from "../../src/taskpane/services/host-service";
import { MemoryPort } from "../../src/workbook/memory/memory-port";
import type { TestCell } from "./grid-sheet";
import type { CellContent } from "../../src/workbook/edit";

class Texts implements TextStore {
  private readonly texts = new Map<string, string>();
  read = async (key: string) => this.texts.get(key) ?? null;
  write = async (key: string, text: string | null) => {
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
  };
}

function content(cell: TestCell): CellContent {
  return cell !== null && typeof cell === "object" && "error" in cell ? cell.error : cell;
}

type Rows = readonly (readonly TestCell[])[];

/** The pane's real services over the memory adapter, with one sheet and those beside it. */
export function memoryPane(rows: Rows, name = "表2-2", beside: Readonly<Record<string, Rows>> = {}) {
  const port = new MemoryPort({
    file: "测试.xlsx",
    sheets: Object.entries({ [name]: rows, ...beside }).map(([sheet, of]) => ({
      name: sheet,
      rows: of.map((row) => row.map(content)),
    })),
  });
  const workbook = new Texts();
  const host: HostService = {
    kind: "memory",
    workbook,
    person: new Texts(),
    selfTest: () => Promise.reject(new Error("no host")),
    appearance: () => null,
    onAppearance: () => () => undefined,
    openSample: null,
  };
  const book = {
    port,
    activeSheet: async () => name,
    selected: async () => null,
    texts: workbook,
    lastInverse: async () => null,
  };
  return { services: servicesOverBook(book, host), port };
}
