import { entry, facts, judgeFacts, school, standardOf, type TestSchool } from "../../support/county-facts";

const of = (given: TestSchool, settings = {}) =>
  judgeFacts(facts({}, { schools: [school(given)] }), standardOf("000000", "2024-09-01", settings));
const counts = (classes: number | null, musicRooms: number | null, fineArtRooms: number | null = 9) => ({
  figures: { classes, musicRooms, fineArtRooms },
});

test.each([
  [12, 1, true, 12],
  [13, 1, false, 13],
  [13, 2, true, 6.5],
  [24, 2, true, 12],
  [25, 2, false, 12.5],
  [11, 1, true, 11],
  [5, 0, false, null],
  [0, 0, true, null],
  [null, 1, null, null],
  [13, null, null, null],
])("%p classes, %p music rooms: %p", (classes, rooms, met, actual) => {
  const judged = of(counts(classes, rooms));
  expect(entry(judged, "G3", "音乐教室间数")).toMatchObject({ met, actual, required: 12, op: "<=" });
});

test("rooms that are missing are the gap", () => {
  expect(of(counts(37, 2)).findings).toMatchObject([
    { code: "county-below-standard", indicator: "G3", school: "东街小学", gap: { amount: 2, unit: "间" } },
  ]);
});

describe("each kind or both together", () => {
  const uneven = counts(24, 3, 1);

  it("each kind has to be there, by default", () => {
    expect(entry(of(uneven), "G3", "音乐教室间数").met).toBe(true);
    expect(entry(of(uneven), "G3", "美术教室间数").met).toBe(false);
  });

  it("both together, where the setting says so", () => {
    const together = of(uneven, { musicArtRooms: "together" });
    expect(entry(together, "G3", "音乐教室间数").met).toBe(true);
    expect(entry(together, "G3", "美术教室间数").met).toBe(true);
  });
});

describe("the area of every room", () => {
  it.each<[string, NonNullable<TestSchool["music"]>, boolean | null, number | null]>([
    ["exactly 96", [[96, 96, 1]], true, 96],
    [
      "one of 95.9",
      [
        [110, 110, 1],
        [95.9, 95.9, 1],
      ],
      false,
      95.9,
    ],
    [
      "in a band from 96",
      [
        [96, Infinity, 2],
        [73, 96, 0],
      ],
      true,
      null,
    ],
    [
      "one in the band below",
      [
        [96, Infinity, 2],
        [73, 96, 1],
      ],
      false,
      null,
    ],
    ["a band that the figure cuts", [[90, 100, 1]], null, null],
    [
      "a band that is not filled in",
      [
        [96, Infinity, 2],
        [73, 96, null],
      ],
      null,
      null,
    ],
  ])("%s", (_, music, met, actual) => {
    expect(entry(of({ music }), "G3", "音乐教室面积")).toMatchObject({ met, actual, required: 96 });
  });

  it.each([
    [90, true],
    [89.99, false],
  ])("art: %d", (area, met) => {
    expect(entry(of({ fineArt: [[area, area, 1]] }), "G3", "美术教室面积").met).toBe(met);
  });
});

describe("the three years' relaxation", () => {
  const relaxed = { relaxRoomArea: true };

  it.each<[string, TestSchool, boolean]>([
    ["built by 2016, 73", { music: [[73, 73, 1]], traits: { "built-by-2016": true } }, true],
    ["built by 2016, 72.9", { music: [[72.9, 72.9, 1]], traits: { "built-by-2016": true } }, false],
    ["rural primary, 54", { music: [[54, 54, 1]], traits: { "rural-small-classes": true } }, true],
    ["rural primary, 53.9", { music: [[53.9, 53.9, 1]], traits: { "rural-small-classes": true } }, false],
    [
      "rural junior, 60.9",
      { pupils: { 初中: 80 }, music: [[60.9, 60.9, 1]], traits: { "rural-small-classes": true } },
      false,
    ],
    [
      "rural junior, 61",
      { pupils: { 初中: 80 }, music: [[61, 61, 1]], traits: { "rural-small-classes": true } },
      true,
    ],
    [
      "rural nine-year, held to the stricter",
      { pupils: { 小学: 80, 初中: 60 }, music: [[60, 60, 1]], traits: { "rural-small-classes": true } },
      false,
    ],
    ["neither", { music: [[80, 80, 1]] }, false],
  ])("%s", (_, given, met) => {
    expect(entry(of(given, relaxed), "G3", "音乐教室面积").met).toBe(met);
  });

  it("holds only where it is chosen", () => {
    const old: TestSchool = { music: [[80, 80, 1]], traits: { "built-by-2016": true } };
    expect(entry(of(old), "G3", "音乐教室面积").met).toBe(false);
  });
});

test("the entry is the worst school's", () => {
  const schools = [counts(24, 2), counts(60, 4), counts(40, 3)].map((one, i) =>
    school({ ...one, name: `第${i}` }),
  );
  expect(entry(judgeFacts(facts({}, { schools })), "G3", "音乐教室间数")).toMatchObject({
    actual: 15,
    met: false,
  });
});
