// Writes what is made from the functions' comments: docs/functions.md and the English functions.json.
// With --check: exit 1 where one is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { functionsPage } from "./functions/functions-page.mjs";
import { englishMetadata, functionsMetadata } from "./functions/metadata.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const check = process.argv.includes("--check");

const files = {
  "docs/functions.md": functionsPage(await functionsMetadata()),
  "src/functions/functions.en.json": JSON.stringify(await englishMetadata(), null, 2),
};

for (const [path, text] of Object.entries(files)) {
  const options = await prettier.resolveConfig(root + path);
  const fresh = await prettier.format(text, { ...options, filepath: root + path });
  const current = existsSync(root + path) ? readFileSync(root + path, "utf8") : "";
  if (fresh === current) continue;
  if (check) {
    console.error(`${path} 已过期：请运行 node scripts/build-functions.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + path, fresh);
  }
}
