import { everyElement } from "../parse-xml.mjs";

/** The order in which Office wants the children of an element; others may not stand there. */
const ORDER = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function misplaced(element) {
  const order = ORDER[element.name];
  let furthest = 0;
  for (const child of element.children) {
    const place = order.indexOf(child.name);
    if (place < 0) return `<${child.name}> may not stand in <${element.name}>`;
    if (place < furthest) return `<${child.name}> stands too late in <${element.name}>`;
    furthest = place;
  }
  return null;
}

/** One problem for each element whose children stand in a wrong order. */
export function elementOrder({ root }) {
  return everyElement(root)
    .filter((element) => ORDER[element.name])
    .map(misplaced)
    .filter(Boolean);
}
