import { selectedCell, textsInBook } from "../../../src/workbook/office/looked-at";
import { OfficePort } from "../../../src/workbook/office/office-port";
import { buildBook } from "../../support/excel-host/book-builder";
import { failure, FakeExcel } from "../../support/excel-host/excel-host";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function open() {
  const excel = new FakeExcel(buildBook([{ name: "it's", rows: [[1]] }]));
  opened.push(excel);
  return excel;
}

test("tells the selected cell and its sheet", async () => {
  const excel = open();
  excel.book.selected = "$G$6:$H$9";
  expect(await selectedCell(excel.host)).toEqual({ sheet: "it's", cell: "G6" });
  excel.failing = () => failure("InvalidSelection");
  expect(await selectedCell(excel.host)).toBeNull();
});

test("texts are kept where every adapter reads its settings, and go without leaving anything", async () => {
  const excel = open();
  const texts = textsInBook(excel.host);
  expect(await texts.read("view")).toBeNull();
  await texts.write("view", '"检查"');
  await texts.write("answers", "{}");
  expect(await textsInBook(excel.host).read("view")).toBe('"检查"');
  const port = new OfficePort(excel.host);
  expect([...(await port.read()).settings.keys()]).toEqual(["view", "answers"]);
  await texts.write("view", null);
  await port.apply([{ kind: "set-setting", key: "answers", value: null }]);
  expect(excel.book.xmlParts.size).toBe(0);
  expect(await texts.read("answers")).toBeNull();
  await texts.write("view", "1");
  expect((await port.read()).settings.get("view")).toBe("1");
});
