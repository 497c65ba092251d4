// Writes src/standards/files.generated.ts: one static import for every data file, so that
// bundlers carry the data and nothing is read from disk. With --check: exit 1 where it is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import prettier from "prettier";

const folder = fileURLToPath(new URL("../src/standards/", import.meta.url));
const target = `${folder}files.generated.ts`;

const variable = (path) =>
  path.replace(/\.json$/, "").replace(/[^A-Za-z0-9]+(.)/g, (_, next) => next.toUpperCase());

function render(paths) {
  const imports = paths.map((path) => `import ${variable(path)} from "./${path}";`);
  const entries = paths.map((path) => `  "${path}": ${variable(path)},`);
  return [
    "// Made by scripts/build-standards.mjs.",
    ...imports,
    "",
    "/** Every data file by its path below src/standards, as it stands in the repository. */",
    "export const FILES: Readonly<Record<string, unknown>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

const paths = readdirSync(folder, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json"))
  .sort();
const options = await prettier.resolveConfig(target);
const fresh = await prettier.format(render(paths), { ...options, parser: "typescript" });

if (process.argv.includes("--check")) {
  const stale = readFileSync(target, "utf8") !== fresh;
  if (stale)
    console.error("src/standards/files.generated.ts 已过期：请运行 node scripts/build-standards.mjs");
  process.exitCode = stale ? 1 : 0;
} else {
  writeFileSync(target, fresh);
}
