import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack, type WebpackPluginInstance } from "webpack";
import { inProject, scratch } from "./project";

const load = createRequire(inProject("package.json"));

/** What stands in the bundle for a source. */
function minified(source: string): Promise<string> {
  const folder = scratch();
  writeFileSync(join(folder, "entry.js"), source);
  const SwcMinify = load("./scripts/webpack/swc-minify.cjs") as new () => WebpackPluginInstance;
  return new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: "./entry.js",
      output: { path: folder, filename: "out.js" },
      optimization: { minimizer: [new SwcMinify()] },
    });
    compiler?.run((error) => (error ? reject(error) : resolve(readFileSync(join(folder, "out.js"), "utf8"))));
  });
}

describe("our bundles", () => {
  it("keep a function apart that is called once: drawn in, it kept a whole workbook in memory", async () => {
    const source = `
      function lengths(book) { return book.map((row) => row.length + book.length); }
      globalThis.told = (book) => { const found = lengths(book); return () => found.length; };`;
    const bundle = await minified(source);
    expect(bundle).toMatch(/function (\w+)\(.*globalThis\.told=.*\1\(/s);
    expect(bundle.length).toBeLessThan(source.length);
  });
});
