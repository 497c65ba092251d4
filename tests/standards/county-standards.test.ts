import { COUNTY_INDICATORS, type CountyStandard } from "../../src/core/county-standard";
import type { Standard } from "../../src/core/standard";
import { FILES } from "../../src/standards/files.generated";
import { loadStandards } from "../../src/standards/load";
import { isInForce, resolve } from "../../src/standards/resolve";

function standardOf(region: string, day = "2024-09-01", files = FILES): Standard {
  const standard = resolve(region, day, {}, loadStandards(files));
  if (!isInForce(standard)) throw new Error("nothing in force");
  return standard;
}

function indicator(region: string, id: string, day?: string): CountyStandard {
  const { county, targets } = standardOf(region, day);
  const found = [...county, ...targets].find((each) => each.id === id);
  if (!found) throw new Error(`no ${id} in ${region}`);
  return found;
}

function asked({ parts }: CountyStandard): unknown[] {
  return parts.map(({ id, op, unit, requirement }) => [id, op, requirement.value, unit]);
}

describe("the nation's indicators of a county", () => {
  it("are fifteen, nine, one, six and two, in the order of the form", () => {
    expect(standardOf("国家").county.map(({ id }) => id)).toEqual([...COUNTY_INDICATORS]);
    expect(COUNTY_INDICATORS).toHaveLength(15 + 9 + 1 + 6 + 2);
  });

  it.each<[string, unknown[]]>([
    [
      "G3",
      [
        ["musicRooms", "<=", 12, "班/间"],
        ["musicArea", ">=", 96, "㎡"],
        ["fineArtRooms", "<=", 12, "班/间"],
        ["fineArtArea", ">=", 90, "㎡"],
      ],
    ],
    [
      "G4",
      [
        ["primary", "<=", 2000, "人"],
        ["junior", "<=", 2000, "人"],
        ["combined", "<=", 2500, "人"],
      ],
    ],
    [
      "G5",
      [
        ["primary", "<=", 45, "人"],
        ["junior", "<=", 50, "人"],
      ],
    ],
    ["G6", [["main", "<", 100, "人"]]],
    ["G7", [["main", ">=", 6000, "元/生"]]],
    ["G9", [["main", "=", 1, "比例"]]],
    [
      "G11",
      [
        ["main", ">=", 0.1, "比例"],
        ["backbone", ">=", 0.2, "比例"],
      ],
    ],
    ["G12", [["main", "=", 1, "比例"]]],
    [
      "G13",
      [
        ["primary", ">=", 1, "比例"],
        ["junior", ">=", 0.95, "比例"],
      ],
    ],
    ["Q1", [["main", ">=", 0.95, "比例"]]],
    ["Q4", [["main", ">=", 0.05, "比例"]]],
    [
      "Q9",
      [
        ["level", ">=", 3, "级"],
        ["difference", "<", 0.15, "系数"],
      ],
    ],
    ["S1", [["main", ">=", 0.85, "比例"]]],
    ["P1", [["main", ">=", 3, "年"]]],
  ])("%s asks for %j", (id, parts) => {
    expect(asked(indicator("国家", id))).toEqual(parts);
  });

  it("keep both formulas of retention, the setting choosing between them", () => {
    const [part] = indicator("国家", "Q1").parts;
    const check = part?.check;
    if (check?.kind !== "ratio") throw new Error("no ratio");
    const { settings } = standardOf("国家");
    expect(check.formulas.map(({ id }) => id)).toEqual(["completion", "enrolment"]);
    expect(settings[check.setting ?? ""]).toBe("lower");
  });

  it("name the weaker figures of the 2019 procedure, and leave them off", () => {
    const [, area] = indicator("国家", "G3").parts;
    expect(area?.relaxations.map(({ when, stage, value }) => [when, stage, value])).toEqual([
      ["built-by-2016", null, 73],
      ["rural-small-classes", "小学", 54],
      ["rural-small-classes", "初中", 61],
    ]);
    expect(standardOf("国家").settings["relaxRoomArea"]).toBe(false);
  });
});

describe("what is not the same figure is not the same indicator", () => {
  it("江门 exchanges 5 % of all teachers beside the nation's 10 % of those eligible", () => {
    const { parts } = indicator("江门", "exchange-of-all");
    expect(parts[0]?.requirement.value).toBe(0.05);
    expect(parts[0]?.check).toMatchObject({ formulas: [{ denominator: { plus: ["teachers"] } }] });
    expect(indicator("江门", "G11").parts[0]?.requirement.value).toBe(0.1);
  });

  it("梅州 keeps nine-year retention apart from the three-year one", () => {
    expect(indicator("梅州", "nine-year-retention").relatesTo).toBeNull();
    expect(indicator("梅州", "Q1").parts[0]?.requirement.value).toBe(0.95);
  });

  it("梅州 counts public schools only, beside the nation's public and purchased places", () => {
    const [local] = indicator("梅州", "migrants-in-public-schools").parts;
    const [national] = indicator("梅州", "G15").parts;
    expect(local?.check).toMatchObject({ formulas: [{ numerator: { plus: ["migrantsPublic"] } }] });
    expect(national?.check).toMatchObject({
      formulas: [{ numerator: { plus: ["migrantsPublic", "migrantsPurchased"] } }],
    });
  });
});

describe("regions", () => {
  it("keep a tightened figure's own document, and a repeated figure's nation", () => {
    const [q1] = indicator("泗县", "Q1").parts;
    const [g11] = indicator("泗县", "G11").parts;
    expect(q1?.requirement.origin.region).toBe("341324");
    expect(g11?.requirement.origin.region).toBe("000000");
    expect(g11?.requirement.restated?.map(({ origin }) => origin.clause)).toEqual(["三、工作重点（三）2"]);
  });

  it("have no targets before their plan", () => {
    expect(standardOf("贵港", "2022-03-18").targets).toEqual([]);
    expect(standardOf("贵港", "2022-03-19").targets).not.toEqual([]);
    expect(standardOf("国家").targets).toEqual([]);
  });

  it("say by when a target is to be reached", () => {
    const [part] = indicator("梅州", "nine-year-retention").parts;
    expect(part?.requirement.by).toBe("2025-12-31");
  });

  it("ask a county only what concerns it", () => {
    const groups = (region: string) => standardOf(region).targets.some(({ id }) => id === "enping-groups");
    expect([groups("恩平市"), groups("江门"), groups("鹤山市")]).toEqual([true, true, false]);
  });

  it("schedule each county", () => {
    expect(standardOf("泽普县").schedule.map(({ level, by }) => [level, by])).toEqual([
      ["国家认定", "2025-12-31"],
    ]);
    expect(standardOf("岳普湖县").schedule.map(({ by }) => by)).toEqual(["2028-12-31", "2030-12-31"]);
    expect(standardOf("喀什地区").schedule).toHaveLength(8);
  });

  it("may weaken a figure with a reason, and it is theirs from then on", () => {
    const path = "regions/341324-sixian/indicators/G11.json";
    const files = structuredClone(FILES) as Record<string, { parts: Record<string, object[]> }>;
    Object.assign(files[path]?.parts["main"]?.[0] ?? {}, { value: 0.05, loosens: { reason: "分步达标" } });
    const g11 = standardOf("泗县", "2024-09-01", files).county.find(({ id }) => id === "G11");
    expect(g11?.parts[0]?.requirement).toMatchObject({ value: 0.05, origin: { region: "341324" } });
  });

  it("may add a seventh veto", () => {
    const veto = {
      ...structuredClone(FILES["regions/653100-kashgar/targets/regional-monitoring.json"] as object),
      ...{ id: "training-institutions", relatesTo: null, dimension: "一票否决" },
    };
    const files = { ...FILES, "regions/653100-kashgar/targets/training-institutions.json": veto };
    const vetoes = standardOf("喀什", "2024-09-01", files).targets.filter(
      (each) => each.dimension === "一票否决",
    );
    expect(vetoes.map(({ id }) => id)).toEqual(["training-institutions"]);
    expect(standardOf("贵港", "2024-09-01", files).targets.map(({ id }) => id)).not.toContain(
      "training-institutions",
    );
  });
});
