import { at, everyElement } from "../parse-xml.mjs";
import { excelHost, resourceOf } from "../read-manifest.mjs";

/** Icon sizes of a ribbon button: Office insists on the first list, and uses the others where it can. */
const NEEDED_ICONS = [16, 32, 80];
const ALL_ICONS = [16, 20, 24, 32, 40, 48, 64, 80];
const MOST_CONTROLS = 6;

export function ribbon({ root }) {
  const groups = everyElement(excelHost(root)).filter(({ name }) => name === "Group");
  const controls = groups.flatMap((group) => at(group, "Control"));
  const ids = [...groups, ...controls].map(({ attributes }) => attributes.id);
  return [
    everyElement(excelHost(root)).filter(({ name }) => name === "CustomTab").length !== 1 &&
      "there must be one tab",
    ...groups
      .filter((group) => at(group, "Control").length > MOST_CONTROLS)
      .map(({ attributes }) => `group ${attributes.id} has more than ${MOST_CONTROLS} commands`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `control id ${id} stands twice`),
  ];
}

export function iconLists({ root }) {
  const lists = everyElement(excelHost(root)).filter(({ name }) => name === "Icon");
  return lists.flatMap((list) => {
    const sizes = at(list, "bt:Image").map(({ attributes }) => Number(attributes.size));
    return [
      ...NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} px`),
      ...sizes.filter((size) => !ALL_ICONS.includes(size)).map((size) => `${size} px is no icon size`),
    ];
  });
}

/** Each picture is there, and as large as its use says. */
export function iconFiles({ root, base, imageSize }) {
  const uses = everyElement(excelHost(root))
    .filter(({ name, attributes }) => name === "bt:Image" && attributes.resid)
    .map(({ attributes }) => [
      resourceOf(root, attributes.resid)?.attributes.DefaultValue,
      Number(attributes.size),
    ]);
  const own = [
    [at(root, "IconUrl")[0]?.attributes.DefaultValue, 32],
    [at(root, "HighResolutionIconUrl")[0]?.attributes.DefaultValue, 64],
  ];
  return [...own, ...uses].map(([url, size]) => {
    if (!url) return "an icon names no file";
    const found = imageSize(url.slice(base.length));
    if (!found) return `${url} has no file in assets`;
    return (
      (found.width !== size || found.height !== size) &&
      `${url} is ${found.width}×${found.height}, not ${size} px`
    );
  });
}

export function bundlesRun({ broken }) {
  return [broken !== undefined && `the built bundles do not run outside Excel: ${broken}`];
}

export function commandHandlers({ root, handlers }) {
  if (!handlers) return [];
  const names = everyElement(excelHost(root)).filter(({ name }) => name === "FunctionName");
  return names
    .filter(({ text }) => !handlers.actions.has(text))
    .map(({ text }) => `command ${text} has no Office.actions.associate`);
}

export function functionHandlers({ handlers }) {
  if (!handlers) return [];
  return handlers.functionIds
    .filter((id) => !handlers.functions.has(id))
    .map((id) => `function ${id} has no CustomFunctions.associate`);
}
