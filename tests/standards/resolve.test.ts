import { RESOURCE_INDICATORS, STAGES } from "../../src/core/stage";
import type { Standard } from "../../src/core/standard";
import { knownRegions, UnknownRegionError } from "../../src/standards/find-region";
import { InvalidDayError, isInForce, resolve } from "../../src/standards/resolve";
import { UnknownSettingError } from "../../src/standards/settings";

function inForce(region: string, day: string): Standard {
  const result = resolve(region, day);
  if (!isInForce(result)) throw new Error(`nothing in force in ${region} on ${day}`);
  return result;
}

function monthsSince2017(): string[] {
  const last = new Date().toISOString().slice(0, 7);
  const months: string[] = [];
  for (let year = 2017, month = 6; ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const day = `${year}-${String(month).padStart(2, "0")}`;
    if (day > last) return months;
    months.push(`${day}-01`);
  }
}

describe("the national standard", () => {
  it("has the thresholds of both stages", () => {
    const { resources } = inForce("000000", "2024-09-01");
    const table = RESOURCE_INDICATORS.map((id) =>
      STAGES.map((stage) => resources[id].threshold[stage].value),
    );
    expect(table).toEqual([
      [4.2, 5.3],
      [1, 1],
      [0.9, 0.9],
      [4.5, 5.8],
      [7.5, 10.2],
      [2000, 2500],
      [2.3, 2.4],
    ]);
  });

  it("limits every coefficient to 0.50 and 0.45", () => {
    const { resources } = inForce("国家", "2024-09-01");
    for (const id of RESOURCE_INDICATORS)
      expect(STAGES.map((stage) => resources[id].cvLimit[stage].value)).toEqual([0.5, 0.45]);
  });

  it("asks a school for six of seven and 85 % of the rest", () => {
    const { schoolAtLeast, floorShare, cvDecimals } = inForce("国家", "2024-09-01");
    expect([schoolAtLeast.value, floorShare.value, cvDecimals]).toEqual([6, 0.85, 3]);
  });

  it("cites document, item and day of every threshold", () => {
    const { resources } = inForce("国家", "2024-09-01");
    expect(resources.R2.threshold.小学.origin).toEqual({
      document: "教督〔2017〕6号",
      clause: "资源配置第2项",
      from: "2017-05-23",
      region: "000000",
      confirmed: "2026-11-21",
    });
  });

  it("leaves out teaching points under 50, special and vocational schools", () => {
    const { exclusions } = inForce("国家", "2024-09-01");
    expect(exclusions.map(({ id, below }) => [id, below])).toEqual([
      ["special-school", null],
      ["vocational-school", null],
      ["small-teaching-point", 50],
    ]);
  });

  it("splits combined schools 1 : 1.1, 1 : 1.2 and 1 : 1.1 : 1.32", () => {
    const { splits } = inForce("国家", "2024-09-01");
    expect(splits.map(({ id, primary, junior, senior }) => [id, primary, junior, senior])).toEqual([
      ["nine-year", 1, 1.1, null],
      ["complete-secondary", null, 1, 1.2],
      ["twelve-year", 1, 1.1, 1.32],
    ]);
  });

  it("splits premises, never teachers", () => {
    const { resources } = inForce("国家", "2024-09-01");
    expect(RESOURCE_INDICATORS.filter((id) => resources[id].split)).toEqual(["R4", "R5", "R6", "R7"]);
  });
});

describe("days", () => {
  it("has no standard on the day before the release, and one on the day", () => {
    expect(resolve("国家", "2017-05-22")).toEqual({
      notInForce: true,
      region: { code: "000000", name: "国家标准" },
      on: "2017-05-22",
      first: "2017-05-23",
    });
    expect(isInForce(resolve("国家", "2017-05-23"))).toBe(true);
  });

  it.each(["2024-02-30", "2024", "20240901", "yesterday", ""])("takes %j for no day", (day) => {
    expect(() => resolve("国家", day)).toThrow(InvalidDayError);
  });

  it("resolves for every region in every month since", () => {
    for (const { code } of knownRegions())
      for (const month of monthsSince2017()) expect(isInForce(resolve(code, month))).toBe(true);
  });

  it("says on which day the figures were last confirmed", () => {
    expect(inForce("贵港", "2030-01-01").confirmed).toBe("2026-11-21");
  });
});

describe("regions", () => {
  it("keeps the nation's origin and says who says it again, by when", () => {
    const { origin, restated } = inForce("贵港", "2022-03-19").resources.R6.threshold.初中;
    expect(origin.region).toBe("000000");
    expect(restated?.map((each) => [each.origin.region, each.origin.clause, each.by])).toEqual([
      ["450800", "三、主要任务（二）9", "2029-12-31"],
    ]);
  });

  it.each([
    ["450800", "2022-03-19"],
    ["341324", "2023-07-14"],
    ["653100", "2022-03-04"],
  ])("%s says nothing on the day before %s", (region, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(inForce(region, before).resources.R6.threshold.小学.restated).toBeUndefined();
    expect(inForce(region, day).resources.R6.threshold.小学.restated).toHaveLength(1);
    expect(inForce(region, before).documents.map((each) => each.region)).not.toContain(region);
    expect(inForce(region, day).documents.map((each) => each.region)).toContain(region);
  });

  it("gives a county what its prefecture says", () => {
    const county = inForce("450802", "2024-09-01");
    expect(county.region).toEqual({ code: "450802", name: "贵港市港北区" });
    expect(county.resources).toEqual(inForce("450800", "2024-09-01").resources);
  });

  it("never falls back to another region", () => {
    expect(() => resolve("110101", "2024-09-01")).toThrow(UnknownRegionError);
  });
});

describe("settings", () => {
  it("takes the stricter reading by default", () => {
    const { settings } = inForce("国家", "2024-09-01");
    expect(settings).toMatchObject({ comparison: "unrounded", musicArtRooms: "each", relaxVenues: false });
  });

  it("takes another choice where it is listed", () => {
    const result = resolve("国家", "2024-09-01", { musicArtRooms: "together" });
    expect(isInForce(result) && result.settings["musicArtRooms"]).toBe("together");
  });

  it.each([{ musicArtRooms: "neither" }, { colour: "red" }])("refuses %j", (settings) => {
    expect(() => resolve("国家", "2024-09-01", settings)).toThrow(UnknownSettingError);
  });
});
