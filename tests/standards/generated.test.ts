import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

function run(script: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("what is made from the data", () => {
  it.each(["build-standards.mjs", "build-docs.mjs"])("is as %s would make it now", (script) => {
    expect(run(script, "--check")).toEqual({ status: 0, stderr: "" });
  });

  it("gives every region a section that names its document", () => {
    const page = readFileSync(join(ROOT, "docs/indicators.md"), "utf8");
    for (const heading of [
      "贵港市 450800",
      "泗县 341324",
      "江门市 440700",
      "梅州市 441400",
      "喀什地区 653100",
    ])
      expect(page).toMatch(new RegExp(`## ${heading}\n\n[^#]*《[^》]+》`));
  });
});

describe("new-region", () => {
  it.each([
    ["no code", []],
    ["a code of five digits", ["33000", "zhejiang", "浙江省"]],
    ["a folder name in Chinese", ["330000", "浙江", "浙江省"]],
    ["a document without its day", ["330000", "zhejiang", "浙江省", "实施方案"]],
    ["a region that is there already", ["450800", "guigang", "贵港市"]],
  ])("refuses %s and says how to call it", (_, args) => {
    const { status, stderr } = run("new-region.mjs", ...args);
    expect(status).toBe(1);
    expect(stderr).toContain("用法：");
  });
});
