import { check } from "../../../src/functions/check";
import { cv, cvInChinese } from "../../../src/functions/cv";
import { drivers } from "../../../src/functions/drivers";
import metadata from "../../../src/functions/functions.en.json";
import { gap } from "../../../src/functions/gap";
import { indicators } from "../../../src/functions/indicators";
import { mean } from "../../../src/functions/mean";
import { ratio } from "../../../src/functions/ratio";
import { remark } from "../../../src/functions/remark";
import { school } from "../../../src/functions/school";
import { selftest } from "../../../src/functions/selftest";
import { split } from "../../../src/functions/split";
import { standard } from "../../../src/functions/standard";
import type { NodeHost } from "../../../src/host/node/node-host";
import type { HostService, TextStore } from "../../../src/taskpane/services/host-service";
import { servicesOverBook } from "../../../src/taskpane/wired/services-over-book";
import { runBatch, type ExcelHost } from "../../../src/workbook/office/host";
import { selectedCell, textsInBook } from "../../../src/workbook/office/looked-at";
import { OfficePort } from "../../../src/workbook/office/office-port";
import { hostOfBytes } from "./host-of";

const FUNCTIONS = {
  CHECK: check,
  COEFFICIENT: cv,
  COEFFICIENT_ZH: cvInChinese,
  DRIVERS: drivers,
  GAP: gap,
  INDICATORS: indicators,
  MEAN: mean,
  RATIO: ratio,
  REMARK: remark,
  SCHOOL: school,
  SELFTEST: selftest,
  SPLIT: split,
  STANDARD: standard,
};

/** The adapter's view of an Excel client, whoever made it. */
export function adapterHost(excel: typeof Excel, online = true): ExcelHost {
  return {
    run: (batch) => runBatch(excel, batch, { grouped: false }),
    runIn: (context, batch) => excel.run(context as Excel.RequestContext, batch),
    supports: (version) => Number(version.split(".")[1]) <= 13,
    online,
    readOnly: () => false,
  };
}

/** The pane's own services on a workbook that an adapter has open. */
export function paneOver(host: ExcelHost) {
  const port = new OfficePort(host);
  const texts = textsInBook(host);
  const services = servicesOverBook(
    {
      port,
      activeSheet: () => port.activeSheet(),
      selected: async () => {
        const cell = await selectedCell(host);
        return cell && { file: "", ...cell };
      },
      texts,
      lastInverse: () => port.lastInverse(),
    },
    hostService(texts),
  );
  return { port, services };
}

/** The add-in, with its custom functions, on a workbook in the host. Its globals are those of this process. */
export async function addInOn(bytes: Uint8Array) {
  const host = await hostOfBytes(bytes, metadata);
  Object.assign(globalThis, host.globals);
  host.globals.CustomFunctions.associate(FUNCTIONS as never);
  return { host, ...paneOver(adapterHost(host.globals.Excel)) };
}

export function removeGlobals(): void {
  for (const name of ["Office", "Excel", "CustomFunctions", "OfficeExtension"]) {
    Reflect.deleteProperty(globalThis, name);
  }
}

function hostService(workbook: TextStore): HostService {
  return {
    kind: "workbench",
    workbook,
    person: workbook,
    selfTest: () => Promise.reject(new Error("not asked here")),
    appearance: () => null,
    onAppearance: () => () => undefined,
    openSample: null,
  };
}

/** The cells of a sheet that QB's marks are on, as the grid has the rules: formula by address. */
export function marksIn({ book }: NodeHost): { sheet: string; formula: string }[] {
  return book.workbook.getSheets().flatMap((face) =>
    book.file
      .sheet(face.getSheetId())
      .rules.list()
      .flatMap(({ condition }) =>
        condition.kind === "custom" && condition.formula.includes('N("QB:')
          ? [{ sheet: face.getSheetName(), formula: condition.formula }]
          : [],
      ),
  );
}
