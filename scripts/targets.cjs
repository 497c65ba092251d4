const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const functionsFolder = "src/functions";

/** The files that declare custom functions, one function or a small family each. */
function functionFiles() {
  const folder = path.join(root, functionsFolder);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${functionsFolder}/${name}`)
    .filter((file) => fs.readFileSync(path.join(root, file), "utf8").includes("@customfunction"))
    .sort();
}

function withExistingFiles(entries) {
  const existing = Object.entries(entries).map(([name, files]) => [
    name,
    files.filter((file) => fs.existsSync(path.join(root, file))),
  ]);
  return Object.fromEntries(existing.filter(([, files]) => files.length > 0));
}

/**
 * What can be built: its name, the entries whose files are there, the folder it fills and
 * the file that shows that it was built. A target without entries is left out.
 */
function targets() {
  const all = [
    {
      name: "cli",
      entries: withExistingFiles({ qb: ["src/cli/qb.ts"] }),
      folder: "dist/cli",
      proof: "dist/cli/qb.js",
    },
    {
      name: "addin",
      entries: withExistingFiles({
        functions: functionFiles(),
        commands: ["src/commands/commands.ts"],
        taskpane: ["src/taskpane/index.tsx"],
      }),
      folder: "dist",
      proof: "dist/functions.json",
    },
    {
      name: "workbench",
      entries: withExistingFiles({
        workbench: ["src/workbench/index.tsx"],
        office: ["src/host/client/office-script.ts"],
        "service-worker": ["src/workbench/offline/service-worker.ts"],
      }),
      folder: "dist/workbench",
      proof: "dist/workbench/index.html",
    },
  ];
  // The workbench's other scripts are nothing without its page.
  const isThere = ({ name, entries }) =>
    name === "workbench" ? "workbench" in entries : Object.keys(entries).length > 0;
  return all.filter(isThere);
}

module.exports = { root, functionFiles, targets };
