import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkManifest } from "./manifest/check-manifest.mjs";
import { inProject } from "./project.mjs";
import { giveUp, say } from "./say.mjs";

const TEMPLATE_BASE = "https://localhost:3000/";
const USAGE = "npm run manifest -- --base https://qb.example.cn/ [--id GUID|new] [--out FILE]";

/** The address with one slash at its end, as it may stand in XML. */
function cleanBase(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) return null;
  return url.href.endsWith("/") ? url.href : url.href + "/";
}

function deploymentManifest({ base, id }) {
  const template = fs.readFileSync(inProject("manifest.xml"), "utf8").replaceAll(TEMPLATE_BASE, base);
  if (!id) return template;
  const own = id === "new" ? randomUUID() : id;
  return template.replace(/<Id>[^<]*<\/Id>/, () => `<Id>${own}</Id>`);
}

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    id: { type: "string" },
    out: { type: "string", default: inProject("dist/manifest.xml") },
  },
});
const base = cleanBase(values.base ?? "");
if (!base)
  giveUp(`请给出 https 开头的网址：${USAGE}`, "An address that begins with https is needed, as above.");

const manifest = deploymentManifest({ base, id: values.id });
const problems = checkManifest(manifest);
for (const problem of problems) process.stdout.write(problem + "\n");
if (problems.length > 0) giveUp("清单有问题，没有写出。", "The manifest has problems and was not written.");

fs.mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
fs.writeFileSync(values.out, manifest);
say(`清单已写入 ${values.out}`, `The manifest was written to ${values.out}`);
