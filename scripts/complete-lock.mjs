// A registry that mirrors only some systems leaves the packages of the others out of the lock file,
// and `npm ci` then refuses to install anywhere. This adds them by the exact versions that their
// parents name. Their integrity is not known here; npm records it when it next meets them.
import fs from "node:fs";
import { inProject } from "./project.mjs";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "loong64", "s390x"];
const LIBRARIES = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/** Where Node would look for a package that the one at `from` asks for. */
function isFound(packages, from, name) {
  for (let folder = from; ;) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")));
  }
}

/** The packages that a locked one may use and the lock file does not know, with its own entry. */
export function missingFrom(packages) {
  return Object.entries(packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(packages, from, name))
      .map(([name, version]) => ({ name, version, parent: entry })),
  );
}

/** What the lock file would say of a package for another system, as its name tells it. */
function lockEntry({ name, version, parent }) {
  const words = name.split("-");
  const [os] = SYSTEMS.filter((system) => words.includes(system));
  const [cpu] = PROCESSORS.filter((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d/.test(version)) throw new Error(`${name} ${version}: which system is it for?`);
  const [libc] = Object.keys(LIBRARIES).filter((library) => os === "linux" && words.includes(library));
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [LIBRARIES[libc]] }),
    license: parent.license,
    optional: true,
    os: [os],
  };
}

const sorted = (packages) =>
  Object.fromEntries(Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, "en")));

function main() {
  const file = inProject("package-lock.json");
  const lock = JSON.parse(fs.readFileSync(file, "utf8"));
  const missing = missingFrom(lock.packages);
  if (process.argv.includes("--check")) {
    for (const { name } of missing) process.stdout.write(`package-lock.json 缺少 ${name}\n`);
    process.exitCode = missing.length > 0 ? 1 : 0;
    return;
  }
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = lockEntry(one);
  lock.packages = sorted(lock.packages);
  fs.writeFileSync(file, JSON.stringify(lock, null, 2) + "\n");
}

main();
