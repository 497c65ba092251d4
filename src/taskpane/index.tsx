import { handOver } from "../blanks/hand-over";
import { excelHost } from "../workbook/office/host";
import { selectedCell, textsInBook } from "../workbook/office/looked-at";
import { OfficePort } from "../workbook/office/office-port";
import { mountPane } from "./mount";
import type { ApiSet, HostService } from "./services/host-service";
import type { PaneStart } from "./start";
import type { OpenBook } from "./wired/open-book";
import { personTexts } from "./wired/person-texts";
import { servicesOverBook } from "./wired/services-over-book";
import { VERSION } from "./version";

/** Beside the pane on every server. */
const WORKBENCH = "workbench/index.html";

const NEEDED: readonly (readonly [set: string, version: string])[] = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.9"],
];
const USEFUL: readonly (readonly [set: string, version: string])[] = [
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.13"],
  ["ExcelApi", "1.20"],
];

function apiSets(): ApiSet[] {
  const ask = (needed: boolean) => (sets: typeof NEEDED) =>
    sets.map(([set, version]) => ({
      name: `${set} ${version}`,
      supported: Office.context.requirements.isSetSupported(set, version),
      needed,
    }));
  return [...ask(true)(NEEDED), ...ask(false)(USEFUL)];
}

function appearance(): "light" | "dark" | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? (theme.isDarkTheme ? "dark" : "light") : null;
}

function hostService(texts: OpenBook["texts"]): HostService {
  return {
    kind: "excel",
    workbook: texts,
    person: personTexts(window.localStorage),
    selfTest: async () => ({
      host: "Excel",
      platform: String(Office.context.diagnostics.platform),
      hostVersion: Office.context.diagnostics.version,
      version: VERSION,
      blanks: handOver(),
      functionsRegistered: typeof CustomFunctions !== "undefined",
      apiSets: apiSets(),
    }),
    appearance,
    onAppearance: () => () => undefined,
    openSample: null,
  };
}

function excelStart(): PaneStart {
  const missing = apiSets().filter(({ needed, supported }) => needed && !supported);
  if (missing.length > 0) return { kind: "too-old", missing: missing.map(({ name }) => name) };
  const host = excelHost();
  const port = new OfficePort(host);
  const book: OpenBook = {
    port,
    activeSheet: () => port.activeSheet(),
    selected: async () => {
      const cell = await selectedCell(host);
      return cell && { file: "", ...cell };
    },
    texts: textsInBook(host),
    lastInverse: () => port.lastInverse(),
  };
  return { kind: "ready", services: servicesOverBook(book, hostService(book.texts)) };
}

async function start(): Promise<PaneStart> {
  try {
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel ? excelStart() : { kind: "outside", workbench: WORKBENCH };
  } catch (error) {
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}

void start().then(mountPane);
