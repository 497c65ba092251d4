// The list of layout files, written by new-layout.mjs: adding a layout edits no code.
import { readdirSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { inProject } from "./project.mjs";

const FOLDER = "src/templates/layouts";
const TARGET = inProject(`${FOLDER}/files.generated.ts`);

const nameOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The source of files.generated.ts for the JSON files that are there. */
export async function layoutFiles() {
  const ids = readdirSync(inProject(FOLDER))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
  const lines = [
    "// Written by scripts/new-layout.mjs from the files of this folder; not edited by hand.",
    ...ids.map((id) => `import ${nameOf(id)} from "./${id}.json";`),
    "",
    `export const LAYOUT_FILES: readonly { readonly id: string; readonly kind: string; readonly label: string }[] = [${ids.map(nameOf).join(", ")}];`,
  ];
  return format(lines.join("\n"), { ...(await resolveConfig(TARGET)), parser: "typescript" });
}

export async function writeLayoutFiles() {
  writeFileSync(TARGET, await layoutFiles());
}
