import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const PROJECT = resolve(__dirname, "../..");

interface AppManifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
}
const manifest = JSON.parse(
  readFileSync(resolve(PROJECT, "src/workbench/offline/app.webmanifest"), "utf8"),
) as AppManifest;

/** Width and height stand in a PNG's first chunk. */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

const pictures = manifest.icons.filter(({ type }) => type === "image/png");

it("has icons of the sizes without which no browser installs a page", () => {
  expect(pictures.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
});

it.each(pictures)("$src is as large as it says", ({ src, sizes }) => {
  expect(sizeOf(readFileSync(resolve(PROJECT, src.replace("../", ""))))).toBe(sizes);
});
