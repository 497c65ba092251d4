import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ActionType, PathType, type Batch } from "../../../src/host/protocol";
import type { NodeHost } from "../../../src/host/node/node-host";
import { openOfficeClient, type OfficeClient } from "../../support/office-client";
import { plainSnapshot } from "../../support/plain-snapshot";
import { adapterHost, marksIn, paneOver } from "../support/add-in";
import { hostOfBytes, typeInto } from "../support/host-of";
import { scenario } from "./scenario";

const BYTES = readFileSync(join(__dirname, "../../../assets/sample-county.xlsx"));
const clients: OfficeClient[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.close()));

const WATCH: Batch = {
  Actions: [
    {
      Id: 3,
      ActionType: ActionType.method,
      Name: "_RegisterEvent",
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: ["onChanged"] },
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: PathType.root, Name: "" },
    2: { Id: 2, ObjectPathType: PathType.property, Name: "Worksheets", ParentObjectPathId: 1 },
  },
};

interface Side {
  readonly host: NodeHost;
  readonly excel: typeof Excel;
}

async function ours(): Promise<Side> {
  const host = await hostOfBytes(BYTES);
  return { host, excel: host.globals.Excel };
}

/** Microsoft's own client, unchanged, over the same host. It names its events in another way. */
async function microsofts(): Promise<Side> {
  const host = await hostOfBytes(BYTES);
  const client = openOfficeClient(async (batch) => (await host.host.execute(batch as Batch)) as never);
  clients.push(client);
  await host.host.execute(WATCH);
  host.host.connect({
    callFunction: async () => ({ error: "#NAME?" }),
    runAction: async () => undefined,
    tell: ({ args }) => client.tellChanged(args as never),
  });
  return { host, excel: client.Excel };
}

async function sheetOf({ host }: Side): Promise<string> {
  return host.book.workbook.getSheets()[0]?.getSheetName() ?? "";
}

describe("the same add-in by our client and by Microsoft's", () => {
  it("sees the same in every field", async () => {
    const [own, other] = [await ours(), await microsofts()];
    const seen = await scenario(own.excel, await sheetOf(own));
    expect(Object.keys(seen).length).toBeGreaterThan(25);
    expect(seen).toEqual(await scenario(other.excel, await sheetOf(other)));
  });

  it("checks, marks and takes back alike", async () => {
    const results = [];
    for (const side of [await ours(), await microsofts()]) {
      const { port, services } = paneOver(adapterHost(side.excel));
      const watch = {
        progress: () => undefined,
        arrived: () => undefined,
        signal: new AbortController().signal,
      };
      const request = { scope: "workbook", region: "000000", on: "2026-06-01", choices: {} } as const;
      const { report } = await services.check.run(request, watch);
      const plan = await services.write.planMarks(report, "live");
      const { inverse } = await services.write.apply(plan);
      const marked = marksIn(side.host);
      await port.apply(inverse);
      const found = { ...report, stats: { ...report.stats, milliseconds: 0 } };
      results.push({ found, marked, left: marksIn(side.host), book: plainSnapshot(await port.read()) });
    }
    expect(results[0]?.marked.length).toBeGreaterThan(0);
    // As text: what comes out of a window of its own has other prototypes.
    expect(JSON.stringify(results[0])).toBe(JSON.stringify(results[1]));
  });

  it("hears alike of what a person types", async () => {
    const heard: unknown[] = [];
    for (const { host, excel } of [await ours(), await microsofts()]) {
      await excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, changeType, source, worksheetId }) => {
          heard.push([address, changeType, source, worksheetId]);
        });
        await context.sync();
      });
      typeInto(host, { row: 6, column: 6 }, 123);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(heard).toHaveLength(2);
    expect(heard[0]).toEqual(heard[1]);
  });
});
