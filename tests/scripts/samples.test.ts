import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { inProject, node, scratch } from "./project";

const SAMPLES = ["sample-county.xlsx", "sample-official-form.xlsx"];

describe("the sample workbooks", () => {
  const folder = scratch();
  const { status } = node([inProject("scripts/make-samples.mjs"), "--out", folder]);

  it.each(SAMPLES)("%s is what its script makes", (name) => {
    const made = readFileSync(join(folder, name));
    expect(status).toBe(0);
    expect(made.equals(readFileSync(inProject("assets", name)))).toBe(true);
  });

  it("keep a result beside every formula", () => {
    const parts = unzipSync(readFileSync(inProject("assets/sample-county.xlsx")));
    const xml = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    const formulas = xml.match(/<f>/g)?.length ?? 0;
    expect(formulas).toBeGreaterThan(200);
    expect(xml.match(/<\/f><v>-?[0-9.e+-]+<\/v>/g)).toHaveLength(formulas);
  });
});
