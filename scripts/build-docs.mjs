// Writes the pages of docs/ that are made from the data. With --check: exit 1 where one is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { indicatorsPage } from "./docs/indicators-page.mjs";

const PAGES = { "docs/indicators.md": indicatorsPage };

const root = fileURLToPath(new URL("../", import.meta.url));
const check = process.argv.includes("--check");

for (const [path, render] of Object.entries(PAGES)) {
  const options = await prettier.resolveConfig(root + path);
  const fresh = await prettier.format(render(), { ...options, parser: "markdown" });
  const current = existsSync(root + path) ? readFileSync(root + path, "utf8") : "";
  if (fresh === current) continue;
  if (check) {
    console.error(`${path} 已过期：请运行 node scripts/build-docs.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + path, fresh);
  }
}
