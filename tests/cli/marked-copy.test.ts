import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { nodeInflater } from "../../src/cli/inflate-node";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { inflatePart } from "../../src/workbook/xlsx/zip/inflate";
import { openArchive } from "../../src/workbook/xlsx/zip/archive";

const SAMPLE = path.join(__dirname, "../../assets/sample-county.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function terminal() {
  const written = { out: "", error: "" };
  const writer = (to: "out" | "error") => ({ write: (text: string) => (written[to] += text) });
  return { written, out: writer("out"), error: writer("error"), today: () => "2026-01-01" };
}

/** Every part's content by its name. */
function partsOf(file: string): Record<string, string> {
  const archive = openArchive(readFileSync(file));
  return Object.fromEntries(
    [...archive.entries.values()].map((entry) => [
      entry.name,
      Buffer.from(inflatePart(archive, entry, nodeInflater)).toString("latin1"),
    ]),
  );
}

test("check --out writes one marked copy that reads like the input, and clear gives the input's parts back", async () => {
  const before = readFileSync(SAMPLE);
  expect(await main(["check", SAMPLE, "--out", folder], terminal())).toBe(1);
  const [name = ""] = readdirSync(folder);
  const marked = path.join(folder, name);
  expect(name).toBe("sample-county-QB.xlsx");
  expect(
    (await readWorkbook(readFileSync(marked), name, nodeInflater)).sheets.map((sheet) => sheet.name),
  ).toContain("QB检查结果");

  expect(await main(["clear", marked, "--out", folder], terminal())).toBe(0);
  expect(partsOf(path.join(folder, "sample-county-QB-clear.xlsx"))).toEqual(partsOf(SAMPLE));
  expect(readFileSync(SAMPLE)).toEqual(before);
});

test("files come from the disk as Buffers, whose slices share memory: the copy is a sound zip all the same", async () => {
  await main(["check", SAMPLE, "--out", folder], terminal());
  const marked = readFileSync(path.join(folder, "sample-county-QB.xlsx"));
  expect(() => partsOf(path.join(folder, "sample-county-QB.xlsx"))).not.toThrow();
  expect(Buffer.isBuffer(marked)).toBe(true);
});
