import { at } from "./parse-xml.mjs";

const overrides = (root) => at(root, "VersionOverrides")[0];

/** The <Host> of Excel, under which functions, commands and pane stand. */
export const excelHost = (root) => at(overrides(root), "Hosts/Host")[0];

/** The four groups of resources, in Office's order. */
export const resourceGroups = (root) => at(overrides(root), "Resources")[0].children;

/** The resource of that id, or undefined. */
export const resourceOf = (root, id) =>
  resourceGroups(root)
    .flatMap((group) => group.children)
    .find(({ attributes }) => attributes.id === id);

/** Whether the parts that every other rule walks through are there at all. */
export function hasSkeleton(root) {
  const [own] = at(root, "VersionOverrides");
  const [resources] = own ? at(own, "Resources") : [];
  return own && at(own, "Hosts/Host").length === 1 && resources?.children.length === 4;
}
