// The standards' data files as a tree, for the pages made from them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../src/standards/", import.meta.url));

const read = (path) => JSON.parse(readFileSync(folder + path, "utf8"));
const readIf = (path) => (existsSync(folder + path) ? read(path) : []);
const below = (path) =>
  existsSync(folder + path)
    ? readdirSync(folder + path)
        .sort(byNumber)
        .map((name) => read(`${path}/${name}`))
    : [];

/** G2 before G10. */
function byNumber(one, other) {
  return one.localeCompare(other, "en", { numeric: true });
}

const ORDER = ["R", "C", "G", "Q", "S", "V", "P"];
const inFormOrder = (one, other) => ORDER.indexOf(one.id[0]) - ORDER.indexOf(other.id[0]);

export function readStandards() {
  return {
    documents: read("national/documents.json"),
    settings: read("national/settings.json"),
    indicators: below("national/indicators").sort(inFormOrder),
    verdict: read("national/rules/school-verdict.json"),
    coefficient: read("national/rules/coefficient.json"),
    exclusions: read("national/rules/exclusions.json").exclusions,
    splits: read("national/rules/splits.json").splits,
    regions: readdirSync(`${folder}regions`).sort().map(readRegion),
  };
}

function readRegion(name) {
  const path = `regions/${name}`;
  return {
    ...read(`${path}/region.json`),
    documents: read(`${path}/documents.json`),
    overlays: below(`${path}/indicators`).sort(inFormOrder),
    targets: below(`${path}/targets`),
    schedule: readIf(`${path}/schedule.json`),
    notCheckable: readIf(`${path}/not-checkable.json`),
  };
}
