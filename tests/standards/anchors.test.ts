import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statementsIn } from "../../src/standards/check-documents";
import { FILES } from "../../src/standards/files.generated";
import { STANDARDS } from "../../src/standards/load";
import anchors from "./anchors.json";

const SHARED = join(__dirname, "../../../shared");
const describeShared = existsSync(SHARED) ? describe : describe.skip;

/** A sentence that the data stands on: where, which words, and for which indicator. */
interface Cited {
  readonly region: string;
  readonly line: number;
  readonly anchor: string;
  /** The file's id and the indicator that a target is near to. */
  readonly ids: readonly string[];
}

function citedIn(path: string, content: unknown): Cited[] {
  const region = /^regions\/([0-9]{6})/.exec(path)?.[1];
  if (region === undefined) return [];
  const { id, relatesTo } = content as { id?: string; relatesTo?: string | null };
  return statementsIn(content).flatMap(({ statement: { line, anchor } }) =>
    line === undefined || anchor === undefined
      ? []
      : [{ region, line, anchor, ids: [id, relatesTo].filter((each) => typeof each === "string") }],
  );
}

const figures = Object.entries(FILES).flatMap(([path, content]) => citedIn(path, content));
const listed = STANDARDS.regions.flatMap(({ code, notCheckable }) =>
  notCheckable.map((each) => ({ ...each, region: code })),
);

type Anchor = (typeof anchors)[number];
type Place = Pick<Anchor, "region" | "line" | "anchor">;

const same = (one: Place) => (other: Place) =>
  one.region === other.region && one.line === other.line && one.anchor === other.anchor;
const text = ({ region, line, anchor }: Place) => `${region} L${line} ${anchor}`;

/** "X-体育" is no national indicator; "V*" is any veto. */
function isAbout(indicator: string, ids: readonly string[]): boolean {
  if (indicator.startsWith("X-")) return true;
  return indicator === "V*" ? ids.some((id) => /^V[1-6]$/.test(id)) : ids.includes(indicator);
}

describe("the 98 figures found in the five plans", () => {
  it("are all here", () => {
    expect(anchors).toHaveLength(98);
  });

  it("each stand in the data with their day, or are listed with a reason", () => {
    const neither = anchors.filter((each) => !figures.some(same(each)) && !listed.some(same(each)));
    expect(neither.map(text)).toEqual([]);
  });

  it("never stand on both sides", () => {
    expect(listed.filter((each) => figures.some(same(each))).map(text)).toEqual([]);
  });

  it("stand under their own indicator, or under a target that names it", () => {
    const misplaced = anchors
      .filter((each) => figures.some(same(each)))
      .filter((each) => !figures.filter(same(each)).some(({ ids }) => isAbout(each.indicator, ids)));
    expect(misplaced.map((each) => `${each.indicator} ${text(each)}`)).toEqual([]);
  });

  it("are left unchecked only where there is no requirement in numbers", () => {
    const unchecked = anchors.filter((each) => listed.some(same(each)));
    expect(unchecked.map(text)).toEqual([
      "450800 L7 国发〔2021〕48号",
      "440700 L17 生均教學及輔助用房面積",
      "440700 L17 生均體育運動場館面積",
      "440700 L17 音樂、美術專用教室達標",
      "653100 L19 122所学校超过规定校额",
      "653100 L50 已达标台账和未达标台账",
    ]);
  });

  it("give every regional figure its sentence", () => {
    const without = Object.entries(FILES)
      .filter(([path]) => path.startsWith("regions/"))
      .flatMap(([path, content]) =>
        statementsIn(content)
          .filter(({ statement }) => statement.anchor === undefined || statement.line === undefined)
          .map(({ key }) => `${path} · ${key}`),
      );
    expect(without).toEqual([]);
  });
});

describeShared("the plans themselves, where they are at hand", () => {
  const SEEDS: Readonly<Record<string, string>> = {
    "450800": "000",
    "341324": "001",
    "440700": "002",
    "441400": "003",
    "653100": "004",
  };

  function linesOf(region: string): string[] {
    const folder = join(SHARED, "seeds");
    const file = readdirSync(folder).find((name) => name.startsWith(SEEDS[region] ?? "?"));
    return readFileSync(join(folder, file ?? ""), "utf8").split("\n");
  }

  it("say every sentence in the line that is given", () => {
    const wrong = [...figures, ...listed].filter(
      ({ region, line, anchor }) => !linesOf(region)[line - 1]?.includes(anchor),
    );
    expect([...new Set(wrong.map(text))]).toEqual([]);
  });

  it("were searched for the same figures as our list has", () => {
    const { overlays } = JSON.parse(readFileSync(join(SHARED, "facts/indicators.json"), "utf8")) as {
      overlays: Omit<Anchor, "region">[];
    };
    const ours = anchors.map(({ line, anchor, indicator }) => ({ line, anchor, indicator }));
    expect(overlays.map(({ line, anchor, indicator }) => ({ line, anchor, indicator }))).toEqual(ours);
  });
});
