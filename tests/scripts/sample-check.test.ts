import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { inProject, node, scratch } from "./project";

const terminal = inProject("dist/cli/qb.js");
const sample = inProject("assets/sample-county.xlsx");

const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

describe("the sample county in the built terminal, as npm start checks it", () => {
  if (!existsSync(terminal)) throw new Error("dist/cli/qb.js is not built: npm run build");
  const out = scratch();
  const { status, stdout, stderr } = node([terminal, "check", sample, "--on", "2026-11-21", "--out", out]);
  const [copy = ""] = readdirSync(out);

  it("has schools that fail, one that is not filled in and two that do not count", () => {
    expect(status).toBe(1);
    expect(stdout).toMatch(/小学.*计入19所.*达标15.*不达标3.*未填1.*不计入2/);
    expect(stdout).toMatch(/初中.*计入9所.*达标7.*不达标2.*未填0/);
  });

  it("takes a value that meets its standard exactly for met", () => {
    expect(stdout).toContain("✓ 高桥镇中心小学  达标  达标7/7");
  });

  it("has one coefficient over its limit", () => {
    expect(stdout.match(/✗ R\d .*超出/g)).toEqual([expect.stringContaining("R6")]);
  });

  it("leaves a marked copy that opens, and says where", () => {
    const parts = unzipSync(readFileSync(join(out, copy)));
    const former = unzipSync(readFileSync(sample));
    expect(stderr).toContain(copy);
    expect(text(parts["xl/worksheets/sheet1.xml"])).toContain("<conditionalFormatting");
    for (const name of ["_rels/.rels", "docProps/core.xml", "xl/sharedStrings.xml"]) {
      expect(text(parts[name])).toBe(text(former[name]));
    }
  });
});
