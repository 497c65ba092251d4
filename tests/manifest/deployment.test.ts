import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestText, runScript, scratch } from "./validator";

function deploy(...args: string[]): { status: number | null; text: string; output: string } {
  const out = join(scratch(), "qb.xml");
  const { status, output } = runScript("scripts/manifest.mjs", ["--out", out, ...args]);
  return { status, output, text: existsSync(out) ? readFileSync(out, "utf8") : "" };
}

describe("npm run manifest", () => {
  it("puts a deployment's address in every place", () => {
    const { status, text } = deploy("--base", "https://qb.bureau.local/tools/qb");
    expect(status).toBe(0);
    expect(text).not.toContain("localhost");
    expect(text).toContain('"https://qb.bureau.local/tools/qb/taskpane.html"');
    expect(text.match(/https:\/\/qb\.bureau\.local/g)).toHaveLength(
      manifestText.match(/https:\/\/localhost:3000/g)?.length ?? 0,
    );
  });

  it("keeps the id unless another is asked for", () => {
    const id = /<Id>([^<]*)</;
    const own = "01234567-89ab-4cde-8f01-23456789abcd";
    const base = ["--base", "https://qb.bureau.local/"];
    expect(id.exec(deploy(...base).text)?.[1]).toBe(id.exec(manifestText)?.[1]);
    expect(id.exec(deploy(...base, "--id", own).text)?.[1]).toBe(own);
    expect(id.exec(deploy(...base, "--id", "new").text)?.[1]).not.toBe(id.exec(manifestText)?.[1]);
  });

  it.each([
    ["no address", []],
    ["http", ["--base", "http://qb.bureau.local/"]],
    ["no address at all", ["--base", "qb"]],
    ["a query", ["--base", "https://qb.bureau.local/?a=b"]],
    ["a wrong id", ["--base", "https://qb.bureau.local/", "--id", "qb"]],
  ])("writes nothing with %s", (_name, args) => {
    const { status, text, output } = deploy(...args);
    expect(status).toBe(1);
    expect(text).toBe("");
    expect(output).not.toBe("");
  });
});
