import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, problemLine } from "../../src/standards/check-files";
import type { Files } from "../../src/standards/files";
import { FILES } from "../../src/standards/files.generated";

const FOLDER = join(__dirname, "../../src/standards");

function filesOnDisk(): Files {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"));
  return Object.fromEntries(
    paths.map((path) => [path, JSON.parse(readFileSync(join(FOLDER, path), "utf8"))]),
  );
}

function problemsAfter(file: string, change: (content: never) => void): string[] {
  const content = structuredClone(FILES[file]);
  change(content as never);
  return checkFiles({ ...FILES, [file]: content }).map(problemLine);
}

describe("the data files", () => {
  it("are in order, every one", () => {
    expect(checkFiles(filesOnDisk()).map(problemLine)).toEqual([]);
  });

  it("are all in the index, as they stand on disk", () => {
    expect(FILES).toEqual(filesOnDisk());
  });
});

type Series = { series: Record<string, unknown>[] };
const R6 = "regions/450800-guigang/indicators/R6.json";

describe("what is wrong in a file is named by file and key", () => {
  it("an unknown key", () => {
    const problems = problemsAfter(R6, ({ series }: Series) => Object.assign(series[0] ?? {}, { valu: 1 }));
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0：`)]);
    expect(problems[0]).toContain("valu");
  });

  it.each(["2022-02-30", "2022", "2022年3月19日"])("the date %s", (from) => {
    const problems = problemsAfter(R6, ({ series }: Series) => Object.assign(series[0] ?? {}, { from }));
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.from：`)]);
  });

  it("dates out of order", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      series.push({ ...series[0], from: "2022-03-19" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.1.from：日期须由早到晚`)]);
  });

  it("a term before the figure holds", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { by: "2022-01-01" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.by：`)]);
  });

  it("an unknown unit", () => {
    const file = "national/indicators/R6.json";
    const problems = problemsAfter(file, (content: { unit: string }) => (content.unit = "万元/生"));
    expect(problems).toEqual([expect.stringContaining(`${file} · unit：`)]);
  });

  it("a figure that is only recalled", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { confidence: "L" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.confidence：`)]);
  });

  it("a document that is not listed", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { document: "rumour" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.document：`)]);
  });

  it("a document of another region", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { document: "kashgar-2022" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.document：`)]);
  });

  it("a day before its document took effect", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { from: "2022-03-18" }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.from：早于文件生效日 2022-03-19`)]);
  });

  it("a name that is not the id", () => {
    const problems = problemsAfter(R6, (content: { id: string }) => (content.id = "R7"));
    expect(problems).toContainEqual(expect.stringContaining(`${R6} · id：应为 R6`));
  });

  it("a file of no known kind", () => {
    const problems = checkFiles({ ...FILES, "national/notes.json": {} }).map(problemLine);
    expect(problems).toEqual([expect.stringContaining("national/notes.json · 整个文件：")]);
  });
});

describe("a region", () => {
  const weaken = ({ series }: Series) =>
    Object.assign(series[0] ?? {}, { value: { 小学: 1800, 初中: 2500 } });

  it("may not weaken a figure in silence", () => {
    expect(problemsAfter(R6, weaken)).toEqual([
      expect.stringContaining(`${R6} · series.0.value：低于国家标准`),
    ]);
  });

  it("may weaken it with a reason", () => {
    const problems = problemsAfter(R6, (content: Series) =>
      Object.assign(weaken(content), { loosens: { reason: "分步达标" } }),
    );
    expect(problems).toEqual([]);
  });

  it("may not give a reason for weakening nothing", () => {
    const problems = problemsAfter(R6, ({ series }: Series) =>
      Object.assign(series[0] ?? {}, { loosens: { reason: "分步达标" } }),
    );
    expect(problems).toEqual([expect.stringContaining(`${R6} · series.0.loosens：并不低于国家标准`)]);
  });

  it("weakens a coefficient's limit by raising it", () => {
    const file = "regions/341324-sixian/indicators/C1.json";
    const raise = ({ series }: Series) => Object.assign(series[0] ?? {}, { value: { 小学: 0.5, 初中: 0.5 } });
    expect(problemsAfter(file, raise)).toEqual([expect.stringContaining(`${file} · series.0.value：`)]);
  });
});
