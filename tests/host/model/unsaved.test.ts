import { hostOfRows } from "../support/host-of";

type Change = (sheet: Excel.Worksheet) => void;

/** The error's code and words after a change of the named sheet; null where there was none. */
async function changing(sheet: string, change: Change): Promise<readonly [string, string] | null> {
  const { globals } = await hostOfRows([["学校"]]);
  return globals.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    if (sheet === "新表") worksheets.add(sheet);
    change(worksheets.getItem(sheet));
    await context.sync();
    return null;
  }).catch(({ code, message }: { code: string; message: string }) => [code, message] as const);
}

const CHANGES: Readonly<Record<string, readonly [RegExp, Change]>> = {
  "a name": [/改名/, (sheet) => void (sheet.name = "改过")],
  "a tab's colour": [/标签颜色/, (sheet) => void (sheet.tabColor = "#FF8800")],
  "frozen rows": [/冻结窗格/, (sheet) => sheet.freezePanes.freezeRows(1)],
  "frozen columns": [/冻结窗格/, (sheet) => sheet.freezePanes.freezeColumns(1)],
  "no frozen panes": [/冻结窗格/, (sheet) => sheet.freezePanes.unfreeze()],
  "a page's setup": [/页面设置/, (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$1")],
  "page breaks": [/页面设置/, (sheet) => void sheet.horizontalPageBreaks.add("A2")],
};

describe.each(Object.entries(CHANGES))("%s", (_what, [words, change]) => {
  it("is refused of a sheet of the file, with what to do instead", async () => {
    const [code, message] = (await changing("表", change)) ?? [];
    expect(code).toBe("UnsupportedOperation");
    expect(message).toMatch(words);
    expect(message).toMatch(/“表”.*请保存后在 Excel 或 WPS 里做.*would not be saved/);
  });

  it("is taken for a sheet that was added", async () => {
    expect(await changing("新表", change)).toBeNull();
  });
});

it("a sheet that is emptied and written anew takes all that the add-in gives it but a name", async () => {
  const anew: Change = (sheet) => {
    sheet.getRange().clear();
    for (const [what, [, change]] of Object.entries(CHANGES)) if (what !== "a name") change(sheet);
  };
  expect(await changing("表", anew)).toBeNull();
});

it.each([
  ["visibility", (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden")],
  ["position", (sheet: Excel.Worksheet) => void (sheet.position = 0)],
])("%s is told and cannot be set", async (name, change) => {
  expect(await changing("表", change)).toEqual(["ApiNotFound", expect.stringContaining(`Worksheet.${name}`)]);
});

it("what the host does not have is named", async () => {
  const comments: Change = (sheet) => void sheet.comments.add("A1", "说明");
  expect(await changing("表", comments)).toEqual(["ApiNotFound", expect.stringContaining("comments")]);
});
