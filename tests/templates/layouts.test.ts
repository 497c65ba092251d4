import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshots } from "../../src/check-workbook";
import { LAYOUT_FILES } from "../../src/templates/layouts/files.generated";
import { recogniseWorkbook } from "../../src/templates/recognise-workbook";
import { nationalOn } from "../support/national-on";
import { testWorkbook } from "../support/grid-sheet";
import { LAYOUT_SAMPLES, sampleSheet, type LayoutSample } from "./layout-samples";

const FOLDER = path.resolve(__dirname, "../../src/templates/layouts");
const ids = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => path.basename(name, ".json"))
  .sort();

const recognised = (sample: LayoutSample) => recogniseWorkbook(testWorkbook([sampleSheet(sample)]));

/** Every layout that something in the sheet was taken for. */
function layoutsFound(sample: LayoutSample): string[] {
  const { tables, readings, foreign, forms } = recognised(sample);
  const found = [
    ...tables.map(({ reading }) => reading.layout),
    ...readings.map(({ layout }) => layout),
    ...foreign.map(({ layout }) => layout),
    ...forms.map(({ reading }) => reading.layout),
  ];
  return [...new Set(found)];
}

describe("layouts", () => {
  it("each file is known by its own name, and the generated list holds all of them", () => {
    const named = ids.map((id) => {
      const { id: own } = JSON.parse(readFileSync(path.join(FOLDER, `${id}.json`), "utf8")) as { id: string };
      return own;
    });
    expect(named).toEqual(ids);
    expect(LAYOUT_FILES.map(({ id }) => id).sort()).toEqual(ids);
  });

  it("each has a sample of its own", () => {
    expect(LAYOUT_SAMPLES.map(({ layout }) => layout).sort()).toEqual(ids);
  });
});

describe.each(LAYOUT_SAMPLES.map((sample) => [sample.layout, sample] as const))("%s", (layout, sample) => {
  it("wins on its own sample, and no other does", () => {
    expect(layoutsFound(sample)).toEqual([layout]);
  });

  it("reads each column for what it is, and no column for more", () => {
    const { tables, readings } = recognised(sample);
    const columns = [...tables.map(({ reading }) => reading), ...readings].flatMap((one) => one.columns);
    const read = columns.flatMap(({ column, field }) => (field ? [[column, field] as const] : []));
    const isTable = Object.keys(sample.columns).length > 0;
    expect(isTable ? Object.fromEntries(read) : {}).toEqual(sample.columns);
  });

  it("finds its schools and their stages", () => {
    const { report } = checkSnapshots([testWorkbook([sampleSheet(sample)])], {
      standard: nationalOn("2025-09-01"),
    });
    const schools = report.schools.map(({ name, stage }) => `${name} ${stage}`).sort();
    expect(schools).toEqual(sample.schools.map(([name, stage]) => `${name} ${stage}`).sort());
  });
});
