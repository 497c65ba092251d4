import { everyElement } from "../parse-xml.mjs";

const WITH_ADDRESS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Image",
  "bt:Url",
];

/** Every address of the manifest, those for one language among them. */
const urlsOf = (root) =>
  everyElement(root)
    .filter(({ name }) => WITH_ADDRESS.includes(name))
    .flatMap(({ attributes, children }) => [attributes, ...children.map((child) => child.attributes)])
    .flatMap(({ DefaultValue, Value }) => [DefaultValue, Value])
    .filter((value) => value !== undefined);

export function secureUrls({ root, base }) {
  return [...new Set(urlsOf(root))].map((url) => {
    if (!url.startsWith("https://")) return `${url} is not https`;
    return !url.startsWith(base) && `${url} is not under ${base}`;
  });
}

export function siteFiles({ root, base, siteHas }) {
  if (!siteHas) return [];
  return [...new Set(urlsOf(root))]
    .filter((url) => !siteHas(url.slice(base.length)))
    .map((url) => `${url} is not in the built site`);
}
