import { hasSkeleton } from "./read-manifest.mjs";
import { secureUrls, siteFiles } from "./rules/addresses.mjs";
import { elementOrder } from "./rules/element-order.mjs";
import { languages, lengths, references, resourceIds } from "./rules/resources.mjs";
import {
  bundlesRun,
  commandHandlers,
  functionHandlers,
  iconFiles,
  iconLists,
  ribbon,
} from "./rules/ribbon.mjs";
import { functionNamespace, identity, onePane, sharedRuntime } from "./rules/runtime.mjs";

const RULES = [
  identity,
  elementOrder,
  references,
  resourceIds,
  lengths,
  languages,
  secureUrls,
  onePane,
  sharedRuntime,
  functionNamespace,
  ribbon,
  iconLists,
  iconFiles,
  siteFiles,
  bundlesRun,
  commandHandlers,
  functionHandlers,
];

/**
 * All that is wrong with a manifest, as sentences.
 * @param facts root: the parsed manifest; base: the address it is for; packageVersion;
 *   imageSize(path): width and height of an icon or null; siteHas(path), handlers, or why its
 *   bundles are broken: of the built site, or undefined where nothing is built.
 */
export function problemsOf(facts) {
  if (!hasSkeleton(facts.root)) return ["VersionOverrides must hold one Host and four groups of resources"];
  return [...new Set(RULES.flatMap((rule) => rule(facts)).filter(Boolean))];
}
