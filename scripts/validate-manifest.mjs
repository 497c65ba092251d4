import fs from "node:fs";
import { parseArgs } from "node:util";
import { checkManifest } from "./manifest/check-manifest.mjs";
import { inProject } from "./project.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: "string", default: inProject("dist") } },
});
const files = positionals.length > 0 ? positionals : [inProject("manifest.xml")];
const lines = files.flatMap((file) =>
  checkManifest(fs.readFileSync(file, "utf8"), values.site).map((problem) => `${file}: ${problem}`),
);
if (lines.length > 0) process.exitCode = 1;
else lines.push("清单没有问题。 The manifest is sound.");
process.stdout.write(lines.join("\n") + "\n");
