import { createRequire } from "node:module";
import path from "node:path";

const webpack = createRequire(import.meta.url)("webpack");
const root = path.resolve(import.meta.dirname, "../..");

/** Bundles a TypeScript entry into one file that plain Node runs, as the command line is. @returns its path. */
export async function bundle(entry) {
  const name = `${path.basename(entry, ".ts")}.cjs`;
  const folder = path.join(root, ".cache/bench");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: root,
    entry: path.join(root, entry),
    output: { path: folder, filename: name },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: swc }] },
    optimization: { minimize: false },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return path.join(folder, name);
}

const swc = { jsc: { target: "es2022", parser: { syntax: "typescript" } } };
