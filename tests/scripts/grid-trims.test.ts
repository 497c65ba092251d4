import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { inProject, project } from "./project";

const load = createRequire(inProject("package.json"));

type Exchange = (
  this: { getOptions(): { from: string; to: string }; resourcePath: string },
  source: string,
) => string;
const exchange = load("./scripts/webpack/exchange-loader.cjs") as Exchange;

describe("a piece of a library", () => {
  const loader = { getOptions: () => ({ from: "}, 300);", to: "}, 0);" }), resourcePath: "ui/index.js" };

  it("is exchanged where it is there once", () => {
    expect(exchange.call(loader, "later(() => {}, 300);")).toBe("later(() => {}, 0);");
  });

  it.each(["later(() => {}, 200);", "a(() => {}, 300); b(() => {}, 300);"])(
    "stops the build where the library has changed: %s",
    (source) => {
      expect(() => exchange.call(loader, source)).toThrow("ui/index.js");
    },
  );
});

it("what the grid leaves out reads no fonts and knows no languages", () => {
  const left = load("./scripts/webpack/no-font-reading.cjs") as { parse(): never; franc(): string };
  expect(left.franc()).toBe("und");
  expect(() => left.parse()).toThrow("fonts");
});

it("what the grid would keep in a database is kept while the page is open", async () => {
  const kept = load("./scripts/webpack/no-database.cjs") as {
    getItem(key: string): Promise<unknown>;
    setItem(key: string, value: unknown): Promise<unknown>;
    keys(): Promise<string[]>;
    removeItem(key: string): Promise<void>;
  };
  expect(await kept.getItem("formats")).toBeNull();
  expect(await kept.setItem("formats", ["0.00"])).toEqual(["0.00"]);
  expect([await kept.getItem("formats"), await kept.keys()]).toEqual([["0.00"], ["formats"]]);
  await kept.removeItem("formats");
  expect(await kept.getItem("formats")).toBeNull();
});

it("texts asked for again are parsed as the first time, and nobody can spoil what is remembered", () => {
  const script = `
    import * as plain from "numfmt";
    import { parseDate, parseNumber } from "./scripts/webpack/numfmt-of-digits.mjs";
    const texts = ["2026-11-22", "第一小学", "3班", "12.5%"];
    const first = parseNumber("12.5%");
    first.v = 7;
    const twice = [...texts, ...texts];
    console.log(JSON.stringify([
      twice.map((text) => [parseDate(text), parseNumber(text)]),
      twice.map((text) => [plain.parseDate(text), plain.parseNumber(text)]),
    ]));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: project });
  const [ours, theirs] = JSON.parse(out.toString("utf8")) as [unknown, unknown];
  expect(ours).toEqual(theirs);
  expect(JSON.stringify(theirs)).toContain('"v":0.125');
});
