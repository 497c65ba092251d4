import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { MUTATIONS } from "./mutations";
import { manifestText, problemsOf, project, scratch } from "./validator";

describe("manifest.xml", () => {
  const nothingBuilt = scratch();

  it("is sound", () => {
    const problems = problemsOf(new Map([["as it is", manifestText]]), nothingBuilt);
    expect(problems.get("as it is")).toEqual([]);
  });

  describe("is refused with", () => {
    const changed = new Map(MUTATIONS.map(([name, change]) => [name, change(manifestText)]));
    const problems = problemsOf(changed, nothingBuilt);

    it.each(MUTATIONS)("%s", (name, _change, complaint) => {
      expect(changed.get(name)).not.toBe(manifestText);
      expect(problems.get(name)?.join("\n")).toMatch(complaint);
    });
  });
});

// Office's own schemas are not ours to ship; where they lie beside the project they are asked too.
const schema = join(project, "../shared/check/manifest-xsd/OfficeAppManifestV1_1.xsd");
if (existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0) {
  test("manifest.xml keeps to Office's schema", () => {
    const file = join(project, "manifest.xml");
    const { stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, file], { encoding: "utf8" });
    expect(stderr).toBe(`${file} validates\n`);
  });
}
