import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality: string };
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

const script = `
  import { functionsMetadata } from "./scripts/functions/metadata.mjs";
  process.stdout.write(JSON.stringify(await functionsMetadata()));
`;
const metadata = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" }),
) as Metadata;
const english = JSON.parse(readFileSync(join(ROOT, "src/functions/functions.en.json"), "utf8")) as Metadata;

test("functions.json is what it was agreed to be", () => {
  expect(metadata).toMatchSnapshot();
});

test("the pages and files made from the comments are current (else: node scripts/build-functions.mjs)", () => {
  const args = ["scripts/build-functions.mjs", "--check"];
  expect(() => execFileSync(process.execPath, args, { cwd: ROOT, stdio: "pipe" })).not.toThrow();
});

test("errors in ranges reach the functions, custom data does not", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

test.each(metadata.functions.map((each) => [each.name, each] as const))(
  "%s can be registered",
  (name, each) => {
    expect(each.id).toMatch(/^[A-Z][A-Z_]{2,}$/);
    expect(name).toMatch(/^[\p{L}][\p{L}\p{N}]+$/u);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(each.description.split("\n")[1]).toMatch(/^例：=QB\./);
    const flags = each.parameters.map(({ optional }) => !!optional);
    expect(flags).toEqual([...flags].sort((one, other) => Number(one) - Number(other)));
    for (const parameter of each.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter.description).not.toBe("");
    }
    // Excel gives the parameters' addresses only to functions that answer a matrix.
    expect(each.result.dimensionality).toBe("matrix");
  },
);

test("only the coefficient has a name of two letters, and a safe twin of the same arguments", () => {
  const short = metadata.functions.filter(({ name }) => name.length < 3);
  expect(short.map(({ name }) => name)).toEqual(["CV"]);
  const twin = metadata.functions.find(({ name }) => name === "差异系数");
  expect(twin?.parameters).toEqual(short[0]?.parameters);
});

test("the English help is of the same functions", () => {
  const shape = ({ functions }: Metadata) =>
    functions.map(({ id, name, parameters }) => [id, name, ...parameters.map((parameter) => parameter.name)]);
  expect(shape(english)).toEqual(shape(metadata));
  expect(JSON.stringify(english.functions.map(({ description }) => description))).toMatch(/Example: =QB\./);
});
