import fs from "node:fs";
import path from "node:path";
import { inProject } from "../project.mjs";
import { builtHandlers } from "./handlers.mjs";
import { at, parseXml } from "./parse-xml.mjs";
import { pngSize } from "./png-size.mjs";
import { problemsOf } from "./problems.mjs";

export const packageVersion = () => JSON.parse(fs.readFileSync(inProject("package.json"), "utf8")).version;

const folderOf = (url) => url.slice(0, url.lastIndexOf("/") + 1);

function builtSite(folder) {
  if (!fs.existsSync(path.join(folder, "taskpane.html"))) return {};
  return {
    siteHas: (file) => fs.existsSync(path.join(folder, file)),
    ...handlersOf(folder),
  };
}

function handlersOf(folder) {
  try {
    return { handlers: builtHandlers(folder) };
  } catch (error) {
    return { broken: error.message };
  }
}

/**
 * Reads a manifest and says all that is wrong with it; the built site is looked at where there is one.
 * @param source the manifest's text
 * @param site the folder of the built site
 */
export function checkManifest(source, site = inProject("dist")) {
  let root;
  try {
    root = parseXml(source);
  } catch (error) {
    return [`the manifest is not well-formed XML: ${error.message}`];
  }
  const pane = at(root, "DefaultSettings/SourceLocation")[0]?.attributes.DefaultValue ?? "";
  return problemsOf({
    root,
    base: folderOf(pane),
    packageVersion: packageVersion(),
    imageSize: (file) => pngSize(inProject(file)),
    ...builtSite(site),
  });
}
