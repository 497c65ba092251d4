import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { installIfStale } from "./install-if-stale.mjs";
import { inProject, isMain, runTool } from "./project.mjs";
import { giveUp, say } from "./say.mjs";
import targetList from "./targets.cjs";

const INPUTS = ["src", "assets", "scripts/webpack", "scripts/targets.cjs", "webpack.config.js"];
const LOCK = "package-lock.json";

function filesUnder(relative) {
  const absolute = inProject(relative);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [relative];
  return fs
    .readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(relative, name)));
}

/** One hash over everything a build is made from. */
function inputHash() {
  const hash = createHash("sha256").update(process.env.OFFICE_JS ?? "cdn");
  for (const file of [...INPUTS, LOCK].flatMap(filesUnder)) {
    hash
      .update(file)
      .update("\0")
      .update(fs.readFileSync(inProject(file)))
      .update("\0");
  }
  return hash.digest("hex");
}

const stampFile = (target) => inProject(".cache/build", `${target.name}.hash`);

function isFresh(target, hash) {
  if (!fs.existsSync(inProject(target.proof)) || !fs.existsSync(stampFile(target))) return false;
  return fs.readFileSync(stampFile(target), "utf8") === hash;
}

function build(target, mode) {
  const args = ["--mode", mode, "--config-name", target.name];
  const { status, stdout, stderr } = runTool("webpack/bin/webpack.js", args);
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  giveUp(`构建 ${target.name} 失败，原因见上。`, `Building ${target.name} failed; the reason stands above.`);
}

/**
 * Builds those of the named targets (all of them where none is named) whose inputs changed since
 * their last build. Targets whose source is not there yet are passed over.
 * @returns the names of the targets that are there.
 */
export function buildIfStale(names = null, { force = false } = {}) {
  const wanted = targetList.targets().filter(({ name }) => !names || names.includes(name));
  const hash = inputHash();
  for (const target of wanted.filter((one) => force || !isFresh(one, hash))) {
    say(`正在构建 ${target.name}……`, `Building ${target.name} …`);
    build(target, "production");
    fs.mkdirSync(path.dirname(stampFile(target)), { recursive: true });
    fs.writeFileSync(stampFile(target), hash);
  }
  return wanted.map(({ name }) => name);
}

if (isMain(import.meta.url)) {
  installIfStale();
  const args = process.argv.slice(2);
  const names = args.filter((arg) => !arg.startsWith("--"));
  buildIfStale(names.length > 0 ? names : null, { force: args.includes("--force") });
}
