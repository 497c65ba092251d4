import { Workbook } from "exceljs";
import { comeTo, Workbenches, type Workbench } from "./support/workbench-page";

jest.setTimeout(300_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

/** A sheet with three numbers, each with its traffic light where `lights` says so. */
async function numbers(lights: boolean): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const book = new Workbook();
  const sheet = book.addWorksheet("表");
  sheet.addRows([[1], [2], [3]]);
  const cfvo = [
    { type: "percent" as const, value: 0 },
    { type: "percent" as const, value: 33 },
    { type: "percent" as const, value: 67 },
  ];
  const rule = { type: "iconSet" as const, iconSet: "3TrafficLights1" as const, cfvo, priority: 1 };
  if (lights) sheet.addConditionalFormatting({ ref: "A1:A3", rules: [rule] });
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  return { name: lights ? "有图标.xlsx" : "无图标.xlsx", mimeType: "", buffer };
}

/** Red points on the grid's canvases: a red light has them, and nothing else of such a sheet. */
function redPoints({ page }: Workbench): Promise<number> {
  return page.locator(".desks > :not(.behind) canvas").evaluateAll((canvases: HTMLCanvasElement[]) => {
    const isRed = (data: Uint8ClampedArray, at: number) =>
      data[at]! > 190 && data[at + 1]! < 130 && data[at + 2]! < 130;
    return canvases.reduce((sum, canvas) => {
      const { width, height } = canvas;
      const data =
        width * height > 0 ? canvas.getContext("2d")!.getImageData(0, 0, width, height).data : null;
      for (let at = 0; data && at < data.length; at += 4) if (isRed(data, at)) sum++;
      return sum;
    }, 0);
  });
}

it("icon sets get their pictures when a sheet shows one, although the page starts without them", () =>
  workbenches.use(async (workbench) => {
    for (const lights of [false, true]) {
      const book = await numbers(lights);
      await workbench.openFile(book);
      await workbench.page.getByRole("tab", { name: book.name, selected: true }).waitFor();
      await workbench.ready();
      const red = await comeTo(
        (points) => lights === points > 20,
        () => redPoints(workbench),
      );
      expect(red > 20).toBe(lights);
    }
  }));

it("the formula bar says where the cursor stands and what is there, before anybody clicks", () =>
  workbenches.use(async ({ page }) => {
    const bar = page.locator(".desks > :not(.behind)");
    const nameBox = () => bar.locator("input").first().inputValue();
    expect(await comeTo((place) => place !== "", nameBox)).toMatch(/^A1\b/);
  }));

it("a number that was only looked at in the editor keeps all its digits, whatever its format", () =>
  workbenches.use(async (workbench) => {
    const formats = ["General", "0.00", '[=0]"";0.00', "# ?/?"];
    const [book, value] = [new Workbook(), 4.91329479768786];
    const sheet = book.addWorksheet("表");
    formats.forEach((numFmt, row) => Object.assign(sheet.getCell(row + 1, 1), { value, numFmt }));
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await workbench.openFile({ name: "小数.xlsx", mimeType: "", buffer });
    await workbench.page.getByRole("tab", { name: "小数.xlsx", selected: true }).waitFor();
    await workbench.ready();
    for (const row of formats.keys()) {
      await workbench.goTo(`A${row + 1}`);
      await workbench.page.keyboard.press("F2");
      expect(await comeTo(Boolean, () => workbench.editing())).toBe(true);
      await workbench.page.keyboard.press("Enter");
      await comeTo(
        (editing) => !editing,
        () => workbench.editing(),
      );
    }
    const saved = new Workbook();
    await saved.xlsx.load(Buffer.from(await workbench.save()) as never);
    expect(formats.map((_, row) => saved.worksheets[0]?.getCell(row + 1, 1).value)).toEqual(
      formats.map(() => value),
    );
  }));
