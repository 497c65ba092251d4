import { at, everyElement } from "../parse-xml.mjs";
import { excelHost, resourceGroups } from "../read-manifest.mjs";

const LONGEST_ID = 32;
const LONGEST_SHORT = 125;
const LONGEST_LONG = 250;

const KIND_OF = {
  Title: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
};

/** Every resource is there once, of the right kind, under a short enough id. */
export function references({ root }) {
  const groups = new Map(
    resourceGroups(root).flatMap((group) => group.children.map((one) => [one.attributes.id, group.name])),
  );
  const users = everyElement(excelHost(root)).filter(({ attributes }) => attributes.resid !== undefined);
  return users.map(({ name, attributes: { resid } }) => {
    if (!groups.has(resid)) return `resid ${resid} names no resource`;
    return groups.get(resid) !== KIND_OF[name] && `resid ${resid} of <${name}> is in ${groups.get(resid)}`;
  });
}

export function resourceIds({ root }) {
  const ids = resourceGroups(root).flatMap((group) => group.children.map((one) => one.attributes.id));
  return [
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `id ${id} has more than ${LONGEST_ID} characters`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} stands twice`),
  ];
}

const values = (element) =>
  everyElement(element).flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined),
  );

export function lengths({ root }) {
  const tooLong = (elements, longest) =>
    elements
      .flatMap(values)
      .filter((text) => text.length > longest || text.length === 0)
      .map((text) => `"${text.slice(0, 20)}…" has ${text.length} characters of at most ${longest}`);
  const [, , short, long] = resourceGroups(root);
  return [
    ...tooLong([...at(root, "DisplayName"), short], LONGEST_SHORT),
    ...tooLong([...at(root, "Description"), long], LONGEST_LONG),
  ];
}

/** A string that is in one language only would be shown to readers of the other. */
export function languages({ root }) {
  const [, , short, long] = resourceGroups(root);
  const texts = [...at(root, "DisplayName"), ...at(root, "Description"), ...short.children, ...long.children];
  return texts
    .filter(({ attributes }) => attributes.id !== "Functions.Namespace")
    .filter(
      (text) =>
        !at(text, "bt:Override")
          .concat(at(text, "Override"))
          .some((o) => o.attributes.Locale === "en-US"),
    )
    .map(({ name, attributes }) => `${attributes.id ?? name} has no English text`);
}
