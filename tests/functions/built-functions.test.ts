import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import webpack, { type Configuration } from "webpack";
import { installCustomFunctions, OMITTED } from "../support/custom-functions";

/** The very bundle that a deployment serves, made here so that the test needs no build before it. */
const folder = mkdtempSync(join(tmpdir(), "qb-functions-"));
const associated = installCustomFunctions();

type Configurations = (env: object, argv: { readonly mode: string }) => readonly Configuration[];
const configurations = createRequire(__filename)("../../webpack.config.js") as Configurations;

beforeAll(async () => {
  const addin = configurations({}, { mode: "production" }).find(({ name }) => name === "addin");
  const functions = (addin?.entry as Record<string, unknown>).functions;
  const plugins = addin?.plugins?.filter((plugin) => plugin?.constructor.name === "FunctionsMetadata") ?? [];
  const compiler = webpack({
    ...addin,
    mode: "production",
    entry: { functions } as Configuration["entry"] & object,
    output: { path: folder, filename: "[name].js" },
    plugins,
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  expect(stats?.toString("errors-only")).toBe("");
  const { CustomFunctions } = globalThis;
  runInNewContext(readFileSync(join(folder, "functions.js"), "utf8"), {
    CustomFunctions,
    setTimeout,
    console,
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const PUPILS = Array.from({ length: 10_000 }, (_, i) => [50 + ((i * 37) % 1900)]);
const VALUES = PUPILS.map(([pupils], i) => [
  (3 + ((i * 7919) % 1000) / 250) * (1 + (pupils as number) / 1e4),
]);
const call = (id: string, ...args: readonly unknown[]) => associated.get(id)?.(...args, {});

function exactly(values: readonly number[], weights: readonly number[]): number {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const mean = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / weight;
  const squares = values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * (value - mean) ** 2, 0);
  return Math.sqrt(squares / weight) / mean;
}

test("every function that functions.json declares is associated", () => {
  const { functions } = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as {
    functions: readonly { readonly id: string }[];
  };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("QB.CV and QB.差异系数 give the same coefficient of 10,000 schools", async () => {
  const [[short]] = (await call("COEFFICIENT", VALUES, PUPILS)) as [[number]];
  const [[long]] = (await call("COEFFICIENT_ZH", VALUES, PUPILS)) as [[number]];
  expect(short).toBe(long);
  const expected = exactly(VALUES.flat() as number[], PUPILS.flat() as number[]);
  expect(Math.abs(short / expected - 1)).toBeLessThan(1e-12);
});

test("whole columns come back as whole columns", async () => {
  const checked = (await call("CHECK", [["R4"]], [["小学"]], VALUES, OMITTED, [
    ["2024-09-01"],
  ])) as string[][];
  expect(checked).toHaveLength(10_000);
  const words = VALUES.map(([value]) => {
    if ((value as number) >= 4.5) return "达标";
    return (value as number) >= 3.825 ? "达到85%" : "不达标";
  });
  expect(checked.flat()).toEqual(words);
  const rows = VALUES.map(([value]) => [4.2, 1, 0.9, value, 7.5, 2000, 2.3]);
  expect(await call("SCHOOL", [["小学"]], rows)).toHaveLength(10_000);
});
