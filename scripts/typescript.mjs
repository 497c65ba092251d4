// Lets a script import our TypeScript sources as they are: `import "./typescript.mjs"`, then
// `await import("../src/…")`. Types are taken off by swc, extensions are added; nothing is checked.
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transformSync } from "@swc/core";

if (isMainThread) register(import.meta.url);

const isOurs = (url) => url?.startsWith("file:") && !url.includes("/node_modules/");

export function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && isOurs(context.parentURL)) {
    const url = new URL(`${specifier}.ts`, context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  if (isOurs(url) && url.endsWith(".json")) {
    const source = `export default ${readFileSync(fileURLToPath(url), "utf8")}`;
    return { format: "module", source, shortCircuit: true };
  }
  if (!isOurs(url) || !url.endsWith(".ts")) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
