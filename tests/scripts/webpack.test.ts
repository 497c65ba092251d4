import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack, type WebpackPluginInstance } from "webpack";
import { inProject, scratch } from "./project";

const load = createRequire(inProject("package.json"));

interface OfficeScript {
  officeSource(choice?: string): { readonly script: string; readonly origin: string };
  officeCopies(choice?: string): readonly { readonly to: string; readonly info: { minimized: boolean } }[];
}
const { officeSource, officeCopies } = load("./scripts/webpack/office-script.cjs") as OfficeScript;

type Loader = (this: { resourcePath: string }, source: string) => string;
const associate = load("./scripts/webpack/associate-loader.cjs") as Loader;

const COEFFICIENT = `
/**
 * 差异系数
 * @customfunction COEFFICIENT CV
 * @param values 各校指标值
 * @returns 差异系数
 */
export function coefficient(values: unknown[][]): number { return values.length; }
`;

describe("Office's own script", () => {
  it.each([
    [undefined, "https://appsforoffice.microsoft.com"],
    ["cn", "https://appsforoffice.cdn.partner.office365.cn"],
  ])("comes from Microsoft's network: %s", (choice, origin) => {
    expect(officeSource(choice).origin).toBe(origin);
    expect(officeSource(choice).script).toMatch(new RegExp(`^${origin}/.*/office\\.js$`));
    expect(officeCopies(choice)).toEqual([]);
  });

  it("comes from our own site, every file unchanged", () => {
    expect(officeSource("self")).toEqual({ script: "office-js/office.js", origin: "" });
    const copies = officeCopies("self");
    expect(copies.map(({ to }) => to)).toEqual(
      expect.arrayContaining(["office-js/office.js", "office-js/zh-cn/office_strings.js"]),
    );
    expect(copies.every(({ info }) => info.minimized)).toBe(true);
  });

  it("comes from nowhere else", () => {
    expect(() => officeSource("http://elsewhere")).toThrow("cdn、cn 或 self");
  });
});

describe("custom functions", () => {
  it("are handed to Excel under the ids their comments give", () => {
    const file = join(scratch(), "coefficient.ts");
    writeFileSync(file, COEFFICIENT);
    const source = associate.call({ resourcePath: file }, COEFFICIENT);
    expect(source.startsWith(COEFFICIENT)).toBe(true);
    expect(source).toContain('CustomFunctions.associate("COEFFICIENT", coefficient);');
  });
});

interface Compiled {
  readonly errors: readonly { readonly message: string }[];
  readonly metadata: unknown;
}

function compile(source: string): Promise<Compiled> {
  const folder = scratch();
  writeFileSync(join(folder, "f.ts"), source);
  writeFileSync(join(folder, "entry.js"), "");
  const FunctionsMetadata = load("./scripts/webpack/functions-metadata.cjs") as new (
    folder: string,
    files: readonly string[],
  ) => WebpackPluginInstance;
  return new Promise((resolve, reject) => {
    let metadata: unknown = null;
    const compiler = webpack({
      mode: "none",
      context: folder,
      entry: "./entry.js",
      output: { path: join(folder, "out") },
      plugins: [new FunctionsMetadata(folder, ["f.ts"])],
    });
    compiler?.hooks.emit.tap("test", ({ assets }) => {
      const text = assets["functions.json"]?.source().toString();
      if (text) metadata = JSON.parse(text);
    });
    compiler?.run((error, stats) => {
      if (error || !stats) return reject(error ?? new Error("nothing was built"));
      resolve({ errors: stats.compilation.errors, metadata });
    });
  });
}

describe("functions.json", () => {
  it("lets errors in a range through and keeps custom data types off", async () => {
    const { errors, metadata } = await compile(COEFFICIENT);
    expect(errors).toEqual([]);
    expect(metadata).toMatchObject({
      allowErrorForDataTypeAny: true,
      functions: [{ id: "COEFFICIENT", name: "CV", description: "差异系数" }],
    });
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  it("is not written from a signature that Excel could not read", async () => {
    const { errors, metadata } = await compile(COEFFICIENT.replace("unknown[][]", "(number | string)[][]"));
    expect(errors).toHaveLength(1);
    expect(metadata).toBeNull();
  });
});
