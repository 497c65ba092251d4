import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestText, problemsOf, scratch } from "./validator";

const ACTIONS = ["qbCheck", "qbCoefficients", "qbClear", "qbToNative"];
const FUNCTIONS = ["QBCV", "QBMEAN"];

interface Site {
  readonly actions?: readonly string[];
  readonly functions?: readonly string[];
  readonly without?: string;
}

const associate = (object: string, ids: readonly string[]): string =>
  ids.map((id) => `${object}.associate("${id}", () => {});`).join("\n");

/** A built site with stand-ins for our bundles. */
function builtSite({ actions = ACTIONS, functions = FUNCTIONS, without }: Site): string {
  const folder = scratch();
  const scripts = ["functions.js", "commands.js", "taskpane.js"];
  const files = new Map([
    ["functions.js", associate("CustomFunctions", functions)],
    ["commands.js", associate("Office.actions", actions)],
    ["taskpane.js", "throw new Error('the pane needs a document')"],
    ["functions.json", JSON.stringify({ functions: FUNCTIONS.map((id) => ({ id })) })],
    ["functions.en.json", "{}"],
    ["help.html", ""],
    ["taskpane.html", scripts.map((script) => `<script defer src="${script}"></script>`).join("")],
  ]);
  for (const icon of manifestText.matchAll(/assets\/[\w-]+\.png/g)) files.set(icon[0], "");
  mkdirSync(join(folder, "assets"));
  for (const [name, text] of files) if (name !== without) writeFileSync(join(folder, name), text);
  return folder;
}

const problemsWith = (site: Site): readonly string[] | undefined =>
  problemsOf(new Map([["manifest", manifestText]]), builtSite(site)).get("manifest");

describe("the built site", () => {
  it("is sound with a handler for each command and function", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("lacks the handler of a command", () => {
    expect(problemsWith({ actions: ACTIONS.slice(1) })).toEqual([
      "command qbCheck has no Office.actions.associate",
    ]);
  });

  it("lacks the handler of a function", () => {
    expect(problemsWith({ functions: ["qbcv"] })).toEqual([
      "function QBMEAN has no CustomFunctions.associate",
    ]);
  });

  it("does not run outside Excel", () => {
    const site = builtSite({});
    writeFileSync(join(site, "commands.js"), "document.title = 'QB';");
    expect(problemsOf(new Map([["manifest", manifestText]]), site).get("manifest")).toEqual([
      "the built bundles do not run outside Excel: document is not defined",
    ]);
  });

  it("lacks a file the manifest names", () => {
    expect(problemsWith({ without: "help.html" })).toEqual([
      "https://localhost:3000/help.html is not in the built site",
    ]);
  });
});
