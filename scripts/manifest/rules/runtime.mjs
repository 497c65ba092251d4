import { at, everyElement } from "../parse-xml.mjs";
import { excelHost, resourceOf } from "../read-manifest.mjs";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[A-Za-z][A-Za-z0-9_.]*$/;

export function identity({ root, packageVersion }) {
  const [id, version] = ["Id", "Version"].map((name) => at(root, name)[0]?.text ?? "");
  return [
    !GUID.test(id) && `Id ${id} is no GUID`,
    version !== `${packageVersion}.0` && `Version ${version} is not the package's ${packageVersion}.0`,
  ];
}

/** A shared runtime starts only where all four name the same page. */
export function onePane({ root }) {
  const pages = [
    ...at(excelHost(root), "Runtimes/Runtime"),
    ...at(excelHost(root), "AllFormFactors/ExtensionPoint/Page/SourceLocation"),
    ...at(excelHost(root), "DesktopFormFactor/FunctionFile"),
    ...everyElement(excelHost(root))
      .filter(({ name, attributes }) => name === "Action" && attributes["xsi:type"] === "ShowTaskpane")
      .flatMap((action) => at(action, "SourceLocation")),
  ];
  const used = new Set(pages.map(({ attributes }) => attributes.resid));
  const pane = at(root, "DefaultSettings/SourceLocation")[0]?.attributes.DefaultValue;
  const url = resourceOf(root, [...used][0])?.attributes.DefaultValue;
  return [
    pages.length < 4 && "Runtime, Page, FunctionFile and ShowTaskpane must all be there",
    used.size !== 1 && `the pane has ${used.size} addresses: ${[...used].join(", ")}`,
    used.size === 1 && url !== pane && `the pane is ${url}, DefaultSettings says ${pane}`,
  ];
}

export function sharedRuntime({ root }) {
  const sets = at(root, "Requirements/Sets/Set").map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  const lifetime = at(excelHost(root), "Runtimes/Runtime")[0]?.attributes.lifetime;
  return [
    ...["SharedRuntime 1.1", "ExcelApi 1.9"]
      .filter((set) => !sets.includes(set))
      .map((set) => `Requirements lack ${set}`),
    lifetime !== "long" && "the shared runtime must have lifetime long",
  ];
}

export function functionNamespace({ root }) {
  const used = at(excelHost(root), "AllFormFactors/ExtensionPoint/Namespace")[0];
  const name = used && resourceOf(root, used.attributes.resid)?.attributes.DefaultValue;
  return [!NAMESPACE.test(name ?? "") && `namespace ${name} is not legal`];
}
