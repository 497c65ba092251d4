import { smallHost } from "../support/small-host";

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
}

describe("a member that the host does not have", () => {
  it("is refused by its name", async () => {
    const { Excel } = smallHost();
    const method = Excel.run(async ({ workbook }) => workbook.worksheets.getItem("小学").copy());
    const property = Excel.run(async ({ workbook }) => void workbook.load("isDirty"));
    const inner = Excel.run(async ({ workbook }) => workbook.tables.getCount());
    expect(await codeOf(method)).toMatch(/^ApiNotFound: .*Worksheet\.copy\(\)/);
    expect(await codeOf(property)).toMatch(/^ApiNotFound: .*Workbook\.isDirty/);
    expect(await codeOf(inner)).toMatch(/^ApiNotFound: .*Workbook\.tables/);
  });

  it("is refused although an object of ours has something of that name", async () => {
    const { Excel } = smallHost();
    const ours = Excel.run(async ({ workbook }) => void workbook.load("endOfEdit"));
    expect(await codeOf(ours)).toMatch(/^ApiNotFound: .*Workbook\.endOfEdit/);
  });
});

describe("a batch", () => {
  it("stops at its first error; what came before is done and told", async () => {
    const { Excel, book } = smallHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const count = worksheets.getCount();
      worksheets.add("台账");
      worksheets.getItem("高中").load("name");
      worksheets.add("不会有");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      expect(count.value).toBe(2);
      expect(book.finished).toBe(1);
    });
    expect(book.names).toEqual(["小学", "初中", "台账"]);
  });

  it("of more than 5 MB is refused, counted in bytes", async () => {
    const { Excel, book } = smallHost();
    const add = (name: string) => Excel.run(async ({ workbook }) => void workbook.worksheets.add(name));
    expect(await codeOf(add("学".repeat(1_700_000)))).toMatch(/^RequestPayloadSizeLimitExceeded/);
    expect(await codeOf(add("x".repeat(1_700_000)))).toBe("done");
    expect(book.names).toHaveLength(3);
  });

  it("is refused while a cell is being edited, or waits where it says so", async () => {
    const { Excel, book } = smallHost();
    book.editing = true;
    const count = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async ({ workbook }) => void workbook.worksheets.getCount());
    expect(await codeOf(count(false))).toMatch(/^InvalidOperationInCellEditMode/);
    const waiting = count(true);
    book.editing = false;
    book.endOfEdit();
    expect(await codeOf(waiting)).toBe("done");
  });

  it("waits for results only where it asks for them", async () => {
    const { Excel, book } = smallHost();
    book.calculating = true;
    const load = (what: string) =>
      Excel.run(async ({ workbook }) => void workbook.worksheets.getItem("小学").getRange("A1").load(what));
    await load("address");
    expect(book.calculating).toBe(true);
    await load("values");
    expect(book.calculating).toBe(false);
  });
});
