import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { CEILINGS } from "./ceilings";

interface Target {
  readonly entries: Readonly<Record<string, readonly string[]>>;
}
const project = resolve(__dirname, "../..");
const load = createRequire(join(project, "package.json"));
const { targets } = load("./scripts/targets.cjs") as { targets(): readonly Target[] };
const dist = join(project, "dist");

const scriptsOf = (page: string): string[] =>
  [...page.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.startsWith("https:") && !source.startsWith("office-js/"));

function built(file: string): Buffer {
  if (!existsSync(join(dist, file))) throw new Error(`dist/${file} is not built: npm run build`);
  return readFileSync(join(dist, file));
}

/** What a bundle, or a page with its scripts, is made of. */
function loaded(file: string): Buffer[] {
  const own = built(file);
  if (!file.endsWith(".html")) return [own];
  return [own, ...scriptsOf(own.toString("utf8")).map((script) => built(join(dirname(file), script)))];
}

const gzipped = (parts: readonly Buffer[]): number =>
  parts.reduce((total, part) => total + gzipSync(part, { level: 9 }).length, 0) / 1000;

const entries = new Set(targets().flatMap((target) => Object.keys(target.entries)));

describe.each(CEILINGS.filter(({ entry }) => entries.has(entry)))("$file", ({ file, kilobytes }) => {
  let parts: readonly Buffer[] = [];
  beforeAll(() => {
    parts = loaded(file);
  });

  it(`is at most ${String(kilobytes)} KB gzip`, () => {
    expect(gzipped(parts)).toBeLessThanOrEqual(kilobytes);
  });

  it("carries no schema library, which only tests need", () => {
    for (const part of parts) expect(part.includes("ZodError")).toBe(false);
  });

  it("makes no code out of text, which the page's policy forbids", () => {
    for (const part of parts) expect(part.toString("utf8")).not.toMatch(/\beval\(|new Function\(/);
  });
});
