import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { packageTexts } from "../support/package-parts";
import { testTerminal } from "../support/test-terminal";

const SAMPLE = path.join(__dirname, "../../assets/sample-county.xlsx");
const FORM = path.join(__dirname, "../../assets/sample-official-form.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "qb-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("writes report and notice, each as a Word file and as a page, the county named by the region", async () => {
  const before = readFileSync(SAMPLE);
  const terminal = testTerminal("2026-09-01");
  const status = await main(["report", SAMPLE, "--region", "港北区", "--out", folder], terminal);
  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(
    ["监测报告.docx", "监测报告.html", "通报.docx", "通报.html"].sort(),
  );
  const body = packageTexts(readFileSync(path.join(folder, "监测报告.docx"))).get("word/document.xml");
  expect(body).toContain("港北区义务教育优质均衡发展监测报告");
  expect(body).not.toContain("与上次监测相比");
  expect(readFileSync(SAMPLE)).toEqual(before);
});

test("--before adds what changed, --county says the name", async () => {
  const words = ["report", SAMPLE, "--before", FORM, "--county", "云溪县", "--out", folder];
  await main(words, testTerminal("2026-09-01"));
  const page = readFileSync(path.join(folder, "监测报告.html"), "utf8");
  expect(page).toContain("<h1>云溪县义务教育优质均衡发展监测报告</h1>");
  expect(page).toContain("与上次监测相比");
});

test("without a name there is a line to fill in, never a guess", async () => {
  await main(["report", SAMPLE, "--out", folder], testTerminal("2026-09-01"));
  expect(readFileSync(path.join(folder, "通报.html"), "utf8")).toContain("＿＿＿＿县（市、区）");
});

test("without --out it says how it is used", async () => {
  const terminal = testTerminal();
  expect(await main(["report", SAMPLE], terminal)).toBe(3);
  expect(terminal.written.error).toContain("--out");
});
