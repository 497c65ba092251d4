// Writes docs/report.schema.json from the zod schema of the report. With --check: exit 1 where it is stale.
import "./typescript.mjs";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const { reportJsonSchema } = await import("../src/core/report/schema.ts");
const target = fileURLToPath(new URL("../docs/report.schema.json", import.meta.url));
const style = await resolveConfig(target);
const fresh = await format(JSON.stringify(reportJsonSchema()), { ...style, parser: "json" });

if (process.argv.includes("--check")) {
  const stale = !existsSync(target) || readFileSync(target, "utf8") !== fresh;
  if (stale) console.error("docs/report.schema.json 已过期：请运行 node scripts/build-report-schema.mjs");
  process.exitCode = stale ? 1 : 0;
} else {
  writeFileSync(target, fresh);
}
