import { smallHost } from "../support/small-host";

describe("loading", () => {
  it.each<[string, unknown]>([
    ["a list in a text", "items/name, items/id"],
    ["a list", ["items/name", "items/id"]],
    ["names of what an item has", "name,id"],
    ["an object", { name: true, id: true }],
    ["an object of the older kind", { select: "items/name", expand: "items/id" }],
    ["everything simple", undefined],
    ["the word for the items", "items"],
  ])("takes %s", async (_, option) => {
    const { Excel } = smallHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(option as string);
      await context.sync();
      expect(worksheets.items.map(({ name, id }) => `${id} ${name}`)).toEqual(["id0 小学", "id1 初中"]);
    });
  });

  it("takes no more than so many", async () => {
    const { Excel } = smallHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["初中"]);
    });
  });

  it("reaches into inner objects", async () => {
    const { Excel } = smallHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("小学").getRange("A1:B1");
      range.load("values,format/rowHeight");
      await context.sync();
      expect(range.toJSON()).toEqual({ values: [[1, "二"]], format: { rowHeight: 14 } });
      expect(() => range.format.wrapText).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  it("refuses to tell what was not loaded", async () => {
    const { Excel } = smallHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("小学");
      const count = worksheets.getCount();
      expect(() => sheet.name).toThrow(
        expect.objectContaining({
          code: "PropertyNotLoaded",
          debugInfo: expect.objectContaining({ errorLocation: "Worksheet.name" }),
        }),
      );
      expect(() => worksheets.items).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
      expect(() => sheet.isNullObject).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(count.value).toBe(2);
      expect(sheet.isNullObject).toBe(false);
    });
  });
});

describe("objects", () => {
  it("that are not there say so, and so does what is in them", async () => {
    const { Excel } = smallHost();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("高中");
      const within = none.getRange("A1");
      within.load("values");
      none.load("name");
      await context.sync();
      expect([none.isNullObject, within.isNullObject, none.name]).toEqual([true, true, undefined]);
    });
  });

  it("that were made are not made again by the next sync", async () => {
    const { Excel, book } = smallHost();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("台账");
      await context.sync();
      added.load("name");
      await context.sync();
      expect(added.name).toBe("台账");
      added.name = "问题台账";
      await context.sync();
    });
    expect(book.names).toEqual(["小学", "初中", "问题台账"]);
  });

  it("are found again by the host's own reference", async () => {
    const { Excel, sent } = smallHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("小学").getRange("A1:B1");
      await context.sync();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("A1:B1");
    });
    expect(Object.values(sent[1]?.ObjectPaths ?? {})).toHaveLength(1);
  });

  it("read what was set, and set several properties at once", async () => {
    const { Excel, book } = smallHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("小学");
      sheet.set({ name: "完小" });
      expect(sheet.name).toBe("完小");
      expect(() => sheet.set({ id: "x" } as never)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
      await context.sync();
    });
    expect(book.names[0]).toBe("完小");
  });
});

describe("events", () => {
  it("reach a handler from the sync that adds it to the sync that takes it away", async () => {
    const { Excel, session, book } = smallHost();
    const heard: unknown[] = [];
    const tell = (address: string) =>
      session.tell({ name: "onChanged", target: "WorksheetCollection", args: { address } });
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(event.address),
      );
      tell("A1");
      await context.sync();
      tell("A2");
      added.remove();
      await context.sync();
      tell("A3");
    });
    expect(heard).toEqual(["A2"]);
    expect(book.watched).toEqual(["+WorksheetCollection.onChanged", "-WorksheetCollection.onChanged"]);
  });
});

describe("Excel.run", () => {
  it("goes on in the context of an earlier run", async () => {
    const { Excel } = smallHost();
    const sheet = await Excel.run(async (context) => context.workbook.worksheets.getItem("小学"));
    await Excel.run(sheet, async (context) => {
      expect(context).toBe(sheet.context);
    });
  });

  it("sends what is left when the batch is done", async () => {
    const { Excel, book } = smallHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("台账");
    });
    expect(book.names).toHaveLength(3);
  });

  it("says that it cannot group steps for undo", async () => {
    const { Excel } = smallHost();
    const grouped = Excel.run({ mergeUndoGroup: true }, async () => undefined);
    await expect(grouped).rejects.toMatchObject({ code: "UndoNotSupported" });
  });

  it("has Excel's enums", () => {
    const { ConditionalFormatType, SheetVisibility, PictureFormat } = smallHost().Excel;
    expect([ConditionalFormatType.cellValue, SheetVisibility.veryHidden, PictureFormat.png]).toEqual([
      "CellValue",
      "VeryHidden",
      "PNG",
    ]);
  });
});
