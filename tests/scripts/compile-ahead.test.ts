import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack, type WebpackPluginInstance } from "webpack";
import { inProject, scratch } from "./project";

const load = createRequire(inProject("package.json"));
type Plugin = new (options?: { readonly whole: RegExp }) => WebpackPluginInstance;
const SwcMinify = load("./scripts/webpack/swc-minify.cjs") as Plugin;
const CompileAhead = load("./scripts/webpack/compile-ahead.cjs") as Plugin;

/** The text of every file that the build writes for an entry and a chunk it asks for later. */
function built(): Promise<Readonly<Record<string, string>>> {
  const folder = scratch();
  writeFileSync(join(folder, "entry.js"), `globalThis.later = () => import("./chunk.js");`);
  writeFileSync(
    join(folder, "chunk.js"),
    `export { told } from "./told.js"; export const 学校 = "第一小学";`,
  );
  writeFileSync(join(folder, "told.js"), `export const told = () => "})(";`);
  return new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: "production",
      target: "web",
      context: folder,
      entry: "./entry.js",
      output: { path: join(folder, "out"), filename: "[name].js", publicPath: "" },
      optimization: {
        minimizer: [new SwcMinify(), new CompileAhead({ whole: /^main\.js$/ })],
        concatenateModules: false,
      },
    });
    const texts = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, "out", name), "utf8")]));
    compiler?.run((error) => (error ? reject(error) : resolve(texts(readdirSync(join(folder, "out"))))));
  });
}

async function chunksOf(): Promise<readonly string[]> {
  const files = Object.entries(await built());
  return files.filter(([name]) => name !== "main.js").map(([, text]) => text);
}

describe("a chunk's modules", () => {
  it("stand in parentheses each, and the entry is compiled as a whole", async () => {
    const { "main.js": entry = "" } = await built();
    const [chunk = ""] = await chunksOf();
    expect(chunk.match(/\d+:\(function\(/g)).toHaveLength(2);
    expect(entry).not.toContain(":(function(");
    expect(entry).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    expect(chunk).not.toContain("allFunctionsCalledOnLoad");
  });

  it("still are functions under their numbers, with a bracket in a text left alone", async () => {
    const handed: [unknown, Readonly<Record<string, unknown>>][] = [];
    new Function("self", (await chunksOf()).join(""))({
      webpackChunk: { push: (chunk: (typeof handed)[number]) => handed.push(chunk) },
    });
    const modules = Object.values(handed[0]?.[1] ?? {});
    expect(modules.map((each) => typeof each)).toEqual(["function", "function"]);
    expect(modules.map(String).join("")).toMatch(/第一小学.*"}\)\("|"}\)\(".*第一小学/s);
  });
});
